import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Gevonden worden",
    text: "Het scherm is dicht. Je zit op kinderhoogte en kijkt. Je kind komt, of kijkt, of doet gewoon verder.",
    withoutEyeContact: {
      title: "Gevonden worden",
      text: "Het scherm is dicht. Je zit op kinderhoogte, een beetje schuin, met je handen stil. Je kind komt, of niet. Je bent er.",
    },
  },
  k2: {
    title: "Hier ben ik weer",
    text: '"Ik was bezig. Nu ben ik hier." Dan kijk je mee, of doe je mee.',
    withoutSound: {
      title: "Hier ben ik weer",
      text: "Een zwaai, een hand op je eigen hart. Zo zeg je dat je er weer bent. Dan kijk je mee, of doe je mee.",
    },
  },
  k3: {
    title: "Een open hand",
    text: "Je hand ligt open op de grond. Misschien komt er iets in: een blok, een vuist, een natte koek. Of niets, ook goed.",
  },
  k4: {
    title: "Hand, gezicht, stem",
    text: "Eerst een hand, dan je gezicht, dan pas je stem. Traag terugkomen is ook terugkomen.",
    withoutSound: {
      title: "Hand, dan gezicht",
      text: "Eerst een hand op een voetje. Dan komt je gezicht dichterbij, en je wacht. Traag terugkomen is ook terugkomen.",
    },
    withoutEyeContact: {
      title: "Hand, dan stem",
      text: "Eerst een hand op een voetje. Dan je stem, zacht en van opzij. Traag terugkomen is ook terugkomen.",
    },
  },
  k5: {
    title: "Wat is hier gebeurd",
    text: '"Wat is hier allemaal gebeurd?" vraag je. Je kind toont het, en jij kijkt. De beer heeft blijkbaar gevlogen.',
    withoutSound: {
      title: "Wat is hier gebeurd",
      text: "Je kijkt rond met grote ogen en dan naar je kind. Je kind toont wat er gebeurd is. De beer heeft blijkbaar gevlogen.",
    },
    withoutEyeContact: {
      title: "Wat is hier gebeurd",
      text: 'Je gaat ernaast zitten. "Wat is hier allemaal gebeurd?" Je kind toont het, en jullie kijken samen naar de beer.',
    },
  },
  k6: {
    title: "Weg en weer terug",
    text: 'Nog voor het scherm opengaat, zeg je aan wie je schrijft. "Nu oma, dan ben ik terug." En dan ben je terug.',
    withoutSound: {
      title: "Weg en weer terug",
      text: "Voor het scherm opengaat, wijs je het aan. Dan wijs je naar de mat: daar zit je straks. En zo gebeurt het.",
    },
  },
  k7: {
    title: "Eerst kijken, dan meedoen",
    text: "Er is al iets aan de gang, daar op de grond. Je kan erbij gaan zitten en kijken hoe het gaat. Meedoen komt vanzelf, of niet.",
  },
  "back-together": {
    title: "Verslag van de oudste",
    text: "De oudste mag tonen wat er gebeurd is. De jongste zit intussen veilig op je schoot. Het verslag mag lang duren.",
  },
};
