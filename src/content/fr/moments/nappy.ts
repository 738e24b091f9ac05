import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Coucou-caché au change",
    text: "Votre visage disparaît derrière un linge propre. « Je suis où ? Coucou. » Même place, mêmes mots. Puis on attend un peu.",
    note: "Le visage de votre enfant reste dégagé. Une main reste sur votre enfant.",
    withoutSound: {
      title: "Coucou-caché sans un mot",
      text: "Votre visage disparaît derrière un linge propre. Le linge descend lentement, et vous voilà. Puis on attend un peu.",
    },
    withoutEyeContact: {
      title: "Où est passé ce pied",
      text: "Le pied disparaît sous un linge propre. « Où est passé ce pied ? Le voilà. » Même pied, mêmes mots. Puis on attend un peu.",
    },
  },
  n2: {
    title: "D’abord dire, puis faire",
    text: "On peut annoncer ce que les mains vont faire. « Je vais lever tes jambes. » On attend un peu. Puis les jambes se lèvent.",
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
    text: "Votre enfant a la garde de la couche propre. « Je peux l’avoir ? » Et la couche arrive. Peut-être, car lâcher, ce n’est pas rien.",
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
    text: "On s’assied par terre, à côté du petit pot. Rien n’est obligé de venir. Attendre ensemble, c’est se tenir compagnie.",
  },
  n9: {
    title: "La petite attache",
    text: "Une attache de la couche est pour votre enfant. Ouverte, fermée, rouverte. L’autre est pour vous.",
    note: "Une main reste sur votre enfant.",
  },
  n10: {
    title: "Pas faim, juste la couche",
    text: "Votre enfant grogne, et vous pensez au lait. Eh non. « Ah, c’était la couche. » Vous le dites à voix haute, et puis on change.",
    note: "Une main reste sur votre enfant.",
    withoutSound: {
      title: "Le lait, puis la couche",
      text: "Votre enfant grogne, et vous pensez au lait. La petite tête se détourne. Une main sur le ventre, et puis on change.",
    },
  },
  "nappy-together": {
    title: "L’équipe du change",
    text: "Le plus grand peut tenir la couche propre. Le petit est en sécurité sous votre main. Qui a l’air le plus sérieux ?",
    note: "Une main reste sur le petit.",
  },
  "nappy-return": {
    title: "D’abord une main chaude",
    text: "Votre main se pose d’abord sur le ventre ou la jambe. Votre enfant regarde, ou pas. Ensuite, le change commence.",
    note: "Une main reste sur votre enfant.",
  },
};
