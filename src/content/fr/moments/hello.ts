import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  h1: {
    title: "Une petite causette",
    text: "Avant de partir : choisissez un détail de votre journée. Au retour, on le raconte, puis on attend. Un babillage est une réponse. Le silence aussi.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "La journée dans la main",
      text: "Avant de partir : choisissez un détail de votre journée. À la sortie, on le dessine dans une petite main. Puis on attend.",
    },
  },
  h2: {
    title: "Vous deux, puis le sac",
    text: "Avant de partir : le sac et les nouvelles, ce sera après. À la porte, on se met à hauteur d’enfant. Un regard, un câlin.",
    withoutEyeContact: {
      title: "Vous deux, puis le sac",
      text: "Avant de partir : le sac et les nouvelles, ce sera après. À la porte, on se met à hauteur d’enfant. Un câlin, ou juste une main.",
    },
  },
  h3: {
    title: "Atterrir contre vous",
    text: "Avant de partir : à la porte, peu de mots suffisent. Votre enfant contre vous, on se balance doucement. Le temps d’atterrir tous les deux.",
  },
  h4: {
    title: "D’abord une chose à montrer",
    text: "Avant de partir : les questions, ce sera pour plus tard. D’abord, votre enfant montre une chose. Vous regardez, et vous dites ce que vous voyez.",
    withoutSound: {
      title: "D’abord une chose à montrer",
      text: "Avant de partir : les questions, ce sera pour plus tard. D’abord, votre enfant montre une chose. Vous la regardez, puis vous regardez votre enfant.",
    },
    withoutEyeContact: {
      title: "D’abord une chose à montrer",
      text: "Avant de partir : les questions, ce sera pour plus tard. D’abord, votre enfant montre une chose. Côte à côte, vous dites ce que vous voyez.",
    },
  },
  h5: {
    title: "Bonjour chat, bonjour grille",
    text: "Avant de partir : choisissez quelque chose à saluer, à pied. Un chat, un arbre, une grille. On dit bonjour, et on se regarde.",
    withoutSound: {
      title: "Un signe à la grille",
      text: "Avant de partir : choisissez quelque chose à saluer, à pied. Un chat, un arbre, une grille. On lui fait signe en passant.",
    },
    withoutEyeContact: {
      title: "Bonjour chat, bonjour grille",
      text: "Avant de partir : choisissez quelque chose à saluer, à pied. Un chat, un arbre, une grille. On lui dit bonjour, côte à côte.",
    },
  },
  h6: {
    title: "Trois respirations à la porte",
    text: "Avant de partir : un petit plan pour la porte. On peut regarder votre enfant, le temps de trois respirations. Puis on se montre.",
  },
  h7: {
    title: "D’abord atterrir",
    text: "Avant de partir : là-bas, on aura le temps d’atterrir. Une marche ou un banc, et on s’assied. Pas de questions, même petites.",
  },
  h8: {
    title: "Votre enfant connaît le chemin",
    text: "Avant de partir : là-bas, votre enfant vous montrera la sortie. Devant les poissons, les bottes, la porte. Vous suivez avec le sac.",
    note: "Près de la rue, on se donne la main.",
  },
  h9: {
    title: "Un manteau qui sent dehors",
    text: "Avant de partir : là-bas, gardez d’abord votre manteau. Votre enfant y sent le froid, ou la pluie. Dehors entre avec vous.",
  },
  h10: {
    title: "Un bonjour à vous",
    text: "Avant de partir : choisissez un bonjour de deux mots. Tout bas, de tout près. Ensuite, le silence peut revenir.",
    withoutSound: {
      title: "Un bonjour de la main",
      text: "Avant de partir : choisissez un bonjour pour votre main. Un petit tapotement, un doigt contre un doigt. Ensuite, place au silence.",
    },
  },
  h11: {
    title: "D’abord dans d’autres bras",
    text: "Avant de partir : votre enfant sera peut-être dans d’autres bras. Vous vous mettez à côté. On attend qu’il se penche vers vous, ou pas encore.",
  },
  h12: {
    title: "Sous votre manteau",
    text: "Avant de partir : il y a place pour deux sous votre manteau. Votre enfant peut s’y glisser un instant. De là, le couloir est bien plus calme.",
  },
  h13: {
    title: "D’abord finir le jeu",
    text: "Avant de partir : là-bas, un jeu sera peut-être en cours. On s’assied à côté, et on regarde. Le dernier cube est aussi un au revoir.",
  },
  h14: {
    title: "Une main avant les sangles",
    text: "Avant de partir : d’abord une main sur le ventre. Le temps de trois respirations. Les sangles ou le porte-bébé viendront après.",
    note: "Les sangles sans gros manteau. En porte-bébé : visage dégagé, menton relevé.",
  },
  h15: {
    title: "Un dernier signe",
    text: "Avant de partir : là-bas, votre enfant choisira qui saluer. Un copain, le portemanteau, l’aquarium. On fait signe ensemble, et on s’en va.",
    note: "Près de la rue, on se donne la main.",
  },
  h16: {
    title: "Une main pendant le récit",
    text: "Avant de partir : là-bas, on vous racontera la journée. Pendant ce temps, votre main est sur un dos ou un pied. On écoute à deux.",
  },
  h17: {
    title: "Un trésor dans la poche",
    text: "Avant de partir : glissez un petit trésor dans votre poche. Une grande feuille, une plume, un ticket. Votre enfant le trouvera.",
    note: "À regarder, pas à mettre en bouche.",
  },
  h18: {
    title: "Un dernier tour d’horizon",
    text: "Avant de partir : là-bas, rien ne presse. Votre bébé dans les bras, vous restez un instant sans bouger. La lampe, les autres enfants, la porte.",
  },
  "hello-together": {
    title: "Le comité d’accueil",
    text: "Avant de partir : le plus grand fera signe en premier. Le petit viendra ensuite dans vos bras. Puis on rentre ensemble.",
  },
  "hello-return": {
    title: "Une respiration, manteau mis",
    text: "Avant de partir : une respiration dans l’entrée, manteau déjà mis. La journée, elle, reste ici. Puis vous partez.",
  },
};
