import type { Language } from "../core/parent-data/settings";
import { card as de } from "./de/card";
import { type CardText, card as en } from "./en/card";
import { card as fr } from "./fr/card";
import { card as nl } from "./nl/card";

/** The card's own words in every language. What ships loads one language at a time. */
export const CARD_TEXTS: Readonly<Record<Language, CardText>> = { en, nl, fr, de };
