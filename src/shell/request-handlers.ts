import { deviceZone } from "../browser/device-zone";
import { writeBackup } from "../browser/parse-backup";
import { planFor, planForUndo } from "../browser/plan-import";
import { momentNow } from "../core/moment/on-demand";
import { backupOf } from "../core/parent-data/backup";
import { EDITS, type EditDetails, type EditKind, type EditOf } from "../core/parent-data/edits";
import { lookBackOn } from "../core/view/look-back";
import type { Answer, Details, Request, RequestKind } from "../protocol/requests";
import { handleCardAction, initialCardFor } from "./card-requests";
import { contextNow } from "./environment";
import { importFile } from "./import-requests";
import { observed, type RequestContext, replyTo, replyToEdit } from "./reply";

type HandledKind = Exclude<RequestKind, EditKind>;

/** One for each request of `requests.ts` that is no edit. Without its handler a request does not compile. */
export type Handlers = {
  readonly [Kind in HandledKind]: (
    details: Details<Kind>,
    context: RequestContext,
  ) => Promise<Answer<Kind>>;
};

const HANDLERS: Handlers = {
  view: async (_, context) => replyTo(await context.store.dispatch(observed), context),
  "moment-now": ({ filters, except }, { store }) =>
    store.read((state, snapshot) => ({
      idea: momentNow(state, filters, except, contextNow(state, snapshot)),
    })),
  "look-back": ({ monday }, { store }) =>
    store.read((state) => ({ week: lookBackOn(state, monday, Date.now(), deviceZone) })),
  // While the store can't be read the state is made up: a file of it would look whole, and be empty.
  export: (_, { store }) =>
    store.read((state) => ({ text: store.isLoaded() ? writeBackup(backupOf(state)) : null })),
  "plan-import": ({ text, mode }, { store }) => store.read((state) => planFor(state, text, mode)),
  "plan-undo": (_, { store }) =>
    store.read((state) => ({ changes: planForUndo(state, Date.now()) })),
  import: importFile,
  "initial-card": (_, { store, sender }) =>
    store.read((state) => initialCardFor(state, sender.tabId)),
  card: handleCardAction,
  share: ({ on }, context) =>
    replyToEdit({ kind: "share", device: on ? newDeviceName() : null }, context),
  erase: async ({ everywhere }, context) => {
    // The shared area first: afterwards nothing here knows of it.
    if (everywhere) await context.sync.end();
    return replyToEdit({ kind: "erase" }, context);
  },
};

/** Random, and short since it is part of every shared record. */
const newDeviceName = (): string => crypto.randomUUID().slice(0, 8);

/** Answers one request of our own pages or of a card. */
export const handleRequest = (request: Request, context: RequestContext): Promise<unknown> =>
  isEdit(request) ? replyToEdit(editOf(request), context) : handle(request, context);

const isEdit = (request: Request): request is Request<EditKind> =>
  Object.hasOwn(EDITS, request.kind);

const editOf = <Kind extends EditKind>({ kind, details }: EditRequest<Kind>): EditOf<Kind> => ({
  kind,
  ...details,
});

interface EditRequest<Kind extends EditKind> {
  kind: Kind;
  details: EditDetails[Kind];
}

const handle = <Kind extends HandledKind>(
  { kind, details }: Request<Kind>,
  context: RequestContext,
): Promise<Answer<Kind>> => HANDLERS[kind](details, context);
