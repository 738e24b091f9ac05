import { describe, expect, it } from "vitest";
import { parseRequest } from "./parse-request";
import type { Details, RequestKind } from "./requests";

const quietTime = {
  id: "bedtime",
  routines: ["bedtime" as const],
  name: "",
  forWhom: "all" as const,
  days: [1 as const],
  start: 1_140,
  lengthMinutes: 30,
  leadInMinutes: 5 as const,
  on: true,
  fortnightFrom: null,
};
const own = { id: "own-1", routine: "bath" as const, title: "Song", text: "", madeAt: 1 };
const mark = {
  quietTimeId: "bedtime",
  weekday: 1 as const,
  from: "2026-11-30",
  until: "2026-12-21",
  start: 1140,
};
const filters = { handsFull: false, onTheRoad: false, calm: true, tired: false };

/** A well-formed example of each request, and who may send it. */
const EXAMPLES: { [Kind in RequestKind]: [from: Source, details: Details<Kind>] } = {
  "put-quiet-time": ["own-page", { quietTime }],
  "remove-quiet-time": ["own-page", { id: "bedtime" }],
  "skip-today": ["own-page", { occurrence: "bedtime@2026-11-30", skip: true }],
  "move-today": ["own-page", { occurrence: "bedtime@2026-11-30", byMinutes: 15 }],
  pause: ["own-page", { until: "tomorrow" }],
  "plan-holiday": ["own-page", { days: { from: "2026-12-20", until: "2027-01-02" } }],
  set: ["own-page", { settings: { dose: "two-a-day" } }],
  keep: ["own-page", { momentId: "bath-1", kept: true }],
  "not-for-us": ["own-page", { momentId: "bath-1", on: true }],
  "put-own": ["own-page", { own }],
  "remove-own": ["own-page", { id: "own-1" }],
  "put-own-list": ["own-page", { own: [own] }],
  "remove-own-list": ["own-page", { ids: ["own-1"] }],
  "moment-shown": ["own-page", { momentId: "bath-1" }],
  "calendar-saved": ["own-page", { entries: [mark] }],
  "undo-import": ["own-page", {}],
  "redo-import": ["own-page", {}],
  "plan-undo": ["own-page", {}],
  "restore-removed": ["own-page", {}],
  view: ["own-page", {}],
  export: ["own-page", {}],
  "plan-import": ["own-page", { text: "{}", mode: "merge" }],
  import: ["own-page", { text: "{}", mode: "replace" }],
  "look-back": ["own-page", { monday: "2026-11-30" }],
  share: ["own-page", { on: true }],
  erase: ["own-page", { everywhere: false }],
  "moment-now": ["own-page", { filters, except: ["bath-1"] }],
  card: ["both", { offerId: "bedtime@2026-11-30#1", action: { kind: "snooze", minutes: 15 } }],
  "initial-card": ["card", {}],
};
type Source = "own-page" | "card" | "both";

const ownPage = { isOwnPage: true, tabId: null };
const card = { isOwnPage: false, tabId: 7 };

describe.each(Object.entries(EXAMPLES))("a request %s", (kind, [from, details]) => {
  it("is parsed, without what does not belong to it", () => {
    const message = { kind, ...details, also: "this" };
    const parsed = parseRequest(message, from === "card" ? card : ownPage);
    expect(parsed).toEqual({ kind, details });
  });

  it(`may come from ${from}`, () => {
    const message = { kind, ...details };
    expect(parseRequest(message, ownPage) !== null).toBe(from !== "card");
    expect(parseRequest(message, card) !== null).toBe(from !== "own-page");
  });
});

const carrying = Object.entries(EXAMPLES).filter(([, [, details]]) => Object.keys(details).length);
it.each(carrying)("a request %s is nothing without its details", (kind, [from]) => {
  expect(parseRequest({ kind }, from === "card" ? card : ownPage)).toBeNull();
});

describe("a message of an unknown kind", () => {
  it.each(["restart-day", "toString", "__proto__", "", 7, null, undefined, ["view"]])(
    "%s is nothing to us",
    (name) => {
      expect(parseRequest({ name }, ownPage)).toBeNull();
    },
  );

  it.each([null, undefined, "view", 7])("nor is the message %s", (message) => {
    expect(parseRequest(message, ownPage)).toBeNull();
  });
});
