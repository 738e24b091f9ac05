import { resolve } from "node:path";
import type { BrowserDriver, LaunchOptions } from "../browser-driver";
import { builtExtension } from "../built-extension";
import { makeProfile } from "../profile";
import { ChromiumBrowser } from "./browser";
import { seedPageAccess } from "./preferences";

/** Chromium with the extension in it, or a failure that leaves nothing behind. */
export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const extension = resolve(options.extension ?? builtExtension("chrome"));
  const profile = await makeProfile(options.profile);
  const driver = new ChromiumBrowser(extension, profile, options);
  try {
    await seedPageAccess(profile.path, extension, options.pageAccess ?? "none");
    await driver.start();
    return driver;
  } catch (error) {
    await driver.close().catch(() => {});
    throw error;
  }
}
