import type { Effect } from "../../src/core/effect";
import type { Trigger } from "../../src/core/event";
import type { CardAction } from "../../src/core/offer/card-action";
import type { Offer } from "../../src/core/offer/offer";
import { type Instant, MINUTE_MS, SECOND_MS } from "../../src/core/time";
import { READING } from "./browser-snapshot";
import { CoreHarness, isCard } from "./core-harness";
import { QUIET_TIMES, type RandomAction } from "./random-actions";

/** A card that was really visible. */
export interface Appearance {
  offerId: string;
  occurrence: string;
  at: Instant;
  /** Whether it had been visible for 8 s, or answered, before this appearance. */
  wasSeen: boolean;
}

/**
 * Runs the effects of the core as the shell would, and can stop the background before or after one.
 */
export class EffectHarness {
  readonly core: CoreHarness;
  readonly appearances: Appearance[] = [];
  /** How often an offer of an occurrence was snoozed. */
  readonly snoozedCounts = new Map<string, number>();
  private pageOutcome: Extract<RandomAction, { kind: "page-outcome" }>["outcome"] = "shown";

  constructor(
    begins: string,
    private readonly check: (harness: EffectHarness, before: CoreHarness["state"]) => void,
  ) {
    this.core = new CoreHarness({ quietTimes: QUIET_TIMES }, begins);
  }

  apply(action: RandomAction): void {
    const { core: harness } = this;
    switch (action.kind) {
      case "wait":
      case "clock-change":
        harness.wait(action.ms);
        this.observe({ kind: "heartbeat" });
        break;
      case "read":
        this.read(action.ms);
        break;
      case "snapshot":
        harness.setSnapshot(action.overrides);
        this.observe(action.trigger);
        break;
      case "popup":
        this.popup(action.open);
        break;
      case "card-action":
        this.act(action.from, action.action);
        break;
      case "edit":
        this.send({ kind: "edited", edit: action.edit, snapshot: harness.snapshot });
        break;
      case "page-outcome":
        this.pageOutcome = action.outcome;
        break;
      case "background-stop":
        harness.stopBackground();
        this.send({ kind: "background-started", snapshot: harness.snapshot });
    }
  }

  private read(ms: number): void {
    const { core: harness } = this;
    if (harness.snapshot.popupOpen) this.popup(false);
    const { pageAccess, notifications } = harness.snapshot;
    harness.setSnapshot({ ...READING, pageAccess, notifications });
    const end = harness.now + ms;
    for (; harness.now + MINUTE_MS <= end; harness.wait(MINUTE_MS))
      this.observe({ kind: "heartbeat" });
    harness.wait(end - harness.now);
    this.observe({ kind: "page-loaded", tabId: 7 });
    harness.wait(4 * SECOND_MS);
    this.observe({ kind: "reevaluation" });
  }

  private popup(open: boolean): void {
    this.core.setSnapshot({ popupOpen: open });
    if (open) this.observe({ kind: "request" });
    else this.send({ kind: "popup-closed" });
  }

  private observe(trigger: Trigger): void {
    this.send({ kind: "snapshot-taken", trigger, snapshot: this.core.snapshot });
  }

  private act(from: "page" | "popup", action: CardAction): void {
    const open = this.core.state.offers.findLast(
      ({ status }) => status !== "gone" && status !== "answered",
    );
    if (!open) return;
    const count = this.core.state.offers.length;
    this.send({
      kind: "card-action",
      offerId: open.id,
      action,
      from,
      tabId: this.core.tabOf(from),
    });
    const isGranted = action.kind === "snooze" && this.core.state.offers.length > count;
    if (isGranted)
      this.snoozedCounts.set(open.occurrence, (this.snoozedCounts.get(open.occurrence) ?? 0) + 1);
  }

  private send(event: Parameters<CoreHarness["dispatch"]>[0]): void {
    const before = deepFreeze(this.core.state);
    this.core.dispatch(event);
    this.check(this, before);
    for (const effect of [...this.core.effects]) this.runEffect(effect);
  }

  /** "nothing" means that the background was stopped between an effect and its outcome. */
  private runEffect(effect: Effect): void {
    const outcome = this.pageOutcome;
    if (isCard(effect) && "offerId" in effect) {
      const { offerId } = effect;
      if (effect.kind !== "show-on-page") {
        this.recordAppearance(offerId);
        if (outcome === "nothing") return;
        if (effect.kind === "notify")
          this.send({ kind: "notification-outcome", offerId, outcome: "shown" });
        else this.send({ kind: "toolbar-outcome", offerId, outcome: "opened" });
        return;
      }
      if (outcome === "shown" || outcome === "nothing") this.recordAppearance(offerId);
      if (outcome !== "nothing") this.send({ kind: "page-card-outcome", offerId, outcome });
    }
    if (effect.kind === "ping-card") {
      const isPresent = outcome === "shown";
      const isInView = this.core.snapshot.tab?.id === effect.tabId;
      this.send({ kind: "ping-outcome", offerId: effect.offerId, isPresent, isInView });
    }
  }

  private recordAppearance(offerId: string): void {
    const offer = this.core.state.offers.find(({ id }) => id === offerId) as Offer;
    const wasSeen = offer.seen || offer.status === "answered";
    this.appearances.push({ offerId, occurrence: offer.occurrence, at: this.core.now, wasSeen });
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
