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
  const { loading } = volatile;
  if (!tab) return volatile;
  if (tab.loaded) return loading ? { ...volatile, loading: null } : volatile;
  const hasBegunAnew = trigger.kind === "page-loading" && trigger.tabId === tab.id;
  if (hasBegunAnew || loading?.tabId !== tab.id || now < (loading.since ?? 0))
    return { ...volatile, loading: { tabId: tab.id, since: now } };
  if (loading.since === null || now - loading.since < LOADED_AFTER_MS) return volatile;
  const { id: tabId } = tab;
  return { ...volatile, loading: { tabId, since: null }, loaded: { tabId, at: now } };
}

/** The tab in view has loaded, or has been loading for so long that it counts as loaded. */
export const isLoaded = ({ volatile: { loading } }: State, { tab }: BrowserSnapshot): boolean =>
  tab !== null && (tab.loaded || (loading?.tabId === tab.id && loading.since === null));

/** In how many ms a page that has just begun to load will count as loaded; null: none has. */
export const loadedInMs = (
  { volatile: { loading } }: State,
  { now }: TriggerContext,
): number | null => (loading?.since === now ? LOADED_AFTER_MS : null);
