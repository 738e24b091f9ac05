import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OLDEST_SUPPORTED } from "./manifest";
import { copyWithoutApis, lackingIn } from "./without-apis";

const AS_ANDROID =
  'browser.runtime.getPlatformInfo = async () => ({ os: "android", arch: "aarch64" });';

/**
 * Copies a Firefox build and removes every API that Firefox for Android does not have, so that
 * desktop Firefox can run it in a test. Nothing of this ships.
 */
export function makePhoneVariant(built: string, folder: string): void {
  copyWithoutApis(built, folder, notOnAndroid(), AS_ANDROID);
  const path = join(folder, "manifest.json");
  // Firefox for Android has neither commands nor a toolbar.
  const { commands: _, ...manifest } = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify(manifest));
}

/** What desktop Firefox has and Firefox for Android lacks, by MDN's data. */
export const notOnAndroid = (): string[] =>
  lackingIn("firefox_android", OLDEST_SUPPORTED.firefox_android);
