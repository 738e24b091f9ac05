import type { Language } from "../domain/settings";
import { moments as de } from "./de/moments";
import { moments as en } from "./en/moments";
import { moments as fr } from "./fr/moments";
import { moments as nl } from "./nl/moments";
import type { MomentTexts } from "./types";

/** Every language whose moments are written, for tests and review pages; a further one joins here. Pages load one by itself. */
export const MOMENT_TEXTS: Readonly<Partial<Record<Language, MomentTexts>>> = { nl, en, fr, de };
