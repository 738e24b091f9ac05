import type { StarterSetsText } from "../en/starter-sets";

export const sets: StarterSetsText = {
  title: "Om mee te geven",
  intro:
    "Vier kleine pakketjes voor wie jonge gezinnen ziet. Elk pakketje is een bestand voor de extensie en een blad papier. De tijden erin staan uit: ouders zetten aan wat bij hen past.",
  list: {
    creche: {
      name: "Opvang",
      about: "Voor het ophalen, en thuis weer bij elkaar.",
    },
    midwife: {
      name: "Vroedvrouw",
      about: "De eerste zes maanden: een voeding, een luier, de avond.",
    },
    visitor: {
      name: "Verpleegkundige van Kind en Gezin",
      about: "Badje en slapengaan.",
    },
    grandparents: {
      name: "Grootouders",
      about: "Woensdagnamiddag, buiten of op de grond.",
    },
  },
  times: {
    "set-creche-pickup": "Voor het ophalen",
    "set-creche-together": "Thuis, weer bij elkaar",
    "set-midwife-feed": "Een voeding",
    "set-midwife-nappy": "Een verse luier",
    "set-midwife-evening": "De avond",
    "set-visitor-bath": "Voor het badje",
    "set-visitor-bedtime": "Slapengaan",
    "set-grandparents-wednesday": "Woensdag bij de grootouders",
  },
  file: "Het bestand",
  sheet: "Het blad afdrukken",
  how: "Voor het bestand opent een ouder Kiekeboe in de browser: {settings}, {data}, {import}. De nieuwe tijden staan uit, en alles kan weer ongedaan.",
  noCode: "Er komt een code naar deze site op het blad zodra de site een adres heeft.",
  maker: {
    title: "Met jullie naam en uur",
    intro: "Voor de opvang: jullie naam en sluitingsuur. Ze blijven allebei op deze pagina.",
    name: "Naam",
    nameHint: "Zoals ouders hem kennen, hoogstens 40 letters.",
    nameTooLong: "Een naam kan hoogstens 40 letters hebben.",
    closing: "Sluitingsuur",
    noTime: "Kies een uur, zoals 18:00.",
    save: "Bestand bewaren",
    saved: "Bewaard als {file}.",
    fileName: "kiekeboe-startpakket.json",
  },
  leaflet: {
    title: "Momentjes samen",
    closes: "{name} sluit om {time}.",
    withUs: "Bij ons is dat om",
    oclock: "uur",
    foot: "Voor wie het past, wanneer het past. Kiekeboe kost niets en vraagt geen account.",
    code: "Proberen, of jullie tijden kiezen:",
  },
  professional: {
    title: "Voor wie met ouders werkt",
    link: "Drie dingen om te zeggen, en drie om te laten",
    intro:
      "Veel ouders denken zelf al na over hun telefoon. Een opmerking daarover voelt al snel als een oordeel. Met deze zinnen begint een gesprek.",
    sayTitle: "Drie die een gesprek openen",
    say: [
      "‘Hoe gaat het bij jullie met de telefoon, met zo'n kleintje erbij?’ En dan eerst luisteren.",
      "‘Elkaar even kwijt zijn hoort bij elke dag. Terugkomen helpt, en dat vraagt vaak wat tijd.’",
      "‘Zullen we één moment in jullie dag zoeken dat nu al goed loopt?’ Bad, ophalen, bed: één is genoeg.",
    ],
    leaveTitle: "Drie om te laten",
    leave: [
      "Een aantal minuten. Niemand weet hoeveel te veel is, en een telefoon is ook werk, gezelschap en rust.",
      "Vergelijken met andere gezinnen, of met hoe het vroeger was.",
      "Praten over later: taal, slaap of gedrag. Wat in studies te zien was, duurde kort, en vaak in een labo.",
    ],
    why: "Wat hierachter zit, met bronnen",
    sheets: "De pakketjes en bladen om mee te geven",
    limits:
      "Dit is verstandige praktijk, samengesteld uit wat bekend is. Als gesprek op zich is het niet onderzocht.",
    worry: "Hoor je van sombere dagen of van gevaar, dan staat hier met wie ouders kunnen praten.",
  },
};
