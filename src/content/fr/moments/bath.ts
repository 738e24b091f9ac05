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
    text: "Tout à l’heure, au bain : votre enfant montre, vous lavez. « Genou », dites-vous. C’est peut-être six fois le même genou.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
    withoutSound: {
      title: "D’abord ce genou",
      text: "Tout à l’heure, au bain : votre enfant montre, vous lavez. Juste ce petit bout-là. C’est peut-être six fois le même genou.",
    },
  },
  b4: {
    title: "Qui est là derrière",
    text: "Tout à l’heure, votre enfant brosse d’abord, vous ensuite. Qui se cache derrière cette dent ? Une carotte, un lion, un reste de soupe.",
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
    text: "Tout à l’heure, au bain : un pied dans l’eau, puis une pause. Votre enfant choisit la suite, ou retire son pied. Un gant de toilette convient aussi.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b8: {
    title: "Une main à laver",
    text: "Tout à l’heure, au bain : votre enfant peut laver votre main. Ou un canard, ou un gobelet. Vous n’êtes pas difficile.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b9: {
    title: "La pluie du gobelet",
    text: "Tout à l’heure, au bain : il pleut sur une petite main. Puis c’est votre main qu’on mouille. Chacun son tour, tant que cela amuse.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b10: {
    title: "D’abord rencontrer l’eau",
    text: "Tout à l’heure : votre coude teste l’eau, puis une petite main. Un doigt, toute la main, ou plutôt pas. Le reste viendra après.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b11: {
    title: "Votre voix sous l’eau",
    text: "Tout à l’heure : bébé sur votre bras, les oreilles dans l’eau. Vous fredonnez, et le son change. Tout se calme peut-être un peu.",
    note: "À lire avant le bain. Eau tiède au toucher, et la tête soutenue tout le temps.",
    withoutSound: {
      title: "Sans bouger, sur votre bras",
      text: "Tout à l’heure, au bain : bébé sur votre bras, l’eau jusqu’aux oreilles. Vous ne bougez pas. L’eau fait le reste.",
    },
  },
  b12: {
    title: "Goutte à goutte",
    text: "Tout à l’heure, au bain : vous pressez un gant, goutte à goutte. Une sur le genou, une sur le ventre. Puis on attend ce qui bouge.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b13: {
    title: "Se déshabiller lentement",
    text: "Avant le bain : un vêtement, puis une pause. Un pied nu, un ventre nu. Pendant ce temps, votre main tient le reste au chaud.",
    note: "À lire avant le bain. L’eau est tiède au toucher. Une main sur votre enfant, tout le temps.",
  },
  b14: {
    title: "Écouter le bain couler",
    text: "Le bain coule. On écoute depuis le couloir, ou dans vos bras. D’abord des éclaboussures, puis un ronron, puis plus rien.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b15: {
    title: "Un point sur le miroir",
    text: "Tout à l’heure, après le bain, le miroir est embué. Vous y posez un point, puis un autre. Une petite main viendra peut-être aussi.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b16: {
    title: "Dix orteils à sécher",
    text: "Après le bain : chaque orteil a droit à la serviette. Un orteil, une petite pression. Après le dixième, on recommence, ou pas.",
    note: "À lire avant le bain. L’eau est tiède au toucher. Une main sur votre enfant, tout le temps.",
  },
  b17: {
    title: "Pas de bain ce soir",
    text: "Ce soir, un gant de toilette fera peut-être l’affaire. Le visage, les mains, et ce qui colle. Une soirée sans bain, c’est aussi une soirée.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b18: {
    title: "Éclabousser, c’est permis",
    text: "Tout à l’heure, au bain : deux jambes et beaucoup d’eau. Vos manches sont déjà relevées. Vous tenez bien, et vous regardez jusqu’où cela va.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b19: {
    title: "De la crème aux pieds",
    text: "Après le bain : un peu de crème tiédit dans vos mains. Un pied, très lentement. L’autre attend, ou se retire.",
    note: "À lire avant le bain. L’eau est tiède au toucher. Une main sur votre enfant, tout le temps.",
  },
  b20: {
    title: "Le canard passe",
    text: "Tout à l’heure, au bain : le canard passe lentement. Il s’arrête là où une main l’arrête. Puis il revient vers vous.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b21: {
    title: "Des manches de mousse",
    text: "Tout à l’heure, au bain : votre enfant reçoit une manche de mousse. Vous aussi. Puis chacun rince la manche de l’autre.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b22: {
    title: "Flotter ou couler",
    text: "Tout à l’heure, au bain : une cuillère, un gobelet, une éponge. Votre enfant lâche, et on regarde. Ce qui coule a droit à un deuxième essai.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b23: {
    title: "Peindre à l’eau",
    text: "Tout à l’heure, au bain : un gant devient pinceau. Votre enfant peint le carrelage, vous ne parlez pas d’art. Cela sèche, et il y a de nouveau de la place.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b24: {
    title: "L’eau s’en va",
    text: "Tout à l’heure, après le bain : votre enfant tire le bouchon. Enroulés dans une serviette, on regarde. La dernière goutte fait un drôle de bruit.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b25: {
    title: "Des reflets qui dansent",
    text: "Tout à l’heure, au bain : la lumière danse sur le carrelage. Vos yeux suivent un reflet. Votre bébé regarde, ou en fabrique d’autres.",
    note: "À lire avant le bain. L’eau est tiède au toucher. On reste là tout le temps.",
  },
  b26: {
    title: "Un linge bien chaud",
    text: "Tout à l’heure, au bain : un linge mouillé sur le torse. Il tient au chaud ce que l’eau ne couvre pas. De temps en temps, on le mouille.",
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
