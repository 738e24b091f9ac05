import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Kiekeboe bij het verversen",
    text: 'Je houdt een propere doek voor je eigen gezicht. "Waar ben ik? Kiekeboe." Zelfde plek, zelfde woorden. Dan wacht je even.',
    note: "Het gezicht van je kind blijft vrij. Eén hand blijft bij je kind.",
    withoutSound: {
      title: "Kiekeboe zonder woorden",
      text: "Je houdt een propere doek voor je eigen gezicht. Traag zakt de doek, en daar ben je. Dan wacht je even.",
    },
    withoutEyeContact: {
      title: "Waar is die voet",
      text: 'De voet verdwijnt onder een propere doek. "Waar is die voet? Daar." Dezelfde voet, dezelfde woorden. Dan wacht je even.',
    },
  },
  n2: {
    title: "Eerst zeggen, dan doen",
    text: 'Je kan zeggen wat je handen gaan doen. "Nu gaan je benen omhoog." Even wachten. Dan pas gaan ze omhoog.',
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "Eerst een hand",
      text: "Je kan een warme hand leggen waar je straks begint. Even wachten. Dan pas gaan de benen omhoog.",
    },
  },
  n3: {
    title: "Trappel en toet",
    text: "Een voetje trappelt, en er klinkt een gek geluidje. Geen getrappel, geen geluid. Je kind is de dirigent.",
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "Trappel en duw",
      text: "Trappelt een voetje, dan duwt je hand zacht terug. Geen getrappel, geen duwtje. Je kind is de baas.",
    },
  },
  n4: {
    title: "De luierbewaker",
    text: 'Je kind houdt de propere luier vast. "Nu graag," zeg je, en daar komt hij. Misschien, want loslaten is ook werk.',
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "De luierbewaker",
      text: "Je kind houdt de propere luier vast. Je open hand vraagt ernaar. Daar komt hij, misschien, want loslaten is ook werk.",
    },
  },
  n5: {
    title: "Dag knie",
    text: "Je kind kiest wie er dag zegt: knie, buik of teen. Jij antwoordt in naam van de knie. Knieën hebben vaak veel te vertellen.",
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "De knie zwaait",
      text: "Je kind kiest wie er zwaait: knie, buik of teen. Jij zwaait terug met je elleboog.",
    },
  },
  n6: {
    title: "Tragere handen",
    text: "Dezelfde luier, met iets tragere handen. Je kind kan volgen wat je doet, of naar het plafond kijken. Allebei goed.",
    note: "Eén hand blijft bij je kind.",
  },
  n7: {
    title: "Benen vrij",
    text: "De vuile luier is weg, de benen zijn vrij. Je kan ze even laten trappelen en kijken. Dan pas komt de propere luier.",
    note: "Eén hand blijft bij je kind.",
  },
  n8: {
    title: "Naast het potje",
    text: "Je zit op de grond naast het potje. Er hoeft niets te komen. Samen wachten is ook gezelschap.",
  },
  n9: {
    title: "De plakkertjes",
    text: "Het ene plakkertje van de luier is werk voor je kind. Open, dicht en nog eens open. Jij doet het andere.",
    note: "Eén hand blijft bij je kind.",
  },
  n10: {
    title: "Geen honger, wel een luier",
    text: 'Je kind moppert, en jij denkt aan melk. Mis. "Ah, het was de luier." Je zegt het hardop, en dan ververs je.',
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "Eerst melk, dan de luier",
      text: "Je kind moppert, en jij denkt aan melk. Het hoofdje draait weg. Een hand op de buik, en dan ververs je.",
    },
  },
  n11: {
    title: "Een zuchtje wind",
    text: "Je blaast heel zacht over een hand of een buik. Dan wacht je. Beweegt er iets, dan komt er nog een. Anders is het uit.",
    note: "Eén hand blijft bij je kind.",
  },
  n12: {
    title: "Fietsen zonder fiets",
    text: "De benen fietsen traag in jouw handen. Een ronde, en dan een pauze. Duwt een been zelf verder, dan volg jij.",
    note: "Eén hand blijft bij je kind.",
  },
  n13: {
    title: "Wat hangt daar",
    text: "Vanaf het kussen ziet de kamer er anders uit. Een lamp, een barst, een tak achter het raam. Jij kijkt ook even naar boven.",
    note: "Eén hand blijft bij je kind.",
  },
  n14: {
    title: "Eerst warm in je hand",
    text: "Het doekje is koud, je hand niet. Je houdt het eerst even vast. Dan gaat het zacht, van voor naar achter.",
    note: "Eén hand blijft bij je kind.",
  },
  n15: {
    title: "Neuriën tot hij dicht is",
    text: "Je neuriet zacht, zolang de luier open is. Bij het laatste plakkertje stopt het deuntje. Zo hoort je kind dat het klaar is.",
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "Drie klopjes en klaar",
      text: "De luier is dicht. Je hand klopt drie keer zacht op de buik. Zo voelt je kind dat het klaar is.",
    },
  },
  n16: {
    title: "Twee duimen vast",
    text: "De luier is dicht, maar jullie blijven nog even. Je duimen liggen in twee handjes. Wie het eerst loslaat, mag opstaan.",
    note: "Eén hand blijft bij je kind.",
  },
  n17: {
    title: "Omdraaien mag even",
    text: "Je kind draait zich om, midden in het werk. Jij wacht een tel en kijkt wat er te zien is. Daarna draait het weer terug, met wat hulp.",
    note: "Eén hand blijft bij je kind.",
  },
  n18: {
    title: "Staand verversen",
    text: "Vandaag blijft je kind staan, met de handen op je schouder. Jij zit op je knieën. Zo zien jullie elk iets anders.",
    note: "Op de grond, niet op het kussen.",
  },
  n19: {
    title: "De vuilbakdienst",
    text: "De luier is een pakje geworden. Je kind brengt het naar de vuilbak, en laat het vallen. Plof. Daarna wassen jullie de handen.",
    note: "De plakkertjes dicht, daarna handen wassen.",
  },
  n20: {
    title: "Vier handen, één kraan",
    text: "Na het verversen wassen jullie samen de handen. Schuim gaat van jouw duim naar die van je kind. Daarna weer terug.",
    note: "Lauw water, en stevig op een krukje of de arm.",
  },
  n21: {
    title: "Hoe komen we daar",
    text: "Hoe komt je kind vandaag naar de luierplek? Achteruit, op handen en voeten, of op de arm. Jij gaat op dezelfde manier.",
    note: "Eén hand blijft bij je kind.",
  },
  n22: {
    title: "Eerst de beer",
    text: "De beer heeft ook een luier nodig, van keukenpapier. Je kind doet het voor, jij doet het na. De beer ligt beter stil dan de meesten.",
    note: "Eén hand blijft bij je kind.",
  },
  n23: {
    title: "Potje of luier",
    text: '"Potje of luier?" vraag je, en je wacht. Allebei goed, en van gedacht veranderen ook. Jij gaat mee, waar het ook is.',
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "Twee handen, één keuze",
      text: "De ene hand wijst naar het potje, de andere naar de luier. Je kind kiest een hand. Jij gaat mee.",
    },
  },
  n24: {
    title: "Dag water",
    text: "Je kind drukt op de knop, en het water draait weg. Jullie zwaaien het na. Dan komt er nieuw, en dat is ook het bekijken waard.",
    note: "Jij blijft erbij, en daarna gaat het deksel dicht.",
  },
  n25: {
    title: "Een hand die stilligt",
    text: "Halverwege ligt je hand even stil op de buik. Misschien komt er een andere hand bovenop. Misschien ook niet, en dan ga je verder.",
    note: "Eén hand blijft bij je kind.",
  },
  n26: {
    title: "Kijken in de spiegel",
    text: "Is er een spiegel, dan ververs je vandaag daarvoor. Wie is dat daar, met die voet? Jij staat er ook bij.",
    note: "Eén hand blijft bij je kind.",
  },
  n27: {
    title: "Andersom op het kussen",
    text: "Vandaag ligt je kind andersom op het kussen. Het raam zit nu aan de andere kant. Een hoofdje zoekt, of blijft waar het was.",
    note: "Eén hand blijft bij je kind.",
  },
  n28: {
    title: "Wat mag aanblijven",
    text: "Niet alles hoeft uit. Je kind kiest wat aanblijft: een sok, een muts, een papieren kroon. De luier volgt vanzelf.",
    note: "Eén hand blijft bij je kind.",
  },
  n29: {
    title: "Achteraf vertellen",
    text: 'De luier is dicht, en je vertelt wat er net gebeurde. "Eerst de benen. Dan het doekje. En nu is het klaar." Zo heeft het een einde.',
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "Nog één keer aanwijzen",
      text: "De luier is dicht. Je wijst traag nog eens alles aan: benen, doekje, luier. Dan twee open handen: klaar.",
    },
  },
  "nappy-together": {
    title: "De helper aan het kussen",
    text: "De oudste mag de propere luier klaarhouden. De jongste ligt veilig onder jouw hand. Wie kijkt er het ernstigst?",
    note: "Eén hand blijft bij de jongste.",
  },
  "nappy-return": {
    title: "Eerst een warme hand",
    text: "Nog voor de luier: je hand rust even op buik of been. Je kind kijkt, of niet. Daarna begint het verversen.",
    note: "Eén hand blijft bij je kind.",
  },
};
