import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  c1: {
    title: "De kok zingt",
    text: "Je kind ligt waar het jou ziet. Half zingend vertel je wat je doet. Tussen twee stappen kijk je even op.",
    note: "Ver van het fornuis, messen en poetsproducten.",
    withoutSound: {
      title: "Opkijken tussen twee stappen",
      text: "Je kind ligt waar het jou ziet. Tussen twee stappen kijk je op, met opgetrokken wenkbrauwen. Dan snij je weer verder.",
    },
    withoutEyeContact: {
      title: "De kok zingt",
      text: "Je kind ligt waar het jou hoort. Half zingend vertel je wat je doet. Een brabbel terug is het refrein.",
    },
  },
  c2: {
    title: "Pottenorkest",
    text: "Je kind trommelt op een pot. Jij antwoordt met een lepel op het aanrecht. Stilte is ook een beurt.",
    note: "Ver van het fornuis, messen en poetsproducten.",
    withoutSound: {
      title: "Roeren in niets",
      text: "Je kind roert in een lege pot. Jij roert mee in die van jou, even snel. Wie stopt, stopt.",
    },
  },
  c3: {
    title: "Sokken in de mand",
    text: "Jij vouwt, je kind gooit sokken in de mand. Ernaast is ook dichtbij. Eruit halen mag ook, dat is dezelfde sport.",
  },
  c4: {
    title: "Een lepel voor iedereen",
    text: 'Je kind legt voor iedereen een lepel. "Voor wie is deze?" vraag je. De knuffel eet misschien ook mee.',
    note: "Lepels, geen messen. Ver van het fornuis.",
    withoutSound: {
      title: "Een lepel voor iedereen",
      text: "Je kind legt voor iedereen een lepel. Jij wijst naar een stoel, je kind kiest de lepel. De knuffel eet misschien ook mee.",
    },
  },
  c5: {
    title: "Samen in de keuken",
    text: "Jij werkt, je kind is vlakbij bezig. Ieder doet zijn eigen werk in dezelfde kamer. Dat telt als samen.",
    note: "Ver van het fornuis, messen en poetsproducten.",
  },
  c6: {
    title: "Snuffelen in de keuken",
    text: "Wat ruiken we hier? Een appel, een kruid, een wortel met aarde aan. Je houdt het onder een neusje. Je kind snuift of draait weg.",
    note: "Ruiken, niet proeven. Niets heets, en ver van het fornuis en poetsproducten.",
  },
  c7: {
    title: "Wasmachinecinema",
    text: "De was draait. Je kan er samen voor gaan zitten. Straks komt de rode sok weer langs.",
    note: "De deur van de machine blijft dicht.",
  },
  c8: {
    title: "Een eigen stuk tafel",
    text: "Je kind krijgt een vochtig doekje en een eigen stuk tafel. Jij doet de rest. Het wordt natter, en dat droogt.",
    note: "Een doekje met water, zonder poetsproduct.",
  },
  "chores-together": {
    title: "De sorteerploeg",
    text: "De oudste mag de sokken van de jongste uit de was zoeken. De jongste kijkt toe van een veilige plek. Wie vindt de kleinste?",
    note: "De deur van de machine blijft dicht.",
  },
  "chores-return": {
    title: "Eén adem op de keukenvloer",
    text: "Het eten kan één adem wachten. Je zit op de keukenvloer, waar je kind is. Daarna gaan de potten verder.",
    note: "Eerst het vuur uit, de potten achteraan.",
  },
};
