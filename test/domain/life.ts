import type { Means } from "../../src/core/context";
import { bringsCard, type Effect } from "../../src/core/effect";
import type { CardAct, Cause, Edit, Event } from "../../src/core/event";
import type { Offer } from "../../src/core/offer/offer";
import { step } from "../../src/core/pipeline";
import type { Sight } from "../../src/core/session/browser-snapshot";
import { EMPTY, JUST_WOKEN, type State, type Stored } from "../../src/core/state";
import { type Instant, MINUTE, SECOND, type Zone } from "../../src/core/time";
import type { View } from "../../src/core/view/view";
import { viewOf } from "../../src/core/view/view-of";
import { FEW_MOMENTS } from "./library";
import { READING, sightOf } from "./sight";
import { at, UTC } from "./zone";

type Pressed =
  | CardAct
  | Exclude<CardAct["act"], "later" | "keep" | "fewer" | "small">
  | { act: "keep"; kept: boolean };

/** Plays events through the core, one after the other, and keeps what came of each. */
export class Life {
  state: State;
  now: Instant;
  sight: Sight = READING;
  /** What the last event asked for. */
  effects: readonly Effect[] = [];
  /** How each card came, from the beginning. */
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

  /** Time goes by, and nothing is seen of it. */
  wait(duration: number): this {
    this.now += duration;
    return this;
  }

  until(text: string): this {
    this.now = at(text, this.zone);
    return this;
  }

  /** From now on the browser looks like this. */
  see(told: Partial<Sight>): this {
    this.sight = sightOf({ ...this.sight, ...told });
    return this;
  }

  observe(cause: Cause | Cause["why"] = "heartbeat", told: Partial<Sight> = {}): this {
    const whole = typeof cause === "string" ? ({ why: cause } as Cause) : cause;
    return this.see(told).send({ kind: "observed", cause: whole, sight: this.sight });
  }

  /** Goes on reading, with a heartbeat each minute, until the clock on the wall says so. */
  browseUntil(text: string): this {
    return this.observe().browse(at(text, this.zone) - this.now);
  }

  /** Goes on reading for this long, in ms, and is looked at each minute. */
  browse(duration: number): this {
    const end = this.now + duration;
    while (this.now + MINUTE <= end) this.wait(MINUTE).observe();
    return this.now < end ? this.wait(end - this.now).observe() : this;
  }

  /** The natural break that brings a card to the page, and the page's word that it is there. */
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

  /** What is pressed is of the idea that is on the card, unless it says of which. */
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

  /** The background is stopped, and begins a new life from what was stored. */
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

  /** The offer made last. */
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

export const EIGHT_SECONDS = 8 * SECOND;
