import { describe, expect, it } from "vitest";
import { READING } from "../../../test/core/browser-snapshot";
import { createContext } from "../context";
import { refreshMoments } from "../offer/due-offer";
import type { Offer } from "../offer/offer";
import type { QuietTime } from "../quiet-time/quiet-time";
import { EMPTY, INITIAL_VOLATILE, type State } from "../state";
import { allMoments } from "./all-moments";
import { problemsOfOwn } from "./check-own-moment";
import type { OwnMoment } from "./own-moment";

const own: OwnMoment = {
  id: "own-1",
  routine: "bath",
  title: "The duck says hello",
  text: "First the duck, then you.",
  madeAt: 0,
};

describe("a parent's own moment", () => {
  it("needs a title, and both stay short", () => {
    expect(problemsOfOwn(own)).toEqual([]);
    expect(problemsOfOwn({ ...own, title: "  " })).toEqual(["own-no-title"]);
    expect(problemsOfOwn({ ...own, title: "x".repeat(61), text: "x".repeat(301) })).toEqual([
      "own-title-too-long",
      "own-text-too-long",
    ]);
    expect(problemsOfOwn({ ...own, title: "x".repeat(60), text: "x".repeat(300) })).toEqual([]);
  });

  it("stands beside ours, for every age, and asks for nothing that could be avoided", () => {
    const [moment] = allMoments([], [own]);
    expect(moment).toMatchObject({ id: "own-1", routine: "bath", channels: { plain: [] } });
    expect(moment?.bands).toContain("0-6");
  });

  it("stays the idea of a card that is due", () => {
    const zone = { toInstant: () => 0, toWall: () => ({ date: "2026-11-24", minute: 0 }) };
    const bath: QuietTime = {
      id: "q",
      routines: ["bath"],
      name: "",
      forWhom: "all",
      days: [2],
      start: 0,
      lengthMinutes: 30,
      leadInMinutes: 0,
      on: true,
      fortnightFrom: null,
    };
    const due = {
      id: "q@2026-11-24#1",
      status: "due",
      occurrence: "q@2026-11-24",
      idea: { momentId: "own-1", wording: "plain", routine: "bath" },
      swapped: [],
    } as unknown as Offer;
    const state: State = {
      ...EMPTY,
      quietTimes: [bath],
      own: [own],
      offers: [due],
      volatile: INITIAL_VOLATILE,
    };
    const environment = { now: 0, zone, moments: [], random: () => 0 };
    const context = createContext(state, environment, { snapshot: READING, trigger: null });
    expect(refreshMoments(state, context)).toBe(state);
  });
});
