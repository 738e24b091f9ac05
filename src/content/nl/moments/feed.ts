import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  f1: {
    title: "Een blik bij de melk",
    text: "Soms kijkt je kind op van de melk. Jij kijkt terug. Dwaalt de blik weg, dan is dat ook goed.",
    note: "Een flesje houd je zelf vast.",
    withoutEyeContact: {
      title: "Een vinger bij de melk",
      text: "Bij de melk zoekt een handje soms houvast. Je vinger mag daar liggen. Laat het handje los, dan is dat ook goed.",
    },
  },
  f2: {
    title: "Twee lepels",
    text: "Je kind heeft een eigen lepel. Tik tik op tafel, om de beurt. Wie stopt, stopt.",
    note: "Rechtop, met een leeg mondje. Met het eten zelf spelen we niet.",
    withoutSound: {
      title: "Twee lepels",
      text: "Je kind heeft een eigen lepel. Om de beurt gaat er een lepel de lucht in. Wie stopt, stopt.",
    },
  },
  f3: {
    title: "Santé",
    text: "Je kind houdt de beker omhoog, en jij klinkt. Jullie kijken elkaar aan en drinken een slok. Zo vaak als je kind begint.",
    note: "Rechtop, met een leeg mondje. Daarna rustig drinken.",
    withoutEyeContact: {
      title: "Santé",
      text: "Je kind houdt de beker omhoog, en jij klinkt. Kijken naar de bekers is genoeg. Zo vaak als je kind begint.",
    },
  },
  f4: {
    title: "Kleur op je bord",
    text: "Om de beurt noem je een kleur op het bord. Opeten hoort er niet bij. Wortels zijn vandaag gewoon oranje.",
    note: "Praten met een leeg mondje, rechtop aan tafel.",
    withoutSound: {
      title: "Kleur op je bord",
      text: "Om de beurt wijs je een kleur aan op het bord. Dan zoek je dezelfde kleur op een trui. Opeten hoort er niet bij.",
    },
  },
  f5: {
    title: "Ook gaan zitten",
    text: "Je kan er zelf bij gaan zitten. Melk of eten voor je kind, een glas voor jou. Meer hoeft er niet te gebeuren.",
  },
  f6: {
    title: "Kleine handen",
    text: "Wat doen die handen bij de melk of het eten? Ze knijpen, aaien, grijpen. Even kijken is genoeg.",
  },
  f7: {
    title: "De lepel was het niet",
    text: 'Je kind wijst, en jij raadt. De lepel? "Nee, dat was het niet." Je raadt nog eens, en lachen mag.',
    note: "Raden en lachen met een leeg mondje.",
    withoutSound: {
      title: "De lepel was het niet",
      text: "Je kind wijst, en jij raadt. De lepel? Je schudt je hoofd om jezelf en wijst iets anders aan. Lachen mag.",
    },
  },
  f8: {
    title: "Een pauze is een pauze",
    text: "Je kind draait het hoofd weg en kijkt rond. Je kan mee wachten. Misschien komt de honger terug, misschien ook niet.",
  },
  "feed-together": {
    title: "De ober",
    text: "De oudste mag het slabbetje of de lepel voor de jongste brengen. De jongste zit veilig bij jou. Fooi is niet verplicht.",
    note: "De oudste brengt de spullen, jij geeft het eten.",
  },
  "feed-return": {
    title: "Aanschuiven",
    text: "Misschien is de melk of het eten al bezig. Je schuift er stil bij. Eerst kijken wie er smakt, dan pas praten.",
  },
};
