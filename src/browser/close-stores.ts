import { browser } from "./browser";

interface RestrictableArea {
  setAccessLevel?(options: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

/**
 * Closes what is stored, what is shared and what the popup remembers to our scripts in pages, where the browser
 * can: a page's process that was taken over could read and write them. Firefox can't for the first two
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1724754); the third is closed by default in both.
 */
export function closeStoresToPages(): void {
  const { local, sync, session } = browser.storage;
  for (const area of [local, sync, session] as (RestrictableArea | undefined)[])
    area?.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);
}
