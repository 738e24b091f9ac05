import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  p1: {
    title: "Neus tegenover neus",
    text: "Jij gaat ook op je buik liggen, vlak tegenover je kind. Je kan wachten tot het hoofd omhoogkomt. Moe is klaar.",
    note: "Op de buik: een klaarwakkere baby, en jij erbij.",
    withoutEyeContact: {
      title: "Buik naast buik",
      text: "Jij gaat ook op je buik liggen, zij aan zij. Jullie zien dezelfde poot van dezelfde stoel. Moe is klaar.",
    },
  },
  p3: {
    title: "Een open schoot",
    text: "Je blijft zitten, met je schoot open. Je kind komt bijtanken en gaat weer. Jij bent de haven met koude koffie.",
  },
  p4: {
    title: "De aangever",
    text: "Je kind bouwt. Jij geeft aan wat het vraagt, en verder niets. Instorten hoort erbij.",
  },
  p5: {
    title: "Heen en terug",
    text: "Een bal rolt heen en weer. Jij zegt wie hem krijgt. Gaat de bal onder de zetel, dan is het pauze.",
    note: "Een bal die groter is dan een vuist.",
    withoutSound: {
      title: "Heen en terug",
      text: "Een bal rolt heen en weer. Open armen tonen wie aan de beurt is. Gaat de bal onder de zetel, dan is het pauze.",
    },
  },
  p6: {
    title: "Beer snapt het niet",
    text: 'Beer zet zijn schoen op zijn hoofd. "Zo hoort dat," zegt beer. Je kind mag uitleggen hoe het zit.',
    withoutSound: {
      title: "Beer snapt het niet",
      text: "Beer zet zijn schoen op zijn hoofd en gaat slapen. Beer wacht. Je kind mag tonen hoe het zit.",
    },
  },
  p7: {
    title: "Kijken en niets doen",
    text: "Je kind ontdekt iets: een rits, een schaduw, een kruimel. Je kan kijken en niets doen. Een kruimel heeft geen uitleg nodig.",
  },
  p8: {
    title: "Dat was het niet",
    text: 'Je kind moppert, en jij raadt. Spelen? "Nee, dat was het niet." Op de arm? Zo raden jullie samen verder, en lachen mag.',
    withoutSound: {
      title: "Dat was het niet",
      text: "Je kind moppert, en jij raadt. De rammelaar? Die schuif je weer weg, met open handen. Dan probeer je iets anders.",
    },
  },
  p9: {
    title: "Languit op de mat",
    text: "Je kan languit op de grond gaan liggen. Je kind kruipt langs, eroverheen, of blijft elders bezig. Liggen is vandaag het spel.",
    note: "Voor wie zelf wakker blijft.",
  },
  p10: {
    title: "Geen toren, wel de bal",
    text: 'Jij bouwt een toren. Je kind kijkt naar de bal. "Bal," zeg je, en de bal rolt. De toren wacht wel.',
    withoutSound: {
      title: "De toren wacht wel",
      text: "Jij bouwt een toren. Je kind kijkt naar de bal. Je schuift de blokken opzij, en de bal rolt.",
    },
  },
  "floor-together": {
    title: "De brug",
    text: "Jouw benen zijn een brug. De oudste rijdt er met een auto onderdoor. De jongste kijkt toe vanop je schoot.",
    note: "Klein speelgoed van de oudste blijft ver van de jongste.",
  },
  "floor-return": {
    title: "De rand van de mat",
    text: "Misschien is er al een spel bezig. Je zit aan de rand van de mat. Als er een blokje jouw kant op komt, doe je mee.",
  },
};
