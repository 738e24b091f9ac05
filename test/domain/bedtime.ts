import type { Means } from "../../src/domain/means";
import type { QuietTime } from "../../src/domain/quiet-time";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings";
import type { Sight } from "../../src/domain/sight";
import { SECOND } from "../../src/domain/time";
import { Life } from "./life";
import { quietTimeOf } from "./quiet-time";

/** Overrides of the usual evening. */
export interface Told extends Partial<Means> {
  quietTime?: Partial<QuietTime>;
  settings?: Partial<Settings>;
  sight?: Partial<Sight>;
}

/** Bedtime begins, its card is pending, and no natural break came yet. */
export function due({ quietTime = {}, settings = {}, sight = {}, ...means }: Told = {}): Life {
  const stored = {
    quietTimes: [quietTimeOf(quietTime)],
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
  return new Life(stored, "2026-11-23 18:50", undefined, means)
    .see(sight)
    .browseUntil("2026-11-23 19:00");
}

/** The card is on the page. */
export const onPage = (told: Told = {}): Life =>
  due(told)
    .wait(10 * SECOND)
    .loadPage();

/** Waits for the next natural break, long enough that a card may come again. */
export const nextPage = (life: Life): Life => life.wait(31 * SECOND).loadPage();
