import type { CardText } from "../en/card";
import { routines } from "./routines";

export const card: CardText = {
  region: "Un petit moment",
  do: "On le fait",
  keep: "Garder",
  kept: "Gardé",
  another: "Autre idée",
  close: "Fermer",
  more: "Plus",
  later: "Plus tard, dans",
  laterIn: "{minutes}",
  laterInFull: "Plus tard, dans {minutes}",
  notToday: "Pas aujourd’hui",
  notForUs: "Pas pour nous",
  why: "Écrans et retrouvailles",
  since: "en ligne depuis {time}",
  expand: "Ouvrir : {title}",
  collapsedFirst: "Une carte attend. À ouvrir quand vous voulez.",
  fewerQuestion: "Préférez-vous un peu moins de cartes ?",
  fewerYes: "Moins de cartes",
  fewerNo: "Ne rien changer",
  smallQuestion:
    "La prochaine fois, préférez-vous d’abord un petit bouton, et ouvrir la carte vous-même ?",
  smallYes: "Oui, le bouton",
  smallNo: "Ne rien changer",
  comingBack: "à nouveau ensemble",
  answered: {
    do: "C’est fermé.",
    close: "C’est fermé.",
    snooze: "La carte revient dans {minutes}.",
    "not-today": "Plus de carte aujourd’hui.",
    "not-for-us": "Cette idée ne reviendra plus.",
  },
  undo: "Annuler",
  routines,
};
