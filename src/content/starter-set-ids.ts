/** Who hands a starter set out. */
export const STARTER_SET_IDS = ["creche", "midwife", "visitor", "grandparents"] as const;
export type StarterSetId = (typeof STARTER_SET_IDS)[number];

/**
 * The quiet times of all sets. The ids are fixed, so that a file that is imported twice adds nothing the
 * second time.
 */
export const STARTER_TIME_IDS = [
  "set-creche-pickup",
  "set-creche-together",
  "set-midwife-feed",
  "set-midwife-nappy",
  "set-midwife-evening",
  "set-visitor-bath",
  "set-visitor-bedtime",
  "set-grandparents-wednesday",
] as const;
export type StarterTimeId = (typeof STARTER_TIME_IDS)[number];
