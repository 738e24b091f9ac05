import { deviceZone } from "../browser/device-zone";
import { writeBackup } from "../browser/parse-backup";
import { momentNow } from "../core/moment/on-demand";
import { backupOf } from "../core/parent-data/backup";
import { EDITS, type EditDetails, type EditName, type EditOf } from "../core/parent-data/edits";
import { lookBackOn } from "../core/view/look-back";
import type { Answer, Details, Request, RequestName } from "../protocol/requests";
import { handleCardAction, initialCardFor } from "./card-requests";
import { contextNow } from "./environment";
import { importFile, planFor, planForUndo } from "./import-requests";
import { observed, type RequestContext, replyTo, replyToEdit } from "./reply";

type HandledName = Exclude<RequestName, EditName>;

/** One for each request of `requests.ts` that is no edit. Without its handler a request does not compile. */
export type Handlers = {
  readonly [Name in HandledName]: (
    details: Details<Name>,
    context: RequestContext,
  ) => Promise<Answer<Name>>;
};

const HANDLERS: Handlers = {
  view: async (_, context) => replyTo(await context.store.dispatch(observed), context),
  "moment-now": ({ wish, except }, { store }) =>
    store.read((state, snapshot) => ({
      idea: momentNow(state, wish, except, contextNow(state, snapshot)),
    })),
  "look-back": ({ monday }, { store }) =>
    store.read((state) => ({ week: lookBackOn(state, monday, Date.now(), deviceZone) })),
  // While the store can't be read the state is made up: a file of it would look whole, and be empty.
  export: (_, { store }) =>
    store.read((state) => ({ text: store.isLoaded() ? writeBackup(backupOf(state)) : null })),
  "plan-import": ({ text, mode }, { store }) => store.read((state) => planFor(state, text, mode)),
  "plan-undo": (_, { store }) => store.read((state) => ({ changes: planForUndo(state) })),
  import: importFile,
  face: (_, { store, sender }) => store.read((state) => initialCardFor(state, sender.tabId)),
  card: handleCardAction,
  share: ({ on }, context) =>
    replyToEdit({ edit: "share", device: on ? newDeviceName() : null }, context),
  erase: async ({ everywhere }, context) => {
    // The shared area first: afterwards nothing here knows of it.
    if (everywhere) await context.sync.end();
    return replyToEdit({ edit: "erase" }, context);
  },
};

/** Random, and short since it is part of every shared record. */
const newDeviceName = (): string => crypto.randomUUID().slice(0, 8);

/** Answers one request of our own pages or of a card. */
export const handleRequest = (request: Request, context: RequestContext): Promise<unknown> =>
  isEdit(request) ? replyToEdit(editOf(request), context) : handle(request, context);

const isEdit = (request: Request): request is Request<EditName> =>
  Object.hasOwn(EDITS, request.name);

const editOf = <Name extends EditName>({ name, details }: EditRequest<Name>): EditOf<Name> => ({
  edit: name,
  ...details,
});

interface EditRequest<Name extends EditName> {
  name: Name;
  details: EditDetails[Name];
}

const handle = <Name extends HandledName>(
  { name, details }: Request<Name>,
  context: RequestContext,
): Promise<Answer<Name>> => HANDLERS[name](details, context);
