import { browser } from "./browser";

interface RestrictableArea {
  setAccessLevel?(options: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

/**
 * Closes what is stored and what is shared to our scripts in pages, where the browser can: a page's process
 * that was taken over could read and write both. Firefox can't (https://bugzilla.mozilla.org/show_bug.cgi?id=1724754).
 */
export function closeStoresToPages(): void {
  const { local, sync } = browser.storage as Partial<typeof browser.storage>;
  for (const area of [local, sync] as (RestrictableArea | undefined)[])
    area?.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);
}
