import type { Trigger } from "../core/event";
import { onBrowserEvents } from "../platform/browser-events";
import { onHeartbeat, setHeartbeat } from "../platform/heartbeat";
import { onInstalled } from "../platform/installed";
import { onNotificationClicked } from "../platform/notify";
import { onReachKey } from "../platform/reach-key";
import { onPopupClosed, onRequest } from "../platform/requests";
import { onShared } from "../platform/sync-store";
import { openCardInPopup } from "../platform/toolbar";
import { runEffect } from "./effects";
import { startHeart } from "./heart";
import { reachCard } from "./reach-card";
import { handleRequest } from "./request-handlers";
import { startSync } from "./sync-engine";

/** A focus event after the parent was away means that they came back from another program. */
const nameTrigger = (trigger: Trigger, before: { session: { presence: string } }): Trigger =>
  trigger.kind === "focus" && before.session.presence === "away"
    ? { kind: "back-from-elsewhere" }
    : trigger;

/**
 * Starts the background and connects its parts. Every listener is added here, in the first tick,
 * because otherwise the event that started the background would be lost.
 */
export function startBackground(): void {
  const heart = startHeart((effect, state) => {
    runEffect(effect, state, heart.happen, look, sync.schedule).catch(() => undefined);
  });

  const sync = startSync(heart);

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
      // A heartbeat while none is set means that clearing the alarm failed; clear it again.
      .then(({ state }) => (state.volatile.heartbeatAt === null ? setHeartbeat(null) : undefined))
      .catch(() => undefined);
  });
  onBrowserEvents(look);
  onRequest((request, sender) => handleRequest(request, { sender, heart, sync }));
  onPopupClosed(() => {
    heart.happen(() => ({ kind: "popup-closed" })).catch(() => undefined);
  });
  onNotificationClicked(openCardInPopup);
  onReachKey(() => {
    reachCard(heart).catch(() => undefined);
  });
  onShared(sync.remoteChanged);
  onInstalled();
}
