import { resolve } from "node:path";
import { builtExtension } from "../built-extension";
import type { DrivenBrowser, LaunchOptions } from "../driven-browser";
import { makeProfile } from "../profile";
import { FirefoxBrowser } from "./browser";
import { writePrefs } from "./prefs";

/** Firefox with the extension in it, or a failure that leaves nothing behind. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<DrivenBrowser> {
  const extension = resolve(options.extension ?? builtExtension("firefox"));
  const profile = await makeProfile(options.profile);
  const driven = new FirefoxBrowser(extension, profile, options);
  try {
    await writePrefs(profile.path, options);
    await driven.start();
    await driven.install();
    return driven;
  } catch (error) {
    await driven.close().catch(() => {});
    throw error;
  }
}
