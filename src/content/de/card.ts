import type { CardText } from "../en/card";
import { routines } from "./routines";

export const card: CardText = {
  region: "Ein kleiner Moment",
  do: "Machen wir",
  keep: "Merken",
  kept: "Gemerkt",
  another: "Andere Idee",
  close: "Schließen",
  more: "Mehr",
  later: "Später",
  laterIn: "in {minutes}",
  laterInFull: "Später, in {minutes}",
  notToday: "Heute nicht",
  notForUs: "Nichts für uns",
  why: "Warum das guttut",
  since: "im Browser seit {time} Uhr",
  expand: "Öffnen: {title}",
  collapsedFirst: "Ein kleines Blatt. Öffne es, wenn es passt.",
  fewerQuestion: "Wären dir weniger Kärtchen lieber?",
  fewerYes: "Ja, weniger",
  fewerNo: "So wie jetzt",
  smallQuestion:
    "Magst du beim nächsten Mal erst ein ganz kleines Kärtchen, das auf Klick aufgeht?",
  smallYes: "Ja, erst klein",
  smallNo: "So wie jetzt",
  comingBack: "wieder zusammen",
  answered: {
    do: "Geschlossen.",
    close: "Geschlossen.",
    snooze: "Kommt in {minutes} wieder.",
    "not-today": "Heute kommt kein Kärtchen mehr.",
    "not-for-us": "Das kommt nicht wieder.",
  },
  undo: "Rückgängig",
  routines,
};
