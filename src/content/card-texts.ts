import type { Language } from "../domain/settings";
import { card as de } from "./de/card";
import { type CardText, card as en } from "./en/card";
import { card as fr } from "./fr/card";
import { card as nl } from "./nl/card";

/** The card's own few words in every language: the background needs them all, since it can't load later. */
export const CARD_TEXTS: Readonly<Record<Language, CardText>> = { en, nl, fr, de };
