import type { Effect } from "../../src/core/effect";
import type { Trigger } from "../../src/core/event";
import type { CardAction } from "../../src/core/offer/card-action";
import type { Offer } from "../../src/core/offer/offer";
import { type Instant, MINUTE, SECOND } from "../../src/core/time";
import { type Happening, QUIET_TIMES } from "./happening";
import { isCard, Life } from "./life";
import { READING } from "./sight";

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
export class World {
  readonly life: Life;
  readonly appeared: Appearance[] = [];
  /** How often an offer of an occurrence was snoozed. */
  readonly granted = new Map<string, number>();
  private pageSays: Extract<Happening, { what: "page" }>["says"] = "shown";

  constructor(
    begins: string,
    private readonly check: (world: World, before: Life["state"]) => void,
  ) {
    this.life = new Life({ quietTimes: QUIET_TIMES }, begins);
  }

  let(happening: Happening): void {
    const { life } = this;
    switch (happening.what) {
      case "wait":
      case "clock":
        life.wait(happening.ms);
        this.observe({ kind: "heartbeat" });
        break;
      case "read":
        this.read(happening.ms);
        break;
      case "look":
        life.see(happening.told);
        this.observe(happening.cause);
        break;
      case "popup":
        this.popup(happening.open);
        break;
      case "act":
        this.act(happening.from, happening.act);
        break;
      case "edit":
        this.send({ kind: "edited", edit: happening.edit, snapshot: life.sight });
        break;
      case "page":
        this.pageSays = happening.says;
        break;
      case "kill":
        life.kill();
        this.send({ kind: "background-started", snapshot: life.sight });
    }
  }

  private read(ms: number): void {
    const { life } = this;
    if (life.sight.popupOpen) this.popup(false);
    const { pageAccess, notifications } = life.sight;
    life.see({ ...READING, pageAccess, notifications });
    const end = life.now + ms;
    for (; life.now + MINUTE <= end; life.wait(MINUTE)) this.observe({ kind: "heartbeat" });
    life.wait(end - life.now);
    this.observe({ kind: "page-loaded", tabId: 7 });
    life.wait(4 * SECOND);
    this.observe({ kind: "reevaluation" });
  }

  private popup(open: boolean): void {
    this.life.see({ popupOpen: open });
    if (open) this.observe({ kind: "request" });
    else this.send({ kind: "popup-closed" });
  }

  private observe(trigger: Trigger): void {
    this.send({ kind: "snapshot-taken", trigger: trigger, snapshot: this.life.sight });
  }

  private act(from: "page" | "popup", act: CardAction): void {
    const open = this.life.state.offers.findLast(
      ({ status }) => status !== "gone" && status !== "answered",
    );
    if (!open) return;
    const count = this.life.state.offers.length;
    this.send({ kind: "card-action", offerId: open.id, what: act, from });
    const isGranted = act.act === "later" && this.life.state.offers.length > count;
    if (isGranted) this.granted.set(open.occurrence, (this.granted.get(open.occurrence) ?? 0) + 1);
  }

  private send(event: Parameters<Life["send"]>[0]): void {
    const before = deepFreeze(this.life.state);
    this.life.send(event);
    this.check(this, before);
    for (const effect of [...this.life.effects]) this.carryOut(effect);
  }

  /** "nothing" means that the background was stopped between an effect and its outcome. */
  private carryOut(effect: Effect): void {
    const says = this.pageSays;
    if (isCard(effect) && "offerId" in effect) {
      const { offerId } = effect;
      if (effect.kind !== "show-on-page") {
        this.appear(offerId);
        if (says === "nothing") return;
        if (effect.kind === "notify")
          this.send({ kind: "notification-outcome", offerId, outcome: "shown" });
        else this.send({ kind: "toolbar-outcome", offerId, outcome: "opened" });
        return;
      }
      if (says === "shown" || says === "nothing") this.appear(offerId);
      if (says !== "nothing") this.send({ kind: "page-card-outcome", offerId, outcome: says });
    }
    if (effect.kind === "ping-card")
      this.send({ kind: "ping-outcome", offerId: effect.offerId, isPresent: says === "shown" });
  }

  private appear(offerId: string): void {
    const offer = this.life.state.offers.find(({ id }) => id === offerId) as Offer;
    const wasSeen = offer.seen || offer.status === "answered";
    this.appeared.push({ offerId, occurrence: offer.occurrence, at: this.life.now, wasSeen });
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
