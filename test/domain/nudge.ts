import type { Effect } from "../../src/core/effect";
import { SECOND } from "../../src/core/time";
import * as bedtime from "./bedtime";
import { isCard, type Life } from "./life";

/** Bedtime began a second ago, and its card is pending. */
export const due = (told: bedtime.Told = {}): Life => bedtime.due(told).wait(SECOND);

export const NO_ACCESS: bedtime.Told = { sight: { pageAccess: false } };

/** By which effect the last event showed a card, if it did. */
export const cardOf = (life: Life): Effect["kind"] | null =>
  life.effects.find(isCard)?.kind ?? null;

/** The page has just loaded, and has not reported yet whether the card is shown. */
export const onItsWay = (told: bedtime.Told = {}): Life => due(told).loadPage(null);

/** No page can show the card, and it is about to open at the toolbar. */
export const toToolbar = (life: Life): Life =>
  life
    .see({ pageAccess: false })
    .loadPage()
    .wait(3 * SECOND)
    .observe("reevaluation");

/** Bedtime of the next evening, one second after its start. */
export const nextEvening = (life: Life): Life =>
  life.until("2026-11-24 18:50").browseUntil("2026-11-24 19:00").wait(SECOND);
