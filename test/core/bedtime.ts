import { DEFAULT_SETTINGS, type Settings } from "../../src/core/parent-data/settings";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { BrowserSnapshot } from "../../src/core/session/browser-snapshot";
import { SECOND_MS } from "../../src/core/time";
import { CoreHarness, type Library } from "./core-harness";
import { quietTimeOf } from "./quiet-time";

/** Overrides of the usual evening. */
export interface Overrides extends Partial<Library> {
  quietTime?: Partial<QuietTime>;
  settings?: Partial<Settings>;
  snapshot?: Partial<BrowserSnapshot>;
}

/** Bedtime begins, its card is pending, and no natural break came yet. */
export function due({
  quietTime = {},
  settings = {},
  snapshot = {},
  ...library
}: Overrides = {}): CoreHarness {
  const stored = {
    quietTimes: [quietTimeOf(quietTime)],
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
  return new CoreHarness(stored, "2026-11-23 18:50", undefined, library)
    .setSnapshot(snapshot)
    .browseUntil("2026-11-23 19:00");
}

/** The card is on the page. */
export const onPage = (overrides: Overrides = {}): CoreHarness =>
  due(overrides)
    .wait(10 * SECOND_MS)
    .loadPage();

/** Waits for the next natural break, long enough that a card may come again. */
export const nextPage = (harness: CoreHarness): CoreHarness =>
  harness.wait(31 * SECOND_MS).loadPage();
