/**
 * Where people find Peekaboo, once somebody publishes it. Each is a whole `https:` address, and empty until
 * there is one: the manifest then has no `homepage_url`, and the site says that there is no address yet.
 */
export interface Addresses {
  /** Where the site is published. It ends with a slash. */
  homepage: string;
  /** Where people ask and report. */
  support: string;
  /** Where the zip files of each version are. */
  downloads: string;
  /** The page of each store from which Peekaboo is installed. */
  stores: Readonly<Record<StoreName, string>>;
}

/** In the order in which the site lists them. */
export const STORE_NAMES = ["chrome", "edge", "firefox"] as const;
export type StoreName = (typeof STORE_NAMES)[number];

export const addresses: Addresses = {
  homepage: "",
  support: "",
  downloads: "",
  stores: { chrome: "", edge: "", firefox: "" },
};
