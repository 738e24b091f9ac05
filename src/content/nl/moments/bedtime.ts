import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  z1: {
    title: "Een liedje bij het slapengaan",
    text: "Je zingt een liedje dat je kent, elke strofe wat trager. Neuriën, gebaren of wiegen telt ook. Morgen mag hetzelfde, of een ander.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
    withoutSound: {
      title: "Wiegen bij het slapengaan",
      text: "Traag wiegen, op je arm of op schoot. Gebaren mag ook. Steeds wat trager, tot het bijna stilstaat.",
    },
  },
  z2: {
    title: "Eén bladzijde",
    text: "Je kind op schoot, één bladzijde open. Omslaan of stoppen is aan je kind. Het boek weet dat het terugkomt.",
    note: "Het boek blijft buiten het bed.",
  },
  z3: {
    title: "Toen, nu, bed",
    text: "De dag in drie beelden. Eerst de regenplas, dan de soep, nu het bed. Je kind mag er eentje ruilen.",
    note: "Koordjes en losse kussens blijven buiten het bed.",
    withoutSound: {
      title: "De dag in drie gebaren",
      text: "De dag in drie gebaren. Springen, eten, slapen. Je kind mag er eentje ruilen.",
    },
  },
  z4: {
    title: "Slaapwel, lamp",
    text: "Je kind kiest drie dingen om slaapwel te zeggen. De lamp, de beer, de linkersok. Jij zegt het mee, steeds stiller.",
    note: "Wat slaapwel krijgt, slaapt naast het bed.",
    withoutSound: {
      title: "Zwaai naar de lamp",
      text: "Je kind kiest drie dingen om slaapwel te zwaaien. De lamp, de beer, de linkersok. Jij zwaait mee, steeds kleiner.",
    },
  },
  z5: {
    title: "Een hand op de borst",
    text: "Je hand rust op de borst, licht als een blad. Je wacht tot de adem trager gaat. Dan nog twee ademhalingen, en klaar.",
    note: "Op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
  z6: {
    title: "Meeademen",
    text: "Je zit naast het bed, in het halfdonker. Je ademt mee, in je eigen tempo. Er hoeft niets anders te gebeuren.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
  z7: {
    title: "Wie doet het licht uit",
    text: "Vanavond doet je kind het licht uit. Aan en weer uit hoort er soms bij. Dan samen even in het donker.",
  },
  z8: {
    title: "Langs het raam naar bed",
    text: "Samen naar bed, langs het raam en langs de deur. Stoppen mag waar iemand wil kijken. Dezelfde weg als gisteren kan ook.",
    note: "Raam dicht, koorden buiten bereik. Een baby slaapt op de rug, in een eigen leeg bedje.",
  },
  "bedtime-together": {
    title: "De nachtwacht",
    text: "De oudste mag het gordijn dichtdoen voor de jongste. De jongste kijkt toe vanop je arm. Dan fluisteren of zwaaien jullie slaapwel.",
    note: "Knuffels van de oudste blijven uit het babybed.",
  },
  "bedtime-return": {
    title: "Op de grond bij bed",
    text: "Misschien slaapt je kind al half. Je zit op de grond naast het bed. Eén hand op de rand is genoeg om er te zijn.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
};
