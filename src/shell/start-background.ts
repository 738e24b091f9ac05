import { onBrowserEvents } from "../browser/browser-events";
import { closeStoresToPages } from "../browser/close-stores";
import { onFocusCardCommand } from "../browser/command-shortcut";
import { onHeartbeat, setHeartbeat } from "../browser/heartbeat";
import { onInstalled } from "../browser/installed";
import { onNotificationClicked } from "../browser/notifications";
import { onPopupClosed, onRequest } from "../browser/requests";
import { onShared } from "../browser/sync-store";
import { openCardInPopup } from "../browser/toolbar";
import type { Trigger } from "../core/event";
import { runEffect } from "./effects";
import { focusOrOpenCard } from "./focus-card";
import { handleRequest } from "./request-handlers";
import { createStore } from "./store";
import { startSync } from "./sync-engine";

/** A focus event after the parent was away means that they came back from another program. */
const refineTrigger = (trigger: Trigger, before: { session: { presence: string } }): Trigger =>
  trigger.kind === "focus" && before.session.presence === "away"
    ? { kind: "back-from-elsewhere" }
    : trigger;

/**
 * Starts the background and connects its parts. Every listener is added here, in the first tick,
 * because otherwise the event that started the background would be lost.
 */
export function startBackground(): void {
  closeStoresToPages();
  const store = createStore((effect, state) => {
    runEffect(effect, state, {
      dispatch: store.dispatch,
      reevaluate,
      scheduleSync: sync.schedule,
    }).catch(() => undefined);
  });

  const sync = startSync(store);

  function reevaluate(trigger: Trigger): void {
    store
      .dispatch((snapshot, before) => ({
        kind: "snapshot-taken",
        trigger: refineTrigger(trigger, before),
        snapshot,
      }))
      .catch(() => undefined);
  }

  onHeartbeat(() => {
    store
      .dispatch((snapshot) => ({
        kind: "snapshot-taken",
        trigger: { kind: "heartbeat" },
        snapshot,
      }))
      // A heartbeat while none is set means that clearing the alarm failed; clear it again.
      .then(({ state }) => (state.volatile.heartbeatAt === null ? setHeartbeat(null) : undefined))
      .catch(() => undefined);
  });
  onBrowserEvents(reevaluate);
  onRequest((request, sender) => handleRequest(request, { sender, store, sync }));
  onPopupClosed(() => {
    store.dispatch(() => ({ kind: "popup-closed" })).catch(() => undefined);
  });
  onNotificationClicked(openCardInPopup);
  onFocusCardCommand(() => {
    focusOrOpenCard(store).catch(() => undefined);
  });
  onShared(sync.remoteChanged);
  onInstalled();
}
