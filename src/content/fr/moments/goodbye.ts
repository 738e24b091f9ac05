import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  g1: {
    title: "Câlin, signe, petite phrase",
    text: "Un câlin, un regard, et une petite phrase à vous. « À tout à l’heure. » Puis vous partez.",
    withoutSound: {
      title: "Câlin, cœur, petit signe",
      text: "Un câlin, une main sur le cœur, un petit signe. Dans cet ordre. Puis vous partez.",
    },
    withoutEyeContact: {
      title: "Câlin et petite phrase",
      text: "Un câlin, joue contre joue, et une petite phrase à vous. « À tout à l’heure. » Puis vous partez.",
    },
  },
  g2: {
    title: "Un peu de vous",
    text: "Un petit objet à vous part dans le sac. Un mouchoir tout doux, une vieille moufle. Votre enfant peut le glisser dedans.",
    note: "Sans cordon ni petite pièce qui se détache.",
  },
  g3: {
    title: "Des nouvelles de la nuit",
    text: "Vous racontez la nuit, votre enfant dans les bras. Deux voix familières au-dessus d’une petite tête. Ensuite, on change de bras.",
    withoutSound: {
      title: "Encore un peu contre vous",
      text: "Pendant l’accueil, votre enfant reste dans vos bras. Vous le bercez doucement de gauche à droite. Ensuite, on change de bras.",
    },
  },
  g4: {
    title: "Le banc du vestiaire",
    text: "Y a-t-il un banc sous les manteaux ? On peut s’y asseoir un instant, manteau déjà enlevé. On regarde ensemble qui arrive.",
  },
  g5: {
    title: "D’abord un coup d’œil",
    text: "Dans vos bras ou contre votre jambe, votre enfant regarde partout. Qui est là, quoi de neuf ? Vous regardez aussi.",
    note: "Votre enfant vous voit partir.",
  },
  g6: {
    title: "Pousse-moi dehors",
    text: "Votre enfant peut vous pousser dehors. Vous pesez très lourd, puis tout à coup plus rien. Si l’envie n’y est pas, un signe suffit.",
    note: "Les doigts loin de la porte. Près de la rue, main dans la main.",
  },
  g7: {
    title: "Même place, même signe",
    text: "Un signe de la main, depuis votre place à vous. La fenêtre, la grille ou la porte. Votre enfant répond, ou regarde, ou dort.",
  },
  g8: {
    title: "Le doudou voyage aussi",
    text: "Le doudou voyage d’une maison à l’autre. Votre enfant le porte jusqu’à la porte. Là, le doudou fait signe à ceux qui restent.",
  },
  "goodbye-together": {
    title: "La livraison du matin",
    text: "Le plus grand peut porter le sac ou le doudou du petit. Le petit est bien calé dans vos bras. Puis on fait signe tous les trois.",
  },
  "goodbye-return": {
    title: "À hauteur d’enfant",
    text: "La matinée a été bien remplie. À la porte, on se met à hauteur d’enfant. D’abord un petit silence, puis au revoir.",
  },
};
