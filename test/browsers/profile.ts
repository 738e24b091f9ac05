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
  return { path, remove: () => removeFolder(path) };
}

/** Removes a folder that a browser wrote to. It may still write for a moment after it ended. */
export const removeFolder = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
