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
    text: "Je kind ontdekt iets: een rits, een schaduw, een zonnevlek. Je kan kijken en niets doen. Een zonnevlek heeft geen uitleg nodig.",
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
    text: "Je kan languit op de grond gaan liggen. Je kind klimt erover, rolt ernaast of kijkt toe. Liggen is vandaag het spel.",
    note: "Word je slaperig? Dan ligt een baby eerst in het eigen bedje.",
  },
  p11: {
    title: "Nog eens hetzelfde",
    text: "Je kind doet het nog eens, en nog eens. Je zit ernaast en schuift het blokje terug. Hetzelfde is vandaag het spel.",
  },
  p12: {
    title: "Een sok op reis",
    text: "Een felle sok zweeft traag van links naar rechts. Je kind volgt hem, of vindt het plafond mooier. Dan rust de sok op jouw hand.",
  },
  p13: {
    title: "Vanaf de andere kant",
    text: "Je gaat aan de andere kant van de mat zitten. Misschien draait een hoofdje mee, misschien niet. Van hier ziet alles er anders uit.",
  },
  p14: {
    title: "Op je bovenbenen",
    text: "Je kind zit of ligt op je bovenbenen, in jouw handen. Je wiegt traag van links naar rechts. Draait je kind weg, dan kijken jullie samen die kant op.",
    note: "Een hoofdje dat nog wiebelt, ligt in je hand.",
  },
  p15: {
    title: "Krijgen en teruggeven",
    text: "Je kind geeft je iets, of laat het bij je vallen. Je bekijkt het van alle kanten. Dan geef je het terug, en het begint opnieuw.",
    note: "Niets kleins of loszittends, en erbij blijven.",
  },
  p16: {
    title: "Doos in, doos uit",
    text: "Een doos met een lepel, een doek, een beker. Je kind haalt alles eruit. Jij legt één ding terug, en wacht.",
    note: "Niets kleins of loszittends, en erbij blijven.",
  },
  p17: {
    title: "De kussenberg",
    text: "Er ligt een kussen op de grond. Je kind kruipt erover, eromheen, of duwt het weg. Jij zit aan de andere kant.",
    note: "Op de grond, en erbij blijven.",
  },
  p18: {
    title: "De weg over je been",
    text: "Je been is de weg, en jij ligt stil. Een auto rijdt van je voet naar je knie. Files zijn vandaag geen probleem.",
  },
  p19: {
    title: "De winkel is open",
    text: 'Je kind verkoopt je een blokje. "Wat kost dat?" vraag je. Betalen doe je met een handdruk of een denkbeeldige wortel.',
    withoutSound: {
      title: "De winkel is open",
      text: "Je kind verkoopt je een blokje. Je wijst er een aan en betaalt met een handdruk. Wisselgeld is er niet.",
    },
  },
  p20: {
    title: "In welke hand",
    text: "Eén sokje, twee dichte handen. Je kind tikt op een hand. Was het de andere, dan lachen jullie en verstopt je kind.",
  },
  p21: {
    title: "Het eiland",
    text: "Een kussen is een eiland, met jou erop. Je kind zwemt weg en zwemt terug. Op het eiland is nog plaats voor een been.",
  },
  p22: {
    title: "Wie doet wie na",
    text: "Je zit dichtbij en kijkt. Gaat er een mond open, dan gaat de jouwe ook open. Een tong, een frons, en dan wachten.",
    withoutEyeContact: {
      title: "Handen doen na",
      text: "Je zit ernaast. Gaat er een hand open, dan gaat de jouwe ook open. Een vuist, een veeg, en dan wachten.",
    },
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
    text: "Misschien is er al een spel bezig. Je zit aan de rand van de mat. Eerst kijken, en misschien mag je meedoen.",
  },
};
