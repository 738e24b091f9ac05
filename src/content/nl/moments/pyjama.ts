import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  y1: {
    title: "Kriebels bij de pyjama",
    text: "Twee vingers wandelen naar de buik. Je kijkt, en je wacht. Vraagt je kind meer, dan komt er meer. Draait het weg, dan stopt het.",
    note: "Niet vlak na de melk. Op een kussen of bed: één hand bij je kind.",
    withoutSound: {
      title: "Kriebels bij de pyjama",
      text: "Twee vingers wandelen stil naar de buik. Je kijkt, en je wacht. Bij een lach wandelen ze verder. Draait je kind weg, dan stopt het.",
    },
    withoutEyeContact: {
      title: "Kriebels bij de pyjama",
      text: 'Twee vingers wandelen naar de buik. "Nog?" vraag je, en je wacht. Komt een handje jou halen, dan nog. Draait je kind weg, dan stopt het.',
    },
  },
  y2: {
    title: "Een woordje per drukknop",
    text: "Klik, en een zacht woordje. Klik, en nog een. Bij de laatste drukknop is het stil.",
    note: "Op een kussen of bed: één hand bij je kind.",
    withoutSound: {
      title: "Een duim per drukknop",
      text: "Bij elke drukknop rust je duim even op de stof. Van de voeten naar de kin. Bij de laatste blijft je hand liggen.",
    },
  },
  y3: {
    title: "De broek op je hoofd",
    text: '"De broek gaat op het hoofd," zeg je. Je kind weet beter. Zo kom je samen toch nog in een pyjama.',
    withoutSound: {
      title: "De broek op je hoofd",
      text: "Je zet de broek op je eigen hoofd en wacht. Je kind weet beter. Zo kom je samen toch nog in een pyjama.",
    },
  },
  y4: {
    title: "Op halve kracht",
    text: "Het licht zachter, de handen trager. Dezelfde pyjama als gisteren, in hetzelfde hoekje. Je kan het laten zoals het is.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  y5: {
    title: "Even zonder kleren",
    text: "Tussen kleren en pyjama zit een moment zonder. Benen trappelen, of een rondje door de kamer. Jij kan kijken tot het genoeg is.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  y6: {
    title: "Een warme pyjama",
    text: "Je houdt de pyjama even tegen je eigen buik. Nu is hij warm. Dan mag hij aan, been per been.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  y7: {
    title: "Daar komt een voet",
    text: "Een voet zoekt de weg door de pijp. Jij houdt de stof en kijkt. Soms komt er eerst niets, en dan tenen.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  y8: {
    title: "Eerst de blote rug",
    text: "Nog voor de pyjama: een warme hand op een blote rug. Van boven naar beneden, één keer of tien keer. Dan de stof erover.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  y9: {
    title: "Een hand komt halen",
    text: "Jouw hand kruipt in de mouw, van de verkeerde kant. Ze wacht halverwege op een handje. Samen komen ze er weer uit.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  y10: {
    title: "Donker achter het glas",
    text: "In pyjama nog eens naar het raam, gedragen of te voet. Lichtjes, regen, of jullie eigen spiegelbeeld. Dan is de dag gezien.",
    note: "Raam dicht, en koorden van gordijnen buiten bereik.",
  },
  y11: {
    title: "De traagste wint",
    text: "Vandaag wint wie het traagst aankleedt. Een mouw als een slak, een been als een schildpad. Wordt het te traag, dan wint je kind.",
  },
  y12: {
    title: "De knopenmeester",
    text: "Eén knoop is voor je kind, de rest voor jou. Je houdt de stof vast en wacht. Zit hij scheef, dan is dat de mode van vanavond.",
  },
  y13: {
    title: "Kleren van vandaag",
    text: 'De kleren van vandaag gaan in de wasmand, één voor één. Je kind gooit, jij zwaait ze na. "Dag broek" hoeft niet, maar mag.',
  },
  y14: {
    title: "Stof op een wang",
    text: "De pyjama raakt eerst een hand, dan een wang. Is hij zacht, of kriebelt hij? Draait je kind weg, dan weet je het.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  "pyjama-together": {
    title: "Het pyjamacomité",
    text: "De oudste mag de pyjama van de jongste kiezen. De jongste ligt veilig onder jouw hand. Sterren of strepen, allebei goed.",
    note: "Eén hand blijft bij de jongste.",
  },
  "pyjama-return": {
    title: "Zitten bij de pyjama",
    text: "Misschien is het omkleden al begonnen. Je zit erbij, met de pyjama op je knie. Je kind komt, of kijkt, of blijft liggen.",
  },
};
