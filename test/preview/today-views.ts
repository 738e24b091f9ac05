import type { View } from "../../src/core/view/view";
import { fullView } from "./home-view";
import { VIEWS } from "./popup-views";

const { kept, own } = fullView;

const viewNamed = (name: string): View => {
  const view = VIEWS[name];
  if (!view) throw new Error(`no view ${name}`);
  return { ...view, kept, own };
};
const day = viewNamed("day");

/** The first part of the home page: what comes next, what runs, a pause, browsing hidden, and little or nothing kept. */
export const TODAY_VIEWS = {
  next: day,
  running: viewNamed("running"),
  paused: viewNamed("paused"),
  hidden: { ...day, settings: { ...day.settings, hideBrowsing: true } },
  "kept-one": { ...day, kept: kept.slice(0, 1), own: [] },
  "kept-none": { ...day, kept: [], own: [] },
} as const satisfies Readonly<Record<string, View>>;
