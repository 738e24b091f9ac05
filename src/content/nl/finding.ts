import type { FindingText } from "../en/finding";
import { claims } from "./claims";
import { findingTop } from "./finding-top";

export const finding: FindingText = {
  title: "Waarom even terugkomen helpt",
  top: findingTop,
  picture: {
    description:
      "Drie kleine tekeningen: een volwassene en een kind samen, de volwassene even met iets anders bezig, en de twee weer samen.",
    together: "Samen",
    away: "Even weg",
    again: "Weer samen",
  },
  fromMoment: {
    heading: "Het momentje waar je vandaan komt: {title}",
    intro: "Dit weten we over dit soort momentjes. De studies gingen niet over dit kaartje.",
    practice: "Dit is gezond verstand: er hoort geen studie bij.",
    related: "Meer hierover verderop",
  },
  roots:
    "Kiekeboe groeide uit ‘Het bijzonder gewone’, een artikel bij de week van de Infant Mental Health. Waar onderzoek iets anders zegt dan dat artikel, staat het erbij.",
  sections: {
    lab: {
      heading: "Wat er in het lab te zien was",
      intro: "Ouder en kind spelen samen, worden kort onderbroken en spelen dan weer verder.",
    },
    tv: {
      heading: "Wat er op tv te zien was",
      intro: "Televisie laat iets zien. Dat is iets anders dan een studie.",
    },
    "coming-back": {
      heading: "Terugkomen helpt",
      intro:
        "Elkaar even kwijtraken en weer terugvinden gebeurt de hele dag door. Weer rustig worden duurt vaak even.",
    },
    "other-tasks": {
      heading: "Het is niet enkel de gsm",
      intro: "Ook papier, een pan op het vuur of je gedachten kunnen je opslorpen.",
    },
    "phones-help": {
      heading: "Een gsm helpt ouders ook",
      intro: "Wie een scherm vastheeft, heeft daar meestal een goede reden voor.",
    },
    moments: {
      heading: "Waar de kleine momentjes op steunen",
      intro: "Wat bekend is over spelen, zingen, babbelen en dichtbij zijn.",
    },
    "how-sure": {
      heading: "Hoe zeker we zijn",
      intro: "Over de lange termijn is veel minder bekend dan de krantenkoppen doen vermoeden.",
    },
  },
  claims,
  sureness: {
    "well-shown": "Vaak teruggezien",
    "some-studies": "Enkele studies",
    "one-study": "Eén studie",
    idea: "Een idee of een voorbeeld, niet getest",
  },
  general: {
    who: "De meeste studies keken naar moeders met een kind van 3 tot 24 maanden, kort en in een lab.",
    others:
      "Over vaders en andere zorgfiguren is minder bekend, en over een hele dag thuis heel weinig.",
    read: "Van veel studies lazen we de samenvatting, niet de hele tekst.",
    card: "Geen enkele studie test een kaartje als dit.",
  },
  labels: {
    measured: "Wat er gemeten werd",
    sure: "Hoe zeker",
    limits: "Grenzen",
    sources: "Bronnen",
    counterweights: "Studies die een andere kant op wijzen",
    read: "Lees de studie",
    readPage: "Lees de pagina",
    noLink: "Hiervan kennen we geen openbare link.",
    unchecked: "niet opnieuw nagekeken",
    uncheckedNote: "Bij bronnen met deze vermelding komt een titel, jaar of naam uit het geheugen.",
    seenOn: "opgezocht op {date}",
    titleUnknown: "titel niet genoteerd",
    andOthers: "{authors} en anderen",
    venues: {
      book: "Boek",
      chapter: "Hoofdstuk in {venue}",
      guide: "Gids",
      page: "Webpagina, {venue}",
      tv: "Tv-programma, {venue}",
      article: "Artikel, {venue}",
    },
    yearUnknown: "jaar onbekend",
    authorsUnknown: "Auteurs onbekend",
    doi: "DOI {doi}",
  },
  help: {
    heading: "Met wie je kan praten",
    any: "Met iemand praten kan deugd doen, over elke vraag, klein of groot.",
    lowMood:
      "En hoe gaat het met jou? Ook over sombere of lege dagen van jezelf kan je met iemand praten.",
    local:
      "Je huisarts, je vroedvrouw, de verpleegkundige van Kind en Gezin of een Huis van het Kind in je buurt luistert graag. In Nederland: het consultatiebureau.",
    crying:
      "Blijft je baby huilen en loopt het over? Leg je baby op de rug in bed en ga even de kamer uit. Schud een baby niet.",
    urgent: "Is er nu gevaar, of ben je bang dat je jezelf of je kind iets aandoet? Bel 112.",
    phone: "Telefoon",
    website: "Website",
    checkedOn: "Nagekeken op {date}",
    regions: {
      flanders: "Vlaanderen en Brussel",
      wallonia: "Wallonië en Brussel",
      ostbelgien: "Oost-België",
      netherlands: "Nederland",
      france: "Frankrijk",
      germany: "Duitsland",
      austria: "Oostenrijk",
      switzerland: "Zwitserland",
      uk: "Verenigd Koninkrijk",
    },
  },
};
