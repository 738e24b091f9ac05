import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "La chanson qui attend",
    text: "Avant de partir : une chanson pour la route. Le dernier mot reste en suspens. Votre enfant la termine, ou vous, avec n’importe quel son.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "Quatre petits coups",
      text: "Avant de partir : trois petits coups sur un genou, et on attend. Le quatrième est pour qui veut. En route, le silence va très bien.",
    },
  },
  o2: {
    title: "J’entends, j’entends",
    text: "Avant de partir : un jeu pour les oreilles. Chacun son tour, on dit ce qu’on entend. Un bus, un chien, un ventre.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "Je vois, je vois",
      text: "Avant de partir : chacun montre une chose qui bouge. Une feuille, un nuage, un pigeon. Puis on se met en route, tranquillement.",
    },
  },
  o3: {
    title: "Suivre le doigt",
    text: "Avant de partir : une idée pour piétons et passagers. Votre enfant montre du doigt. Vous dites ce que le doigt a trouvé. Puis un regard.",
    withoutSound: {
      title: "Suivre le doigt",
      text: "Avant de partir : une idée pour piétons et passagers. Votre enfant montre du doigt. Votre doigt montre le même chien.",
    },
    withoutEyeContact: {
      title: "Suivre le doigt",
      text: "Avant de partir : une idée pour piétons et passagers. Votre enfant montre du doigt. On regarde du même côté. Vous dites ce que le doigt a trouvé.",
    },
  },
  o4: {
    title: "Bosse et virage",
    text: "Avant de partir : aujourd’hui, on annonce la route ensemble. « Bosse. » « Virage. » Dès qu’on le sent, on le dit.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "Répétition à l’arrêt",
      text: "Avant de partir : on se penche à gauche, puis à droite. Une bosse arrive. Après, c’est le tour de la vraie route.",
    },
  },
  o5: {
    title: "Le silence, ça va aussi",
    text: "Avant de partir : un trajet sans parler, c’est aussi un trajet ensemble. Le même ronron, les mêmes virages. Votre enfant sent que vous êtes là.",
    note: "Au volant ou à vélo : les yeux sur la route.",
  },
  o6: {
    title: "Regarder du même côté",
    text: "Avant de partir : une idée pour piétons et passagers. On peut regarder là où regarde votre enfant. Un poteau, c’est très bien.",
  },
  o7: {
    title: "Gauche, droite, stop",
    text: "Avant de partir : aujourd’hui, vous racontez la route. « On tourne à gauche. On s’arrête. » Un babillage en retour, c’est aussi de l’info trafic.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "La route dans la main",
      text: "Avant de partir : on dessine la route dans une petite main. Tout droit, un virage, la maison. En route, le silence va très bien.",
    },
  },
  o8: {
    title: "La capote ouverte",
    text: "Avant de partir : ouvrez un peu la capote de la poussette. Des branches, des toits, un bout de ciel. Vous marchez, votre enfant a la vue.",
  },
  o9: {
    title: "Un air au feu rouge",
    text: "Avant de partir : choisissez un air pour les arrêts. Au feu rouge, vous le fredonnez. Quand c’est vert, c’est fini.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "Deux tapes avant le départ",
      text: "Avant de partir : deux petites tapes sur une jambe. Cela veut dire : on y va. En route, le silence va très bien.",
    },
  },
  o10: {
    title: "La ceinture, puis une main",
    text: "Avant de partir : d’abord, clic, la ceinture. Puis une main sur un genou, le temps d’un souffle. La route commence là.",
    note: "Tout le monde attaché, et puis on roule.",
  },
  o11: {
    title: "Écouter la route",
    text: "Avant de partir : aujourd’hui, la route fait sa musique. Des pneus, la pluie, une roue qui grince. On écoute, chacun à sa place.",
    note: "Au volant ou à vélo : les yeux sur la route.",
  },
  o12: {
    title: "Qui est déjà rentré",
    text: "Avant de partir : en route, vous direz qui est déjà rentré. Le chat, la soupe, les bottes mouillées. La maison commence déjà un peu.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "Montrer la maison",
      text: "Avant de partir : on montre du bras où se trouve la maison. Votre enfant regarde. En route, le silence va très bien.",
    },
  },
  o13: {
    title: "Les derniers pas, lentement",
    text: "Avant de partir : les derniers pas avant la route seront lents. Votre enfant peut regarder une chose. Une feuille, une grille, une pierre mouillée.",
    note: "Près de la rue, on se donne la main.",
  },
  o14: {
    title: "Une couleur pour la route",
    text: "Avant de partir : votre enfant choisit une couleur. Dès qu’on la voit, on le dit. Parfois rien ne vient, et puis un camion de pompiers.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "Une couleur sur le trottoir",
      text: "Avant de partir : votre enfant choisit une couleur. On en montre chacun une, encore sur le trottoir. Et puis, en route.",
    },
  },
  "onroad-together": {
    title: "Une chanson pour tous",
    text: "Avant de partir : le plus grand choisit la chanson. Le petit écoute ou fredonne. Tout le monde est attaché.",
    note: "Au volant ou à vélo : yeux et mains pour la route.",
    withoutSound: {
      title: "L’inspection des ceintures",
      text: "Avant de partir : vous bouclez les ceintures, le plus grand vous surveille. Un pouce levé, et en route.",
    },
  },
  "onroad-return": {
    title: "Un souffle, puis la route",
    text: "Avant de partir : tout le monde est attaché, vous aussi. Une respiration tranquille, ensemble dans ce petit espace. La route attendra bien.",
    note: "Au volant ou à vélo : les yeux sur la route.",
  },
};
