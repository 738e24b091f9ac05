import manifest from "../manifest.json" with { type: "json" };

export type BrowserName = "chrome" | "firefox";

const GECKO_ID = "peekaboo@small-moments";

/** What Firefox wants said differently: an event page, its fixed id, and that no data is collected. */
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

/** The one manifest, as each browser wants it. */
export function manifestFor(browser: BrowserName): Record<string, unknown> {
  if (browser === "chrome") return manifest;
  const { minimum_chrome_version: _, ...shared } = manifest;
  return { ...shared, ...forFirefox };
}
