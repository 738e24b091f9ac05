import { describe, expect, it } from "vitest";
import manifest from "../manifest.json" with { type: "json" };
import { manifestFor } from "./manifest";

describe("the manifest for Safari", () => {
  const safari = manifestFor("safari");

  it("has a background page that may be stopped", () => {
    expect(safari.background).toEqual({
      scripts: [manifest.background.service_worker],
      type: "module",
      persistent: false,
    });
  });

  it("asks for nothing that Safari does not have, and has all the rest", () => {
    expect(safari.permissions).toEqual(["alarms", "storage", "scripting"]);
    for (const key of ["optional_permissions", "incognito", "minimum_chrome_version"])
      expect(safari).not.toHaveProperty(key);
    for (const key of ["content_security_policy", "action", "icons", "optional_host_permissions"])
      expect(safari[key]).toEqual(manifest[key as keyof typeof manifest]);
  });
});
