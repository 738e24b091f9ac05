import { MOMENTS } from "../content/library";
import { backupOf, type ImportMode, planImport } from "../domain/backup";
import type { Edit, Event } from "../domain/event";
import { lookBackOn } from "../domain/look-back";
import { isOnPage } from "../domain/offer";
import type { Sight } from "../domain/sight";
import type { State } from "../domain/state";
import type { CardView } from "../domain/view";
import { cardViewOf, viewOf } from "../domain/view-of";
import { momentNow } from "../domain/wish";
import { openHome } from "../platform/ask";
import { deviceZone } from "../platform/device-zone";
import { bringWords } from "../platform/page-card";
import { readBackup, writeBackup } from "../platform/parse-backup";
import type { Sender } from "../platform/parse-request";
import type { Answer, CardFace, ImportPlanReply, Reply, Request } from "../platform/protocol";
import { isPinned } from "../platform/toolbar";
import type { Beat, Heart } from "./heart";
import { languageOf, speechFor } from "./speech";
import type { SyncEngine } from "./sync-engine";

/** A name by chance, short since it is part of every shared record. */
const DEVICE_LENGTH = 8;

/** Answers one request of our own pages or of a card. */
export async function answerRequest(
  request: Request,
  sender: Sender,
  heart: Heart,
  sync: SyncEngine,
): Promise<Answer<Request["name"]>> {
  switch (request.name) {
    case "view":
      return replyTo(await heart.happen((sight) => observed(sight)), heart, sync);
    case "moment-now":
      return heart.read((state) => ({
        idea: momentNow(
          state,
          MOMENTS,
          request.wish,
          request.except,
          Date.now(),
          deviceZone,
          Math.random,
        ),
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
      return importFile(request.text, request.mode, heart, sync);
    case "face":
      return heart.read((state) => faceFor(state, sender.tabId));
    case "open-finding":
      await openHome(`finding/${request.momentId}`);
      return null;
    case "card":
      return answerCard(request, sender, heart);
    case "share": {
      const device = request.on ? crypto.randomUUID().slice(0, DEVICE_LENGTH) : null;
      return replyTo(await edited({ edit: "share", device }, heart), heart, sync);
    }
    case "erase":
      // The shared area first: afterwards nothing here knows of it.
      if (request.everywhere) await sync.end();
      return replyTo(await edited({ edit: "erase" }, heart), heart, sync);
    default: {
      const { name, ...details } = request;
      return replyTo(await edited({ edit: name, ...details } as Edit, heart), heart, sync);
    }
  }
}

const edited = (edit: Edit, heart: Heart): Promise<Beat> =>
  heart.happen((sight) => ({ kind: "edited", edit, sight }));

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
  sync: SyncEngine,
): Promise<Reply> {
  const read = readBackup(text);
  const beat = await heart.happen((sight) =>
    read.kind === "read"
      ? { kind: "edited", edit: { edit: "import", backup: read.backup, mode }, sight }
      : observed(sight),
  );
  return replyTo(beat, heart, sync);
}

const observed = (sight: Sight): Event => ({ kind: "observed", cause: { why: "asked" }, sight });

async function replyTo(
  { state, sight, effects }: Beat,
  heart: Heart,
  sync: SyncEngine,
): Promise<Reply> {
  const trouble = [...heart.trouble(), ...sync.trouble()];
  const view = viewOf(state, sight, await isPinned(), trouble, Date.now(), deviceZone);
  return {
    view: { ...view, unshared: sync.unshared() },
    problems: effects.flatMap((one) => (one.kind === "refuse" ? one.problems : [])),
  };
}

/** The card as it now stands for where it asked from; null: it is over there. */
async function answerCard(
  request: Extract<Request, { name: "card" }>,
  sender: Sender,
  heart: Heart,
): Promise<{ card: CardView | null }> {
  const from = sender.isOwnPage ? "popup" : "page";
  const { offerId, what } = request;
  const { state, effects } = await heart.happen(() => ({ kind: "card", offerId, what, from }));
  for (const effect of effects)
    if (effect.kind === "bring-words")
      await bringWords(effect.tabId, effect.idea, languageOf(state));
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
  const offer = state.offers.find(
    (one) => one.status === "showing" && isOnPage(one) && one.tabId === tabId,
  );
  return offer ? { card: cardViewOf(state, offer, Date.now()), ...speechFor(state) } : null;
}
