import type { Effect } from "../../src/domain/effect";
import { SECOND } from "../../src/domain/time";
import * as bedtime from "./bedtime";
import { isCard, type Life } from "./life";

/** Bedtime has begun a second ago, and its card is due. */
export const due = (told: bedtime.Told = {}): Life => bedtime.due(told).wait(SECOND);

export const NO_ACCESS: bedtime.Told = { sight: { pageAccess: false } };

/** How the last event brought a card, if it did. */
export const cardOf = (life: Life): Effect["kind"] | null =>
  life.effects.find(isCard)?.kind ?? null;
