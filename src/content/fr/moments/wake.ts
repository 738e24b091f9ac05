import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  w1: {
    title: "D’abord votre visage",
    text: "On peut s’arrêter un instant au bord du lit. Votre visage est là. Le premier mot peut attendre.",
    withoutEyeContact: {
      title: "D’abord tout près",
      text: "On peut rester un instant près du lit, sans bruit. Votre enfant sent que vous êtes là. Pas besoin de se regarder.",
    },
  },
  w2: {
    title: "Le premier petit bruit",
    text: "Votre enfant lance un petit bruit du matin. On le répète, puis on attend. Il en viendra peut-être un autre.",
    withoutSound: {
      title: "Le premier mouvement",
      text: "Un bras se lève, un pied gigote. On fait pareil, puis on attend. Il en viendra peut-être un autre.",
    },
  },
  w3: {
    title: "Ouvrir le rideau",
    text: "Votre enfant tire le rideau. On choisit ensemble une chose à voir dehors. Peut-être qu’un regard revient vers vous.",
    note: "Fenêtre fermée, cordons des rideaux hors de portée.",
    withoutEyeContact: {
      title: "Ouvrir le rideau",
      text: "Votre enfant tire le rideau. On est côte à côte. Un doigt montre dehors, et n’importe quoi fait l’affaire.",
    },
  },
  w4: {
    title: "Sous la même couverture",
    text: "On s’installe ensemble sous la même couverture. Dans la maison, qui est déjà debout, et qui dort encore ? Le chat compte aussi.",
    note: "Quand vous avez les yeux bien ouverts. Le dos droit.",
    withoutSound: {
      title: "Sous la même couverture",
      text: "Blottis sous la même couverture, on compte sur les doigts. Qui est déjà debout ? Le chat en fait partie.",
    },
  },
  w5: {
    title: "Un réveil sans hâte",
    text: "On peut venir s’asseoir tout près, sans rien prévoir. Personne n’a encore besoin de parler. Se réveiller lentement ensemble, c’est aussi un début.",
  },
  w6: {
    title: "Bâiller, s’étirer",
    text: "Un petit poing, un bâillement, un long étirement. On peut regarder, un petit moment. Se réveiller, c’est tout un travail.",
  },
  w7: {
    title: "Votre enfant ouvre la marche",
    text: "Du lit à la cuisine, votre enfant passe devant. On suit, avec tous les arrêts en chemin. Pour un matin pas trop pressé.",
  },
  w8: {
    title: "Jusqu’à la fenêtre",
    text: "Ensemble à la fenêtre, dans les bras ou à pied. Le jour, la nuit, la pluie ou un pigeon. Ensuite, la journée commence.",
    note: "Fenêtre fermée, cordons des rideaux hors de portée.",
  },
  "wake-together": {
    title: "De service au rideau",
    text: "Le plus grand peut ouvrir le rideau pour le petit. Le petit regarde, bien calé dans vos bras. Ou l’inverse, si le grand dort encore.",
    note: "Fenêtre fermée, cordons des rideaux hors de portée.",
  },
  "wake-return": {
    title: "S’asseoir au bord du lit",
    text: "Votre enfant est peut-être déjà debout, en pleine activité. Vous vous asseyez au bord du lit, ou par terre. Être tout près suffit.",
  },
};
