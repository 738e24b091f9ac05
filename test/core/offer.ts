import type { Offer } from "../../src/core/offer/offer";
import { fromStored, type StoredOffer } from "../../src/core/offer/stored-offer";
import { at } from "./zone";

/** Where a card is that is on the screen, and the answer of one that was answered, unless told. */
const USUAL: { [Status in Offer["status"]]?: Partial<StoredOffer> } = {
  showing: { place: "page", tabId: 7 },
  folded: { place: "page", tabId: 7 },
  answered: { answer: "do" },
};

/** A card for bedtime that was due at 19:00 and, by default, was never shown. */
export const offerOf = <Status extends Offer["status"] = "answered">(
  overrides: Partial<StoredOffer> & { status?: Status } = {},
): Extract<Offer, { status: Status }> =>
  fromStored({
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
    ...USUAL[overrides.status ?? "answered"],
    ...overrides,
  }) as Extract<Offer, { status: Status }>;
