import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  p1: {
    title: "Nez à nez",
    text: "Vous aussi à plat ventre, face à face. On peut attendre que la petite tête se relève. Dès que ça fatigue, c’est fini.",
    note: "Sur le ventre : un bébé bien réveillé, et vous à côté.",
    withoutEyeContact: {
      title: "Côte à côte par terre",
      text: "Vous aussi à plat ventre, côte à côte. On voit tous les deux le même pied de chaise. Dès que ça fatigue, c’est fini.",
    },
  },
  p3: {
    title: "Vos genoux, un port",
    text: "Vous restez là, les genoux libres. Votre enfant vient faire le plein, puis repart. Vous êtes le port, avec le café froid.",
  },
  p4: {
    title: "Passer les blocs",
    text: "Votre enfant construit. Vous passez ce qu’il demande, et rien d’autre. S’écrouler fait partie du jeu.",
  },
  p5: {
    title: "Aller et retour",
    text: "Une balle roule de l’un à l’autre. Vous dites pour qui elle est. Quand elle file sous le canapé, c’est la pause.",
    note: "Une balle plus grosse qu’un poing.",
    withoutSound: {
      title: "Aller et retour",
      text: "Une balle roule de l’un à l’autre. Des bras ouverts montrent à qui c’est le tour. Quand elle file sous le canapé, c’est la pause.",
    },
  },
  p6: {
    title: "Nounours ne comprend pas",
    text: "Nounours met sa chaussure sur sa tête. « C’est comme ça », dit Nounours. Votre enfant peut lui expliquer.",
    withoutSound: {
      title: "Nounours ne comprend pas",
      text: "Nounours met sa chaussure sur sa tête et se couche. Il attend. Votre enfant peut lui montrer comment on fait.",
    },
  },
  p7: {
    title: "Regarder, ne rien faire",
    text: "Votre enfant découvre quelque chose : une fermeture éclair, une ombre, une miette. On peut regarder et ne rien faire. Une miette se passe d’explications.",
  },
  p8: {
    title: "Ah non, pas ça",
    text: "Votre enfant ronchonne, et on devine. Jouer ? « Ah non, pas ça. » Les bras ? On cherche ensemble, et on peut en rire.",
    withoutSound: {
      title: "Ah non, pas ça",
      text: "Votre enfant ronchonne, et on devine. Le hochet ? On l’écarte, les mains ouvertes. Puis on essaie autre chose.",
    },
  },
  p9: {
    title: "De tout son long",
    text: "On peut s’allonger par terre, de tout son long. Votre enfant passe, grimpe par-dessus, ou joue plus loin. Aujourd’hui, le jeu, c’est d’être couché.",
    note: "Pour adultes qui ne risquent pas de s’endormir.",
  },
  p10: {
    title: "Pas la tour, le ballon",
    text: "Vous construisez une tour. Votre enfant regarde le ballon. « Ballon », dites-vous, et le ballon roule. La tour attendra.",
    withoutSound: {
      title: "La tour attendra",
      text: "Vous construisez une tour. Votre enfant regarde le ballon. Vous poussez les cubes de côté, et le ballon roule.",
    },
  },
  "floor-together": {
    title: "Le pont",
    text: "Vos jambes font un pont. Le plus grand peut faire passer une voiture dessous. Le petit regarde, installé contre vous.",
    note: "Les petits jouets du plus grand restent loin du petit.",
  },
  "floor-return": {
    title: "Au bord du tapis",
    text: "Un jeu est peut-être déjà en cours. On s’assied au bord du tapis. Si un bloc arrive vers vous, vous en êtes.",
  },
};
