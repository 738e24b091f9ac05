import type { FindingText } from "../en/finding";
import { claims } from "./claims";
import { findingTop } from "./finding-top";

export const finding: FindingText = {
  title: "Pourquoi revenir fait du bien",
  top: findingTop,
  picture: {
    description:
      "Trois petits dessins : un adulte et un enfant ensemble, l’adulte occupé un instant à autre chose, puis les deux à nouveau ensemble.",
    together: "Ensemble",
    away: "Un instant ailleurs",
    again: "De nouveau ensemble",
  },
  fromMoment: {
    heading: "Votre moment : {title}",
    intro:
      "Voici ce que l’on sait de ce genre de moment. Les études ne portaient pas sur cette carte.",
    practice: "C’est du bon sens : il n’y a pas d’étude derrière.",
    related: "À ce sujet, plus bas",
  },
  roots:
    "Coucou est né de « Het bijzonder gewone » (l’ordinaire extraordinaire), un article flamand pour la semaine de la santé mentale du tout-petit. Quand la recherche dit autre chose que cet article, c’est indiqué.",
  sections: {
    lab: {
      heading: "Ce qu’on a vu en laboratoire",
      intro: "Parent et enfant jouent, sont brièvement interrompus, puis reprennent le jeu.",
    },
    tv: {
      heading: "Ce qu’on a vu à la télévision",
      intro: "La télévision montre quelque chose. Une étude, c’est autre chose.",
    },
    "coming-back": {
      heading: "Revenir fait du bien",
      intro:
        "Se perdre un peu, se retrouver : cela arrive tout au long de la journée. S’apaiser prend souvent un peu de temps.",
    },
    "other-tasks": {
      heading: "Il n’y a pas que le téléphone",
      intro: "Un papier, une casserole sur le feu ou vos pensées peuvent aussi vous absorber.",
    },
    "phones-help": {
      heading: "Le téléphone aide aussi les parents",
      intro: "Quand on tient un écran, on a le plus souvent une bonne raison.",
    },
    moments: {
      heading: "Sur quoi reposent les petits moments",
      intro: "Ce que l’on sait du jeu, des chansons, des causettes et de la proximité.",
    },
    "how-sure": {
      heading: "Ce qui est sûr, et ce qui l’est moins",
      intro: "Sur le long terme, on en sait bien moins que ne le laissent croire les gros titres.",
    },
  },
  claims,
  sureness: {
    "well-shown": "Observé de nombreuses fois",
    "some-studies": "Quelques études",
    "one-study": "Une seule étude",
    idea: "Une idée ou un exemple, non testé",
  },
  general: {
    who: "La plupart des études observent des mères avec un enfant de 3 à 24 mois, peu de temps et en laboratoire.",
    others:
      "On en sait moins sur les pères et les autres proches, et très peu sur une journée entière à la maison.",
    read: "Pour beaucoup d’études, nous avons lu le résumé et non le texte entier.",
    card: "Aucune étude ne teste une carte comme celle-ci.",
  },
  labels: {
    measured: "Ce qui a été mesuré",
    sure: "Degré de certitude",
    limits: "Limites",
    sources: "Sources",
    counterweights: "Des études qui disent autre chose",
    read: "Lire l’étude",
    readPage: "Lire la page",
    noLink: "Nous ne connaissons pas de lien public.",
    unchecked: "non revérifié",
    uncheckedNote: "Avec cette mention, un titre, une année ou un nom a été noté de mémoire.",
    seenOn: "consulté le {date}",
    titleUnknown: "titre non noté",
    andOthers: "{authors} et d’autres",
    venues: {
      book: "Livre",
      chapter: "Chapitre de {venue}",
      guide: "Petit guide",
      page: "Page web, {venue}",
      tv: "Émission de télévision, {venue}",
      article: "Article pour {venue}",
    },
    yearUnknown: "année inconnue",
    authorsUnknown: "Auteurs inconnus",
    doi: "DOI : {doi}",
  },
  help: {
    heading: "À qui parler",
    any: "Parler à quelqu’un peut faire du bien, pour toute question, petite ou grande.",
    lowMood:
      "Et vous, comment allez-vous ? On peut aussi parler de ses propres jours sombres ou vides.",
    local:
      "Votre médecin, votre sage-femme ou la consultation de l’ONE près de chez vous vous écoutera volontiers. En France : la PMI. En Suisse : le centre de puériculture.",
    crying:
      "Votre bébé n’arrête pas de pleurer et c’en est trop ? Posez-le sur le dos dans son lit et sortez un instant de la pièce. Ne secouez pas un bébé.",
    urgent:
      "Y a-t-il un danger en ce moment, ou craignez-vous de vous faire du mal ou d’en faire à votre enfant ? Appelez le 112.",
    phone: "Téléphone",
    website: "Site web",
    checkedOn: "Vérifié le {date}",
    regions: {
      flanders: "Flandre et Bruxelles",
      wallonia: "Wallonie et Bruxelles",
      ostbelgien: "Belgique de l’Est",
      netherlands: "Pays-Bas",
      france: "France",
      germany: "Allemagne",
      austria: "Autriche",
      switzerland: "Suisse",
      uk: "Royaume-Uni",
    },
  },
};
