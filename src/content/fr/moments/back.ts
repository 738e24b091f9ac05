import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Se laisser trouver",
    text: "L’écran est fermé. Vous vous asseyez à hauteur d’enfant, et vous regardez. Votre enfant vient, ou regarde, ou continue.",
    withoutEyeContact: {
      title: "Se laisser trouver",
      text: "L’écran est fermé. Vous vous asseyez à hauteur d’enfant, un peu de côté, mains tranquilles. Votre enfant vient, ou pas. Vous êtes là.",
    },
  },
  k2: {
    title: "Me revoilà",
    text: "« J’avais quelque chose à faire. Maintenant, je suis là. » Puis on regarde, ou on joue aussi.",
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
    text: "« Mais que s’est-il passé ici ? » Votre enfant montre, et vous regardez. L’ours s’est envolé, paraît-il.",
    withoutSound: {
      title: "Que s’est-il passé ici",
      text: "De grands yeux sur la pièce, puis sur votre enfant. Il montre ce qui s’est passé. L’ours s’est envolé, paraît-il.",
    },
    withoutEyeContact: {
      title: "Que s’est-il passé ici",
      text: "On s’assied à côté. « Mais que s’est-il passé ici ? » Votre enfant montre, et on regarde l’ours ensemble.",
    },
  },
  k6: {
    title: "Un instant, puis retour",
    text: "Avant d’ouvrir l’écran, vous dites à qui vous écrivez. « Mamie, et je reviens. » Et vous revenez.",
    withoutSound: {
      title: "Un instant, puis retour",
      text: "Avant d’ouvrir l’écran, vous le montrez. Puis vous montrez le tapis : vous y serez bientôt. Et vous y voilà.",
    },
  },
  k7: {
    title: "Regarder, puis jouer",
    text: "Il se passe déjà quelque chose, là, par terre. On peut s’asseoir à côté et regarder un peu. Le jeu viendra tout seul, ou pas.",
  },
  k8: {
    title: "C’était un peu fort",
    text: "Votre voix est montée, et cela arrive. Vous vous mettez à sa hauteur. « J’ai parlé fort. » Ensuite, tout redevient ordinaire.",
    withoutSound: {
      title: "C’était un peu beaucoup",
      text: "C’est monté d’un ton, et cela arrive. Vous vous mettez à sa hauteur, la main ouverte. Ensuite, tout redevient ordinaire.",
    },
  },
  k9: {
    title: "Un instant derrière la porte",
    text: "Assez de pleurs pour aujourd’hui ? Votre bébé est sur le dos, en sécurité dans son lit. On respire derrière la porte, puis on revient.",
    note: "C’en est trop ? On peut appeler quelqu’un. Un bébé ne se secoue pas.",
  },
  k10: {
    title: "Sous le même plafond",
    text: "Vous vous allongez par terre, à côté de votre bébé. Une lampe, une tache, une ombre : la même vue pour deux. Rien d’autre à faire.",
    note: "Le sommeil vous gagne ? Un bébé va d’abord dans son propre lit.",
  },
  k11: {
    title: "D’abord la fenêtre",
    text: "D’abord la fenêtre, votre enfant contre vous. Quelque chose passe, ou une branche bouge. On regarde, et le reste attendra.",
    note: "Fenêtre fermée, cordons des rideaux hors de portée.",
  },
  k12: {
    title: "Un verre d’eau",
    text: "Vous allez chercher un verre d’eau, pour vous. Vous le buvez par terre, près de votre enfant. Le temps d’un verre, vous êtes là.",
    note: "De l’eau, pas de thé chaud. Le verre reste près de vous.",
  },
  k13: {
    title: "D’abord le seuil",
    text: "On s’arrête un instant sur le pas de la porte. On voit qui joue, qui râle ou qui dort. Une respiration, et on entre.",
  },
  k14: {
    title: "Le même son en retour",
    text: "On s’approche, et on écoute d’abord. Un gazouillis, un soupir, un petit rot. On refait le même son, puis on attend.",
    withoutSound: {
      title: "Le même geste en retour",
      text: "On s’approche, et on regarde d’abord. Un poing s’ouvre, une jambe s’étire. On fait pareil, puis on attend.",
    },
  },
  k15: {
    title: "Un air pour arriver",
    text: "On fredonne un petit air en s’approchant. Votre enfant vous entend avant que vous soyez là. À côté de lui, l’air s’arrête.",
    withoutSound: {
      title: "Une main pour arriver",
      text: "On s’approche. Une main se pose sur un dos ou un pied. Votre enfant sent ainsi que vous êtes là.",
    },
  },
  k16: {
    title: "Le tour de la maison",
    text: "Votre bébé dans les bras, on fait lentement le tour. La lampe, la plante, les manteaux. Là où un regard s’attarde, on s’arrête.",
  },
  k17: {
    title: "Un bourdonnement contre vous",
    text: "Votre bébé est contre vous, le dos bien droit. On bourdonne une note grave, le temps d’un souffle. Elle se sent peut-être plus qu’elle ne s’entend.",
    note: "Le sommeil vous gagne ? Un bébé va d’abord dans son propre lit.",
    withoutSound: {
      title: "Respirer l’un contre l’autre",
      text: "Votre bébé est contre vous, le dos bien droit. On expire lentement, puis encore une fois. La petite tête monte et descend.",
    },
  },
  k18: {
    title: "Un signe depuis la porte",
    text: "Un petit signe depuis la porte, tout lent. On attend un regard, ou rien du tout. Ensuite, on s’approche.",
    withoutEyeContact: {
      title: "Bonjour depuis la porte",
      text: "« Bonjour », dit tout bas depuis la porte. On attend que quelque chose bouge, ou rien. Ensuite, on s’approche.",
    },
  },
  k19: {
    title: "Votre manche à l’étude",
    text: "Votre bras est tout près, manche comprise. Une main attrape le tissu, une couture, un doigt. Vous ne bougez pas.",
    note: "Rien de petit ni de détachable, et on reste à côté.",
  },
  k20: {
    title: "Qui ferme le couvercle",
    text: "Aujourd’hui, votre enfant ferme l’ordinateur avec vous. Lentement, et puis : fermé. Toutes les mains sont libres.",
    note: "Les doigts sur le dessus, votre main entre les deux.",
  },
  k21: {
    title: "À quatre pattes",
    text: "Vous revenez à quatre pattes. Votre enfant regarde, ou vient à votre rencontre. On peut rester coincé sous une chaise.",
  },
  k22: {
    title: "Une main en visite",
    text: "Votre main marche par terre, sur deux doigts. Juste devant votre enfant, elle s’arrête. Elle repart si une petite main vient la chercher.",
  },
  k23: {
    title: "Dos à dos",
    text: "On s’assied par terre, dos à dos. Vous vous appuyez un peu, votre enfant aussi. Rien à voir, rien à dire.",
  },
  k24: {
    title: "Quel animal revient",
    text: "Votre enfant choisit l’animal qui revient : grenouille, escargot ou chat. Vous entrez ainsi dans la pièce. Puis c’est son tour.",
  },
  k25: {
    title: "Le doudou demande",
    text: "D’abord le doudou, ensuite vous. « Je peux venir ? » demande le doudou. Non, c’est aussi une réponse, et il attend.",
    withoutSound: {
      title: "Le doudou vient voir",
      text: "D’abord le doudou, ensuite vous. Le doudou salue et attend au bord. Si on le repousse, il regarde de plus loin.",
    },
  },
  k26: {
    title: "Une minute sans questions",
    text: "Vous êtes assis par terre, le dos au canapé. Pas de question, pas d’idée, pas de rangement. Votre enfant sait où vous êtes.",
  },
  k27: {
    title: "Un cadeau du bureau",
    text: "Vous rapportez quelque chose du bureau : une enveloppe, une feuille. Votre enfant décide ce que c’est. Un chapeau, un bateau, une boule.",
    note: "Sans agrafes ni trombones.",
  },
  k28: {
    title: "Pieds contre pieds",
    text: "On s’assied face à face, pieds contre pieds. Vous poussez doucement, votre enfant pousse aussi. Dès que ça fatigue, on plie les genoux.",
  },
  k29: {
    title: "Une main chaude, sans plus",
    text: "Vos mains viennent d’un clavier. Vous les frottez d’abord. Puis l’une se pose sur un dos, une jambe ou une épaule.",
  },
  k30: {
    title: "Dire ce qu’on voit",
    text: "On s’assied, et on dit ce qu’on voit. « Un pied. Une chaussette. Un cube. » Pas de question, pas de réponse à donner.",
    withoutSound: {
      title: "Une main à côté",
      text: "On s’assied, une main posée à côté de ce qui l’occupe. Un pied, une chaussette, un cube. Rien de plus.",
    },
  },
  k31: {
    title: "Ce qu’un bébé entend ici",
    text: "Vous vous asseyez près de votre bébé, les yeux fermés. Qu’entend-on d’ici ? La rue, le frigo, vous.",
    note: "Le sommeil vous gagne ? Un bébé va d’abord dans son propre lit.",
  },
  k32: {
    title: "Une cuillère toute neuve",
    text: "Vous apportez une cuillère en bois. Vous la posez tout près, et vous regardez ce qu’elle devient. C’est bien assez de nouveauté.",
  },
  k33: {
    title: "Des pieds dans les mains",
    text: "Deux petits pieds tiennent dans vos mains. Vous les tenez, sans rien faire. S’ils poussent, vous poussez un peu aussi.",
  },
  k34: {
    title: "Là où tombe la lumière",
    text: "Vous portez votre bébé là où tombe la lumière. Une raie au sol, une tache sur le mur. On s’y arrête un instant.",
  },
  k35: {
    title: "Rien à expliquer encore",
    text: "Vous revoilà, et votre enfant est fâché, fatigué ou occupé. Cela peut durer un peu. Vous êtes là, assis tout près, et c’est tout.",
  },
  "back-together": {
    title: "Le rapport du plus grand",
    text: "Le plus grand peut montrer ce qui s’est passé ici. Le petit est bien installé sur vos genoux. Le rapport peut durer.",
  },
};
