import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Coucou-caché au change",
    text: "Votre visage disparaît derrière un linge propre. « Je suis où ? Coucou. » Même place, mêmes mots. Puis on attend un peu.",
    note: "Le visage de votre enfant reste dégagé. Une main reste sur votre enfant.",
    withoutSound: {
      title: "Coucou-caché sans un mot",
      text: "Votre visage disparaît derrière un linge propre. Le linge descend lentement, et vous voilà. Puis on attend un peu.",
    },
    withoutEyeContact: {
      title: "Où est passé ce pied",
      text: "Le pied disparaît sous un linge propre. « Où est passé ce pied ? Le voilà. » Même pied, mêmes mots. Puis on attend un peu.",
    },
  },
  n2: {
    title: "D’abord dire, puis faire",
    text: "On peut annoncer ce que les mains vont faire. « Je vais lever tes jambes. » On attend un peu. Puis les jambes se lèvent.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "D’abord une main",
      text: "On peut poser une main chaude là où tout va commencer. On attend un peu. Ensuite, les jambes se lèvent.",
    },
  },
  n3: {
    title: "Coup de pied et pouet",
    text: "À chaque coup de pied, un drôle de petit bruit. Pas de coup de pied, pas de bruit. C’est votre enfant qui dirige l’orchestre.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "Pied contre main",
      text: "À chaque coup de pied, votre main répond d’une douce pression. Pas de coup de pied, pas de pression. C’est votre enfant qui commande.",
    },
  },
  n4: {
    title: "La garde de la couche",
    text: "Votre enfant a la garde de la couche propre. « Je peux l’avoir ? » Et la couche arrive. Peut-être, car lâcher, ce n’est pas rien.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "La garde de la couche",
      text: "Votre enfant a la garde de la couche propre. Votre main ouverte la demande. La couche arrive, peut-être, car lâcher, ce n’est pas rien.",
    },
  },
  n5: {
    title: "Bonjour, genou",
    text: "Votre enfant choisit qui dit bonjour : genou, ventre ou orteil. Vous répondez au nom du genou. Les genoux ont souvent beaucoup à dire.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "Le genou fait signe",
      text: "Votre enfant choisit qui fait signe : genou, ventre ou orteil. Vous répondez du coude.",
    },
  },
  n6: {
    title: "Des mains plus lentes",
    text: "Le même change, avec des mains un peu plus lentes. Votre enfant suit vos gestes, ou étudie le plafond. Les deux vont très bien.",
    note: "Une main reste sur votre enfant.",
  },
  n7: {
    title: "Les jambes en liberté",
    text: "La couche est enlevée, les jambes sont libres. On peut les regarder gigoter un peu. La couche propre viendra ensuite.",
    note: "Une main reste sur votre enfant.",
  },
  n8: {
    title: "À côté du petit pot",
    text: "On s’assied par terre, à côté du petit pot. Peu importe s’il vient quelque chose. Attendre ensemble, c’est se tenir compagnie.",
  },
  n9: {
    title: "La petite attache",
    text: "Une attache de la couche est pour votre enfant. Ouverte, fermée, rouverte. L’autre est pour vous.",
    note: "Une main reste sur votre enfant.",
  },
  n10: {
    title: "Pas faim, juste la couche",
    text: "Votre enfant grogne, et vous pensez au lait. Eh non. « Ah, c’était la couche. » Vous le dites à voix haute, et puis on change.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "Le lait, puis la couche",
      text: "Votre enfant grogne, et vous pensez au lait. La petite tête se détourne. Une main sur le ventre, et puis on change.",
    },
  },
  n11: {
    title: "Un petit souffle",
    text: "Vous soufflez tout doucement sur une main ou un ventre. Puis vous attendez. S’il gigote, encore un souffle, sinon c’est fini.",
    note: "Une main reste sur votre enfant.",
  },
  n12: {
    title: "Du vélo sans vélo",
    text: "Les jambes pédalent lentement dans vos mains. Un tour, puis une pause. Si une jambe pousse toute seule, vous suivez.",
    note: "Une main reste sur votre enfant.",
  },
  n13: {
    title: "Que voit-on là-haut",
    text: "De là, sur le dos, la pièce a l’air différente. Une lampe, une fissure, une branche dehors. On lève aussi les yeux, un instant.",
    note: "Une main reste sur votre enfant.",
  },
  n14: {
    title: "Réchauffée dans la main",
    text: "La lingette est froide, votre main non. Vous la tenez d’abord un instant. Puis tout doucement, d’avant en arrière.",
    note: "Une main reste sur votre enfant.",
  },
  n15: {
    title: "Fredonner jusqu’à l’attache",
    text: "On fredonne tout bas, tant que la couche est ouverte. À la dernière attache, l’air s’arrête. Votre enfant entend que c’est fini.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "Trois petites tapes, fini",
      text: "La couche est fermée. Votre main tapote trois fois le ventre, doucement. Votre enfant sent que c’est fini.",
    },
  },
  n16: {
    title: "Deux pouces à tenir",
    text: "La couche est mise, et on reste un instant. Vos pouces sont dans deux petites mains. Quand l’un lâche, c’est fini.",
    note: "Une main reste sur votre enfant.",
  },
  n17: {
    title: "On peut se retourner",
    text: "Votre enfant se retourne, en plein change. On attend un peu, et on regarde par là aussi. Puis il revient, avec un peu d’aide.",
    note: "Une main reste sur votre enfant.",
  },
  n18: {
    title: "Le change debout",
    text: "Aujourd’hui, votre enfant reste debout, les mains sur votre épaule. Vous êtes à genoux. Chacun voit autre chose.",
    note: "Par terre, pas sur la table à langer.",
  },
  n19: {
    title: "Livraison à la poubelle",
    text: "La couche est devenue un petit paquet. Votre enfant le porte à la poubelle, et le lâche. Pouf. Ensuite, on se lave les mains.",
    note: "Attaches bien fermées, puis mains lavées.",
  },
  n20: {
    title: "Quatre mains, un robinet",
    text: "Après le change, on se lave les mains ensemble. La mousse passe de votre pouce au sien. Puis elle revient.",
    note: "Eau tiède, bien calé sur un marchepied ou dans vos bras.",
  },
  n21: {
    title: "Comment y aller",
    text: "Comment votre enfant ira-t-il au change aujourd’hui ? À reculons, à quatre pattes, ou dans les bras. Vous faites pareil.",
    note: "Une main reste sur votre enfant.",
  },
  n22: {
    title: "L’ours d’abord",
    text: "L’ours a aussi une couche, en papier essuie-tout. Votre enfant montre, et vous faites pareil. L’ours gigote moins que les autres.",
    note: "Une main reste sur votre enfant.",
  },
  n23: {
    title: "Pot ou couche",
    text: "« Pot ou couche ? » Puis on attend. Les deux vont bien, et changer d’avis aussi. Vous suivez, où que ce soit.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "Deux mains, un choix",
      text: "Une main montre le pot, l’autre la couche. Votre enfant choisit une main. Vous suivez.",
    },
  },
  n24: {
    title: "Au revoir, l’eau",
    text: "Votre enfant appuie, et l’eau s’en va en tournant. On lui fait signe. Puis l’eau revient, et cela vaut aussi le coup d’œil.",
    note: "On reste à côté, puis on ferme l’abattant.",
  },
  n25: {
    title: "Une main au repos",
    text: "À mi-chemin, votre main se repose sur le ventre. Une autre main viendra peut-être dessus. Ou pas, et alors on continue.",
    note: "Une main reste sur votre enfant.",
  },
  n26: {
    title: "Qui est dans le miroir",
    text: "S’il y a un miroir, le change se fait devant. Qui est là, avec ce pied ? Vous y êtes aussi.",
    note: "Une main reste sur votre enfant.",
  },
  n27: {
    title: "Dans l’autre sens",
    text: "Aujourd’hui, votre bébé est couché dans l’autre sens. La fenêtre a changé de côté. Une petite tête cherche, ou reste là.",
    note: "Une main reste sur votre enfant.",
  },
  n28: {
    title: "Ce qui reste en place",
    text: "Tout n’a pas besoin d’être enlevé. Votre enfant choisit ce qui reste : une chaussette, un bonnet, une couronne. La couche suivra.",
    note: "Une main reste sur votre enfant.",
  },
  n29: {
    title: "Raconter après coup",
    text: "La couche est mise, et vous racontez ce qui s’est passé. « D’abord les jambes. Puis la lingette. Et c’est fini. » Cela fait une fin.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "Tout montrer encore",
      text: "La couche est mise. Vous montrez tout encore une fois, lentement : jambes, lingette, couche. Puis deux mains ouvertes : fini.",
    },
  },
  "nappy-together": {
    title: "L’équipe du change",
    text: "Le plus grand peut tenir la couche propre. Le petit est en sécurité sous votre main. Qui a l’air le plus sérieux ?",
    note: "Une main reste sur le petit.",
  },
  "nappy-return": {
    title: "D’abord une main chaude",
    text: "Votre main se pose d’abord sur le ventre ou la jambe. Votre enfant regarde, ou pas. Ensuite, le change commence.",
    note: "Une main reste sur votre enfant.",
  },
};
