import { expect, test } from "vitest";
import { environmentOf } from "../../../test/core/environment";
import { offerOf } from "../../../test/core/offer";
import { createContext } from "../context";
import { EMPTY, INITIAL_VOLATILE, type State } from "../state";
import { dispatchTo, mapOffers } from "./offers";

const offers = [
  offerOf({ id: "answered", dueAt: 2 }),
  offerOf({ id: "left", status: "unanswered", dueAt: 1 }),
  offerOf({ id: "gone", status: "gone", dueAt: 4 }),
  offerOf({ id: "due", status: "due", dueAt: 3 }),
];
const state: State = { ...EMPTY, offers, volatile: INITIAL_VOLATILE };
const context = createContext(state, environmentOf(), { snapshot: null, trigger: null });

test("the offers still to be answered are found, in their order", () => {
  expect(context.openOffers.map(({ id }) => id)).toEqual(["left", "due"]);
});

test("a change that changes no offer leaves the state the same object", () => {
  expect(mapOffers(state, (offer) => offer)).toBe(state);
  expect(dispatchTo(state, "gone", { kind: "expired" }, context)).toEqual({ state, effects: [] });
  expect(dispatchTo(state, "gone", { kind: "expired" }, context).state).toBe(state);
});

test("an event reaches the offer that it is for, and no other", () => {
  const { state: next } = dispatchTo(state, "due", { kind: "expired" }, context);
  expect(next.offers.map(({ status }) => status)).toEqual([
    "answered",
    "unanswered",
    "gone",
    "gone",
  ]);
  expect(next.offers.slice(0, 3)).toEqual(offers.slice(0, 3));
});
