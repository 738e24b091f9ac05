import { resolve } from "node:path";
import type { BrowserDriver, LaunchOptions } from "../browser-driver";
import { builtExtension } from "../built-extension";
import { makeProfile } from "../profile";
import { FirefoxBrowser } from "./browser";
import { writePrefs } from "./prefs";

/** Firefox with the extension in it, or a failure that leaves nothing behind. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const extension = resolve(options.extension ?? builtExtension("firefox"));
  const profile = await makeProfile(options.profile);
  const driver = new FirefoxBrowser(extension, profile, options);
  try {
    await writePrefs(profile.path, options);
    await driver.start();
    await driver.install();
    return driver;
  } catch (error) {
    await driver.close().catch(() => {});
    throw error;
  }
}
