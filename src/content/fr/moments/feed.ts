import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  f1: {
    title: "Un regard entre deux gorgées",
    text: "Au sein ou au biberon, un regard arrive de temps en temps. On y répond. S’il s’en va, on le laisse partir.",
    note: "Le biberon, c’est vous qui le tenez.",
    withoutEyeContact: {
      title: "Un doigt entre deux gorgées",
      text: "Au sein ou au biberon, une petite main cherche où s’accrocher. Votre doigt peut être là. Si elle lâche, c’est très bien aussi.",
    },
  },
  f2: {
    title: "Deux cuillères",
    text: "Votre enfant a sa propre cuillère. Toc toc sur la table, chacun son tour. Quand l’un s’arrête, c’est fini.",
    note: "Bien assis, la bouche vide. Les aliments restent hors du jeu.",
    withoutSound: {
      title: "Deux cuillères en l’air",
      text: "Votre enfant a sa propre cuillère. Chacun son tour, on lève la cuillère bien haut. Quand l’un s’arrête, c’est fini.",
    },
  },
  f3: {
    title: "Santé",
    text: "Votre enfant tend son gobelet, et on trinque. Un regard, une gorgée. Aussi souvent que votre enfant recommence.",
    note: "Bien assis, la bouche vide. Ensuite, on boit tranquillement.",
    withoutEyeContact: {
      title: "Santé",
      text: "Votre enfant tend son gobelet, et on trinque. Regarder les gobelets suffit. Aussi souvent que votre enfant recommence.",
    },
  },
  f4: {
    title: "Les couleurs de l’assiette",
    text: "Chacun son tour, on nomme une couleur de l’assiette. La manger, c’est une autre histoire. Aujourd’hui, les carottes sont orange, voilà tout.",
    note: "On parle la bouche vide, bien assis à table.",
    withoutSound: {
      title: "Les couleurs de l’assiette",
      text: "Chacun son tour, on montre une couleur de l’assiette. Puis on cherche la même sur un pull. La manger, c’est une autre histoire.",
    },
  },
  f5: {
    title: "Une chaise pour vous aussi",
    text: "On peut s’asseoir aussi. Du lait ou un repas pour votre enfant, un verre pour vous. Rien d’autre au menu.",
  },
  f6: {
    title: "De petites mains",
    text: "Que font ces mains pendant la tétée ou le repas ? Elles pressent, caressent, attrapent. Regarder un peu suffit.",
  },
  f7: {
    title: "Ah non, pas la cuillère",
    text: "Votre enfant montre, et on devine. La cuillère ? « Ah non, pas la cuillère. » On essaie encore, et on peut en rire.",
    note: "On devine et on rit la bouche vide.",
    withoutSound: {
      title: "Ah non, pas la cuillère",
      text: "Votre enfant montre, et on devine. La cuillère ? On fait non de la tête, puis on montre autre chose. Rire est permis.",
    },
  },
  f8: {
    title: "Une pause est une pause",
    text: "Votre enfant tourne la tête et regarde ailleurs. On peut attendre ensemble. La faim reviendra peut-être, ou peut-être pas.",
  },
  "feed-together": {
    title: "Service à table",
    text: "Le plus grand peut apporter le bavoir ou la cuillère du petit. Le petit est bien installé près de vous. Le pourboire est facultatif.",
    note: "Le plus grand apporte, vous donnez à manger.",
  },
  "feed-return": {
    title: "Approcher une chaise",
    text: "La tétée ou le repas a peut-être déjà commencé. On approche une chaise, sans bruit. Regarder d’abord, parler après.",
  },
};
