import * as v from "valibot";
import { expect, test } from "vitest";
import { CARD_ACTIONS, cardActionSchema } from "./card-action";

const EXAMPLES = {
  idea: { momentId: "bath-1", wording: "plain", routine: "bath" },
  kept: true,
  minutes: 5,
  on: true,
  yes: false,
} as const;

/** Each action with what it carries and nothing else. */
const actions = Object.entries(CARD_ACTIONS).map(([kind, { details }]) => ({
  kind,
  ...Object.fromEntries(Object.entries(EXAMPLES).filter(([name]) => name in details.entries)),
}));

const read = (action: unknown) => v.safeParse(cardActionSchema, action);

test.each(actions)("$kind is read with what it carries, and nothing else", (action) => {
  expect(read({ ...action, also: "this" })).toMatchObject({ success: true, output: action });
  expect(read({ ...action, also: "this" }).output).toEqual(action);
});

test.each(actions.filter((action) => Object.keys(action).length > 1))(
  "$kind is nothing without what it carries",
  ({ kind }) => {
    expect(read({ kind }).success).toBe(false);
    expect(
      read({ ...EXAMPLES, idea: null, kept: 1, minutes: "5", on: 1, yes: 1, kind }).success,
    ).toBe(false);
  },
);

test.each([
  null,
  undefined,
  "close",
  [],
  {},
  { kind: null },
  { kind: "sing" },
  { kind: "toString" },
  { kind: "__proto__" },
  { kind: ["close"] },
])("%j is no action", (foreign) => {
  expect(read(foreign).success).toBe(false);
});
