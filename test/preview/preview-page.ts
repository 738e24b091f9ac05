import { localeFor } from "../../src/content/languages";
import { loadHome, type WelcomeTexts } from "../../src/content/load-home";
import { problemsOfOwn } from "../../src/core/moment/check-own-moment";
import type { Language } from "../../src/core/parent-data/setting-choices";
import type { View } from "../../src/core/view/view";
import type { HomeActions } from "../../src/home/home-props";
import type { LivePageProps } from "../../src/home/live-page";
import { setPageLanguage } from "../../src/ui/page-language";
import { emptyView, fullView, needsClickView } from "./home-view";
import { LOOK_BACK_WEEK } from "./look-back-week";
import { pretendMomentNow } from "./pretend-moment-now";
import { goTo } from "./states";
import { TODAY_VIEWS } from "./today-views";
import { untilStill } from "./until-still";

const VIEWS: Readonly<Record<string, View>> = {
  empty: emptyView,
  full: fullView,
  "needs-click": needsClickView,
  unread: { ...emptyView, warnings: ["not-read"] },
  sharing: { ...fullView, sharing: true },
  ...TODAY_VIEWS,
};

const some = { added: 2, changed: 1, removed: 0 };
const PLANNED = {
  changes: { quietTimes: some, kept: some, notForUs: some, own: some, settings: true },
  unreadable: 1,
};

/** A page without a browser behind it: `?lang=nl&view=empty&refuse&state=own-form`; what is changed lasts until a reload. */
export async function previewPage(draw: (live: LivePageProps) => void): Promise<void> {
  const query = new URLSearchParams(location.search);
  const language = (query.get("lang") ?? "en") as Language;
  const texts: WelcomeTexts = await loadHome(language);
  let view = VIEWS[query.get("view") ?? "full"] ?? fullView;
  const again = (): void => {
    const locale = localeFor(language, language, view.settings);
    draw({ view, texts, locale, actions, browserKind: "chrome" });
  };
  const actions = pretend(
    () => view,
    (change) => {
      view = { ...view, ...change };
      again();
    },
    !query.has("refuse"),
  );
  setPageLanguage(language);
  window.addEventListener("hashchange", again);
  again();
  await untilStill();
  await goTo(query.get("state") ?? "", texts);
  document.documentElement.dataset.ready = "";
}

/** Changes the view as the background would. */
function pretend(
  current: () => View,
  change: (change: Partial<View>) => void,
  allows: boolean,
): HomeActions {
  const show = async (changed: Partial<View>): Promise<boolean> => {
    change(changed);
    return true;
  };
  const place = async (name: "page" | "notification", on: boolean): Promise<boolean> => {
    await show({ places: { ...current().places, [name]: on && allows } });
    return allows;
  };
  const without = <Each>(list: Each[], id: (each: Each) => string, gone: string): Each[] =>
    list.filter((each) => id(each) !== gone);
  return {
    set: (settings) => show({ settings: { ...current().settings, ...settings } }),
    keep: (momentId, on) => {
      const others = without(current().kept, (each) => each.momentId, momentId);
      const again = { momentId, wording: "plain" as const, keptAt: current().now };
      return show({ kept: on ? [...others, again] : others });
    },
    notForUs: (momentId, on) => {
      const others = without(current().notForUs, (each) => each.momentId, momentId);
      return show({ notForUs: on ? [...others, { momentId, since: current().now }] : others });
    },
    putQuietTime: async (quietTime) => {
      const others = without(current().quietTimes, (each) => each.quietTime.id, quietTime.id);
      await show({ quietTimes: [...others, { quietTime, today: null, thisWeek: null }] });
      return [];
    },
    removeQuietTime: (id) =>
      show({ quietTimes: without(current().quietTimes, (each) => each.quietTime.id, id) }),
    skipToday: async () => true,
    moveToday: async () => true,
    pageAccess: (on) => place("page", on),
    notifications: (on) => place("notification", on),
    momentNow: pretendMomentNow,
    momentShown: () => {},
    resume: () => show({ pause: null }),
    cancelHoliday: () => show({ holiday: null }),
    open: (part) => {
      location.hash = part;
    },
    lookBack: async () => LOOK_BACK_WEEK,
    copy: async () => allows,
    print: () => {},
    putOwn: async (own) => {
      const problems = problemsOfOwn(own);
      const others = without(current().own, (each) => each.id, own.id);
      if (problems.length === 0) await show({ own: [...others, own] });
      return problems;
    },
    removeOwn: (id) => show({ own: without(current().own, (each) => each.id, id) }),
    putOwnList: async (own) => allows && show({ own: [...current().own, ...own] }),
    removeOwnList: (ids) => show({ own: current().own.filter(({ id }) => !ids.includes(id)) }),
    canMinimizeWindows: () => true,
    exportText: async () => "{}",
    planImport: async (text) =>
      text === "" ? { plan: null, reason: "not-ours" } : { plan: PLANNED, reason: null },
    importFile: () => show({ mayUndoImport: true, isImportUndone: false }),
    planUndo: async () => PLANNED.changes,
    undoImport: () => show({ isImportUndone: true }),
    redoImport: () => show({ isImportUndone: false }),
    restoreRemoved: () => show({ removedElsewhere: 0 }),
    share: (sharing) => show({ sharing }),
    erase: () => show(emptyView),
    saveFile: () => {},
    newId: () => "new",
    commandShortcut: async () => "Alt+Shift+P",
    wall: () => ({ date: "2026-03-10", minute: 18 * 60 }),
    calendarSaved: (inCalendar) => show({ inCalendar }),
  };
}
