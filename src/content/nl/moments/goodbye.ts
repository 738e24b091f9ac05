import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  g1: {
    title: "Knuffel, zwaai, zin",
    text: 'Een knuffel, een blik en een korte zin. "Straks komen we je halen." Dan ga je.',
    withoutSound: {
      title: "Knuffel, hand, zwaai",
      text: "Een knuffel, een hand op het hart, een zwaai. Dan ga je.",
    },
    withoutEyeContact: {
      title: "Knuffel en een zin",
      text: 'Een knuffel, wang tegen wang, en een korte zin. "Straks komen we je halen." Dan ga je.',
    },
  },
  g2: {
    title: "Iets van jou mee",
    text: "Iets kleins van jou gaat mee in de tas. Een zacht doekje, een oude want. Je kind mag het er zelf in stoppen.",
    note: "Zonder koordjes of losse stukjes.",
  },
  g3: {
    title: "Vertellen op de arm",
    text: "Je vertelt hoe de nacht was, met je kind op de arm. Twee vertrouwde stemmen boven één hoofd. Dan pas verhuist het.",
    withoutSound: {
      title: "Nog even op de arm",
      text: "Je kind blijft op de arm bij de begroeting. Je wiegt zacht van links naar rechts. Dan pas verhuist het.",
    },
  },
  g4: {
    title: "Het bankje",
    text: "Is er een bankje aan de kapstok? Je kan er even gaan zitten, met de jas al uit. Jullie kijken wie er binnenkomt.",
  },
  g5: {
    title: "Eerst rondkijken",
    text: "Je kind kijkt rond vanop je arm of naast je been. Wie is er al, wat is er nieuw? Jij kijkt mee.",
    note: "Je kind ziet je vertrekken.",
  },
  g6: {
    title: "Duw mij maar buiten",
    text: "Je kind mag je naar buiten duwen. Jij bent zwaar, en dan plots niet meer. Heeft je kind geen zin, dan zwaai je.",
  },
  g7: {
    title: "Zelfde plek, zelfde zwaai",
    text: "Aan het raam, het hek of de deur. Jij zwaait. Je kind zwaait terug, of kijkt, of slaapt.",
  },
  "goodbye-together": {
    title: "De koerier",
    text: "De oudste mag de tas of de knuffel van de jongste dragen. De jongste zit veilig op je arm. Dan zwaaien jullie met drie.",
  },
  "goodbye-return": {
    title: "Op kinderhoogte",
    text: "Het was een volle ochtend. Aan de deur zak je door je knieën, op kinderhoogte. Eerst even niets, dan pas dag.",
  },
};
