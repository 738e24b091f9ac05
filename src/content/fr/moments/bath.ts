import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  b1: {
    title: "Tout doux sur le ventre",
    text: "Tout à l’heure, au bain : un gant tiède sur le ventre. Votre main y reste, et on fredonne. Au lavabo, c’est très bien aussi.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
    withoutSound: {
      title: "Tout doux sur le ventre",
      text: "Tout à l’heure, au bain : un gant tiède sur le ventre. Votre main y reste et suit doucement la respiration.",
    },
  },
  b2: {
    title: "Le gobelet attend",
    text: "Tout à l’heure, au bain : un gobelet d’eau, bien haut. On attend un regard. Puis la cascade tombe, à côté du ventre.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
    withoutEyeContact: {
      title: "Le gobelet attend",
      text: "Tout à l’heure, au bain : un gobelet d’eau, bien haut. On attend une main ou un coup de pied. Puis la cascade tombe, à côté du ventre.",
    },
  },
  b3: {
    title: "D’abord ce genou",
    text: "Tout à l’heure, au bain : votre enfant montre, vous lavez. « Genou », dites-vous. C’est peut-être six fois le même genou.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
    withoutSound: {
      title: "D’abord ce genou",
      text: "Tout à l’heure, au bain : votre enfant montre, vous lavez. Juste ce petit bout-là. C’est peut-être six fois le même genou.",
    },
  },
  b4: {
    title: "Qui est là derrière",
    text: "Tout à l’heure, votre enfant brosse d’abord, vous ensuite. Qui se cache derrière cette dent ? Une carotte, un lion, un reste de soupe.",
    note: "On se brosse les dents assis ou debout, pas en courant.",
    withoutSound: {
      title: "Brosser chacun son tour",
      text: "Tout à l’heure, votre enfant brosse d’abord, vous ensuite. Un doigt levé montre à qui c’est le tour. Puis une grande gueule de lion.",
    },
  },
  b5: {
    title: "L’eau qui bouge",
    text: "Tout à l’heure, au bain : on peut regarder ces mains dans l’eau. Elles tapent, caressent, attrapent une goutte. Pas besoin d’explications.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b6: {
    title: "Une serviette autour",
    text: "Tout à l’heure, après le bain : une serviette autour, et on s’assied. On finira bien par sécher. Le pyjama ne s’envolera pas.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b7: {
    title: "Un orteil après l’autre",
    text: "Tout à l’heure, au bain : un pied dans l’eau, puis une pause. Votre enfant choisit quand vient le reste. Un gant de toilette convient aussi.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b8: {
    title: "Une main à laver",
    text: "Tout à l’heure, au bain : votre enfant peut laver votre main. Ou un canard, ou un gobelet. Vous n’êtes pas difficile.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  "bath-together": {
    title: "Le service des serviettes",
    text: "Tout à l’heure : le plus grand passe le gant ou la serviette. Le petit est en sécurité dans vos mains. Chacun son travail.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  "bath-return": {
    title: "Près de la baignoire vide",
    text: "Avant que l’eau coule : on s’assied par terre, près du bain. Votre enfant est tout près. À sa hauteur, rien de plus.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
};
