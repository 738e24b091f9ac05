import type { Effect } from "../../src/core/effect";
import { SECOND_MS } from "../../src/core/time";
import * as bedtime from "./bedtime";
import { type CoreHarness, isCard } from "./core-harness";

/** Bedtime began a second ago, and its card is pending. */
export const due = (overrides: bedtime.Overrides = {}): CoreHarness =>
  bedtime.due(overrides).wait(SECOND_MS);

export const NO_ACCESS: bedtime.Overrides = { snapshot: { pageAccess: false } };

/** By which effect the last event showed a card, if it did. */
export const cardOf = (harness: CoreHarness): Effect["kind"] | null =>
  harness.effects.find(isCard)?.kind ?? null;

/** The page has just loaded, and has not reported yet whether the card is shown. */
export const pendingInjection = (overrides: bedtime.Overrides = {}): CoreHarness =>
  due(overrides).loadPage(null);

/** No page can show the card, and it is about to open at the toolbar. */
export const toToolbar = (harness: CoreHarness): CoreHarness =>
  harness
    .setSnapshot({ pageAccess: false })
    .loadPage()
    .wait(3 * SECOND_MS)
    .observe("reevaluation");

/** Bedtime of the next evening, one second after its start. */
export const onNextDay = (harness: CoreHarness): CoreHarness =>
  harness.until("2026-11-24 18:50").browseUntil("2026-11-24 19:00").wait(SECOND_MS);
