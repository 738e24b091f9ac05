import { type ComponentChildren, render } from "preact";
import { languageFor, localeFor } from "../content/language";
import { loadMoments, loadPopupTexts } from "../content/load";
import type { Problem } from "../core/effect";
import type { QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { View } from "../core/view/view";
import { ask, browserLanguage, openHome, stayConnected } from "../platform/ask";
import { isToolbarPopup } from "../platform/own-window";
import type { CardAction, Reply } from "../platform/protocol";
import { lastRead } from "../ui/last-read";
import { drawWaiting } from "./draw-waiting";
import { focusSoon } from "./focus-soon";
import { holdEarlyKeys } from "./hold-early-keys";
import { keepFresh } from "./keep-fresh";
import { MomentNowLater, PopupPage, TOP } from "./PopupPage";
import type { PopupActs } from "./popup-acts";
import type { PopupWords } from "./popup-words";
import { Editor } from "./QuietTimes";

const inTab = !isToolbarPopup();
document.documentElement.classList.toggle("in-tab", inTab);
// A tab is opened by the parent; what they type there at once is meant.
if (!inTab) holdEarlyKeys(window);

/** The latest view that was told, and how it reads. Nothing is drawn before the first is here. */
let view: View | null = null;
let words: PopupWords | null = null;
let asked = 0;

const acts: PopupActs = {
  put: async (quietTime) =>
    (await take(ask("put-quiet-time", { quietTime }))).problems.filter(isOfQuietTime),
  remove: async (id) => void (await take(ask("remove-quiet-time", { id }))),
  skipToday: (occurrence, skip) => quietly(take(ask("skip-today", { occurrence, skip }))),
  moveToday: (occurrence, byMinutes) => quietly(take(ask("move-today", { occurrence, byMinutes }))),
  pause: (until) => quietly(take(ask("pause", { until }))),
  set: (settings) => quietly(take(ask("set", { settings }))),
  keep: (momentId, kept) => quietly(take(ask("keep", { momentId, kept }))),
  momentNow: async (wish, except) => (await ask("moment-now", { wish, except })).idea,
  loadMoments: () => loadMoments(words?.language ?? "en"),
  card: (what) => quietly(tellCard(what)),
  open: (part) => void openHome(part),
};

const isOfQuietTime = (problem: Problem): problem is QuietTimeProblem =>
  !problem.startsWith("own-");

/** For a click that waits for nothing. */
function quietly(change: Promise<unknown>): void {
  void change.catch(showUnreachable);
}

/** Questions under way: what is stored meanwhile is told by their answers. */
let pending = 0;

/** Shows the view an answer carries, unless a later question was answered before it. */
async function take(answer: Promise<Reply>): Promise<Reply> {
  asked += 1;
  const mine = asked;
  pending += 1;
  const reply = await answer.finally(() => {
    pending -= 1;
  });
  if (mine === asked) await show(reply.view);
  return reply;
}

async function tellCard(what: CardAction): Promise<void> {
  const offerId = view?.card?.offerId;
  if (offerId === undefined) return;
  const { card } = await ask("card", { offerId, what });
  await refresh();
  if (!card && document.activeElement === document.body) focusSoon(TOP);
}

const refresh = async (): Promise<void> => void (await take(ask("view", {})));

async function show(told: View): Promise<void> {
  const next = lastRead(view, told);
  const spoken = await speak(next);
  const waiting = await drawWaiting(next, spoken, acts);
  view = next;
  words = spoken;
  draw(<PopupPage view={next} words={spoken} acts={acts} waiting={waiting} />);
}

async function speak(next: View): Promise<PopupWords> {
  const language = languageFor(next.settings.language, browserLanguage());
  const texts = await loadPopupTexts(language);
  document.documentElement.lang = texts.language;
  document.title = texts.popup.title;
  return { ...texts, locale: localeFor(texts.language, browserLanguage()) };
}

function draw(page: ComponentChildren): void {
  const root = document.getElementById("popup");
  if (root) render(page, root);
}

/** The extension was updated under this page: one calm line, in the browser's language. */
async function showUnreachable(): Promise<void> {
  const { popup } = await loadPopupTexts(languageFor("browser", browserLanguage()));
  draw(<p class="unreachable">{popup.unreachable}</p>);
}

async function begin(): Promise<void> {
  stayConnected();
  // The language most people have is on its way while the background wakes up.
  void loadPopupTexts(languageFor("browser", browserLanguage()));
  await refresh();
  keepFresh(
    () => quietly(refresh()),
    () => pending > 0,
  );
  await Promise.all([Editor.preload(), MomentNowLater.preload()]);
}

void begin().catch(showUnreachable);
