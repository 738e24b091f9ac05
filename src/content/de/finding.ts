import type { FindingText } from "../en/finding";
import { claims } from "./claims";
import { findingTop } from "./finding-top";

export const finding: FindingText = {
  title: "Warum Wiederkommen guttut",
  top: findingTop,
  picture: {
    description:
      "Drei kleine Zeichnungen: eine erwachsene Person und ein Kind zusammen, die erwachsene Person kurz mit etwas anderem beschäftigt, dann beide wieder zusammen.",
    together: "Zusammen",
    away: "Kurz woanders",
    again: "Wieder zusammen",
  },
  fromMoment: {
    heading: "Dein Moment von eben: {title}",
    intro: "Das ist über solche Momente bekannt. In den Studien ging es nicht um dieses Kärtchen.",
    practice: "Das ist gesunder Menschenverstand, ohne Studie dahinter.",
    related: "Mehr dazu weiter unten",
  },
  roots:
    "Guckguck ist aus „Het bijzonder gewone“ (das besondere Gewöhnliche) entstanden, einem flämischen Artikel zur Woche der frühkindlichen seelischen Gesundheit. Wo die Forschung etwas anderes sagt als dieser Artikel, steht es dabei.",
  sections: {
    lab: {
      heading: "Was im Labor zu sehen war",
      intro: "Elternteil und Kind spielen, werden kurz unterbrochen und spielen dann weiter.",
    },
    tv: {
      heading: "Was im Fernsehen zu sehen war",
      intro: "Fernsehen zeigt etwas. Das ist etwas anderes als eine Studie.",
    },
    "coming-back": {
      heading: "Wiederkommen hilft",
      intro:
        "Sich kurz verlieren und wieder zueinanderfinden: Das geschieht den ganzen Tag über. Wieder ruhig zu werden, dauert oft eine Weile.",
    },
    "other-tasks": {
      heading: "Es liegt nicht am Handy allein",
      intro:
        "Auch Papier, ein Topf auf dem Herd oder die eigenen Gedanken können dich ganz in Anspruch nehmen.",
    },
    "phones-help": {
      heading: "Handys helfen Eltern auch",
      intro: "Wer einen Bildschirm in der Hand hat, hat meist einen guten Grund dafür.",
    },
    moments: {
      heading: "Worauf die kleinen Momente bauen",
      intro: "Was über Spielen, Singen, Plaudern und Nähe bekannt ist.",
    },
    "how-sure": {
      heading: "Wie sicher wir sind",
      intro: "Über längere Zeiträume ist viel weniger bekannt, als Schlagzeilen vermuten lassen.",
    },
  },
  claims,
  sureness: {
    "well-shown": "Vielfach beobachtet",
    "some-studies": "Einige Studien",
    "one-study": "Eine Studie",
    idea: "Eine Idee oder ein Beispiel, nicht geprüft",
  },
  general: {
    who: "Die meisten Studien sahen sich Mütter mit Kindern von 3 bis 24 Monaten an, kurz und im Labor.",
    others:
      "Über Väter und andere Bezugspersonen ist weniger bekannt, über einen ganzen Tag zu Hause sehr wenig.",
    read: "Von vielen Studien haben wir die Zusammenfassung gelesen, nicht den ganzen Text.",
    card: "Keine Studie prüft ein Kärtchen wie dieses.",
  },
  labels: {
    measured: "Was gemessen wurde",
    sure: "Wie sicher",
    limits: "Grenzen",
    sources: "Quellen",
    counterweights: "Studien, die etwas anderes nahelegen",
    read: "Zur Studie",
    readPage: "Zur Seite",
    noLink: "Einen öffentlichen Link kennen wir nicht.",
    unchecked: "nicht erneut geprüft",
    uncheckedNote:
      "Bei Quellen mit diesem Hinweis stammt ein Titel, Jahr oder Name aus dem Gedächtnis.",
    seenOn: "nachgeschlagen am {date}",
    titleUnknown: "Titel nicht notiert",
    andOthers: "{authors} und andere",
    venues: {
      book: "Buch",
      chapter: "Kapitel in {venue}",
      guide: "Leitfaden",
      page: "Webseite, {venue}",
      tv: "Fernsehsendung, {venue}",
      article: "Artikel, {venue}",
    },
    yearUnknown: "Jahr unbekannt",
    authorsUnknown: "Autorenschaft unbekannt",
    doi: "DOI: {doi}",
  },
  help: {
    heading: "Mit wem du sprechen kannst",
    any: "Mit jemandem zu sprechen, kann guttun, bei jeder Frage, ob klein oder groß.",
    lowMood:
      "Und wie geht es dir? Auch über deine eigenen trüben oder leeren Tage kannst du mit jemandem sprechen.",
    local:
      "Deine Hebamme, deine Haus- oder Kinderarztpraxis oder die Frühen Hilfen in deiner Nähe hören gern zu. In Ostbelgien: Kaleido. In der Schweiz: die Mütter- und Väterberatung.",
    crying:
      "Weint dein Baby immerzu, und wird es dir zu viel? Leg es auf den Rücken ins Bett und geh kurz aus dem Zimmer. Schüttle ein Baby nicht.",
    urgent:
      "Ist gerade jemand in Gefahr, oder hast du Angst, dir oder deinem Kind etwas anzutun? Ruf 112 an.",
    phone: "Telefon",
    website: "Webseite",
    checkedOn: "Geprüft am {date}",
    regions: {
      flanders: "Flandern und Brüssel",
      wallonia: "Wallonie und Brüssel",
      ostbelgien: "Ostbelgien",
      netherlands: "Niederlande",
      france: "Frankreich",
      germany: "Deutschland",
      austria: "Österreich",
      switzerland: "Schweiz",
      uk: "Vereinigtes Königreich",
    },
  },
};
