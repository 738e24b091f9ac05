import {
  DELIVERY_CHANNELS,
  OFFER_STATUSES,
  type Offer,
  type OfferStatus,
} from "../../src/core/offer/offer";
import type { OfferEvent, OfferEventKind } from "../../src/core/offer/offer-event";
import { offerOf } from "./offer";
import { at } from "./zone";

export const NOW = at("2026-11-23 19:10");

const flags = [false, true];
const places = [null, ...DELIVERY_CHANNELS];
const placesIn: Record<OfferStatus, readonly (typeof places)[number][]> = {
  due: [null],
  showing: DELIVERY_CHANNELS,
  folded: ["page"],
  answered: places,
  unanswered: places,
  gone: places,
};

/** Offers of a status that differ in everything a transition may ask. */
export const offersIn = (status: OfferStatus): Offer[] =>
  placesIn[status].flatMap((place) =>
    [null, at("2026-11-23 19:02")].flatMap((shownAt) =>
      flags.flatMap((seen) =>
        flags.map((returned) =>
          offerOf({ status, place, tabId: place === "page" ? 7 : null, shownAt, seen, returned }),
        ),
      ),
    ),
  );

export const ALL_OFFERS: readonly Offer[] = OFFER_STATUSES.flatMap(offersIn);

const idea = { momentId: "bed-2", wording: "plain", routine: "bedtime" } as const;

/** Every event, in each form that a transition may ask for. */
export const EVENTS: { [Kind in OfferEventKind]: readonly Extract<OfferEvent, { kind: Kind }>[] } =
  {
    presented: [
      { kind: "presented", to: { place: "page", tabId: 8 } },
      { kind: "presented", to: { place: "toolbar", tabId: null } },
      { kind: "presented", to: { place: "notification", tabId: null } },
    ],
    "page-shown": flags.flatMap((isBehind) =>
      flags.map((isCollapsed) => ({ kind: "page-shown", isBehind, isCollapsed }) as const),
    ),
    refused: (["page", "toolbar", "notification"] as const).map(
      (at) => ({ kind: "refused", at }) as const,
    ),
    "toolbar-opened": [{ kind: "toolbar-opened" }],
    "notification-shown": [{ kind: "notification-shown" }],
    "page-confirmed": [{ kind: "page-confirmed" }],
    "page-denied": [{ kind: "page-denied" }],
    lost: [{ kind: "lost" }],
    hidden: (["page", "tab", "popup"] as const).map((by) => ({ kind: "hidden", by }) as const),
    "opened-in-popup": [{ kind: "opened-in-popup" }],
    seen: [{ kind: "seen" }],
    collapsed: [{ kind: "collapsed" }],
    expanded: [{ kind: "expanded" }],
    swapped: [{ kind: "swapped", idea, routine: "bedtime" }],
    "moment-replaced": [{ kind: "moment-replaced", idea, routine: "bedtime" }],
    "no-moment-left": [{ kind: "no-moment-left" }],
    answered: (["page", "popup"] as const).map(
      (from) => ({ kind: "answered", answer: "do", from }) as const,
    ),
    reopened: (["page", "popup"] as const).map((from) => ({ kind: "reopened", from }) as const),
    consumed: [{ kind: "consumed", running: ["bed@2026-11-23", "bath@2026-11-23"] }],
    superseded: [{ kind: "superseded" }],
    expired: [{ kind: "expired" }],
    rescheduled: [{ kind: "rescheduled", endsAt: at("2026-11-23 20:00") }],
    stopwatch: flags.map((runs) => ({ kind: "stopwatch", runs }) as const),
  };

export const EVENT_KINDS = Object.keys(EVENTS) as OfferEventKind[];
