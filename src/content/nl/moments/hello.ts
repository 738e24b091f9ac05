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
    text: "Voor je vertrekt: de tas en het nieuws zijn voor straks. Aan de deur zak je door je knieën. Een blik, een knuffel.",
    withoutEyeContact: {
      title: "Eerst jullie, dan de tas",
      text: "Voor je vertrekt: de tas en het nieuws zijn voor straks. Aan de deur zak je door je knieën. Een knuffel als je kind komt.",
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
  "hello-together": {
    title: "Het welkomstteam",
    text: "Voor je vertrekt: de oudste mag straks als eerste dag zwaaien. De jongste komt daarna op je arm. Dan gaan jullie samen naar huis.",
  },
  "hello-return": {
    title: "Eén adem in de gang",
    text: "Voor je vertrekt: één adem in de gang, jas al aan. De rest van je dag blijft hier. Dan ga je.",
  },
};
