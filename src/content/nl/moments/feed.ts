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
    note: "Niets heets op schoot of binnen bereik.",
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
  f9: {
    title: "De melk komt eraan",
    text: 'Je maakt de melk klaar en zegt wat je doet. "Eerst water. Nu nog even schudden." Je stem houdt gezelschap bij het wachten.',
    note: "Heet water blijft ver van je kind. Voel de melk eerst op je pols.",
    withoutSound: {
      title: "Wachten op je schouder",
      text: "De melk is bijna klaar. Je kind ligt tegen je schouder, en je wiegt op één plek. Zo wachten jullie samen.",
    },
  },
  f10: {
    title: "Het boertje heeft tijd",
    text: "Na de melk ligt je kind tegen je schouder. Je hand gaat traag over de rug. Komt er geen boertje, dan is het gewoon een knuffel.",
    note: "Het gezicht blijft vrij, en jij zit goed wakker.",
  },
  f11: {
    title: "Luisteren naar slokjes",
    text: "Slok, slok, adem. Je kan de melk horen gaan. Wordt het stil, dan is het ook goed.",
  },
  f12: {
    title: "Halverwege van arm wisselen",
    text: "Halverwege de melk wissel je van arm. Aan deze kant is er een ander stuk kamer. Even kijken wat er te zien is, dan weer drinken.",
  },
  f13: {
    title: "De melk is op",
    text: "De melk is op, en jullie zitten daar. Niemand staat al recht. Die paar tellen zijn ook van jullie.",
    note: "Word je slaperig? Dan ligt een baby eerst in het eigen bedje.",
  },
  f14: {
    title: "Stof tussen de vingers",
    text: "Bij de melk speelt een hand met je trui. Een naad, een plooi, een stukje huid. Jij laat de hand zoeken.",
  },
  f15: {
    title: "Vandaag eet jij",
    text: "Jij eet, en je kind zit of ligt erbij. Het ziet een lepel omhooggaan, en weer omlaag. Uitleg hoeft niet, smakken mag.",
    note: "Niets heets op schoot of binnen bereik.",
  },
  f16: {
    title: "Wie er aan tafel zit",
    text: 'Je groet iedereen die mee aan tafel zit. "Dag oma. Dag lepel. Dag lege stoel." Je kind groet mee, of kijkt alleen.',
    note: "Groeten met een leeg mondje.",
    withoutSound: {
      title: "Zwaaien aan tafel",
      text: "Je zwaait naar iedereen die mee aan tafel zit. De lepel en de lege stoel ook. Je kind zwaait mee, of kijkt alleen.",
    },
  },
  f17: {
    title: "Neuriën tussen twee slokken",
    text: "Stopt je kind even, dan neurie je drie tonen. Begint het weer, dan zwijg je. Jullie lossen elkaar af.",
    withoutSound: {
      title: "Een duim tussen twee slokken",
      text: "Stopt je kind even, dan streelt je duim een wang of hand. Begint het weer, dan ligt de duim stil. Jullie lossen elkaar af.",
    },
  },
  f18: {
    title: "Jij proeft eerst",
    text: "Jij neemt een hapje van hetzelfde, en kauwt rustig. Je kind kijkt hoe dat gaat. Meedoen mag, wachten ook.",
    note: "Rechtop, en in kleine, zachte stukjes.",
  },
  f19: {
    title: "Vinger per vinger schoon",
    text: "Na het eten krijgt elke vinger een warme doek. Je begint waar je kind een hand uitsteekt. De duim is vaak het lekkerst.",
  },
  f20: {
    title: "De lepel valt",
    text: "De lepel valt, en jij raapt hem op. Hij valt nog eens, en jij kijkt hem na. Drie keer, dan blijft hij beneden liggen.",
  },
  f21: {
    title: "Klaar is klaar",
    text: "Hoe toont je kind dat het klaar is? Een hand omhoog, een hoofd opzij, een bord weggeduwd. Jij doet hetzelfde terug, en ruimt af.",
  },
  f22: {
    title: "Zelf inschenken",
    text: "Een klein kannetje met een bodempje water. Je kind schenkt in, jij houdt de beker. Wat ernaast valt, is voor de tafel.",
    note: "Koud water, aan tafel.",
  },
  f23: {
    title: "Luisteren naar een korst",
    text: "Jij bijt in een korstje brood. Krak. Je kind luistert, en bijt misschien ook, of laat jou maar kraken.",
    note: "Rechtop, kauwen in rust. Praten komt daarna.",
  },
  f24: {
    title: "De kok roert",
    text: "Je kind roert in het eigen kommetje. Linksom, rechtsom, of even helemaal niet. Jij roert in dat van jou, in hetzelfde tempo.",
    note: "Lauw, niet heet.",
  },
  f25: {
    title: "De beer eet mee",
    text: "De beer krijgt een lege lepel. Soms lust hij het, soms draait hij het hoofd weg. Je kind beslist, de beer doet mee.",
    note: "Rechtop, en met lege lepels voor de beer.",
  },
  f26: {
    title: "Handen in een kring",
    text: "Nog voor de eerste hap geven jullie elkaar een hand. Eén keer knijpen, en loslaten. Wie niet wil, legt een hand op tafel.",
  },
  f27: {
    title: "Iets van vandaag",
    text: "Jij vertelt één klein ding van vandaag. Een duif, een plas, een scheve sok. Dan wacht je, en eten mag ook.",
    note: "Vertellen met een leeg mondje.",
    withoutSound: {
      title: "Vandaag in een gebaar",
      text: "Jij toont één klein ding van vandaag, met je handen. Een duif, een plas, een scheve sok. Dan wacht je op een gebaar terug.",
    },
  },
  f28: {
    title: "Wie zit waar",
    text: "Vandaag kiest je kind wie waar zit. Jij op de kleine stoel, de pop op de grote. Morgen zit iedereen weer anders, of niet.",
  },
  f29: {
    title: "Drinken met oren",
    text: "Bij de melk gaat er soms een deur, of blaft een hond. Je kind stopt en luistert. Jij luistert mee, en wacht tot het verder drinkt.",
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
