import type { Trigger } from "../session/trigger";
import type { State, Volatile } from "../state";
import { type Instant, SECOND_MS } from "../time";

/** An injection gives up after 5 s; one that has not ended after this long has lost its outcome. */
const MAX_INJECTION_MS = 10 * SECOND_MS;

/** A card is being injected, and its outcome is about to arrive. A lost one must not be waited for. */
export const isInjecting = ({ volatile: { injectingSince } }: State, now: Instant): boolean =>
  injectingSince !== null && Math.abs(now - injectingSince) <= MAX_INJECTION_MS;

/**
 * The natural break that came while the card was being injected: another tab, or another page in the same tab.
 * The outcome then says nothing about the page in view.
 */
export function breakSince(
  { injectingSince, activeTabId, loaded }: Volatile,
  tabId: number,
  outcome: string,
): Trigger | null {
  if (injectingSince === null) return null;
  if (activeTabId !== null && activeTabId !== tabId)
    return { kind: "tab-activated", tabId: activeTabId };
  const hasLoaded = loaded?.tabId === tabId && loaded.at > injectingSince;
  return outcome === "failed" && hasLoaded ? { kind: "page-loaded", tabId } : null;
}
