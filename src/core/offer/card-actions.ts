import type { Context, Step } from "../context";
import type { CardActionEvent } from "../event";
import type { MomentId } from "../moment/moment";
import { adjust, keepMoment, putNotForUs } from "../parent-data/edit";
import type { Settings } from "../parent-data/settings";
import { withOurs, withoutOurs } from "../quiet-time/handover";
import { dateOfKey } from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import { nextDayStart } from "../session/session";
import type { State } from "../state";
import { MINUTE_MS } from "../time";
import type { CardAction } from "./card-action";
import { CARD_ACTIONS } from "./card-action";
import { consumeRunning } from "./consume";
import { nextOfferId } from "./due-offer";
import { fewerThan } from "./frequency-cap";
import {
  isDue,
  isOnPage,
  isOnScreen,
  isOpen,
  laterMinutes,
  type Offer,
  type OfferAnswer,
} from "./offer";
import type { OfferEvent } from "./offer-event";
import { changeQuietTime, dispatchTo, findOffer, mapOffers } from "./offers";
import { answerHandover } from "./one-time-prompts";
import { isInjecting } from "./pending-injection";
import { become } from "./stored-offer";
import { swap } from "./swap";
import { undoAnswer } from "./undo-answer";

/** An action but undo counts only while its offer is open, and each only from where the card is. */
export function onCardAction(state: State, event: CardActionEvent, context: Context): Step {
  const offer = findOffer(state, event.offerId);
  const { action, from } = event;
  const nothing: Step = { state, effects: [] };
  if (!offer) return nothing;
  if (action.kind === "undo") return undoAnswer(state, offer, event, context);
  if (!isOpen(offer) || context.now >= offer.endsAt || !isActionAllowed(offer, event))
    return nothing;
  const seen =
    isOnScreen(offer) && CARD_ACTIONS[action.kind].countsAsSeen
      ? dispatchTo(state, offer.id, { kind: "seen" }, context).state
      : state;
  if (action.kind === "another") return swap(seen, offer, context);
  const claimed = claimsInPopup(offer, event) ? consumeRunning(seen, offer.id, context) : seen;
  return minimizeAfter(event, applyAction(claimed, offer, { action, from }, context));
}

/** "We'll do this" also minimises the window that held the card, if the parent wants that and nothing plays there. */
function minimizeAfter({ action, tabId, isMediaQuiet }: CardActionEvent, done: Step): Step {
  if (action.kind !== "do" || !done.state.settings.minimizeOnDo || !isMediaQuiet) return done;
  return { ...done, effects: [...done.effects, { kind: "minimize-window", tabId }] };
}

/**
 * Actions from a page count only while the offer is in that tab, and about a moment that it showed. The popup
 * can't collapse a card, nor mark a page's card as seen.
 */
function isActionAllowed(offer: Offer, { from, tabId, action }: CardActionEvent): boolean {
  if ("idea" in action && !hasShown(offer, action.idea.momentId)) return false;
  if (from === "page") return isOnPage(offer) && offer.tabId === tabId;
  const { mayComeFrom } = CARD_ACTIONS[action.kind];
  return mayComeFrom === "anywhere" || (mayComeFrom === "where-it-is" && !isOnPage(offer));
}

/** A moment that was swapped away may still be in view, where the answer with the new one got lost. */
const hasShown = ({ idea, swapped }: Offer, momentId: MomentId): boolean =>
  idea.momentId === momentId || swapped.includes(momentId);

/** An offer that is due counts as shown once the parent opens or answers it in the popup. */
const claimsInPopup = (offer: Offer, { from, action }: CardActionEvent): boolean =>
  from === "popup" && isDue(offer) && CARD_ACTIONS[action.kind].claimsInPopup;

interface AllowedAction {
  action: Exclude<CardAction, { kind: "another" | "undo" }>;
  from: CardActionEvent["from"];
}

function applyAction(
  state: State,
  { id, occurrence }: Offer,
  { action, from }: AllowedAction,
  context: Context,
): Step {
  const { now, zone } = context;
  const send = (event: OfferEvent) => dispatchTo(state, id, event, context);
  const answered = (answer: OfferAnswer) => send({ kind: "answered", answer, from });
  const change = (changed: (before: State) => State, { state: next, effects }: Step): Step => ({
    state: changed(next),
    effects,
  });
  const unchanged: Step = { state, effects: [] };
  switch (action.kind) {
    case "shown":
      return send({ kind: from === "popup" ? "opened-in-popup" : "page-confirmed" });
    case "seen": {
      const opened = from === "popup" ? send({ kind: "opened-in-popup" }) : unchanged;
      const seen = dispatchTo(opened.state, id, { kind: "seen" }, context);
      return { state: seen.state, effects: [...opened.effects, ...seen.effects] };
    }
    case "collapsed":
    case "expanded":
      return send({ kind: action.kind });
    case "hidden":
      // Its page went before the card was accepted: the outcome of the injection says what follows.
      if (isInjecting(state, now)) return unchanged;
      return send({ kind: "hidden", by: "page" });
    case "hidden-by-page":
      if (isInjecting(state, now)) return unchanged;
      return send({ kind: "lost" });
    case "why":
      return { ...unchanged, reply: { kind: "finding", momentId: action.idea.momentId } };
    case "do":
      return answered("do");
    case "close":
      return answered("closed");
    case "snooze":
      return snooze(state, { id, minutes: action.minutes, from }, context);
    case "not-today":
    case "pause":
      // Stored as one answer, which every version reads; what was done tells the two apart (`undo-answer.ts`).
      return change(
        (next) =>
          action.kind === "not-today"
            ? adjust(next, occurrence, { skipped: true })
            : { ...next, pause: { ...next.pause, until: nextDayStart(now, zone) } },
        answered("not-today"),
      );
    case "not-for-us":
      return change(
        (next) => putNotForUs(next, action.idea.momentId, true, now),
        answered("not-for-us"),
      );
    case "keep":
      return change((next) => keepMoment(next, action.idea, action.kept, now), unchanged);
    case "ours":
      return change(
        (next) =>
          changeQuietTime(next, occurrence, (quietTime) => fixOurs(quietTime, action, occurrence)),
        unchanged,
      );
    case "fewer":
    case "small":
    case "handover":
      return change((next) => answerQuestion(markAsked(next, id), action, occurrence), unchanged);
  }
}

interface Snooze {
  id: string;
  minutes: number;
  from: CardActionEvent["from"];
}

/** "Later": this offer is answered, and a follow-up is due after the minutes. */
function snooze(state: State, { id, minutes, from }: Snooze, context: Context): Step {
  const { now } = context;
  const offer = findOffer(state, id);
  if (!offer || !laterMinutes(offer, now).includes(minutes)) return { state, effects: [] };
  const event: OfferEvent = { kind: "answered", answer: "later", from };
  const { state: answered, effects } = dispatchTo(state, id, event, context);
  const followUp = become(offer, {
    id: nextOfferId(state, offer.occurrence),
    status: "due",
    dueAt: now,
    notBefore: now + minutes * MINUTE_MS,
    dueFor: 0,
    tickingSince: null,
    shownAt: null,
    seen: false,
    returned: false,
    followUp: true,
    aside: null,
  });
  return { state: { ...answered, offers: [...answered.offers, followUp] }, effects };
}

const markAsked = (state: State, id: string): State =>
  mapOffers(state, (offer) => (offer.id === id ? { ...offer, aside: "question" } : offer));

type Answer = Extract<CardAction, { yes: boolean }>;

function answerQuestion(state: State, { kind, yes }: Answer, occurrence: string): State {
  if (kind === "handover") return answerHandover(state, occurrence, yes);
  const answer = kind === "fewer" ? answerFewer : answerSmall;
  return { ...state, settings: answer(state.settings, yes) };
}

/** Fixed twice, or taken back where another one is fixed, nothing changes. */
const fixOurs = (
  quietTime: QuietTime,
  { on, idea: { momentId } }: Extract<CardAction, { kind: "ours" }>,
  occurrence: string,
): QuietTime =>
  on === (quietTime.ours?.momentId === momentId)
    ? quietTime
    : on
      ? withOurs(quietTime, momentId, dateOfKey(occurrence))
      : withoutOurs(quietTime);

const answerFewer = (settings: Settings, yes: boolean): Settings => ({
  ...settings,
  fewerWasOffered: true,
  dose: yes ? fewerThan(settings.dose) : settings.dose,
});

const answerSmall = (settings: Settings, yes: boolean): Settings => ({
  ...settings,
  smallWasOffered: true,
  smallFirst: yes || settings.smallFirst,
});
