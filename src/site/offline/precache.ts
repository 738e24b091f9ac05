/** The files that the site keeps for when there is no network, each by its path below the site's own address. */
export interface Precache {
  /** A hash of all of them: it changes with any of them. */
  version: string;
  paths: readonly string[];
}

const PREFIX = "peekaboo-site-";

export const cacheNameOf = ({ version }: Precache): string => PREFIX + version;

/** Whether a cache holds an earlier version of the site. Caches of others at the same host are left alone. */
export const isOutdated = (name: string, precache: Precache): boolean =>
  name.startsWith(PREFIX) && name !== cacheNameOf(precache);

/**
 * The file that answers a request; null: none of ours does. A folder is answered by its `index.html`, as a web
 * server does. `siteAddress` ends with a slash.
 */
export function cachedPathFor(
  address: string,
  siteAddress: string,
  { paths }: Precache,
): string | null {
  const [withoutQuery = ""] = address.split(/[?#]/);
  if (!withoutQuery.startsWith(siteAddress)) return null;
  const path = withoutQuery.slice(siteAddress.length);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return paths.includes(file) ? file : null;
}
