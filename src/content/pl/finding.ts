import type { FindingText } from "../en/finding";
import { claims } from "./claims";
import { findingTop } from "./finding-top";

export const finding: FindingText = {
  title: "Dlaczego powrót pomaga",
  top: findingTop,
  picture: {
    description:
      "Trzy małe rysunki: osoba dorosła i dziecko razem, osoba dorosła zajęta czymś innym i znowu oboje razem.",
    together: "Razem",
    away: "Na moment gdzie indziej",
    again: "Znowu razem",
  },
  fromMoment: {
    heading: "Chwila, z której przychodzisz: {title}",
    intro: "Tyle wiadomo o takich chwilach. Te badania nie dotyczyły tej karteczki.",
    practice: "To zdrowy rozsądek: nie stoi za tym żadne badanie.",
    related: "Więcej o tym poniżej",
  },
  roots:
    "Akuku wyrosło z „Het bijzonder gewone” (niezwykła zwyczajność), flamandzkiego artykułu na tydzień zdrowia psychicznego małych dzieci (Infant Mental Health). Jeśli badania mówią co innego, ta strona o tym pisze.",
  sections: {
    lab: {
      heading: "Co widziano w laboratorium",
      intro: "Rodzic i dziecko bawią się, coś im na krótko przerywa, a potem bawią się dalej.",
    },
    tv: {
      heading: "Co pokazano w telewizji",
      intro: "Telewizja może coś pokazać. Badanie to coś innego.",
    },
    "coming-back": {
      heading: "Powrót pomaga",
      intro:
        "Gubimy się na moment i znowu się odnajdujemy, i tak przez cały dzień. Uspokojenie się często trochę trwa.",
    },
    "other-tasks": {
      heading: "Nie chodzi o same telefony",
      intro: "Papier, garnek na kuchence albo własne myśli też potrafią pochłonąć.",
    },
    "phones-help": {
      heading: "Telefony też pomagają rodzicom",
      intro: "Kto sięga po ekran, ma zwykle dobry powód.",
    },
    moments: {
      heading: "Na czym opierają się małe chwile",
      intro: "Co wiadomo o zabawie, śpiewaniu, rozmowie i byciu blisko.",
    },
    "how-sure": {
      heading: "Na ile to pewne",
      intro: "O dłuższym czasie wiadomo dużo mniej, niż sugerują nagłówki.",
    },
  },
  claims,
  sureness: {
    "well-shown": "Zaobserwowane wiele razy",
    "some-studies": "Kilka badań",
    "one-study": "Jedno badanie",
    idea: "Pomysł albo przykład, niesprawdzony",
  },
  general: {
    who: "Większość badań dotyczyła matek z dziećmi w wieku od 3 do 24 miesięcy, krótko i w laboratorium.",
    others: "O ojcach i innych opiekunach wiadomo mniej, a o całym dniu w domu bardzo niewiele.",
    read: "Z wielu badań znamy streszczenie, a nie cały tekst.",
    card: "Żadne badanie nie sprawdziło takiej karteczki jak ta.",
  },
  labels: {
    measured: "Co zmierzono",
    sure: "Na ile to pewne",
    limits: "Ograniczenia",
    sources: "Źródła",
    counterweights: "Badania, które wskazują na co innego",
    read: "Przeczytaj badanie",
    readPage: "Przeczytaj stronę",
    noLink: "Nie znamy publicznego adresu.",
    unchecked: "niesprawdzone ponownie",
    uncheckedNote: "Przy tak oznaczonych źródłach tytuł, rok albo nazwisko zapisaliśmy z pamięci.",
    seenOn: "sprawdzone {date}",
    titleUnknown: "tytuł niezapisany",
    andOthers: "{authors} i inni",
    venues: {
      book: "Książka",
      chapter: "Rozdział w: {venue}",
      guide: "Przewodnik",
      page: "Strona internetowa, {venue}",
      tv: "Program telewizyjny, {venue}",
      article: "Artykuł, {venue}",
    },
    yearUnknown: "rok nieznany",
    authorsUnknown: "Autorzy nieznani",
    doi: "DOI: {doi}",
  },
  help: {
    heading: "Z kim porozmawiać",
    any: "Przy każdym pytaniu, małym czy dużym, dobrze jest z kimś porozmawiać.",
    lowMood: "A jak ty się czujesz? O gorszych dniach i poczuciu pustki też warto porozmawiać.",
    local:
      "Chętnie wysłucha cię położna, pediatra, lekarz rodzinny albo pielęgniarka w twojej przychodni.",
    crying:
      "Dziecko ciągle płacze i robi się tego za dużo? Połóż je na plecach w łóżeczku i wyjdź na chwilę z pokoju. Nie potrząsaj dzieckiem.",
    urgent:
      "Ktoś jest teraz w niebezpieczeństwie albo boisz się tego, co możesz zrobić sobie lub dziecku? Zadzwoń pod numer 112.",
    phone: "Telefon",
    website: "Strona internetowa",
    checkedOn: "Sprawdzone {date}",
    regions: {
      flanders: "Flandria i Bruksela",
      wallonia: "Walonia i Bruksela",
      ostbelgien: "Belgia Wschodnia",
      netherlands: "Holandia",
      france: "Francja",
      germany: "Niemcy",
      austria: "Austria",
      switzerland: "Szwajcaria",
      uk: "Wielka Brytania",
    },
  },
};
