import type { Offer } from "../../src/core/offer/offer";
import { at } from "./zone";

/** A card for bedtime that was due at 19:00 and, unless told, never came in sight. */
export const offerOf = (told: Partial<Offer> = {}): Offer => ({
  id: "1",
  status: "answered",
  occurrence: "bed@2026-11-23",
  spends: ["bed@2026-11-23"],
  routine: "bedtime",
  idea: { momentId: "bed-1", wording: "plain", routine: "bedtime" },
  swapped: [],
  dueAt: at("2026-11-23 19:00"),
  endsAt: at("2026-11-23 19:45"),
  notBefore: at("2026-11-23 19:00"),
  dueFor: 0,
  tickingSince: null,
  place: null,
  tabId: null,
  shownAt: null,
  seen: false,
  returned: false,
  followUp: false,
  answer: null,
  answeredAt: null,
  ...told,
});
