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
    title: "Trap en toet",
    text: "Bij elke trap hoort een gek geluidje. Geen trap, geen geluid. Je kind is de dirigent.",
    note: "Eén hand blijft bij je kind.",
    withoutSound: {
      title: "Trap en duw",
      text: "Bij elke trap geeft je hand een zacht duwtje tegen de voet. Geen trap, geen duwtje. Je kind is de baas.",
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
    text: "De luier is af, de benen zijn vrij. Je kan ze even laten trappelen en kijken. Dan pas komt de propere luier.",
    note: "Eén hand blijft bij je kind.",
  },
  n8: {
    title: "Naast het potje",
    text: "Je zit op de grond naast het potje. Er hoeft niets te komen. Samen wachten is ook gezelschap.",
  },
  n9: {
    title: "De plakkertjes",
    text: "Eén plakkertje van de luier is voor je kind. Open, dicht en nog eens open. Jij doet het andere.",
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
