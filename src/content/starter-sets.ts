import type { AgeBand, MomentId } from "../core/moment/moment";
import { PRESETS, type Preset } from "../core/quiet-time/presets";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import { MINUTES_A_DAY, type MinuteOfDay } from "../core/time";
import type { StarterSetsText } from "./en/starter-sets";
import type { StarterSetId, StarterTimeId } from "./starter-set-ids";

interface StarterTime extends Preset {
  id: StarterTimeId;
  forWhom: AgeBand | "all";
}

export interface StarterSet {
  quietTimes: readonly StarterTime[];
  /** The four moments on its sheet. */
  momentIds: readonly MomentId[];
}

const at = (hour: number, minute: number): MinuteOfDay => hour * 60 + minute;
const EACH_DAY: Preset["days"] = [1, 2, 3, 4, 5, 6, 7];
const NEWBORN: Omit<Preset, "routines" | "start"> = {
  days: EACH_DAY,
  lengthMinutes: 30,
  leadInMinutes: 0,
};

/** The four that the product grew from: nappy, pyjamas, pick-up, bedtime. */
const SEEDS: readonly MomentId[] = ["n1", "y1", "h1", "z1"];

/** As the presets, a guess at a day that a parent overwrites. None is on until a parent taps it. */
export const STARTER_SETS: Readonly<Record<StarterSetId, StarterSet>> = {
  creche: {
    quietTimes: [
      { ...PRESETS["before-pick-up"], id: "set-creche-pickup", forWhom: "all" },
      { ...PRESETS["after-work"], id: "set-creche-together", forWhom: "all" },
    ],
    momentIds: SEEDS,
  },
  midwife: {
    quietTimes: [
      { ...NEWBORN, id: "set-midwife-feed", forWhom: "0-6", routines: ["feed"], start: at(10, 0) },
      {
        ...NEWBORN,
        id: "set-midwife-nappy",
        forWhom: "0-6",
        routines: ["nappy"],
        start: at(14, 0),
      },
      {
        ...NEWBORN,
        id: "set-midwife-evening",
        forWhom: "0-6",
        routines: ["pyjama", "bedtime"],
        start: at(20, 0),
      },
    ],
    // Two of the seeds begin at six months; all of these are safe from birth.
    momentIds: ["f1", "n2", "y2", "z5"],
  },
  visitor: {
    quietTimes: [
      { ...PRESETS["before-bath"], id: "set-visitor-bath", forWhom: "all" },
      { ...PRESETS.bedtime, id: "set-visitor-bedtime", forWhom: "all" },
    ],
    momentIds: SEEDS,
  },
  grandparents: {
    quietTimes: [
      { ...PRESETS["wednesday-afternoon"], id: "set-grandparents-wednesday", forWhom: "all" },
    ],
    momentIds: SEEDS,
  },
};

/** A set's quiet times as the extension stores them, switched off. */
export const starterQuietTimes = (
  { quietTimes }: Pick<StarterSet, "quietTimes">,
  names: StarterSetsText["times"],
): QuietTime[] =>
  quietTimes.map((time) => ({
    ...time,
    routines: [...time.routines],
    days: [...time.days],
    name: names[time.id],
    on: false,
    fortnightFrom: null,
  }));

/** How long after closing time a family may be together again. */
const HOME_AFTER_MINUTES = 15;

/** The set of a crèche that closes at this time: pick-up ends then, and being together begins soon after. */
export function crecheClosingAt(closing: MinuteOfDay): StarterSet {
  const set = STARTER_SETS.creche;
  const quietTimes = set.quietTimes.map((time) => {
    const start =
      time.id === "set-creche-pickup" ? closing - time.lengthMinutes : closing + HOME_AFTER_MINUTES;
    return { ...time, start: (start + MINUTES_A_DAY) % MINUTES_A_DAY };
  });
  return { ...set, quietTimes };
}
