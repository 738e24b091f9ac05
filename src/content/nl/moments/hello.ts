import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  h1: {
    title: "Een babbeltje naar huis",
    text: "Voor je vertrekt: kies iets van jouw dag. Op weg naar huis vertel je het, en je wacht. Gebrabbel is een antwoord. Stilte ook.",
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "De dag in een hand",
      text: "Voor je vertrekt: kies iets van jouw dag. Bij het ophalen teken je het in een klein handje. Dan wacht je.",
    },
  },
  h2: {
    title: "Eerst jullie, dan de tas",
    text: "Voor je vertrekt: de tas en het nieuws zijn voor straks. Aan de deur kom je op kinderhoogte. Een blik, een knuffel.",
    withoutEyeContact: {
      title: "Eerst jullie, dan de tas",
      text: "Voor je vertrekt: de tas en het nieuws zijn voor straks. Aan de deur kom je op kinderhoogte. Een knuffel, of alleen een hand.",
    },
  },
  h3: {
    title: "Landen op je borst",
    text: "Voor je vertrekt: aan de deur zijn weinig woorden nodig. Je kind ligt tegen je borst en jij wiegt. Tot jullie allebei geland zijn.",
  },
  h4: {
    title: "Eerst iets tonen",
    text: "Voor je vertrekt: je vragen zijn voor straks. Je kind toont eerst één ding. Jij kijkt en zegt wat je ziet.",
    withoutSound: {
      title: "Eerst iets tonen",
      text: "Voor je vertrekt: je vragen zijn voor straks. Je kind toont eerst één ding. Jij kijkt ernaar, en dan naar je kind.",
    },
    withoutEyeContact: {
      title: "Eerst iets tonen",
      text: "Voor je vertrekt: je vragen zijn voor straks. Je kind toont eerst één ding. Naast elkaar zeg je wat je ziet.",
    },
  },
  h5: {
    title: "Dag poes, dag hek",
    text: "Voor je vertrekt: kies iets om te voet te groeten. Een poes, een boom, een hek. Jullie zeggen dag en kijken naar elkaar.",
    withoutSound: {
      title: "Zwaaien naar het hek",
      text: "Voor je vertrekt: kies iets om te voet te groeten. Een poes, een boom, een hek. Jullie zwaaien ernaar.",
    },
    withoutEyeContact: {
      title: "Dag poes, dag hek",
      text: 'Voor je vertrekt: kies iets om te voet te groeten. Een poes, een boom, een hek. "Dag hek," zeggen jullie, zij aan zij.',
    },
  },
  h6: {
    title: "Drie ademhalingen aan de deur",
    text: "Voor je vertrekt: een klein plan voor aan de deur. Je kan drie ademhalingen lang kijken voor je kind jou ziet. Dan stap je binnen.",
  },
  h7: {
    title: "Eerst landen",
    text: "Voor je vertrekt: er is tijd om te landen. Een trapje of bankje, en jullie zitten even. Geen vragen, ook geen kleine.",
  },
  h8: {
    title: "Je kind kent de weg",
    text: "Voor je vertrekt: binnen mag je kind jou straks voorgaan. Langs de vissen, de laarzen, de deur. Jij volgt met de tas.",
    note: "Bij de straat gaan jullie hand in hand.",
  },
  h9: {
    title: "Je jas ruikt naar buiten",
    text: "Voor je vertrekt: houd straks je jas nog even aan. Je kind voelt de kou eraf, of de regen. Zo komt buiten mee naar binnen.",
  },
  h10: {
    title: "Een groet van twee woorden",
    text: "Voor je vertrekt: kies twee woorden om mee te groeten. Zacht, van dichtbij. Daarna mag het weer even stil zijn.",
    withoutSound: {
      title: "Een groet met je hand",
      text: "Voor je vertrekt: kies een groet van je hand. Een tikje op een schouder, een vinger tegen een vinger. Daarna mag het stil zijn.",
    },
  },
  h11: {
    title: "Eerst bij de ander",
    text: "Voor je vertrekt: je kind zit straks misschien nog bij iemand anders. Je komt ernaast staan. Je wacht tot het naar jou leunt, of nog niet.",
  },
  h12: {
    title: "Onder je jas",
    text: "Voor je vertrekt: in je jas is plaats voor twee. Straks mag je kind er even onder. Van daaruit is de gang een stuk rustiger.",
  },
  h13: {
    title: "Eerst het spel uit",
    text: "Voor je vertrekt: er is straks misschien nog een spel bezig. Je gaat erbij zitten en kijkt. Het laatste blokje is ook een afscheid.",
  },
  h14: {
    title: "Een hand voor de gordel",
    text: "Voor je vertrekt: straks komt er eerst een hand op de buik. Drie ademhalingen lang. Dan pas de riempjes of de draagzak.",
    note: "Riempjes zonder dikke jas. In de draagzak: gezicht vrij, kin omhoog.",
  },
  h15: {
    title: "Wie zwaaien we nog na",
    text: "Voor je vertrekt: straks kiest je kind wie er een zwaai krijgt. Een vriendje, de kapstok, het aquarium. Jullie zwaaien samen, en gaan.",
    note: "Bij de straat gaan jullie hand in hand.",
  },
  h16: {
    title: "Een hand tijdens het verslag",
    text: "Voor je vertrekt: jij luistert straks naar het verslag van de dag. Je hand ligt intussen op een rug of voet. Zo luisteren jullie samen.",
  },
  h17: {
    title: "Iets in je jaszak",
    text: "Voor je vertrekt: stop iets van buiten in je zak. Een groot blad, een veer, een buskaartje. Straks mag je kind het vinden.",
    note: "Om te bekijken, niet voor in de mond.",
  },
  h18: {
    title: "Nog even rondkijken",
    text: "Voor je vertrekt: straks hoeven jullie niet meteen buiten te zijn. Met je kind op de arm sta je nog even stil. De lamp, de andere kinderen, de deur.",
  },
  "hello-together": {
    title: "Het welkomstteam",
    text: "Voor je vertrekt: de oudste mag straks als eerste dag zwaaien. De jongste komt daarna op je arm. Dan gaan jullie samen naar huis.",
  },
  "hello-return": {
    title: "Eén adem in de gang",
    text: "Voor je vertrekt: één adem in de gang, jas al aan. De rest van je dag blijft hier. Dan ga je.",
  },
};
