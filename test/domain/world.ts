import fc from "fast-check";
import type { Effect } from "../../src/domain/effect";
import type { CardAct, Cause, Edit } from "../../src/domain/event";
import type { Offer } from "../../src/domain/offer";
import type { QuietTime } from "../../src/domain/quiet-time";
import type { Sight } from "../../src/domain/sight";
import { type Instant, MINUTE, SECOND } from "../../src/domain/time";
import { isCard, Life } from "./life";
import { quietTimeOf } from "./quiet-time";
import { READING } from "./sight";

/** What can happen to a parent, a browser and its background, in any order. */
export type Happening =
  | { what: "wait"; ms: number }
  /** Reads on without anything in the way, and then loads a page. */
  | { what: "read"; ms: number }
  | { what: "look"; cause: Cause; told: Partial<Sight> }
  | { what: "act"; from: "page" | "popup"; act: CardAct }
  | { what: "popup"; open: boolean }
  | { what: "edit"; edit: Edit }
  | { what: "page"; says: "shown" | "typing" | "full-screen" | "failed" | "nothing" }
  | { what: "kill" }
  | { what: "clock"; ms: number };

export const QUIET_TIMES: readonly QuietTime[] = [
  quietTimeOf({ leadInMinutes: 15 }),
  quietTimeOf({ id: "bath", routines: ["bath"], start: 19 * 60 + 10, lengthMinutes: 30 }),
  quietTimeOf({
    id: "short",
    routines: ["hello", "bedtime"],
    start: 18 * 60 + 30,
    lengthMinutes: 5,
  }),
  quietTimeOf({
    id: "long",
    routines: ["bedtime", "bath"],
    start: 18 * 60 + 40,
    lengthMinutes: 120,
  }),
];
const KEYS = QUIET_TIMES.map(({ id }) => `${id}@2026-11-23`);

const tabId = fc.constantFrom(7, 8);
const cause: fc.Arbitrary<Cause> = fc.oneof(
  fc.constantFrom<Cause>(
    { why: "heartbeat" },
    { why: "focus" },
    { why: "idle" },
    { why: "sound" },
    { why: "look-again" },
    { why: "permissions" },
    { why: "asked" },
    { why: "back-from-idle" },
    { why: "back-from-elsewhere" },
  ),
  fc.record({
    why: fc.constantFrom("tab-activated", "tab-made", "tab-closed", "page-loading", "page-loaded"),
    tabId,
  }) as fc.Arbitrary<Cause>,
);
/** Mostly a parent who reads, or no card would ever come. */
const told: fc.Arbitrary<Partial<Sight>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: tabId.map((id) => ({ tab: { id, loaded: true, audible: false } })) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        idle: fc.constantFrom("active", "idle", "locked", "unknown"),
        sound: fc.constantFrom("silent", "silent", "playing", "unknown"),
        sharing: fc.constantFrom("free", "free", "in-use", "not-told", "unknown"),
        window: fc.constantFrom<Sight["window"]>(
          { id: 1, state: "normal" },
          { id: 1, state: "full-screen" },
          "elsewhere",
          "unknown",
        ),
        pageAccess: fc.boolean(),
        notifications: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constant<Partial<Sight>>({
      idle: "active",
      sound: "silent",
      sharing: "free",
      window: { id: 1, state: "normal" },
    }),
  },
);
const act: fc.Arbitrary<CardAct> = fc.oneof(
  fc.constantFrom<CardAct>(
    { act: "shown" },
    { act: "seen" },
    { act: "folded" },
    { act: "unfolded" },
    { act: "left" },
    { act: "do" },
    { act: "close" },
    { act: "not-for-us" },
    { act: "another" },
    { act: "keep", kept: true },
    { act: "fewer", yes: false },
    { act: "small", yes: true },
  ),
  fc.constantFrom(5, 15, 30).map((minutes): CardAct => ({ act: "later", minutes })),
);
const key = fc.constantFrom(...KEYS);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ edit: fc.constant("skip-today" as const), occurrence: key, skip: fc.boolean() }),
  fc.record({
    edit: fc.constant("move-today" as const),
    occurrence: key,
    byMinutes: fc.constantFrom(-30, -15, 0, 15, 30),
  }),
  fc.constantFrom<Edit>(
    { edit: "pause", until: "tomorrow" },
    { edit: "pause", until: "now" },
    { edit: "pause", until: "now" },
  ),
  fc
    .constantFrom(...QUIET_TIMES)
    .chain((quietTime) =>
      fc.constantFrom<Edit>(
        { edit: "remove-quiet-time", id: quietTime.id },
        { edit: "put-quiet-time", quietTime },
        { edit: "put-quiet-time", quietTime: { ...quietTime, on: false } },
        { edit: "put-quiet-time", quietTime: { ...quietTime, lengthMinutes: 60 } },
      ),
    ),
  fc.constantFrom<Edit>(
    { edit: "set", settings: { notify: true } },
    { edit: "set", settings: { toolbar: false } },
    { edit: "set", settings: { cardAfter: 0 } },
    { edit: "set", settings: { dose: "two-a-day" } },
  ),
);
const ms = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((seconds) => seconds * SECOND),
  fc.integer({ min: 1, max: 90 }).map((seconds) => seconds * SECOND),
  fc.integer({ min: 1, max: 12 }).map((minutes) => minutes * MINUTE),
);

export const happening = (clocks: fc.Arbitrary<number>, clockWeight = 2): fc.Arbitrary<Happening> =>
  fc.oneof(
    { weight: 3, arbitrary: ms.map((ms): Happening => ({ what: "wait", ms })) },
    { weight: 8, arbitrary: ms.map((ms): Happening => ({ what: "read", ms })) },
    {
      weight: 12,
      arbitrary: fc.record({ what: fc.constant("look" as const), cause, told }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant("act" as const),
        from: fc.constantFrom("page" as const, "popup" as const),
        act,
      }),
    },
    { weight: 2, arbitrary: fc.boolean().map((open): Happening => ({ what: "popup", open })) },
    { weight: 2, arbitrary: edit.map((edit): Happening => ({ what: "edit", edit })) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(
          "shown" as const,
          "shown" as const,
          "typing" as const,
          "full-screen" as const,
          "failed" as const,
          "nothing" as const,
        )
        .map((says): Happening => ({ what: "page", says })),
    },
    { weight: 2, arbitrary: fc.constant<Happening>({ what: "kill" }) },
    { weight: clockWeight, arbitrary: clocks.map((ms): Happening => ({ what: "clock", ms })) },
  );

/** A card that really came before the parent's eyes. */
export interface Appearance {
  offerId: string;
  occurrence: string;
  at: Instant;
  /** It had been readable for 8 s, or was answered, before this one. */
  wasSeen: boolean;
}

/** The world around the core: it carries out effects, and now and then is stopped before or after one. */
export class World {
  readonly life: Life;
  readonly appeared: Appearance[] = [];
  /** How often "Later" was granted for an occurrence. */
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
        this.observe({ why: "heartbeat" });
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
        this.send({ kind: "edited", edit: happening.edit, sight: life.sight });
        break;
      case "page":
        this.pageSays = happening.says;
        break;
      case "kill":
        life.kill();
        this.send({ kind: "woken", sight: life.sight });
    }
  }

  private read(ms: number): void {
    const { life } = this;
    if (life.sight.popupOpen) this.popup(false);
    const { pageAccess, notifications } = life.sight;
    life.see({ ...READING, pageAccess, notifications });
    const end = life.now + ms;
    for (; life.now + MINUTE <= end; life.wait(MINUTE)) this.observe({ why: "heartbeat" });
    life.wait(end - life.now);
    this.observe({ why: "page-loaded", tabId: 7 });
    life.wait(4 * SECOND);
    this.observe({ why: "look-again" });
  }

  private popup(open: boolean): void {
    this.life.see({ popupOpen: open });
    if (open) this.observe({ why: "asked" });
    else this.send({ kind: "popup-closed" });
  }

  private observe(cause: Cause): void {
    this.send({ kind: "observed", cause, sight: this.life.sight });
  }

  private act(from: "page" | "popup", act: CardAct): void {
    const open = this.life.state.offers.findLast(
      ({ status }) => status !== "gone" && status !== "answered",
    );
    if (!open) return;
    const count = this.life.state.offers.length;
    this.send({ kind: "card", offerId: open.id, what: act, from });
    const isGranted = act.act === "later" && this.life.state.offers.length > count;
    if (isGranted) this.granted.set(open.occurrence, (this.granted.get(open.occurrence) ?? 0) + 1);
  }

  private send(event: Parameters<Life["send"]>[0]): void {
    const before = deepFreeze(this.life.state);
    this.life.send(event);
    this.check(this, before);
    for (const effect of [...this.life.effects]) this.carryOut(effect);
  }

  /** "nothing" is a background stopped between an effect and the word of what came of it. */
  private carryOut(effect: Effect): void {
    const says = this.pageSays;
    if (isCard(effect) && "offerId" in effect) {
      const { offerId } = effect;
      if (effect.kind !== "show-on-page") {
        this.appear(offerId);
        if (says === "nothing") return;
        if (effect.kind === "notify")
          this.send({ kind: "notification-said", offerId, said: "shown" });
        else this.send({ kind: "toolbar-said", offerId, said: "opened" });
        return;
      }
      if (says === "shown" || says === "nothing") this.appear(offerId);
      if (says !== "nothing") this.send({ kind: "page-said", offerId, said: says });
    }
    if (effect.kind === "ask-tab")
      this.send({ kind: "tab-said", offerId: effect.offerId, there: says === "shown" });
  }

  private appear(offerId: string): void {
    const offer = this.life.state.offers.find(({ id }) => id === offerId) as Offer;
    const wasSeen = offer.seen || offer.answer !== null;
    this.appeared.push({ offerId, occurrence: offer.occurrence, at: this.life.now, wasSeen });
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
