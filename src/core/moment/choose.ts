import { DAY_MS, type Instant, type Random } from "../time";
import type { Idea } from "./idea";
import {
  type AgeBand,
  type Avoidable,
  type Channel,
  type Hands,
  type Moment,
  type MomentId,
  type Routine,
  WORDINGS,
  type Wording,
} from "./moment";

/** An idea is not repeated within this while others remain; wear-out is steady (Kirwan 2020). */
export const NO_REPEAT_MS = 28 * DAY_MS;
/** A kept one may come back sooner, now and then. */
const KEPT_AGAIN_AFTER_MS = 7 * DAY_MS;
const KEPT_AGAIN_PROBABILITY = 1 / 6;
/** So many of the latest ideas are looked at for a fair spread over exploring and refuge. */
const LATEST_IDEAS_COUNT = 8;

export interface Choice {
  moments: readonly Moment[];
  /** Any of these will do. */
  routines: readonly Routine[];
  /** Empty: not told, so only what is safe from birth. */
  bands: readonly AgeBand[];
  avoid: readonly Avoidable[];
  /** Whether the idea is to be one for coming back from a while at the screen. */
  comingBack: boolean;
  /** What the hands allow; null: anything. */
  hands: readonly Hands[] | null;
  /** What came before, oldest first. */
  history: readonly { momentId: MomentId; at: Instant }[];
  kept: readonly MomentId[];
  /** Never these again. */
  notForUs: readonly MomentId[];
  /** Not these just now: they were swapped away. */
  except: readonly MomentId[];
}

/**
 * An idea that suits, or null where none is left. Seed ideas that were never met come first; then those
 * not met for 28 days, evenly over routines and over exploring and refuge; then the one met longest ago.
 */
export const chooseIdea = (choice: Choice, now: Instant, random: Random): Idea | null =>
  chooseFresh(choice, now, random) ?? asIdea(longestAgo(suitableOf(choice), choice, now), choice);

/** The same, but null where all that suits was met within 28 days. */
export const chooseFresh = (choice: Choice, now: Instant, random: Random): Idea | null =>
  asIdea(pickFresh(suitableOf(choice), choice, now, random), choice);

/** Whether all that suits was met within 28 days; false where nothing suits. */
export function haveAllBeenMet(choice: Choice, now: Instant): boolean {
  const suitable = suitableOf(choice);
  return suitable.length > 0 && freshOf(suitable, lastMetOf(choice.history, now), now).length === 0;
}

const freshOf = (
  suitable: readonly Moment[],
  lastMet: ReadonlyMap<MomentId, Instant>,
  now: Instant,
): readonly Moment[] =>
  suitable.filter(({ id }) => now - (lastMet.get(id) ?? Number.NEGATIVE_INFINITY) > NO_REPEAT_MS);

function asIdea(moment: Moment | null, { avoid }: Choice): Idea | null {
  const wording = moment && wordingFor(moment, avoid);
  return moment && wording ? { momentId: moment.id, wording, routine: moment.routine } : null;
}

const suitableOf = (choice: Choice): readonly Moment[] =>
  choice.moments.filter((moment) => isSuitable(moment, choice));

/** The first wording that asks for nothing the parent avoids; null where none does. */
export function wordingFor(moment: Moment, avoid: readonly Avoidable[]): Wording | null {
  if (avoid.includes("surprise") && moment.surprise) return null;
  const avoided = avoid.map((what) => CHANNEL_OF[what]);
  const fits = (wording: Wording) =>
    moment.channels[wording]?.every((channel) => !avoided.includes(channel)) ?? false;
  return WORDINGS.find(fits) ?? null;
}

const CHANNEL_OF: Record<Avoidable, Channel | null> = {
  touch: "touch",
  sound: "voice",
  "eye-contact": "gaze",
  surprise: null,
};

function isSuitable(moment: Moment, choice: Choice): boolean {
  return (
    isOfRoutine(moment, choice) &&
    isForAge(moment, choice.bands) &&
    (choice.hands === null || choice.hands.includes(moment.hands)) &&
    !choice.notForUs.includes(moment.id) &&
    !choice.except.includes(moment.id) &&
    wordingFor(moment, choice.avoid) !== null
  );
}

function isOfRoutine(moment: Moment, { routines, comingBack }: Choice): boolean {
  const isHere = routines.includes(moment.routine);
  if (comingBack) return moment.routine === "back" || (isHere && moment.comingBack === true);
  return isHere && moment.comingBack !== true;
}

/** Of several children's ages one is enough; what is made for two wants two. */
export function isForAge(moment: Moment, bands: readonly AgeBand[]): boolean {
  if (moment.together && bands.length < 2) return false;
  if (bands.length === 0) return moment.bands.includes("0-6");
  return moment.bands.some((band) => bands.includes(band));
}

function pickFresh(
  suitable: readonly Moment[],
  choice: Choice,
  now: Instant,
  random: Random,
): Moment | null {
  const lastMet = lastMetOf(choice.history, now);
  const seeds = suitable.filter(({ id, seed }) => seed && !lastMet.has(id));
  if (seeds.length > 0) return pickEvenly(seeds, () => 1, random);
  const isOld = ({ id }: Moment) => now - (lastMet.get(id) ?? now) > KEPT_AGAIN_AFTER_MS;
  const keptAgain = suitable.filter((one) => choice.kept.includes(one.id) && isOld(one));
  if (keptAgain.length > 0 && random() < KEPT_AGAIN_PROBABILITY)
    return pickEvenly(keptAgain, () => 1, random);
  const fresh = freshOf(suitable, lastMet, now);
  return pickEvenly(fresh, weightBy(choice, fresh), random);
}

function longestAgo(suitable: readonly Moment[], { history }: Choice, now: Instant): Moment | null {
  const lastMet = lastMetOf(history, now);
  const metAt = ({ id }: Moment) => lastMet.get(id) ?? Number.NEGATIVE_INFINITY;
  return [...suitable].sort((a, b) => metAt(a) - metAt(b))[0] ?? null;
}

/** What was met under a clock that ran ahead counts as met just now, so that it is not repeated. */
function lastMetOf(history: Choice["history"], now: Instant): ReadonlyMap<MomentId, Instant> {
  const lastMet = new Map<MomentId, Instant>();
  for (const { momentId, at } of history)
    lastMet.set(momentId, Math.min(now, Math.max(at, lastMet.get(momentId) ?? at)));
  return lastMet;
}

/** Each routine as likely as the next, and the movement met less of late twice as likely. */
function weightBy(choice: Choice, fresh: readonly Moment[]): (moment: Moment) => number {
  const latest = choice.history
    .slice(-LATEST_IDEAS_COUNT)
    .map(({ momentId }) => choice.moments.find(({ id }) => id === momentId)?.movement);
  const explored = latest.filter((movement) => movement === "explore").length;
  const refuged = latest.filter((movement) => movement === "refuge").length;
  const wanted = explored > refuged ? "refuge" : refuged > explored ? "explore" : null;
  return (moment) => {
    const siblings = fresh.filter(({ routine }) => routine === moment.routine).length;
    return (wanted !== null && moment.movement !== wanted ? 1 : 2) / siblings;
  };
}

function pickEvenly(
  moments: readonly Moment[],
  weight: (moment: Moment) => number,
  random: Random,
): Moment | null {
  const total = moments.reduce((sum, moment) => sum + weight(moment), 0);
  let left = random() * total;
  for (const moment of moments) {
    left -= weight(moment);
    if (left < 0) return moment;
  }
  return moments.at(-1) ?? null;
}
