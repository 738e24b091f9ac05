import type { LookBack, LookBackIdea } from "../../src/core/view/look-back";

const idea = (momentId: string, at: number, kept: boolean): LookBackIdea => ({
  idea: { momentId, wording: "plain", routine: "bedtime" },
  at,
  kept,
  own: null,
});

const bath = { from: 18 * 60 + 30, to: 18 * 60 + 45 };
const bedtime = { from: 19 * 60, to: 19 * 60 + 45 };
const pickUp = { from: 16 * 60 + 15, to: 16 * 60 + 45 };

/** A week to look at: some days with an idea, some without. */
export const LOOK_BACK_WEEK: LookBack = {
  monday: "2026-11-16",
  hasEarlier: true,
  hasLater: false,
  days: [
    { date: "2026-11-16", quiet: [pickUp, bath, bedtime], ideas: [idea("z1", 1145, true)] },
    { date: "2026-11-17", quiet: [pickUp, bath, bedtime], ideas: [] },
    {
      date: "2026-11-18",
      quiet: [{ from: 840, to: 960 }, bath, bedtime],
      ideas: [idea("u1", 861, false), idea("y1", 1150, true)],
    },
    { date: "2026-11-19", quiet: [pickUp, bath, bedtime], ideas: [idea("h1", 968, false)] },
    { date: "2026-11-20", quiet: [pickUp, bath, bedtime], ideas: [] },
    {
      date: "2026-11-21",
      quiet: [{ from: 480, to: 570 }, bedtime],
      ideas: [idea("p3", 501, false)],
    },
    { date: "2026-11-22", quiet: [{ from: 480, to: 570 }, bedtime], ideas: [] },
  ],
};
