import type { TriggerContext } from "../context";
import type { State, Volatile } from "../state";
import { SECOND_MS } from "../time";
import type { BrowserSnapshot } from "./browser-snapshot";

/**
 * A page that has been loading for this long counts as loaded: one picture that never comes must not hold off
 * every card.
 */
export const LOADED_AFTER_MS = 15 * SECOND_MS;

/** Records since when the tab in view has been loading. */
export function withLoading(volatile: Volatile, context: TriggerContext): Volatile {
  const { trigger, now } = context;
  const { tab } = context.snapshot;
  const { loadingTab } = volatile;
  if (!tab) return volatile;
  if (tab.loaded) return loadingTab ? { ...volatile, loadingTab: null } : volatile;
  const hasBegunAnew = trigger.kind === "page-loading" && trigger.tabId === tab.id;
  if (hasBegunAnew || loadingTab?.tabId !== tab.id)
    return { ...volatile, loadingTab: { tabId: tab.id, since: now } };
  if (loadingTab.since === null || Math.abs(now - loadingTab.since) < LOADED_AFTER_MS)
    return volatile;
  const { id: tabId } = tab;
  return { ...volatile, loadingTab: { tabId, since: null }, loaded: { tabId, at: now } };
}

/**
 * The tab in view has loaded, or has been loading for so long that it counts as loaded. `loadingTab` is that of
 * the last snapshot.
 */
export const isLoaded = ({ volatile: { loadingTab } }: State, { tab }: BrowserSnapshot): boolean =>
  tab !== null && (tab.loaded || loadingTab?.since === null);

/** A page that may have the card in a moment is still loading. */
export const isLoading = (state: State, snapshot: BrowserSnapshot): boolean =>
  snapshot.tab !== null && !isLoaded(state, snapshot);
