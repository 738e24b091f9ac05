import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A browser's folder, and how to be rid of it. */
export interface Profile {
  path: string;
  remove(): Promise<void>;
}

/** A new folder that is removed at the end, or the one that is given, which stays. */
export async function makeProfile(given: string | undefined): Promise<Profile> {
  if (given) return { path: given, remove: async () => {} };
  const path = await mkdtemp(join(tmpdir(), "peekaboo-"));
  // A browser may still write for a moment after it ended.
  const remove = () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  return { path, remove };
}
