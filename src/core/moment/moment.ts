/** The routines of a day with a small child; `back` is coming back from a screen. */
export const ROUTINES = [
  "wake",
  "feed",
  "nappy",
  "dress",
  "goodbye",
  "onroad",
  "hello",
  "chores",
  "floor",
  "outside",
  "bath",
  "pyjama",
  "bedtime",
  "back",
] as const;
export type Routine = (typeof ROUTINES)[number];

/** On foot, by bicycle or by car: pick-up and the road. */
export const isOnTheRoad = (routine: Routine): boolean =>
  routine === "onroad" || routine === "hello";

/** Age bands in months, from the first up to, not including, the second. */
export const AGE_BANDS = ["0-6", "6-12", "12-24", "24-36"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Two movements of a small child: off exploring, and back to refuge (Circle of Security). */
export type Movement = "explore" | "refuge" | "both";

/** What a moment passes through. `movement` is the child's or the adult's body moving. */
export type Channel = "voice" | "gaze" | "touch" | "movement";

/** What the adult's hands are free for; `voice-only` is for whoever drives or cycles. */
export type Hands = "free" | "busy" | "voice-only";

/** How many moments a request for another may leave out. */
export const MAX_EXCEPT = 300;

/** What a parent may say does not suit their child. */
export const AVOIDABLE = ["touch", "sound", "surprise", "eye-contact"] as const;
export type Avoidable = (typeof AVOIDABLE)[number];

/** The wording of a moment: as written, or without a voice, or without eye contact. */
export const WORDINGS = ["plain", "without-sound", "without-eye-contact"] as const;
export type Wording = (typeof WORDINGS)[number];

export type MomentId = string;

/** A small shared moment, without its words: those are in `src/content/<language>/moments`. */
export interface Moment {
  id: MomentId;
  routine: Routine;
  /** Never empty. A moment that holds `0-6` is safe from birth. */
  bands: readonly AgeBand[];
  movement: Movement;
  /** Whole minutes it takes at most, 1 or 2. */
  minutes: 1 | 2;
  /** A thing at hand that it needs (nothing is ever bought). */
  props: boolean;
  hands: Hands;
  /** What each wording of it asks for; `plain` is always there. */
  channels: Readonly<{ plain: readonly Channel[] } & Partial<Record<Wording, readonly Channel[]>>>;
  /** Codes of the source list in `src/content/sources.ts`; empty is "sensible practice, no study". */
  evidence: readonly string[];
  /** One of the four the product grew from. */
  seed?: true;
  /** For two children at once: the elder has a part, the younger is safe. */
  together?: true;
  /** Asks for nothing but watching or being near. */
  watching?: true;
  /** Hides, startles or tickles. */
  surprise?: true;
  /** For after a longer while at a screen, worded for this routine. */
  comingBack?: true;
}
