import { setHeartbeat } from "../browser/heartbeat";
import { minimizeWindow } from "../browser/minimize-window";
import { clearNotification, showNotification } from "../browser/notifications";
import { pingCard, removeCard, showOnPage } from "../browser/page-card";
import { revokePermissions } from "../browser/revoke-permissions";
import type { SerialQueue } from "../browser/serial-queue";
import { openToolbar, showDot } from "../browser/toolbar";
import type { Effect } from "../core/effect";
import type { Trigger } from "../core/event";
import type { State } from "../core/state";
import { notificationFor, resolveLanguage, tooltipFor } from "./background-texts";
import type { Store } from "./store";

/** What effects need of the rest of the background. */
export interface EffectContext {
  dispatch: Store["dispatch"];
  /** Takes another snapshot. */
  reevaluate(trigger: Trigger): void;
  scheduleSync(): void;
  /** The toolbar button is drawn one time after the other. */
  drawInTurn: SerialQueue;
}

/**
 * Carries out one effect and dispatches its outcome. Never rejects for something that a browser may
 * refuse.
 */
export async function runEffect(
  effect: Effect,
  state: State,
  { dispatch, reevaluate, scheduleSync, drawInTurn }: EffectContext,
): Promise<void> {
  switch (effect.kind) {
    case "set-heartbeat":
      return setHeartbeat(effect.at);
    case "set-dot": {
      const title = tooltipFor(effect.dot, state);
      const isInTime = await drawInTurn(() => showDot(effect.dot, title));
      if (!isInTime) await dispatch(() => ({ kind: "dot-late" }));
      return;
    }
    case "reevaluate-later":
      setTimeout(() => reevaluate(effect.trigger ?? { kind: "reevaluation" }), effect.afterMs);
      return;
    case "show-on-page": {
      const { offerId, tabId, idea } = effect;
      const outcome = await showOnPage(tabId, idea, resolveLanguage(state));
      await dispatch(() => ({ kind: "page-card-outcome", offerId, outcome }));
      return;
    }
    case "open-toolbar": {
      const outcome = await openToolbar();
      await dispatch(() => ({ kind: "toolbar-outcome", offerId: effect.offerId, outcome }));
      return;
    }
    case "notify": {
      const { title, text } = notificationFor(effect.offerId, state);
      const outcome = await showNotification(effect.offerId, title, text);
      await dispatch(() => ({ kind: "notification-outcome", offerId: effect.offerId, outcome }));
      return;
    }
    case "ping-card": {
      const { tabId, offerId } = effect;
      const visibility = await pingCard(tabId, offerId);
      await dispatch(({ tab }) => ({
        kind: "ping-outcome",
        offerId,
        isPresent: Boolean(visibility),
        isInView: visibility === "visible" || tab?.id === tabId,
      }));
      return;
    }
    case "withdraw":
      await clearNotification(effect.offerId);
      if (effect.tabId !== null) await removeCard(effect.tabId, effect.offerId);
      return;
    case "minimize-window":
      return minimizeWindow(effect.tabId);
    case "erase":
      return revokePermissions();
    case "share":
      return scheduleSync();
    default:
      return effect satisfies never;
  }
}
