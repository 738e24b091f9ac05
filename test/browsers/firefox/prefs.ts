import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LaunchOptions } from "../browser-driver";

export const FIREFOX_ID = "peekaboo@small-moments";
/** Fixed, so that pages of the extension have a known address. */
export const FIREFOX_UUID = "7f3c1d0e-5a51-4f6b-9a3e-2d9f6f0c4b11";

type Prefs = Record<string, string | number | boolean>;

/** Nothing is asked of the network, nothing is said to the person, nothing waits for the system. */
const CALM: Prefs = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "termsofuse.bypassNotification": true,
  "toolkit.telemetry.enabled": false,
};

const TESTABLE: Prefs = {
  // A desktop's own notifications can be neither seen nor clicked from here.
  "alerts.useSystemBackend": false,
  "extensions.webextensions.keepUuidOnUninstall": true,
  "full-screen-api.transition-duration.enter": "0 0",
  "full-screen-api.transition-duration.leave": "0 0",
  "full-screen-api.warning.timeout": 0,
  // Any free one; only an old Firefox takes commands there.
  "marionette.port": 0,
  "media.autoplay.default": 0,
  "xpinstall.signatures.required": false,
};

export async function writePrefs(profile: string, options: LaunchOptions): Promise<void> {
  const prefs: Prefs = {
    ...CALM,
    ...TESTABLE,
    "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    "ui.prefersReducedMotion": options.motion ? 0 : 1,
    // Without the prompt, asking in a click is answered with yes.
    "extensions.webextOptionalPermissionPrompts": options.pageAccess !== "askable",
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, "user.js"), lines.join("\n"));
}
