import { render } from "preact";
import { LANGUAGES } from "../../src/content/language-list";
import { localeFor } from "../../src/content/languages";
import { loadMoments, loadPopupTexts } from "../../src/content/load";
import { DEFAULT_SETTINGS } from "../../src/core/parent-data/settings";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { View } from "../../src/core/view/view";
import { fitLowWindow } from "../../src/popup/fit-low-window";
import { loadJustClosed, loadWaitingCard } from "../../src/popup/load-waiting-card";
import { createMemory } from "../../src/popup/memory";
import { PopupPage } from "../../src/popup/PopupPage";
import type { PopupActions } from "../../src/popup/popup-actions";
import { LazyQuietTimeForm } from "../../src/quiet-time-form/LazyQuietTimeForm";
import { setPageLanguage } from "../../src/ui/page-language";
import { VIEWS } from "./popup-views";
import { pretendMomentNow } from "./pretend-moment-now";

/** The popup to look at without an extension: `?view=day&language=nl&begin=moment-now`, or with the form of a quiet time by `&form=bedtime`, of a new one by `&form=new`. */
const wanted = new URLSearchParams(location.search);
const language = LANGUAGES.find((one) => one === wanted.get("language")) ?? "en";
const begin = wanted.get("begin") === "moment-now" ? "moment-now" : "today";
const texts = await loadPopupTexts(language);
const moments = await loadMoments(language);
const words = { ...texts, locale: localeFor(language, language, DEFAULT_SETTINGS) };
setPageLanguage(language);
const form = wanted.get("form");
const draft = form && { quietTimeId: form, isNew: form === "new", changes: {} };
const memory = createMemory(draft ? { draft } : {}, () => {});
await LazyQuietTimeForm.preload();
let view: View = VIEWS[wanted.get("view") ?? "day"] ?? (VIEWS.day as View);

const without = (id: string) => view.quietTimes.filter(({ quietTime }) => quietTime.id !== id);

const actions: PopupActions = {
  putQuietTime: async (quietTime: QuietTime) => {
    if (wanted.has("full")) return ["too-many"];
    const before = view.quietTimes.find((each) => each.quietTime.id === quietTime.id);
    const thisWeek = quietTime.fortnightFrom === null ? null : true;
    const item = { today: null, ...before, thisWeek, quietTime };
    await draw({ quietTimes: [...without(quietTime.id), item] });
    return [];
  },
  removeQuietTime: async (id) => draw({ quietTimes: without(id) }),
  skipToday: () => {},
  moveToday: () => {},
  pause: (until) => void draw({ pause: until === "now" ? null : { until: "i-say-so" } }),
  planHoliday: (days) =>
    void draw({
      holiday: days && {
        from: new Date(`${days.from}T04:00`).getTime(),
        until: new Date(`${days.until}T04:00`).getTime() + 24 * 3_600_000,
      },
    }),
  share: (sharing) => void draw({ sharing }),
  set: () => void draw({ askBands: null, askRepeats: false }),
  keep: (momentId, kept) =>
    void draw({ kept: kept ? [{ momentId, wording: "plain", keptAt: view.now }] : [] }),
  momentNow: pretendMomentNow,
  momentShown: () => {},
  loadMoments: async () => moments,
  actOnCard: ({ kind }) => void (kind === "close" && draw({ card: null })),
  copy: async () => true,
  open: () => {},
};

async function draw(change: Partial<View>): Promise<void> {
  view = { ...view, ...change };
  const waiting = await loadWaitingCard(view, words, actions);
  const closed = await loadJustClosed(view, words, () => void draw({ closed: null }));
  const root = document.getElementById("popup");
  const page = <PopupPage {...{ view, words, actions, memory, waiting, closed, begin }} />;
  if (root) render(page, root);
}

await draw({});
fitLowWindow(window);
// What is loaded when it is first opened.
const opened = wanted.has("form") ? ".quiet-form" : begin === "today" ? ".popup" : ".idea";
while (document.querySelector(opened) === null)
  await new Promise((resolve) => setTimeout(resolve, 20));
document.documentElement.dataset.ready = "";
