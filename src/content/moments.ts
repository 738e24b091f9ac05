import type { Language } from "../domain/settings";
import { moments as en } from "./en/moments";
import { moments as nl } from "./nl/moments";
import type { MomentTexts } from "./types";

/** The languages whose moments are written; a further one joins here, and every test of texts with it. */
export const MOMENT_TEXTS: Readonly<Partial<Record<Language, MomentTexts>>> = { nl, en };
