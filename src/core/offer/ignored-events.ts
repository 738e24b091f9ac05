import type { MACHINE } from "./machine";
import type { OfferEventKind } from "./offer-event";

type Machine = typeof MACHINE;
type Handled<Status extends keyof Machine> = {
  [Kind in keyof Machine[Status]]: Kind;
}[keyof Machine[Status]];

/** A reason for each cell that is not in the machine: the compiler asks for a missing one. */
export type Reasons = {
  [Status in keyof Machine]: Record<Exclude<OfferEventKind, Handled<Status>>, string>;
};

const NOT_ON_SCREEN = "not on screen";
const NOT_DELIVERING = "no delivery is under way";
const DUE_ONLY = "only what is due";
const CLOSED = "closed: only an undo opens it again";
const UNANSWERED = "it has no answer that could be taken back";

const notDelivering = {
  refused: NOT_DELIVERING,
  "toolbar-opened": NOT_DELIVERING,
  "notification-shown": NOT_DELIVERING,
} as const;

const notOnScreen = {
  ...notDelivering,
  "page-confirmed": NOT_ON_SCREEN,
  "page-denied": NOT_ON_SCREEN,
  lost: NOT_ON_SCREEN,
  hidden: NOT_ON_SCREEN,
  collapsed: NOT_ON_SCREEN,
  expanded: NOT_ON_SCREEN,
} as const;

const notDue = {
  presented: DUE_ONLY,
  "moment-replaced": "the parent may have seen its moment: only they swap it",
  "no-moment-left": "the parent may have seen its moment: only they swap it",
  superseded: DUE_ONLY,
  stopwatch: DUE_ONLY,
} as const;

const closed = {
  ...notOnScreen,
  ...notDue,
  "moment-replaced": CLOSED,
  "no-moment-left": CLOSED,
  "opened-in-popup": CLOSED,
  seen: CLOSED,
  swapped: CLOSED,
  answered: CLOSED,
  consumed: CLOSED,
  expired: CLOSED,
  rescheduled: CLOSED,
} as const;

/** For `npm run transitions` and its test: nothing of it ships. */
export const IGNORED_EVENTS: Reasons = {
  due: {
    ...notOnScreen,
    reopened: UNANSWERED,
    seen: "opening it in the popup comes first",
  },
  showing: { ...notDue, expanded: "not collapsed", reopened: UNANSWERED },
  folded: {
    ...notDelivering,
    ...notDue,
    reopened: UNANSWERED,
    "page-shown": "already on the page",
    collapsed: "already collapsed",
    consumed: "it consumed its occurrences when it was shown",
  },
  unanswered: {
    ...notOnScreen,
    ...notDue,
    reopened: UNANSWERED,
    "opened-in-popup": "it was shown already; it stays until it is answered",
    consumed: "it consumed its occurrences when it was shown",
  },
  answered: closed,
  gone: { ...closed, reopened: "its quiet time is over" },
};
