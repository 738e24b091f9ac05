import type { Trigger } from "../core/event";
import { onBrowserEvents } from "../platform/browser-events";
import { onHeartbeat, setHeartbeat } from "../platform/heartbeat";
import { onInstalled } from "../platform/installed";
import { onNotificationClicked } from "../platform/notify";
import { onReachKey } from "../platform/reach-key";
import { onPopupClosed, onRequest } from "../platform/requests";
import { onShared } from "../platform/sync-store";
import { openCardInPopup } from "../platform/toolbar";
import { answerRequest } from "./answer";
import { runEffect } from "./effects";
import { startHeart } from "./heart";
import { reachCard } from "./reach-card";
import { startShare } from "./share";

/** Focus that comes after being away is a coming back from another program. */
const nameTrigger = (trigger: Trigger, before: { session: { presence: string } }): Trigger =>
  trigger.kind === "focus" && before.session.presence === "away"
    ? { kind: "back-from-elsewhere" }
    : trigger;

/**
 * Begins a life of the background. The one place where parts meet: events in, the core decides, effects
 * out. Every listener is set here, in the first tick, or the event that woke the background would be lost.
 */
export function startBackground(): void {
  const heart = startHeart((effect, state) => {
    runEffect(effect, state, heart.happen, look, share.tell).catch(() => undefined);
  });

  const share = startShare(heart);

  function look(trigger: Trigger): void {
    heart
      .happen((snapshot, before) => ({
        kind: "snapshot-taken",
        trigger: nameTrigger(trigger, before),
        snapshot,
      }))
      .catch(() => undefined);
  }

  onHeartbeat(() => {
    heart
      .happen((snapshot) => ({ kind: "snapshot-taken", trigger: { kind: "heartbeat" }, snapshot }))
      // One that comes although none is wanted was not cleared when it should have been.
      .then(({ state }) => (state.volatile.heartbeatAt === null ? setHeartbeat(null) : undefined))
      .catch(() => undefined);
  });
  onBrowserEvents(look);
  onRequest((request, sender) => answerRequest(request, sender, heart, share));
  onPopupClosed(() => {
    heart.happen(() => ({ kind: "popup-closed" })).catch(() => undefined);
  });
  onNotificationClicked(openCardInPopup);
  onReachKey(() => {
    reachCard(heart).catch(() => undefined);
  });
  onShared(share.hear);
  onInstalled();
}
