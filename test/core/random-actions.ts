import fc from "fast-check";
import type { Trigger } from "../../src/core/event";
import type { Idea } from "../../src/core/moment/idea";
import type { CardAction } from "../../src/core/offer/card-action";
import type { Edit } from "../../src/core/parent-data/edits";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { BrowserSnapshot } from "../../src/core/session/browser-snapshot";
import { MINUTE_MS, SECOND_MS } from "../../src/core/time";
import { FEW_MOMENTS } from "./library";
import { quietTimeOf } from "./quiet-time";

/** Everything that can happen to a parent, a browser and its background, in any order. */
export type RandomAction =
  | { kind: "wait"; ms: number }
  /** Reads without anything that holds a card, and then loads a page. */
  | { kind: "read"; ms: number }
  | { kind: "snapshot"; trigger: Trigger; overrides: Partial<BrowserSnapshot> }
  | { kind: "card-action"; from: "page" | "popup"; action: CardAction }
  | { kind: "popup"; open: boolean }
  | { kind: "edit"; edit: Edit }
  | { kind: "page-outcome"; outcome: "shown" | "typing" | "full-screen" | "failed" | "nothing" }
  | { kind: "background-stop" }
  | { kind: "clock-change"; ms: number };

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
/** A moment that is ours for so long that its card asks whether it may come less often. */
const OLD_HABIT = { momentId: "bed-2", since: "2026-08-01" };
/** Fixes it to each quiet time. */
export const OURS_EVERYWHERE: readonly RandomAction[] = QUIET_TIMES.map((quietTime) => ({
  kind: "edit",
  edit: { kind: "put-quiet-time", quietTime: { ...quietTime, ours: OLD_HABIT } },
}));
const KEYS = QUIET_TIMES.map(({ id }) => `${id}@2026-11-23`);

const tabId = fc.constantFrom(7, 8);
const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  fc.constantFrom<Trigger>(
    { kind: "heartbeat" },
    { kind: "focus" },
    { kind: "idle" },
    { kind: "sound" },
    { kind: "reevaluation" },
    { kind: "permissions" },
    { kind: "request" },
    { kind: "back-from-idle" },
    { kind: "back-from-elsewhere" },
  ),
  fc.record({
    kind: fc.constantFrom(
      "tab-activated",
      "tab-created",
      "tab-closed",
      "page-loading",
      "page-loaded",
    ),
    tabId,
  }) as fc.Arbitrary<Trigger>,
);
/** Mostly a parent who reads, because otherwise no card would come. */
const overrides: fc.Arbitrary<Partial<BrowserSnapshot>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: tabId.map((id) => ({ tab: { id, loaded: true, audible: false } })) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        idle: fc.constantFrom("active", "idle", "locked", "unknown"),
        sound: fc.constantFrom("silent", "silent", "playing", "unknown"),
        sharing: fc.constantFrom("free", "free", "in-use", "not-told", "unknown"),
        window: fc.constantFrom<BrowserSnapshot["window"]>(
          { id: 1, state: "normal" },
          { id: 1, state: "full-screen" },
          { id: 2, state: "app" },
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
    arbitrary: fc.constant<Partial<BrowserSnapshot>>({
      idle: "active",
      sound: "silent",
      sharing: "free",
      window: { id: 1, state: "normal" },
    }),
  },
);
const IDEAS = FEW_MOMENTS.map(
  ({ id: momentId, routine }): Idea => ({
    momentId,
    routine,
    wording: "plain",
  }),
);
const action: fc.Arbitrary<CardAction> = fc.oneof(
  fc.constantFrom<CardAction>(
    { kind: "shown" },
    { kind: "seen" },
    { kind: "collapsed" },
    { kind: "expanded" },
    { kind: "hidden" },
    { kind: "do" },
    { kind: "close" },
    { kind: "not-today" },
    { kind: "pause" },
    { kind: "another" },
    { kind: "fewer", yes: false },
    { kind: "small", yes: true },
    { kind: "handover", yes: true },
    { kind: "undo" },
  ),
  fc.constantFrom(5, 15, 30).map((minutes): CardAction => ({ kind: "snooze", minutes })),
  fc.record({
    kind: fc.constant("keep" as const),
    kept: fc.boolean(),
    idea: fc.constantFrom(...IDEAS),
  }),
  fc.record({ kind: fc.constant("not-for-us" as const), idea: fc.constantFrom(...IDEAS) }),
  fc.record({
    kind: fc.constant("ours" as const),
    on: fc.boolean(),
    idea: fc.constantFrom(...IDEAS),
  }),
);
const key = fc.constantFrom(...KEYS);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("skip-today" as const), occurrence: key, skip: fc.boolean() }),
  fc.record({
    kind: fc.constant("move-today" as const),
    occurrence: key,
    byMinutes: fc.constantFrom(-30, -15, 0, 15, 30),
  }),
  fc.constantFrom<Edit>(
    { kind: "pause", until: "tomorrow" },
    { kind: "plan-holiday", days: { from: "2026-11-24", until: "2026-11-25" } },
    { kind: "plan-holiday", days: null },
    { kind: "pause", until: "now" },
    { kind: "pause", until: "now" },
  ),
  fc
    .constantFrom(...QUIET_TIMES)
    .chain((quietTime) =>
      fc.constantFrom<Edit>(
        { kind: "remove-quiet-time", id: quietTime.id },
        { kind: "put-quiet-time", quietTime },
        { kind: "put-quiet-time", quietTime: { ...quietTime, on: false } },
        { kind: "put-quiet-time", quietTime: { ...quietTime, lengthMinutes: 60 } },
        { kind: "put-quiet-time", quietTime: { ...quietTime, ours: OLD_HABIT } },
      ),
    ),
  fc.constantFrom<Edit>(
    { kind: "set", settings: { notify: true } },
    { kind: "set", settings: { toolbar: false } },
    { kind: "set", settings: { cardAfter: 0 } },
    { kind: "set", settings: { dose: "two-a-day" } },
  ),
);
const ms = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((seconds) => seconds * SECOND_MS),
  fc.integer({ min: 1, max: 90 }).map((seconds) => seconds * SECOND_MS),
  fc.integer({ min: 1, max: 12 }).map((minutes) => minutes * MINUTE_MS),
);

export const randomAction = (
  clocks: fc.Arbitrary<number>,
  clockWeight = 2,
): fc.Arbitrary<RandomAction> =>
  fc.oneof(
    { weight: 3, arbitrary: ms.map((ms): RandomAction => ({ kind: "wait", ms })) },
    { weight: 8, arbitrary: ms.map((ms): RandomAction => ({ kind: "read", ms })) },
    {
      weight: 12,
      arbitrary: fc.record({ kind: fc.constant("snapshot" as const), trigger, overrides }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("card-action" as const),
        from: fc.constantFrom("page" as const, "popup" as const),
        action,
      }),
    },
    { weight: 2, arbitrary: fc.boolean().map((open): RandomAction => ({ kind: "popup", open })) },
    { weight: 2, arbitrary: edit.map((edit): RandomAction => ({ kind: "edit", edit })) },
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
        .map((outcome): RandomAction => ({ kind: "page-outcome", outcome })),
    },
    { weight: 2, arbitrary: fc.constant<RandomAction>({ kind: "background-stop" }) },
    {
      weight: clockWeight,
      arbitrary: clocks.map((ms): RandomAction => ({ kind: "clock-change", ms })),
    },
  );
