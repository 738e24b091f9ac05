import manifest from "../manifest.json" with { type: "json" };
import { addresses } from "../src/content/addresses";

export type BrowserName = "chrome" | "firefox" | "safari";

/** The oldest version of each browser that we support. The manifests, the builds and the checks read it here. */
export const OLDEST_SUPPORTED = {
  chrome: 130,
  edge: 130,
  firefox: 140,
  firefox_android: 142,
} as const;

/** What a build may assume of each browser, in the form in which Vite takes it. */
export const BUILD_TARGETS = {
  chrome: `chrome${OLDEST_SUPPORTED.chrome}`,
  firefox: `firefox${OLDEST_SUPPORTED.firefox}`,
} as const;

/** What the build for Safari assumes. It never ran there, so this version promises nothing. */
const SAFARI_VERSION = 18;
export const SAFARI_TARGET = `safari${SAFARI_VERSION}`;

const GECKO_ID = "peekaboo@small-moments";

/** Firefox differs: an event page, a fixed id, and the statement that no data is collected. */
const forFirefox = {
  background: { scripts: [manifest.background.service_worker], type: "module" as const },
  action: { ...manifest.action, default_area: "navbar" as const },
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: `${OLDEST_SUPPORTED.firefox}.0`,
      data_collection_permissions: { required: ["none"] },
    },
    gecko_android: { strict_min_version: `${OLDEST_SUPPORTED.firefox_android}.0` },
  },
};

/**
 * Safari differs: it stops workers and does not start them again, so the background is a page; it has
 * neither idle detection nor notifications; and it knows no `"incognito": "not_allowed"`, in whose
 * place each snapshot of the browser leaves private windows out (`read-browser-snapshot.ts`).
 */
function forSafari(common: typeof manifest): Record<string, unknown> {
  const { incognito: _, optional_permissions: __, ...rest } = common;
  return {
    ...rest,
    permissions: manifest.permissions.filter((permission) => permission !== "idle"),
    background: {
      scripts: [manifest.background.service_worker],
      type: "module",
      persistent: false,
    },
    browser_specific_settings: { safari: { strict_min_version: `${SAFARI_VERSION}.0` } },
  };
}

/** The manifest as each browser needs it. Without an address it names no homepage. */
export function manifestFor(
  browser: BrowserName,
  homepage = addresses.homepage,
): Record<string, unknown> {
  const common = { ...manifest, ...(homepage !== "" && { homepage_url: homepage }) };
  if (browser === "safari") return forSafari(common);
  if (browser === "firefox") return { ...common, ...forFirefox };
  return { ...common, minimum_chrome_version: String(OLDEST_SUPPORTED.chrome) };
}
