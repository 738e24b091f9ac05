import type { Language } from "../core/parent-data/setting-choices";
import { card as de } from "./de/card";
import { type CardText, card as en } from "./en/card";
import { card as fr } from "./fr/card";
import { card as nl } from "./nl/card";

/** The card's texts in every language, for tests and previews. The extension loads one language at a time. */
export const CARD_TEXTS: Readonly<Record<Language, CardText>> = { en, nl, fr, de };
