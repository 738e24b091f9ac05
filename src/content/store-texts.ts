import type { Language } from "../core/parent-data/setting-choices";
import { store as de } from "./de/store";
import { store as en, type StoreText } from "./en/store";
import { store as fr } from "./fr/store";
import { store as nl } from "./nl/store";

/** What the browser shows of us in every language, for the build. */
export const STORE_TEXTS: Readonly<Record<Language, StoreText>> = { en, nl, fr, de };
