import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  d1: {
    title: "Le bras, puis la manche",
    text: "On se réchauffe les mains. Avant chaque manche, une lente caresse le long du bras. Si le bras se retire, on attend.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  d2: {
    title: "Disparaître et revenir",
    text: "La tête entre dans le pull. « Où es-tu ? » La tête ressort. « Te voilà. » Et puis un regard.",
    note: "Le visage est vite dégagé. Table à langer ou lit : une main sur votre enfant.",
    withoutSound: {
      title: "Disparaître et revenir",
      text: "La tête entre dans le pull et ressort. De l’autre côté, votre visage attend. Tout près, et un peu étonné.",
    },
    withoutEyeContact: {
      title: "Où est passée cette main",
      text: "Une main disparaît dans la manche. « Où est passée cette main ? » On attend un peu. « La voilà. » L’autre main connaît déjà la suite.",
    },
  },
  d3: {
    title: "Chaussette à l’oreille",
    text: "La chaussette pend à votre oreille. Vous faites comme si de rien n’était. À votre enfant d’arranger ça.",
    withoutEyeContact: {
      title: "Chaussette sur la main",
      text: "La chaussette est sur votre main, et la main cherche un pied. Côte à côte, c’est très bien. À votre enfant d’arranger cela.",
    },
  },
  d4: {
    title: "Celui-ci ou celui-là",
    text: "Votre enfant choisit entre deux pulls. Puis vous racontez à quoi ressemble le vôtre. Une tache compte comme un motif.",
    withoutSound: {
      title: "Celui-ci ou celui-là",
      text: "Deux pulls sont posés sur le lit. Votre enfant en montre un. Puis il montre quelque chose pour vous aussi, s’il en a envie.",
    },
  },
  d5: {
    title: "Une manche, puis l’autre",
    text: "Une manche, puis rien pendant un instant. Votre enfant regarde autour de lui, ou tripote le tissu. Ensuite vient l’autre manche.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  d6: {
    title: "Attendre un pied",
    text: "Vous tenez le pantalon ouvert. Un pied cherche son chemin. On peut attendre, et voir par où il sort.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  d7: {
    title: "Pas cette chaussure-là",
    text: "Quelle chaussure d’abord ? On devine, votre enfant fait non de la tête. « Alors, c’était l’autre. » On essaie encore, et on peut en rire.",
    withoutSound: {
      title: "Pas cette chaussure-là",
      text: "Quelle chaussure d’abord ? On en montre une, votre enfant la repousse. L’autre arrive, avec une grande révérence.",
    },
  },
  d8: {
    title: "D’abord toucher",
    text: "Avant d’être enfilé, le pull passe par de petites mains. Doux, rugueux, un bouton vu de près. On peut attendre la fin de la visite.",
    note: "Boutons et cordons : on reste à côté, rien dans la bouche.",
  },
  d9: {
    title: "Un air pour chaque chaussette",
    text: "On fredonne le même petit air pour chaque vêtement. Pantalon, pull, chaussettes. Si la chaussette se fait attendre, l’air attend aussi.",
    note: "Table à langer ou lit : une main sur votre enfant.",
    withoutSound: {
      title: "Une caresse par chaussette",
      text: "Chaque vêtement a droit à une petite caresse. Pantalon, pull, chaussettes. Si la chaussette se fait attendre, la caresse attend aussi.",
    },
  },
  "dress-together": {
    title: "Responsable des chaussettes",
    text: "Le plus grand peut chercher des chaussettes pour le petit. Le petit est bien installé sur vos genoux. Deux différentes font aussi la paire.",
  },
  "dress-return": {
    title: "Au milieu des vêtements",
    text: "L’habillage est peut-être déjà à moitié fait. On s’assied par terre, au milieu des vêtements. Une manche finira bien par passer.",
  },
};
