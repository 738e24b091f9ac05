import type { CardView } from "../../src/core/view/view";

/** A bedtime card as the background describes it, but for what a test changes. */
export const cardView = (changed: Partial<CardView> = {}): CardView => ({
  offerId: "evening",
  idea: { momentId: "z1", wording: "plain", routine: "bedtime" },
  routine: "bedtime",
  endsAt: Number.MAX_SAFE_INTEGER,
  since: null,
  kept: false,
  mayAnother: true,
  laterMinutes: [5, 15],
  offerFewer: false,
  small: false,
  own: null,
  offerSmall: false,
  offerHandover: false,
  ours: null,
  news: null,
  ...changed,
});
