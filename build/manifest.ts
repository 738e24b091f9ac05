import manifest from "../manifest.json" with { type: "json" };

export type BrowserName = "chrome" | "firefox";

const GECKO_ID = "peekaboo@small-moments";

/** Firefox differs: an event page, a fixed id, and the statement that no data is collected. */
const forFirefox = {
  background: { scripts: [manifest.background.service_worker], type: "module" as const },
  action: { ...manifest.action, default_area: "navbar" as const },
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: "140.0",
      data_collection_permissions: { required: ["none"] },
    },
    gecko_android: { strict_min_version: "142.0" },
  },
};

/** The manifest as each browser needs it. */
export function manifestFor(browser: BrowserName): Record<string, unknown> {
  if (browser === "chrome") return manifest;
  const { minimum_chrome_version: _, ...shared } = manifest;
  return { ...shared, ...forFirefox };
}
