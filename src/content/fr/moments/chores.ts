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
    text: "Votre enfant met une cuillère pour chacun. « Celle-ci, c’est pour qui ? » Le doudou mange peut-être aussi.",
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
    text: "Qu’est-ce que ça sent ? Une pomme, une herbe, une carotte pleine de terre. On l’approche, et votre enfant renifle ou décline.",
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
  c9: {
    title: "Des tartines, c’est bien aussi",
    text: "Ce soir, des tartines, ou quelque chose du congélateur. Cela laisse un peu de temps par terre, dans la cuisine. S’asseoir suffit.",
    note: "Loin de la cuisinière, des couteaux et des produits d’entretien.",
  },
  c10: {
    title: "L’intérieur d’une armoire",
    text: "Avant de cuisiner : une armoire ouverte, votre bébé dans les bras. Une casserole, un couvercle, une pile d’assiettes. On peut montrer, ou regarder.",
    note: "La cuisinière est éteinte, les produits sont ailleurs.",
  },
  c11: {
    title: "Le linge fait du vent",
    text: "Avant de plier un linge, on l’agite une fois. Un petit vent passe. Votre bébé cligne des yeux, ou attrape, ou attend le suivant.",
    note: "Le linge reste loin du visage.",
  },
  c12: {
    title: "Le défilé des chaussettes",
    text: "Vous pliez, et votre bébé est couché ou assis à côté. Chaque chaussette passe à hauteur d’yeux. Si elle intéresse beaucoup, elle reste plus longtemps.",
  },
  c13: {
    title: "Balayer en rythme",
    text: "On balaie, quatre coups, puis une pause. Votre bébé regarde le balai. Pendant la pause, il arrive qu’une réponse vienne.",
    note: "Ce qui est balayé ne va pas à la bouche.",
  },
  c14: {
    title: "On allume",
    text: "La nuit tombe, et on passe d’une lampe à l’autre. Votre enfant est dans vos bras, ou appuie lui-même. Clic, et la pièce a changé.",
  },
  c15: {
    title: "Un filet d’eau froide",
    text: "Un filet d’eau froide coule. Votre enfant regarde depuis vos bras, ou tend un doigt. Vous refermez le robinet.",
    note: "Rien que l’eau froide, et votre enfant bien tenu.",
  },
  c16: {
    title: "Une main entre deux tâches",
    text: "Le linge est fait, le repas pas encore. Entre les deux, une main se pose sur un petit pied. Trois respirations, et on repart.",
  },
  c17: {
    title: "Les courses en visite",
    text: "Vous déballez les courses, votre bébé tout près. Une chose bruisse, une autre est froide, une autre est ronde. Elle passe, puis va dans l’armoire.",
    note: "Rien de petit à attraper. Les sacs vides disparaissent aussitôt.",
  },
  c18: {
    title: "Le riz prend son temps",
    text: "La casserole est sur le feu, rien d’autre à faire. On s’assied par terre, près de votre enfant. D’ici, on entend les bulles.",
    note: "La casserole au fond, à feu doux, et vous dans la cuisine.",
  },
  c19: {
    title: "À qui est ce pull",
    text: "Vous pliez, et vous demandez à qui c’est. « À qui est ce pull ? » On attend, puis on répond soi-même, ou pas.",
    withoutSound: {
      title: "Ce pull ne va pas",
      text: "Vous tenez un tout petit pull contre votre ventre. Il ne va pas. Puis vous le tenez devant votre enfant, et vous attendez.",
    },
  },
  c20: {
    title: "Couvercles et casseroles",
    text: "Trois couvercles, trois casseroles, par terre. Votre enfant essaie, glisse, tourne. Si cela ne va pas, c’est peut-être un chapeau.",
    note: "Loin de la cuisinière, des couteaux et des produits d’entretien.",
  },
  c21: {
    title: "Patate par patate",
    text: "Votre enfant met les pommes de terre dans le panier. Vous les passez, ou vous attendez votre tour. Une patate qui roule compte double.",
    note: "Loin de la cuisinière, des couteaux et des produits d’entretien.",
  },
  c22: {
    title: "De l’eau pour la plante",
    text: "Votre enfant donne à boire à la plante. La plante ne dit rien, et boit quand même. Le reste du gobelet est pour le sol.",
    note: "Un petit gobelet d’eau, et une plante non toxique.",
  },
  c23: {
    title: "Deux balais",
    text: "Vous balayez, et votre enfant balaie avec la petite brosse. Le tas grandit, ou se promène. Sous la table, c’est lui le spécialiste.",
    note: "Ce qui est balayé ne va pas à la bouche.",
  },
  c24: {
    title: "La salade en morceaux",
    text: "Votre enfant déchire la salade. De grands morceaux, des petits, ou une feuille géante pour vous. Vous coupez le reste, de l’autre côté.",
    note: "Loin de la cuisinière, des couteaux et des produits d’entretien.",
  },
  c25: {
    title: "La petite vaisselle",
    text: "Une bassine d’eau tiède et deux gobelets en plastique. Votre enfant lave, vous essuyez. Certains gobelets demandent cinq lavages.",
    note: "Eau tiède, pas de couteaux, et vous à côté.",
  },
  c26: {
    title: "Qu’est-ce qui peut attendre",
    text: "« Qu’est-ce qui peut attendre ? » Le repassage, le courrier, les miettes. Votre enfant peut aussi choisir ce qui attendra.",
    withoutSound: {
      title: "Une pile peut attendre",
      text: "Vous poussez une pile de côté, avec un soupir d’aise. Votre enfant peut en pousser une aussi. Puis on fait le reste.",
    },
  },
  "chores-together": {
    title: "L’équipe de tri",
    text: "Le plus grand peut chercher les chaussettes du petit dans le linge. Le petit regarde, à l’abri. Qui trouve la plus petite ?",
    note: "La porte de la machine reste fermée.",
  },
  "chores-return": {
    title: "Une respiration par terre",
    text: "Le repas attendra bien une respiration. On s’assied par terre, dans la cuisine, là où est votre enfant. Les casseroles reprennent après.",
    note: "D’abord, éteindre le feu et pousser les casseroles au fond.",
  },
};
