import type { Environment } from "../context";
import { isOpen } from "../offer/offer";
import { occurrencesAt } from "../quiet-time/occurrence";
import type { State } from "../state";
import { MINUTE_MS } from "../time";
import { type BrowserSnapshot, presenceIn } from "./browser-snapshot";
import { isSoonAfter } from "./session";
import type { Trigger } from "./trigger";

/** What a card's natural break goes by, such as how young a tab is, lies less than a minute back. */
const NEAR_MS = 2 * MINUTE_MS;

const isOfTab = (trigger: Trigger): boolean => "tabId" in trigger || trigger.kind === "sound";

/**
 * Whether the browser has to be asked what is so now. Nothing follows from what happens in a tab while no card is
 * open, no quiet time is near, and the session is known to run: the parent was active in the browser at the `last`
 * snapshot, so recently that another observation would not be noted.
 */
export function needsSnapshot(
  state: State,
  trigger: Trigger,
  last: BrowserSnapshot,
  { now, zone }: Pick<Environment, "now" | "zone">,
): boolean {
  const { current, presence, observedAt } = state.session;
  const isKnown =
    current !== null &&
    observedAt !== null &&
    presence === "active" &&
    last.idle === "active" &&
    presenceIn(last) === "active" &&
    isSoonAfter(observedAt, now);
  if (!isOfTab(trigger) || !isKnown || state.offers.some(isOpen)) return true;
  return [now, now + NEAR_MS].some((at) => occurrencesAt(state, at, zone).length > 0);
}
