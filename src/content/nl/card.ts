import type { CardText } from "../en/card";
import { routines } from "./routines";

export const card: CardText = {
  region: "Een klein momentje",
  do: "Dit doen we",
  keep: "Bewaren",
  kept: "Bewaard",
  another: "Iets anders",
  close: "Sluiten",
  more: "Meer",
  later: "Straks, over",
  laterIn: "{minutes}",
  laterInFull: "Straks, over {minutes}",
  notToday: "Vandaag niet",
  notForUs: "Niet voor ons",
  why: "Waarom dit helpt",
  since: "aan het browsen sinds {time}",
  expand: "Openen: {title}",
  collapsedFirst: "Een klein blaadje. Open het als het past.",
  fewerQuestion: "Heb je liever wat minder kaartjes?",
  fewerYes: "Minder kaartjes",
  fewerNo: "Zoals nu",
  smallQuestion: "Wil je volgende keer eerst een blaadje, dat opengaat als je klikt?",
  smallYes: "Ja, eerst klein",
  smallNo: "Zoals nu",
  comingBack: "terug bij elkaar",
  routines,
};
