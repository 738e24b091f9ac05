import type { CardAct } from "../../src/domain/card-act";
import type { Edit } from "../../src/domain/edits";
import { bringsCard, type Effect } from "../../src/domain/effect";
import type { Cause, Event } from "../../src/domain/event";
import type { Means } from "../../src/domain/means";
import type { Offer } from "../../src/domain/offer";
import type { Sight } from "../../src/domain/sight";
import { EMPTY, JUST_WOKEN, type State, type Stored } from "../../src/domain/state";
import { step } from "../../src/domain/step";
import { type Instant, MINUTE, type Zone } from "../../src/domain/time";
import type { View } from "../../src/domain/view";
import { viewOf } from "../../src/domain/view-of";
import { FEW_MOMENTS } from "./library";
import { READING, sightOf } from "./sight";
import { at, UTC } from "./zone";

type Pressed =
  | CardAct
  | Exclude<CardAct["act"], "later" | "keep" | "fewer" | "small">
  | { act: "keep"; kept: boolean };

/** Plays events through the core, one after the other, and keeps the state and the effects. */
export class Life {
  state: State;
  now: Instant;
  sight: Sight = READING;
  /** The effects of the last event. */
  effects: readonly Effect[] = [];
  /** By which effect each card was shown, from the start. */
  readonly cards: Effect["kind"][] = [];
  readonly means: Means;

  constructor(
    stored: Partial<Stored> = {},
    begins: Instant | string = "2026-11-23 18:00",
    readonly zone: Zone = UTC,
    means: Partial<Means> = {},
  ) {
    this.state = { ...EMPTY, ...stored, recent: JUST_WOKEN };
    this.now = typeof begins === "string" ? at(begins, zone) : begins;
    this.means = { moments: FEW_MOMENTS, chance: () => 0.5, ...means };
  }

  send(event: Event): this {
    const next = step(this.state, event, this.now, this.zone, this.means);
    this.state = next.state;
    this.effects = next.effects;
    this.cards.push(...next.effects.filter(bringsCard).map(({ kind }) => kind));
    return this;
  }

  /** Advances time without an event. */
  wait(duration: number): this {
    this.now += duration;
    return this;
  }

  until(text: string): this {
    this.now = at(text, this.zone);
    return this;
  }

  /** Changes the snapshot from now on. */
  see(told: Partial<Sight>): this {
    this.sight = sightOf({ ...this.sight, ...told });
    return this;
  }

  observe(cause: Cause | Cause["why"] = "heartbeat", told: Partial<Sight> = {}): this {
    const whole = typeof cause === "string" ? ({ why: cause } as Cause) : cause;
    return this.see(told).send({ kind: "observed", cause: whole, sight: this.sight });
  }

  /** Goes on reading, with a heartbeat each minute, until this wall-clock time. */
  browseUntil(text: string): this {
    return this.observe().browse(at(text, this.zone) - this.now);
  }

  /** Goes on reading for this long, in ms, with a heartbeat each minute. */
  browse(duration: number): this {
    const end = this.now + duration;
    while (this.now + MINUTE <= end) this.wait(MINUTE).observe();
    return this.now < end ? this.wait(end - this.now).observe() : this;
  }

  /** The natural break that shows a card on the page, and the outcome that the page reports. */
  loadPage(said: "shown" | "typing" | "full-screen" | "failed" | null = "shown"): this {
    this.observe({ why: "page-loaded", tabId: this.sight.tab?.id ?? 0 });
    const asked = this.effects;
    const shown = this.effect("show-on-page");
    if (shown && said) this.send({ kind: "page-said", offerId: shown.offerId, said });
    if (shown && said) this.effects = [...asked, ...this.effects];
    return this;
  }

  card(what: Pressed): this {
    return this.cardFrom("page", what);
  }

  /** An action concerns the idea on the card, unless it names another. */
  cardFrom(from: "page" | "popup", what: Pressed): this {
    const told = typeof what === "string" ? { act: what } : what;
    const { id, idea } = this.offer;
    const isOfIdea = told.act === "keep" || told.act === "not-for-us";
    const whole = (isOfIdea ? { idea, ...told } : told) as CardAct;
    return this.send({ kind: "card", offerId: id, what: whole, from });
  }

  edit(edit: Edit): this {
    return this.send({ kind: "edited", edit, sight: this.sight });
  }

  /** Stops the background; the next event starts it from the stored state. */
  kill(): this {
    const { recent: _, ...stored } = this.state;
    this.state = { ...(JSON.parse(JSON.stringify(stored)) as Stored), recent: JUST_WOKEN };
    return this;
  }

  wake(): this {
    return this.kill().send({ kind: "woken", sight: this.sight });
  }

  effect<Kind extends Effect["kind"]>(kind: Kind): Extract<Effect, { kind: Kind }> | undefined {
    return this.effects.find((one): one is Extract<Effect, { kind: Kind }> => one.kind === kind);
  }

  /** The newest offer. */
  get offer(): Offer {
    const last = this.state.offers.at(-1);
    if (!last) throw new Error("no offer was made");
    return last;
  }

  get view(): View {
    return viewOf(this.state, this.sight, null, [], this.now, this.zone);
  }
}

export { bringsCard as isCard };
