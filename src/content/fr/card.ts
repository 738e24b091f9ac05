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
  why: "Pourquoi cela aide",
  since: "navigation depuis {time}",
  expand: "Ouvrir : {title}",
  collapsedFirst: "Une petite feuille d’arbre. À ouvrir quand cela vous convient.",
  fewerQuestion: "Un peu moins de petites cartes, cela vous irait mieux ?",
  fewerYes: "Un peu moins",
  fewerNo: "Comme maintenant",
  smallQuestion:
    "La prochaine fois, préférez-vous d’abord une petite feuille d’arbre, à ouvrir d’un clic ?",
  smallYes: "La feuille d’abord",
  smallNo: "Comme maintenant",
  comingBack: "de nouveau ensemble",
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
