import { findChromium, findFirefox } from "../../scripts/browsers.mjs";

/** The path of the browser's program; without one there is nothing to drive. */
export function requireBrowser(name: "chromium" | "firefox"): string {
  const path = name === "chromium" ? findChromium() : findFirefox();
  if (!path) throw new Error(`No ${name} here; run npm test once, or set ${name.toUpperCase()}`);
  return path;
}
