import type { Cause } from "../core/event";
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
const nameCause = (cause: Cause, before: { session: { presence: string } }): Cause =>
  cause.why === "focus" && before.session.presence === "away"
    ? { why: "back-from-elsewhere" }
    : cause;

/**
 * Begins a life of the background. The one place where parts meet: events in, the core decides, effects
 * out. Every listener is set here, in the first tick, or the event that woke the background would be lost.
 */
export function startBackground(): void {
  const heart = startHeart((effect, state) => {
    runEffect(effect, state, heart.happen, look, share.tell).catch(() => undefined);
  });

  const share = startShare(heart);

  function look(cause: Cause): void {
    heart
      .happen((sight, before) => ({ kind: "observed", cause: nameCause(cause, before), sight }))
      .catch(() => undefined);
  }

  onHeartbeat(() => {
    heart
      .happen((sight) => ({ kind: "observed", cause: { why: "heartbeat" }, sight }))
      // One that comes although none is wanted was not cleared when it should have been.
      .then(({ state }) => (state.recent.heartbeatAt === null ? setHeartbeat(null) : undefined))
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
