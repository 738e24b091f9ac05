import type { QuietTime } from "./quiet-time";

/** In the order in which they are offered: bedtime and the weekend's morning first, then by the hour. */
export const PRESET_IDS = [
  "bedtime",
  "weekend-morning",
  "before-pick-up",
  "after-work",
  "supper",
  "before-bath",
  "wednesday-afternoon",
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** A quiet time to begin from; its name is in the language files, under its id. */
export type Preset = Pick<
  QuietTime,
  "routines" | "days" | "start" | "lengthMinutes" | "leadInMinutes"
>;

const at = (hour: number, minute: number): number => hour * 60 + minute;

/**
 * What a family's day may look like: guesses for a Belgian weekday that a parent overwrites, never
 * a norm (no time-use study of children under three was found). None is chosen beforehand.
 */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  "before-pick-up": {
    routines: ["hello", "onroad"],
    days: [1, 2, 3, 4, 5],
    start: at(16, 15),
    lengthMinutes: 30,
    leadInMinutes: 15,
  },
  supper: {
    routines: ["feed", "chores"],
    days: [1, 2, 3, 4, 5, 6, 7],
    start: at(17, 30),
    lengthMinutes: 45,
    leadInMinutes: 0,
  },
  // Ends when the bath starts: in the bathroom there is no phone and no card.
  "before-bath": {
    routines: ["bath", "nappy"],
    days: [1, 2, 3, 4, 5, 6, 7],
    start: at(18, 30),
    lengthMinutes: 15,
    leadInMinutes: 0,
  },
  bedtime: {
    routines: ["pyjama", "nappy", "bedtime"],
    days: [1, 2, 3, 4, 5, 6, 7],
    start: at(19, 0),
    lengthMinutes: 45,
    leadInMinutes: 5,
  },
  "after-work": {
    routines: ["back"],
    days: [1, 2, 3, 4, 5],
    start: at(17, 0),
    lengthMinutes: 30,
    leadInMinutes: 0,
  },
  "wednesday-afternoon": {
    routines: ["outside", "floor"],
    days: [3],
    start: at(14, 0),
    lengthMinutes: 120,
    leadInMinutes: 0,
  },
  "weekend-morning": {
    routines: ["wake", "dress", "floor"],
    days: [6, 7],
    start: at(8, 0),
    lengthMinutes: 90,
    leadInMinutes: 0,
  },
};

/** The id of a quiet time from a preset: the same in every browser, unless it is taken. */
export const presetQuietTimeId = (
  presetId: PresetId,
  quietTimes: readonly QuietTime[],
  newId: () => string,
): string => (quietTimes.some(({ id }) => id === presetId) ? newId() : presetId);

/**
 * The preset that a quiet time is still named after: it has the preset's id and its routines. With other routines
 * it is something else. Null: none.
 */
export function presetOf({ id, routines }: Pick<QuietTime, "id" | "routines">): PresetId | null {
  const presetId = PRESET_IDS.find((each) => each === id);
  if (presetId === undefined) return null;
  return PRESETS[presetId].routines.join() === routines.join() ? presetId : null;
}

/**
 * The whole quiet time a preset begins as, switched on, for all together, every week. It stores no name, so that it
 * is always called as in the language that is chosen.
 */
export function quietTimeOf(presetId: PresetId, id: string, name = ""): QuietTime {
  const preset = PRESETS[presetId];
  return {
    ...preset,
    routines: [...preset.routines],
    days: [...preset.days],
    id,
    name,
    forWhom: "all",
    on: true,
    fortnightFrom: null,
  };
}
