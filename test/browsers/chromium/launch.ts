import { resolve } from "node:path";
import { builtExtension } from "../built-extension";
import type { DrivenBrowser, LaunchOptions } from "../driven-browser";
import { makeProfile } from "../profile";
import { ChromiumBrowser } from "./browser";
import { seedPageAccess } from "./preferences";

/** Chromium with the extension in it, or a failure that leaves nothing behind. */
export async function launchChromium(options: LaunchOptions = {}): Promise<DrivenBrowser> {
  const extension = resolve(options.extension ?? builtExtension("chrome"));
  const profile = await makeProfile(options.profile);
  const driven = new ChromiumBrowser(extension, profile, options);
  try {
    await seedPageAccess(profile.path, extension, options.pageAccess ?? "none");
    await driven.start();
    return driven;
  } catch (error) {
    await driven.close().catch(() => {});
    throw error;
  }
}
