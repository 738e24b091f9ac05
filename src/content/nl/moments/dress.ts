import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  d1: {
    title: "Eerst arm, dan mouw",
    text: "Je warmt je handen. Voor elke mouw komt er een trage streel over de arm. Trekt je kind de arm terug, dan wacht je.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  d2: {
    title: "Weg en terug",
    text: 'Het hoofd gaat de trui in. "Waar ben je?" Het hoofd komt eruit. "Daar." En dan een blik.',
    note: "Het gezicht is zo weer vrij. Op een kussen of bed: één hand bij je kind.",
    withoutSound: {
      title: "Weg en terug",
      text: "Het hoofd gaat de trui in en komt eruit. Jouw gezicht wacht aan de andere kant. Vlakbij, en een beetje verbaasd.",
    },
    withoutEyeContact: {
      title: "Waar is die hand",
      text: 'Een hand verdwijnt in de mouw. "Waar is die hand?" Even wachten. "Daar." De andere hand weet al wat er komt.',
    },
  },
  d3: {
    title: "Sok aan je oor",
    text: "De sok hangt aan je oor. Je kijkt alsof dat zo hoort. Je kind mag het oplossen.",
    withoutEyeContact: {
      title: "Sok op je hand",
      text: "De sok zit op je hand, en de hand zoekt een voet. Naast elkaar zitten is genoeg. Je kind mag het oplossen.",
    },
  },
  d4: {
    title: "Deze of die",
    text: "Je kind kiest uit twee truien. Daarna vertel jij hoe die van jou eruitziet. Een vlek telt als versiering.",
    withoutSound: {
      title: "Deze of die",
      text: "Twee truien liggen op bed. Je kind wijst er een aan. Daarna wijst het ook iets aan voor jou, als het zin heeft.",
    },
  },
  d5: {
    title: "Mouw per mouw",
    text: "Eén mouw, en dan even niets. Je kind kijkt rond of friemelt aan de stof. Dan komt de andere mouw.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  d6: {
    title: "Wachten op een voet",
    text: "Jij houdt de broek open. De voet van je kind zoekt de weg. Je kan wachten en kijken waar hij uitkomt.",
    note: "Op een kussen of bed: één hand bij je kind.",
  },
  d7: {
    title: "Deze schoen was het niet",
    text: 'Welke schoen eerst? Jij raadt, je kind schudt nee. "Dan was het die andere." Nog eens raden, en lachen mag.',
    withoutSound: {
      title: "Deze schoen was het niet",
      text: "Welke schoen eerst? Je houdt er een op, je kind duwt hem weg. Dan komt de andere, met een diepe buiging.",
    },
  },
  d8: {
    title: "Eerst voelen",
    text: "Voor de trui aangaat, komt hij eerst in de handjes. Zacht, ruw, een knoop van dichtbij. Jij kan wachten tot het genoeg is.",
    note: "Met knopen en koordjes: erbij blijven en niet in de mond.",
  },
  d9: {
    title: "Een deuntje per kledingstuk",
    text: "Je neuriet telkens hetzelfde deuntje bij het aankleden. Broek, trui, sokken. Laat de sok op zich wachten, dan wacht het deuntje.",
    note: "Op een kussen of bed: één hand bij je kind.",
    withoutSound: {
      title: "Een tikje per kledingstuk",
      text: "Bij elk kledingstuk hoort een zacht tikje van je hand. Broek, trui, sokken. Laat de sok op zich wachten, dan wacht het tikje.",
    },
  },
  "dress-together": {
    title: "De sokkenmeester",
    text: "De oudste mag de sokken zoeken voor de jongste. De jongste zit veilig op je schoot. Twee verschillende is ook een paar.",
  },
  "dress-return": {
    title: "Zitten tussen de kleren",
    text: "Misschien is het aankleden al half gebeurd. Je zit op de grond tussen de kleren. Een mouw komt vanzelf wel langs.",
  },
};
