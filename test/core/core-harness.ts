import { createContext, type Environment, type Reply } from "../../src/core/context";
import { deliversCard, type Effect, type Problem } from "../../src/core/effect";
import type { Event, Trigger } from "../../src/core/event";
import type { CardAction } from "../../src/core/offer/card-action";
import { isOnPage } from "../../src/core/offer/offer";
import { type StoredOffer, toStored } from "../../src/core/offer/stored-offer";
import type { Edit } from "../../src/core/parent-data/edits";
import { step } from "../../src/core/pipeline";
import type { BrowserSnapshot } from "../../src/core/session/browser-snapshot";
import { EMPTY, INITIAL_VOLATILE, type State, type Stored } from "../../src/core/state";
import { type Instant, MINUTE_MS, type Zone } from "../../src/core/time";
import type { View } from "../../src/core/view/view";
import { viewOf } from "../../src/core/view/view-of";
import { READING, snapshotOf } from "./browser-snapshot";
import { FEW_MOMENTS } from "./library";
import { at, UTC } from "./zone";

type Pressed =
  | CardAction
  | Exclude<CardAction["kind"], "snooze" | "keep" | "fewer" | "small">
  | { kind: "keep"; kept: boolean };

/** What chooses moments, besides clock and zone. */
export type Library = Pick<Environment, "moments" | "random">;

/** Plays events through the core, one after the other, and keeps what came of each. */
export class CoreHarness {
  state: State;
  now: Instant;
  snapshot: BrowserSnapshot = READING;
  /** What the last event asked for. */
  effects: readonly Effect[] = [];
  /** By which effect each card was shown, from the start. */
  readonly cards: Effect["kind"][] = [];
  reply: Reply | undefined;
  readonly library: Library;

  constructor(
    stored: Partial<Stored> = {},
    begins: Instant | string = "2026-11-23 18:00",
    readonly zone: Zone = UTC,
    library: Partial<Library> = {},
  ) {
    this.state = { ...EMPTY, ...stored, volatile: INITIAL_VOLATILE };
    this.now = typeof begins === "string" ? at(begins, zone) : begins;
    this.library = { moments: FEW_MOMENTS, random: () => 0.5, ...library };
  }

  dispatch(event: Event): this {
    const next = step(this.state, event, this.environment);
    this.state = next.state;
    this.effects = next.effects;
    this.reply = next.reply;
    this.cards.push(...next.effects.filter(deliversCard).map(({ kind }) => kind));
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
  setSnapshot(overrides: Partial<BrowserSnapshot>): this {
    this.snapshot = snapshotOf({ ...this.snapshot, ...overrides });
    return this;
  }

  observe(
    trigger: Trigger | Trigger["kind"] = "heartbeat",
    overrides: Partial<BrowserSnapshot> = {},
  ): this {
    const whole = typeof trigger === "string" ? ({ kind: trigger } as Trigger) : trigger;
    return this.setSnapshot(overrides).dispatch({
      kind: "snapshot-taken",
      trigger: whole,
      snapshot: this.snapshot,
    });
  }

  /** Goes on reading, with a heartbeat each minute, until this wall-clock time. */
  browseUntil(text: string): this {
    return this.observe().browse(at(text, this.zone) - this.now);
  }

  /** Goes on reading for this long, in ms, with a heartbeat each minute. */
  browse(duration: number): this {
    const end = this.now + duration;
    while (this.now + MINUTE_MS <= end) this.wait(MINUTE_MS).observe();
    return this.now < end ? this.wait(end - this.now).observe() : this;
  }

  /** The natural break that shows a card on the page, and the outcome that the page reports. */
  loadPage(outcome: "shown" | "typing" | "full-screen" | "failed" | null = "shown"): this {
    this.observe({ kind: "page-loaded", tabId: this.snapshot.tab?.id ?? 0 });
    const asked = this.effects;
    const shown = this.effect("show-on-page");
    if (shown && outcome)
      this.dispatch({ kind: "page-card-outcome", offerId: shown.offerId, outcome });
    if (shown && outcome) this.effects = [...asked, ...this.effects];
    return this;
  }

  /** What the tab answers that was asked after the card; null: nothing in time. */
  answerPing(visibility: "visible" | "hidden" | null): this {
    const isPresent = visibility !== null;
    const isActive = this.offer.tabId !== null && this.offer.tabId === this.snapshot.tab?.id;
    const isInView = visibility === "visible" || isActive;
    return this.dispatch({ kind: "ping-outcome", offerId: this.offer.id, isPresent, isInView });
  }

  act(action: Pressed): this {
    return this.actFrom("page", action);
  }

  /** An action concerns the idea on the card, unless it names another. */
  actFrom(from: "page" | "popup", action: Pressed): this {
    const pressed = typeof action === "string" ? { kind: action } : action;
    const { id, idea } = this.offer;
    const isOfIdea = pressed.kind === "keep" || pressed.kind === "not-for-us";
    const whole = (isOfIdea ? { idea, ...pressed } : pressed) as CardAction;
    return this.actOn(id, from, whole);
  }

  actOn(id: string, from: "page" | "popup", action: CardAction): this {
    return this.dispatch({
      kind: "card-action",
      offerId: id,
      action,
      from,
      tabId: this.tabOf(from),
    });
  }

  /** The tab of the card, or the one in view. */
  tabOf(from: "page" | "popup"): number | null {
    if (from === "popup") return null;
    const onPage = this.state.offers.find(isOnPage);
    return onPage?.tabId ?? this.snapshot.tab?.id ?? null;
  }

  edit(edit: Edit): this {
    return this.dispatch({ kind: "edited", edit, snapshot: this.snapshot });
  }

  /** Stops the background; the next event starts it from the stored state. */
  stopBackground(): this {
    const { volatile: _, ...stored } = this.state;
    this.state = { ...(JSON.parse(JSON.stringify(stored)) as Stored), volatile: INITIAL_VOLATILE };
    return this;
  }

  restartBackground(): this {
    return this.stopBackground().dispatch({ kind: "background-started", snapshot: this.snapshot });
  }

  effect<Kind extends Effect["kind"]>(kind: Kind): Extract<Effect, { kind: Kind }> | undefined {
    return this.effects.find((one): one is Extract<Effect, { kind: Kind }> => one.kind === kind);
  }

  /** Why the last edit was refused. */
  get problems(): Problem[] | undefined {
    return this.reply?.kind === "refused" ? this.reply.problems : undefined;
  }

  get environment(): Environment {
    return { now: this.now, zone: this.zone, ...this.library };
  }

  /** The newest offer, with the fields of every status. */
  get offer(): StoredOffer {
    const last = this.state.offers.at(-1);
    if (!last) throw new Error("no offer was made");
    return toStored(last);
  }

  get view(): View {
    const context = createContext(this.state, this.environment, {
      snapshot: this.snapshot,
      trigger: null,
    });
    return viewOf(this.state, context, { pinned: null, warnings: [] });
  }
}

export { deliversCard as isCard };
