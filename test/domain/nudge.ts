import type { Effect } from "../../src/core/effect";
import { SECOND } from "../../src/core/time";
import * as bedtime from "./bedtime";
import { isCard, type Life } from "./life";

/** Bedtime has begun a second ago, and its card is due. */
export const due = (told: bedtime.Told = {}): Life => bedtime.due(told).wait(SECOND);

export const NO_ACCESS: bedtime.Told = { sight: { pageAccess: false } };

/** How the last event brought a card, if it did. */
export const cardOf = (life: Life): Effect["kind"] | null =>
  life.effects.find(isCard)?.kind ?? null;

/** The page has just loaded, and has not said yet whether the card came. */
export const onItsWay = (told: bedtime.Told = {}): Life => due(told).loadPage(null);

/** No page may have the card, and it is on its way to the toolbar. */
export const toToolbar = (life: Life): Life =>
  life
    .see({ pageAccess: false })
    .loadPage()
    .wait(3 * SECOND)
    .observe("reevaluation");

/** Bedtime of the evening after, a second into it. */
export const nextEvening = (life: Life): Life =>
  life.until("2026-11-24 18:50").browseUntil("2026-11-24 19:00").wait(SECOND);
