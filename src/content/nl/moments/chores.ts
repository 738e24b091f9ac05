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
  c9: {
    title: "Een boterham is ook goed",
    text: "Vanavond boterhammen, of iets uit de diepvries. Dat geeft wat tijd op de keukenvloer. Zitten is genoeg.",
    note: "Ver van het fornuis, messen en poetsproducten.",
  },
  c10: {
    title: "Een kast van binnen",
    text: "Nog voor het koken: een kast open, je kind op de arm. Een pot, een deksel, een stapel borden. Je kan wijzen of gewoon kijken.",
    note: "Het fornuis is nog uit, poetsproducten zitten elders.",
  },
  c11: {
    title: "De was waait even",
    text: "Voor je een doek vouwt, zwaai je er één keer mee. Er komt een zuchtje wind langs. Je kind knippert, of grijpt, of wacht op de volgende.",
    note: "De doek blijft weg van het gezicht.",
  },
  c12: {
    title: "Elke sok even tonen",
    text: "Je vouwt, en je kind ligt of zit ernaast. Elke sok komt even voorbij, op ooghoogte. Wordt er lang gekeken, dan blijft hij wat langer.",
  },
  c13: {
    title: "Vegen op de maat",
    text: "Je veegt de vloer, vier keer, en dan een pauze. Je kind kijkt naar de borstel. In de pauze gebeurt er soms iets terug.",
    note: "Wat bijeengeveegd is, blijft uit de mond.",
  },
  c14: {
    title: "De lampen aan",
    text: "Het wordt donker, en jullie gaan de lampen langs. Je kind zit op de arm, of drukt zelf. Klik, en de kamer ziet er anders uit.",
  },
  c15: {
    title: "De koude kraan",
    text: "Er loopt een dun straaltje koud water. Je kind kijkt vanop je arm, of voelt met één vinger. Jij doet de kraan weer dicht.",
    note: "Alleen de koude kraan, met je kind stevig vast.",
  },
  c16: {
    title: "Een hand tussen twee taken",
    text: "De was is klaar, het eten nog niet. Daartussen rust je hand even op een voetje. Drie ademhalingen, en dan ga je verder.",
  },
  c17: {
    title: "Boodschappen op bezoek",
    text: "Je pakt de boodschappen uit, met je kind erbij. Iets ritselt, iets is koud, iets is rond. Het komt langs, en gaat dan de kast in.",
    note: "Niets kleins om vast te pakken. Lege zakken gaan meteen weg.",
  },
  c18: {
    title: "De rijst heeft tijd nodig",
    text: "De pot staat op, en verder valt er niets te doen. Je zit op de grond, dicht bij je kind. Van hier hoor je hem pruttelen.",
    note: "De pot achteraan, het vuur laag, en jij in de keuken.",
  },
  c19: {
    title: "Van wie is deze trui",
    text: 'Je vouwt de was en vraagt het hardop. "Van wie is deze trui?" Je wacht, en geeft dan zelf antwoord, of niet.',
    withoutSound: {
      title: "Deze trui past niet",
      text: "Je houdt een piepkleine trui voor je eigen buik. Hij past niet. Dan houd je hem voor je kind, en je wacht even.",
    },
  },
  c20: {
    title: "Deksels en potten",
    text: "Drie deksels, drie potten, op de grond. Je kind probeert, schuift, draait. Past het niet, dan is het misschien een hoed.",
    note: "Ver van het fornuis, messen en poetsproducten.",
  },
  c21: {
    title: "Aardappel per aardappel",
    text: "Je kind legt de aardappelen in de mand. Jij geeft ze aan, of wacht je beurt af. Een rollende aardappel telt dubbel.",
    note: "Ver van het fornuis, messen en poetsproducten.",
  },
  c22: {
    title: "Water voor de plant",
    text: "Je kind geeft de plant een slok water. De plant zegt niets, en drinkt toch. De rest van het bekertje is voor de vloer.",
    note: "Een klein bekertje water, en een plant die mag.",
  },
  c23: {
    title: "Twee borstels",
    text: "Jij veegt, en je kind veegt met de handborstel. De hoop wordt groter, of loopt door de kamer. Onder de tafel is jouw collega de beste.",
    note: "Wat bijeengeveegd is, blijft uit de mond.",
  },
  c24: {
    title: "Sla in stukjes",
    text: "Je kind scheurt de slablaadjes in stukken. Groot, klein, of één reuzenblad voor jou. Jij doet het snijwerk, aan de andere kant.",
    note: "Ver van het fornuis, messen en poetsproducten.",
  },
  c25: {
    title: "De kleine afwas",
    text: "Een teiltje lauw water en twee plastic bekers. Je kind wast, jij droogt af. Soms is een beker na vijf keer nog niet klaar.",
    note: "Lauw water, zonder messen, en jij ernaast.",
  },
  c26: {
    title: "Wat kan er wachten",
    text: '"Wat kan er wachten?" vraag je hardop. De strijk, de brieven, de kruimels. Je kind mag er ook eentje laten wachten.',
    withoutSound: {
      title: "Eén stapel kan wachten",
      text: "Je schuift één stapel opzij, en zucht van plezier. Je kind mag er ook een opzijschuiven. Daarna doen jullie de rest.",
    },
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
