import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Se laisser trouver",
    text: "L’écran est fermé. Vous vous asseyez à hauteur d’enfant, et vous regardez. Votre enfant vient, ou regarde, ou continue.",
    withoutEyeContact: {
      title: "Se laisser trouver",
      text: "L’écran est fermé. On s’assied à hauteur d’enfant, un peu de côté, mains tranquilles. Votre enfant vient, ou pas. Vous êtes là.",
    },
  },
  k2: {
    title: "Me revoilà",
    text: "« J’avais quelque chose à faire. Maintenant, je suis là. » Puis on regarde, ou on joue aussi.",
    withoutSound: {
      title: "Me revoilà",
      text: "Un signe, puis une main sur le cœur. C’est dire que vous êtes de retour. Puis on regarde, ou on joue aussi.",
    },
  },
  k3: {
    title: "Une main ouverte",
    text: "Votre main est ouverte, posée par terre. Il y arrivera peut-être un cube, un poing, un biscuit mouillé. Ou rien, et c’est très bien aussi.",
  },
  k4: {
    title: "Main, visage, voix",
    text: "D’abord une main, puis votre visage, et la voix en dernier. Revenir lentement, c’est revenir aussi.",
    withoutSound: {
      title: "La main, puis le visage",
      text: "D’abord une main sur un petit pied. Puis votre visage s’approche, et on attend. Revenir lentement, c’est revenir aussi.",
    },
    withoutEyeContact: {
      title: "La main, puis la voix",
      text: "D’abord une main sur un petit pied. Puis votre voix, douce, venue de côté. Revenir lentement, c’est revenir aussi.",
    },
  },
  k5: {
    title: "Que s’est-il passé ici",
    text: "« Mais que s’est-il passé ici ? » Votre enfant montre, et vous regardez. L’ours s’est envolé, paraît-il.",
    withoutSound: {
      title: "Que s’est-il passé ici",
      text: "De grands yeux sur la pièce, puis sur votre enfant. Il montre ce qui s’est passé. L’ours s’est envolé, paraît-il.",
    },
    withoutEyeContact: {
      title: "Que s’est-il passé ici",
      text: "On s’assied à côté. « Mais que s’est-il passé ici ? » Votre enfant montre, et on regarde l’ours ensemble.",
    },
  },
  k6: {
    title: "Un instant, puis retour",
    text: "Avant d’ouvrir l’écran, vous dites à qui vous écrivez. « Mamie, et je reviens. » Et vous revenez.",
    withoutSound: {
      title: "Un instant, puis retour",
      text: "Avant d’ouvrir l’écran, vous le montrez. Puis vous montrez le tapis : vous y serez bientôt. Et vous y voilà.",
    },
  },
  k7: {
    title: "Regarder, puis jouer",
    text: "Il se passe déjà quelque chose, là, par terre. On peut s’asseoir à côté et regarder un peu. Le jeu viendra tout seul, ou pas.",
  },
  "back-together": {
    title: "Le rapport du plus grand",
    text: "Le plus grand peut montrer ce qui s’est passé ici. Le petit est bien installé sur vos genoux. Le rapport peut durer.",
  },
};
