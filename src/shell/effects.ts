import type { Effect } from "../core/effect";
import type { Trigger } from "../core/event";
import type { State } from "../core/state";
import { giveBackPermissions } from "../platform/forget";
import { setHeartbeat } from "../platform/heartbeat";
import { notify, takeNotificationAway } from "../platform/notify";
import { isCardThere, showOnPage, takeCardAway } from "../platform/page-card";
import { openToolbar, showDot } from "../platform/toolbar";
import { notificationFor, resolveLanguage, tooltipFor } from "./background-texts";
import type { Store } from "./store";

type Dispatch = Store["dispatch"];

/**
 * Carries out one effect and dispatches its outcome. Never rejects for something that a browser may
 * refuse.
 */
export async function runEffect(
  effect: Effect,
  state: State,
  dispatch: Dispatch,
  reevaluate: (trigger: Trigger) => void,
  scheduleSync: () => void,
): Promise<void> {
  switch (effect.kind) {
    case "set-heartbeat":
      return setHeartbeat(effect.at);
    case "set-dot":
      return showDot(effect.dot, tooltipFor(effect.dot, state));
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
      const outcome = await notify(effect.offerId, title, text);
      await dispatch(() => ({ kind: "notification-outcome", offerId: effect.offerId, outcome }));
      return;
    }
    case "ping-card": {
      const isPresent = await isCardThere(effect.tabId, effect.offerId);
      await dispatch(() => ({ kind: "ping-outcome", offerId: effect.offerId, isPresent }));
      return;
    }
    case "withdraw":
      await takeNotificationAway(effect.offerId);
      if (effect.tabId !== null) await takeCardAway(effect.tabId, effect.offerId);
      return;
    case "erase":
      return giveBackPermissions();
    case "share":
      return scheduleSync();
    default:
      return effect satisfies never;
  }
}
