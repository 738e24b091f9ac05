import { DEFAULT_SETTINGS, type Settings } from "../../src/core/parent-data/settings";
import { type PresetId, quietTimeOf } from "../../src/core/quiet-time/presets";
import { DAY_MS, MINUTE_MS } from "../../src/core/time";
import type { QuietTimeView, View } from "../../src/core/view/view";

const now = Date.UTC(2026, 2, 10, 17, 0);

/** A family that has just installed it: nothing kept, nothing chosen. */
export const emptyView: View = {
  now,
  session: null,
  next: null,
  strip: { from: now - 17 * 60 * MINUTE_MS, to: now + 7 * 60 * MINUTE_MS, quiet: [], sessions: [] },
  quietTimes: [],
  card: null,
  closed: null,
  reason: "no-quiet-time",
  pause: null,
  holiday: null,
  settings: DEFAULT_SETTINGS,
  kept: [],
  notForUs: [],
  own: [],
  adjustments: {},
  history: [],
  inCalendar: [],
  mayUndoImport: false,
  isImportUndone: false,
  sharing: false,
  canSync: true,
  unshared: 0,
  removedElsewhere: 0,
  places: { page: false, toolbar: "on", notification: false, pinned: null, phone: false },
  askBands: null,
  askRepeats: false,
  warnings: [],
};

const settings: Settings = { ...DEFAULT_SETTINGS, bands: ["12-24"], avoid: ["surprise"] };

function planned(presetId: PresetId, name: string): QuietTimeView {
  const fortnightFrom = presetId === "supper" ? "2026-03-09" : null;
  const quietTime = { ...quietTimeOf(presetId, presetId, name), fortnightFrom };
  return { quietTime, today: null, thisWeek: null };
}

/** A family some weeks on. */
export const fullView: View = {
  ...emptyView,
  session: { since: now - 38 * MINUTE_MS, minutes: 38 },
  settings,
  quietTimes: [
    planned("before-pick-up", "Pick-up"),
    planned("before-bath", "Bath"),
    { ...planned("supper", "Supper at Noor's"), thisWeek: true },
    planned("bedtime", ""),
    planned("weekend-morning", "Slow morning"),
  ],
  kept: [
    { momentId: "n1", wording: "plain", keptAt: now - 9 * DAY_MS },
    { momentId: "y1", wording: "without-eye-contact", keptAt: now - 5 * DAY_MS },
    { momentId: "h1", wording: "without-sound", keptAt: now - 3 * DAY_MS },
    { momentId: "z1", wording: "plain", keptAt: now - DAY_MS },
    { momentId: "from-tomorrow", wording: "plain", keptAt: now - 20 * DAY_MS },
  ],
  notForUs: [
    { momentId: "w1", since: now - 2 * DAY_MS },
    { momentId: "k1", since: now - DAY_MS },
  ],
  own: [
    {
      id: "own-1",
      routine: "outside",
      title: "Wave at the bus",
      text: "At the corner the two of you wave. The driver waves back, or not. The next one may.",
      madeAt: now - 2 * DAY_MS,
    },
  ],
  places: { ...emptyView.places, page: true },
};

/** Where the toolbar opens on a click alone, and something stored needs a word. */
export const needsClickView: View = {
  ...fullView,
  places: { ...emptyView.places, toolbar: "needs-click" },
  warnings: ["set-aside"],
};
