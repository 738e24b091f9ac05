import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OLDEST_SUPPORTED } from "../../../build/manifest";
import { withUnderscore } from "../../../scripts/languages.mjs";
import { LANGUAGES } from "../../../src/content/language-list";
import { builtExtension } from "../../browsers/built-extension";
import { BUILDS, filesOf, manifestOf, readBuilt } from "./ships";

describe.each(BUILDS)("the manifest for %s", (build) => {
  const manifest = manifestOf(build);

  it("is the one that was agreed on", () => {
    const golden = readFileSync(`test/repo/golden/manifest.${build}.json`, "utf8");
    expect(manifest).toEqual(JSON.parse(golden));
  });

  it("asks for the oldest browser that is supported, and for no newer one", () => {
    const { minimum_chrome_version, browser_specific_settings: settings } = manifest;
    const { chrome, firefox, firefox_android } = OLDEST_SUPPORTED;
    const asked = [
      minimum_chrome_version,
      settings?.gecko.strict_min_version,
      settings?.gecko_android.strict_min_version,
    ];
    if (build === "chrome") expect(asked).toEqual([`${chrome}`, undefined, undefined]);
    else expect(asked).toEqual([undefined, `${firefox}.0`, `${firefox_android}.0`]);
  });

  it("asks for nothing that a browser warns of at install", () => {
    // Permissions for which chrome.management.getPermissionWarningsByManifest gives no warning.
    expect(manifest.permissions).toEqual(["alarms", "storage", "idle", "scripting"]);
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("content_scripts");
  });

  it("lets no page reach a file of ours", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it("lets our own pages reach no network", () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it("names only files that are there", () => {
    const { icons, action, background, options_ui } = manifest;
    const named = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      action.default_popup,
      options_ui.page,
      background.service_worker ?? background.scripts[0],
    ];
    expect(named.filter((file) => !filesOf(build).includes(file))).toEqual([]);
  });

  it("names only messages that each language has", () => {
    const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    for (const language of LANGUAGES) {
      const messages = JSON.parse(
        readBuilt(build, `_locales/${withUnderscore(language)}/messages.json`),
      );
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(names));
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
      // Firefox's store accepts 50 characters, Chrome's 75.
      expect(messages.name.message.length).toBeLessThanOrEqual(50);
    }
  });

  it("has icons of the sizes it says", () => {
    const all = { ...manifest.icons, ...manifest.action.default_icon };
    for (const [size, file] of Object.entries<string>(all))
      expect(sizeOf(join(builtExtension(build), file)), file).toEqual([Number(size), Number(size)]);
    for (const state of ["waiting", "paused"])
      for (const size of [16, 32, 48]) {
        const file = join(builtExtension(build), `icons/${state}/${size}.png`);
        expect(sizeOf(file), file).toEqual([size, size]);
      }
  });
});

/** Width and height are at fixed offsets in every PNG. */
function sizeOf(png: string): [number, number] {
  const bytes = readFileSync(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
