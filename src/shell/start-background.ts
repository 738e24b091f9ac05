import { onBrowserEvents } from "../browser/browser-events";
import { closeStoresToPages } from "../browser/close-stores";
import { onFocusCardCommand } from "../browser/command-shortcut";
import { onHeartbeat, setHeartbeat } from "../browser/heartbeat";
import { onInstalled } from "../browser/installed";
import { onNotificationClicked } from "../browser/notifications";
import { onPopupClosed } from "../browser/popup-connection";
import { onRequest } from "../browser/requests";
import { createSerialQueue } from "../browser/serial-queue";
import { onShared } from "../browser/sync-store";
import { openCardInPopup } from "../browser/toolbar";
import type { Trigger } from "../core/event";
import { needsSnapshot } from "../core/session/needs-snapshot";
import { runEffect } from "./effects";
import { environmentAt } from "./environment";
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
  const drawInTurn = createSerialQueue();
  const store = createStore((effect, state) => {
    runEffect(effect, state, {
      dispatch: store.dispatch,
      reevaluate,
      scheduleSync: sync.schedule,
      drawInTurn,
    }).catch(() => undefined);
  });

  const sync = startSync(store);

  function reevaluate(trigger: Trigger): void {
    store
      .dispatchIf(
        (last, before) => needsSnapshot(before, trigger, last, environmentAt(Date.now())),
        (snapshot, before) => ({
          kind: "snapshot-taken",
          trigger: refineTrigger(trigger, before),
          snapshot,
        }),
      )
      .catch(() => undefined);
  }

  const heartbeat = () => {
    store
      .dispatch((snapshot) => ({
        kind: "snapshot-taken",
        trigger: { kind: "heartbeat" },
        snapshot,
      }))
      // A heartbeat while none is set means that clearing the alarm failed; clear it again.
      .then(({ state }) => (state.volatile.heartbeatAt === null ? setHeartbeat(null) : undefined))
      .catch(() => undefined);
  };
  const popupClosed = () => {
    store.dispatch(() => ({ kind: "popup-closed" })).catch(() => undefined);
  };
  const reachCard = () => {
    focusOrOpenCard(store).catch(() => undefined);
  };

  connectEach([
    closeStoresToPages,
    () => onRequest((request, sender) => handleRequest(request, { sender, store, sync })),
    () => onHeartbeat(heartbeat),
    () => onBrowserEvents(reevaluate),
    () => onPopupClosed(popupClosed),
    () => onNotificationClicked(openCardInPopup),
    () => onFocusCardCommand(reachCard),
    () => onShared(sync.remoteChanged),
    onInstalled,
  ]);
}

/**
 * Each on its own, so that an API which a browser turns out not to have takes only its own listener with it: without
 * an answer to their requests the pages would stay empty.
 */
function connectEach(connections: readonly (() => void)[]): void {
  for (const connect of connections) {
    try {
      connect();
    } catch (error) {
      console.error(error);
    }
  }
}
