import { type ComponentChildren, render } from "preact";
import {
  browserLanguage,
  isExtensionGone,
  openHome,
  sendRequest,
  stayConnected,
} from "../browser/background-client";
import { isToolbarPopup } from "../browser/is-toolbar-popup";
import { readPopupMemory, writePopupMemory } from "../browser/popup-memory";
import { UNDO_ANSWER } from "../card/AnsweredLine";
import { type EndingAction, isEnding } from "../card/ending-action";
import { languageFor, localeFor } from "../content/languages";
import { loadMoments, loadPopupTexts } from "../content/load";
import type { CardAction } from "../core/offer/card-action";
import { OFFER_UNDO_FOR_MS } from "../core/offer/card-timing";
import type { View } from "../core/view/view";
import { LazyQuietTimeForm } from "../quiet-time-form/LazyQuietTimeForm";
import { createClient } from "../ui/client";
import { focusAfterPaint } from "../ui/focus-after-paint";
import { setPageLanguage } from "../ui/page-language";
import { isQuietTimeProblem } from "../ui/problem-kinds";
import { writeClipboard } from "../ui/write-clipboard";
import { autoRefresh } from "./auto-refresh";
import { fitLowWindow } from "./fit-low-window";
import { ignoreEarlyKeys } from "./ignore-early-keys";
import { loadJustClosed, loadWaitingAnswer, loadWaitingCard } from "./load-waiting-card";
import { createMemory, type Memory } from "./memory";
import { LazyMomentScreen, PopupPage, TOP } from "./PopupPage";
import type { PopupActions } from "./popup-actions";
import type { PopupWords } from "./popup-words";

const inTab = !isToolbarPopup();
document.documentElement.classList.toggle("in-tab", inTab);
// A tab is opened on purpose, so what is typed there at once is meant for it.
if (!inTab) ignoreEarlyKeys(window);

/** Read while the background starts. */
const memoryRead: Promise<Memory> = readPopupMemory().then((left) =>
  createMemory(left, writePopupMemory),
);

/** What is drawn now; null until the first view is here. */
let drawn: { view: View; words: PopupWords } | null = null;

const client = createClient({
  ask: sendRequest,
  onView: draw,
  onLost: () => void showUnreachable(),
});

const actions: PopupActions = {
  putQuietTime: async (quietTime) =>
    (await client.requestView("put-quiet-time", { quietTime }))?.problems.filter(
      isQuietTimeProblem,
    ) ?? null,
  removeQuietTime: async (id) => void (await client.requestView("remove-quiet-time", { id })),
  skipToday: (occurrence, skip) => void client.change("skip-today", { occurrence, skip }),
  moveToday: (occurrence, byMinutes) => void client.change("move-today", { occurrence, byMinutes }),
  pause: (until) => void client.change("pause", { until }),
  planHoliday: (days) => void client.change("plan-holiday", { days }),
  set: (settings) => void client.set(settings),
  share: (on) => void client.change("share", { on }),
  keep: (momentId, kept) => void client.change("keep", { momentId, kept }),
  momentNow: async (filters, except) => (await sendRequest("moment-now", { filters, except })).idea,
  momentShown: (momentId) => void client.change("moment-shown", { momentId }),
  loadMoments: () => loadMoments(drawn?.words.language ?? "en"),
  actOnCard: (action) => void actOnCard(action).catch(client.refresh),
  copy: (text) => writeClipboard(text),
  open: (part) => void openHome(part),
};

/** The card that was just answered here, while that can be undone. */
let answered: { offerId: string; action: EndingAction } | null = null;

async function actOnCard(action: CardAction): Promise<void> {
  const isUndo = action.kind === "undo";
  const offerId = isUndo ? answered?.offerId : drawn?.view.card?.offerId;
  if (offerId !== undefined) await actOn(offerId, action);
}

/** The card that was closed last comes back here, by the same undo. */
const haveBack = (offerId: string): void =>
  void actOn(offerId, { kind: "undo" }).catch(client.refresh);

async function actOn(offerId: string, action: CardAction): Promise<void> {
  // What the card tells by itself, such as that it was seen, moves no focus.
  const hadFocus = document.activeElement !== document.body;
  const { card } = await sendRequest("card", { offerId, action });
  answered = !card && isEnding(action) ? { offerId, action } : null;
  if (answered) setTimeout(forget, OFFER_UNDO_FOR_MS, answered);
  await client.refresh();
  if (hadFocus && document.activeElement === document.body)
    focusAfterPaint(answered ? UNDO_ANSWER : TOP);
}

function forget(one: typeof answered): void {
  if (answered !== one) return;
  answered = null;
  void client.refresh();
}

async function draw(view: View): Promise<void> {
  const [words, memory] = await Promise.all([loadWords(view), memoryRead]);
  if (!drawn) await preloadFor(memory);
  const waiting =
    (await loadWaitingCard(view, words, actions)) ??
    (answered && (await loadWaitingAnswer(answered.action, words, actions)));
  const closed = waiting ? null : await loadJustClosed(view, words, haveBack);
  // A later view may have arrived while this one's code and words were loading.
  if (view !== client.view()) return;
  const isFirst = drawn === null;
  drawn = { view, words };
  mount(<PopupPage {...{ view, words, actions, memory, waiting, closed }} />);
  if (isFirst && !inTab) fitLowWindow(window);
}

/** The code of what the last popup left open, so that it is drawn at once. */
const preloadFor = (memory: Memory): Promise<unknown> =>
  Promise.all([
    memory.get("draft") && LazyQuietTimeForm.preload(),
    memory.get("moment") && LazyMomentScreen.preload(),
  ]);

async function loadWords({ settings }: View): Promise<PopupWords> {
  const language = languageFor(settings.language, browserLanguage());
  const texts = await loadPopupTexts(language);
  setPageLanguage(texts.language);
  document.title = texts.popup.title;
  return { ...texts, locale: localeFor(texts.language, browserLanguage(), settings) };
}

function mount(page: ComponentChildren): void {
  const root = document.getElementById("popup");
  if (root) render(page, root);
}

/** The extension was updated under this page, or its background does not answer: what to do, in the browser's language. */
async function showUnreachable(): Promise<void> {
  const { popup } = await loadPopupTexts(languageFor("browser", navigator.language));
  // The answer may have come meanwhile.
  if (!client.isLost()) return;
  mount(<p class="unreachable">{isExtensionGone() ? popup.unreachable : popup.unanswered}</p>);
}

async function start(): Promise<void> {
  stayConnected();
  // Most people use the browser's language: it loads while the background starts.
  void loadPopupTexts(languageFor("browser", browserLanguage()));
  if (!(await client.refresh())) return;
  autoRefresh(() => void client.refresh(), client.isPending);
  await Promise.all([LazyQuietTimeForm.preload(), LazyMomentScreen.preload()]);
}

void start().catch(client.refresh);
