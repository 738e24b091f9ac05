import { expect, it } from "vitest";
import { packagesOf, SHIPPED_PACKAGES } from "./licences";

it("what the build replaces does not ship, so its licence is not listed", () => {
  expect(SHIPPED_PACKAGES).toContain("ical.js");
  expect(SHIPPED_PACKAGES).not.toContain("webextension-polyfill");
});

it("a module's package is the one whose folder holds it, also with a scope or in another package", () => {
  const modules = [
    "/a/src/popup/main.tsx",
    "/a/node_modules/preact/dist/preact.mjs",
    "/a/node_modules/preact/hooks/dist/hooks.mjs",
    "/a/node_modules/@scope/name/index.js",
    "/a/node_modules/outer/node_modules/inner/index.js",
    "\0virtual",
  ];
  expect(packagesOf(modules)).toEqual(["preact", "@scope/name", "inner"]);
});
