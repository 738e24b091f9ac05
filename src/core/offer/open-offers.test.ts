import { expect, test } from "vitest";
import { offerOf } from "../../../test/domain/offer";
import { atAGlance, openOnes } from "./open-offers";

const offers = [
  offerOf({ id: "answered", dueAt: 2 }),
  offerOf({ id: "left", status: "unanswered", dueAt: 1 }),
  offerOf({ id: "gone", status: "gone", dueAt: 4 }),
  offerOf({ id: "due", status: "due", dueAt: 3 }),
];

test("the offers still to be answered are found, in their order", () => {
  expect(openOnes(offers).map(({ id }) => id)).toEqual(["left", "due"]);
});

test("the earliest and the latest are known wherever they stand, since clocks are set back", () => {
  expect(atAGlance(offers)).toMatchObject({ earliest: 1, latest: 4 });
});

test("of no offers none is too old, and none from the future", () => {
  expect(atAGlance([])).toEqual({
    open: [],
    earliest: Number.POSITIVE_INFINITY,
    latest: Number.NEGATIVE_INFINITY,
  });
});

test("hundreds of offers are looked through once, however often they are asked for", () => {
  expect(openOnes(offers)).toBe(openOnes(offers));
  expect(openOnes([...offers])).not.toBe(openOnes(offers));
});
