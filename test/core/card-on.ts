import { SECOND_MS } from "../../src/core/time";
import type { CoreHarness } from "./core-harness";

/** Browses on a day until its quiet time at 19:00 has begun and a page loads, so that a card may come. */
export const cardOn = (harness: CoreHarness, date: string): CoreHarness =>
  harness
    .until(`${date} 18:50`)
    .browseUntil(`${date} 19:00`)
    .wait(10 * SECOND_MS)
    .loadPage();
