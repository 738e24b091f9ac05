import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  c1: {
    title: "La cuisine en chantonnant",
    text: "Votre enfant est couché là où il vous voit. Vous racontez en chantonnant ce que vous faites. Entre deux gestes, vous levez les yeux.",
    note: "Loin de la cuisinière, des couteaux et des produits d’entretien.",
    withoutSound: {
      title: "Lever les yeux",
      text: "Votre enfant est couché là où il vous voit. Entre deux gestes, vous levez les yeux, sourcils en l’air. Puis vous reprenez la découpe.",
    },
    withoutEyeContact: {
      title: "La cuisine en chantonnant",
      text: "Votre enfant est couché là où il vous entend. Vous racontez en chantonnant ce que vous faites. Un babillage en retour, c’est le refrain.",
    },
  },
  c2: {
    title: "Orchestre de casseroles",
    text: "Votre enfant tambourine sur une casserole. On répond à la cuillère, sur le plan de travail. Un silence compte pour un tour.",
    note: "Loin de la cuisinière, des couteaux et des produits d’entretien.",
    withoutSound: {
      title: "Touiller dans le vide",
      text: "Votre enfant touille dans une casserole vide. Vous touillez dans la vôtre, à la même vitesse. Quand l’un s’arrête, c’est fini.",
    },
  },
  c3: {
    title: "Les chaussettes au panier",
    text: "Vous pliez, votre enfant lance les chaussettes dans le panier. À côté, c’est presque dedans. Les ressortir, c’est le même sport.",
  },
  c4: {
    title: "Une cuillère pour chacun",
    text: "Votre enfant met une cuillère pour chacun. « Celle-ci, c’est pour qui ? » Le doudou mange peut-être aussi.",
    note: "Des cuillères, pas de couteaux. Loin de la cuisinière.",
    withoutSound: {
      title: "Une cuillère pour chacun",
      text: "Votre enfant met une cuillère pour chacun. On montre une chaise, votre enfant choisit la cuillère. Le doudou mange peut-être aussi.",
    },
  },
  c5: {
    title: "Ensemble à la cuisine",
    text: "Vous travaillez, votre enfant s’occupe tout près. Chacun son travail, dans la même pièce. C’est aussi être ensemble.",
    note: "Loin de la cuisinière, des couteaux et des produits d’entretien.",
  },
  c6: {
    title: "Une cuisine à renifler",
    text: "Qu’est-ce que ça sent ? Une pomme, une herbe, une carotte pleine de terre. On l’approche, et votre enfant renifle ou décline.",
    note: "On sent, sans goûter. Rien de chaud, loin de la cuisinière et des produits d’entretien.",
  },
  c7: {
    title: "Le cinéma du lave-linge",
    text: "Le linge tourne. On peut s’asseoir devant, ensemble. La chaussette rouge va bientôt repasser.",
    note: "La porte de la machine reste fermée.",
  },
  c8: {
    title: "Un coin de table",
    text: "Votre enfant a un chiffon humide et son coin de table. Vous faites le reste. C’est plus mouillé qu’avant, et ça séchera.",
    note: "Un chiffon et de l’eau, sans produit.",
  },
  "chores-together": {
    title: "L’équipe de tri",
    text: "Le plus grand peut chercher les chaussettes du petit dans le linge. Le petit regarde, à l’abri. Qui trouve la plus petite ?",
    note: "La porte de la machine reste fermée.",
  },
  "chores-return": {
    title: "Une respiration par terre",
    text: "Le repas attendra bien une respiration. On s’assied par terre, dans la cuisine, là où est votre enfant. Les casseroles reprennent après.",
    note: "D’abord, éteindre le feu et pousser les casseroles au fond.",
  },
};
