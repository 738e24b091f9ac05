import { createContext } from "../core/context";
import type { Edit, Event } from "../core/event";
import { momentNow } from "../core/moment/on-demand";
import { isOnPage } from "../core/offer/offer";
import { backupOf, type ImportMode, planImport } from "../core/parent-data/backup";
import type { BrowserSnapshot } from "../core/session/browser-snapshot";
import type { State } from "../core/state";
import { lookBackOn } from "../core/view/look-back";
import type { CardView, View } from "../core/view/view";
import { cardViewOf, viewOf } from "../core/view/view-of";
import { openHome } from "../platform/ask";
import { deviceZone } from "../platform/device-zone";
import { bringWords } from "../platform/page-card";
import { readBackup, writeBackup } from "../platform/parse-backup";
import type { Sender } from "../platform/parse-request";
import type { Answer, CardFace, ImportPlanReply, Reply, Request } from "../platform/protocol";
import { isPinned } from "../platform/toolbar";
import { environmentAt } from "./environment";
import type { Beat, Heart } from "./heart";
import type { Share } from "./share";
import { languageOf, speechFor } from "./speech";

/** Answers one request of our own pages or of a card. */
export async function answerRequest(
  request: Request,
  sender: Sender,
  heart: Heart,
  share: Share,
): Promise<Answer<Request["name"]>> {
  switch (request.name) {
    case "view":
      return replyTo(await heart.happen(observed), heart, share);
    case "moment-now":
      return heart.read((state, snapshot) => ({
        idea: momentNow(state, request.wish, request.except, contextNow(state, snapshot)),
      }));
    case "look-back":
      return heart.read((state) => ({
        week: lookBackOn(state, request.monday, Date.now(), deviceZone),
      }));
    case "export":
      // A file of a state that is made up would look like all there is, and be empty.
      return heart.read((state) => ({
        text: heart.isRead() ? writeBackup(backupOf(state)) : null,
      }));
    case "plan-import":
      return heart.read((state) => planFor(state, request.text, request.mode));
    case "import":
      return importFile(request.text, request.mode, heart, share);
    case "face":
      return heart.read((state) => faceFor(state, sender.tabId));
    case "open-finding":
      await openHome(`finding/${request.momentId}`);
      return null;
    case "card":
      return answerCard(request, sender, heart);
    case "share": {
      const device = request.on ? crypto.randomUUID() : null;
      return replyTo(await edited({ edit: "share", device }, heart), heart, share);
    }
    case "erase":
      // The others first: afterwards nothing here knows of them.
      if (request.everywhere) await share.erase();
      return replyTo(await edited({ edit: "erase" }, heart), heart, share);
    default: {
      const { name, ...details } = request;
      return replyTo(await edited({ edit: name, ...details } as Edit, heart), heart, share);
    }
  }
}

const edited = (edit: Edit, heart: Heart): Promise<Beat> =>
  heart.happen((snapshot) => ({ kind: "edited", edit, snapshot }));

function planFor(state: State, text: string, mode: ImportMode): ImportPlanReply {
  const read = readBackup(text);
  if (read.kind === "refused") return { plan: null, why: read.why };
  const { changes } = planImport(backupOf(state), read.backup, mode);
  return { plan: { changes, unreadable: read.unreadable }, why: null };
}

/** A file that can't be read changes nothing: its plan has said so. */
async function importFile(
  text: string,
  mode: ImportMode,
  heart: Heart,
  share: Share,
): Promise<Reply> {
  const read = readBackup(text);
  const beat = await heart.happen((snapshot) =>
    read.kind === "read"
      ? { kind: "edited", edit: { edit: "import", backup: read.backup, mode }, snapshot }
      : observed(snapshot),
  );
  return replyTo(beat, heart, share);
}

const observed = (snapshot: BrowserSnapshot): Event => ({
  kind: "snapshot-taken",
  trigger: { kind: "request" },
  snapshot,
});

const contextNow = (state: State, snapshot: BrowserSnapshot) =>
  createContext(state, environmentAt(Date.now()), { snapshot, trigger: null });

async function replyTo({ state, sight, reply }: Beat, heart: Heart, share: Share): Promise<Reply> {
  const shell = {
    pinned: await isPinned(),
    trouble: [...heart.trouble(), ...share.trouble()],
  };
  const view: View = viewOf(state, contextNow(state, sight), shell);
  return { view, problems: reply?.kind === "refused" ? reply.problems : [] };
}

/** The card as it now stands for where it asked from; null: it is over there. */
async function answerCard(
  request: Extract<Request, { name: "card" }>,
  sender: Sender,
  heart: Heart,
): Promise<{ card: CardView | null }> {
  const from = sender.isOwnPage ? "popup" : "page";
  const { offerId, what } = request;
  const { state, reply } = await heart.happen(() => ({
    kind: "card-action",
    offerId,
    what,
    from,
  }));
  if (reply?.kind === "new-moment") await bringWords(reply.tabId, reply.idea, languageOf(state));
  const offer = state.offers.find(({ id }) => id === offerId);
  const isHere =
    offer !== undefined &&
    (from === "popup"
      ? offer.status === "showing" || offer.status === "unanswered"
      : isOnPage(offer) && offer.tabId === sender.tabId);
  return { card: isHere ? cardViewOf(state, offer, Date.now()) : null };
}

/** What a card that was just injected into a tab is to show. */
function faceFor(state: State, tabId: number | null): CardFace | null {
  const offer = state.offers
    .filter(isOnPage)
    .find((one) => one.status === "showing" && one.tabId === tabId);
  return offer ? { card: cardViewOf(state, offer, Date.now()), ...speechFor(state) } : null;
}
