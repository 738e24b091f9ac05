import type { Language } from "../domain/settings";
import { type CardText, card as en } from "./en/card";
import { card as nl } from "./nl/card";

/** The card's own few words in every language: the background needs them all, since it can't load later. */
export const CARD_TEXTS: Readonly<Record<Language, CardText>> = { en, nl, fr: en, de: en };
