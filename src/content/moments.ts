import type { Language } from "../core/parent-data/setting-choices";
import { moments as de } from "./de/moments";
import { moments as en } from "./en/moments";
import { moments as fr } from "./fr/moments";
import { moments as nl } from "./nl/moments";
import type { MomentTexts } from "./types";

/** The moments in every language, for tests and review pages. The extension loads one language. */
export const MOMENT_TEXTS: Readonly<Record<Language, MomentTexts>> = { nl, en, fr, de };
