import * as v from "valibot";
import { id } from "../core/field-schemas";
import type { Idea } from "../core/moment/idea";
import { MAX_EXCEPT } from "../core/moment/moment";
import { momentFiltersSchema } from "../core/moment/moment-filters";
import { cardActionSchema } from "../core/offer/card-action";
import { IMPORT_MODES, type ImportChanges } from "../core/parent-data/backup";
import { EDITS, type EditKind } from "../core/parent-data/edits";
import type { LookBack } from "../core/view/look-back";
import type { CardReply, ImportPlanReply, InitialCard, Reply } from "./replies";

/** Who may send a request: a page of ours, a card on a page, or both. */
type Source = "own-page" | "card" | "both";

interface RequestEntry<Details extends v.GenericSchema, Answer> {
  from: Source;
  details: Details;
  /** Never there: it carries the type of the answer. */
  answer?: Answer;
}

const request =
  <Answer>(from: Source) =>
  <const Details extends v.GenericSchema>(details: Details): RequestEntry<Details, Answer> => ({
    from,
    details,
  });

/** An edit's request is the edit itself, of the same kind and with the same details. */
type EditRequests = { [Kind in EditKind]: RequestEntry<(typeof EDITS)[Kind], Reply> };
const editRequests = Object.fromEntries(
  Object.entries(EDITS).map(([kind, details]) => [kind, request<Reply>("own-page")(details)]),
) as EditRequests;

const nothing = v.object({});
const importDetails = v.object({ text: v.string(), mode: v.picklist(IMPORT_MODES) });

/**
 * Every message from a page of ours or a card to the background, once: who may send it, what it carries,
 * what it is answered with. `request-handlers.ts` has a handler for each.
 */
export const REQUESTS = {
  ...editRequests,
  view: request<Reply>("own-page")(nothing),
  /** All that a parent may take along, as the text of one file; null: it could not be read. */
  export: request<{ text: string | null }>("own-page")(nothing),
  "plan-import": request<ImportPlanReply>("own-page")(importDetails),
  /** What undoing the last import, or taking that back, would do; null: there is none. */
  "plan-undo": request<{ changes: ImportChanges | null }>("own-page")(nothing),
  import: request<Reply>("own-page")(importDetails),
  /** The week of a Monday, `YYYY-MM-DD`; this week where that is no date. */
  "look-back": request<{ week: LookBack }>("own-page")(
    v.object({ monday: v.pipe(v.string(), v.maxLength(10)) }),
  ),
  /** Sharing between the parent's own browsers, on or off. */
  share: request<Reply>("own-page")(v.object({ on: v.boolean() })),
  /** Forgets everything in this browser; `everywhere`: in those it shares with too. */
  erase: request<Reply>("own-page")(v.object({ everywhere: v.boolean() })),
  "moment-now": request<{ idea: Idea | null }>("own-page")(
    v.object({
      filters: momentFiltersSchema,
      except: v.pipe(v.array(id), v.maxLength(MAX_EXCEPT)),
    }),
  ),
  card: request<CardReply>("both")(v.object({ offerId: id, action: cardActionSchema })),
  /** A card that was just injected asks what to show; null: nothing any more. */
  "initial-card": request<InitialCard | null>("card")(nothing),
};

type All = typeof REQUESTS;
export type RequestKind = keyof All;
/** What a request carries besides its kind. */
export type Details<Kind extends RequestKind> = v.InferOutput<All[Kind]["details"]>;
export type Answer<Kind extends RequestKind> = Exclude<All[Kind]["answer"], undefined>;

/** A request as it was parsed. */
export type Request<Kind extends RequestKind = RequestKind> = {
  [Each in Kind]: { kind: Each; details: Details<Each> };
}[Kind];
