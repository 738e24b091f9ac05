import type { Effect } from "../core/effect";
import type { Cause } from "../core/event";
import type { State } from "../core/state";
import { giveBackPermissions } from "../platform/forget";
import { setHeartbeat } from "../platform/heartbeat";
import { notify, takeNotificationAway } from "../platform/notify";
import { isCardThere, showOnPage, takeCardAway } from "../platform/page-card";
import { openToolbar, showDot } from "../platform/toolbar";
import type { Heart } from "./heart";
import { languageOf, notificationFor, tooltipFor } from "./speech";

type Tell = Heart["happen"];

/** Carries out one effect and tells the core what came of it. Never rejects for what a browser may refuse. */
export async function runEffect(
  effect: Effect,
  state: State,
  tell: Tell,
  look: (cause: Cause) => void,
  share: () => void,
): Promise<void> {
  switch (effect.kind) {
    case "set-heartbeat":
      return setHeartbeat(effect.at);
    case "set-dot":
      return showDot(effect.dot, tooltipFor(effect.dot, state));
    case "look-again":
      setTimeout(() => look(effect.cause ?? { why: "look-again" }), effect.afterMs);
      return;
    case "show-on-page": {
      const { offerId, tabId, idea } = effect;
      const said = await showOnPage(tabId, idea, languageOf(state));
      await tell(() => ({ kind: "page-said", offerId, said }));
      return;
    }
    case "open-toolbar": {
      const said = await openToolbar();
      await tell(() => ({ kind: "toolbar-said", offerId: effect.offerId, said }));
      return;
    }
    case "notify": {
      const { title, text } = notificationFor(effect.offerId, state);
      const said = await notify(effect.offerId, title, text);
      await tell(() => ({ kind: "notification-said", offerId: effect.offerId, said }));
      return;
    }
    case "ask-tab": {
      const there = await isCardThere(effect.tabId, effect.offerId);
      await tell(() => ({ kind: "tab-said", offerId: effect.offerId, there }));
      return;
    }
    case "withdraw":
      await takeNotificationAway(effect.offerId);
      if (effect.tabId !== null) await takeCardAway(effect.tabId, effect.offerId);
      return;
    case "erase":
      return giveBackPermissions();
    case "share":
      return share();
    // Both are part of an answer to whoever asked: `answer.ts` sees to them.
    case "bring-words":
    case "refuse":
      return;
    default:
      return effect satisfies never;
  }
}
