import type { Environment } from "../../src/core/context";
import type { Idea } from "../../src/core/moment/idea";
import type { AgeBand } from "../../src/core/moment/moment";
import { step } from "../../src/core/pipeline";
import { PRESETS, type PresetId, quietTimeOf } from "../../src/core/quiet-time/presets";
import { EMPTY, INITIAL_VOLATILE, type State, type Stored } from "../../src/core/state";
import {
  DAY_MS,
  type Instant,
  MINUTE_MS,
  type Random,
  SECOND_MS,
  type Zone,
} from "../../src/core/time";
import { READING } from "./browser-snapshot";

/** A card that was shown, and when. */
export interface ShownCard extends Idea {
  at: Instant;
}

interface Overrides {
  bands: readonly AgeBand[];
  presets: readonly PresetId[];
  days: number;
  random: Random;
  moments: Environment["moments"];
  /** For how long the parent has been browsing when the card may come. */
  browsedMinutes: number;
  stored?: Partial<Stored>;
}

/** 2026-11-23, a Monday, without a clock change. */
const BEGINS: Instant = Date.UTC(2026, 10, 23);

const UTC: Zone = {
  toInstant: ({ date, minute }) => Date.parse(`${date}T00:00Z`) + minute * MINUTE_MS,
  toWall: (instant) => ({
    date: new Date(instant).toISOString().slice(0, 10),
    minute: Math.floor((instant % DAY_MS) / MINUTE_MS),
  }),
};

/**
 * Simulates a parent who is browsing at each quiet time and answers each card on the page with
 * "do", through the whole core. Returns the cards that were shown.
 */
export function cardsOnDays({
  bands,
  presets,
  days,
  random,
  moments,
  browsedMinutes,
  stored,
}: Overrides): ShownCard[] {
  const quietTimes = presets.map((preset) => quietTimeOf(preset, preset, ""));
  const settings = { ...EMPTY.settings, bands: [...bands] };
  let state: State = { ...EMPTY, settings, quietTimes, ...stored, volatile: INITIAL_VOLATILE };
  const cards: ShownCard[] = [];
  const send = (event: Parameters<typeof step>[1], now: Instant) => {
    const next = step(state, event, { now, zone: UTC, moments, random });
    state = next.state;
    return next.effects;
  };

  const browseUntil = (from: Instant, to: Instant) => {
    for (let now = from; now < to; now += MINUTE_MS)
      send({ kind: "snapshot-taken", trigger: { kind: "heartbeat" }, snapshot: READING }, now);
  };
  const meetCard = (now: Instant) => {
    const trigger = { kind: "page-loaded", tabId: READING.tab?.id ?? 0 } as const;
    const effects = send({ kind: "snapshot-taken", trigger, snapshot: READING }, now);
    const shown = effects.find((effect) => effect.kind === "show-on-page");
    if (!shown) return;
    const { offerId, idea } = shown;
    cards.push({ ...idea, at: now });
    send({ kind: "page-card-outcome", offerId, outcome: "shown" }, now + SECOND_MS);
    const done = { kind: "do" } as const;
    const { tabId } = shown;
    send({ kind: "card-action", offerId, action: done, from: "page", tabId }, now + 9 * SECOND_MS);
  };

  let metUntil = BEGINS;
  for (let day = 0; day < days; day++)
    for (const preset of inOrder(presets, day)) {
      const { start, leadInMinutes } = PRESETS[preset];
      const opens = BEGINS + day * DAY_MS + (start - leadInMinutes) * MINUTE_MS;
      const begins = opens + MINUTE_MS - browsedMinutes * MINUTE_MS;
      browseUntil(Math.max(begins, metUntil), opens + MINUTE_MS);
      meetCard(opens + MINUTE_MS);
      metUntil = opens + 2 * MINUTE_MS;
    }
  return cards;
}

/** The quiet times of one day, earliest first. */
function inOrder(presets: readonly PresetId[], day: number): PresetId[] {
  const weekday = (day % 7) + 1;
  return presets
    .filter((preset) => PRESETS[preset].days.some((each) => each === weekday))
    .sort((a, b) => PRESETS[a].start - PRESETS[b].start);
}

/** A random source that gives the same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
