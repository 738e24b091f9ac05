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
    note: "Rien de chaud sur les genoux ni à portée de main.",
  },
  f6: {
    title: "De petites mains",
    text: "Que font ces mains pendant la tétée ou le repas ? Elles pressent, caressent, attrapent. Regarder un peu suffit.",
  },
  f7: {
    title: "Ah non, pas la cuillère",
    text: "Votre enfant montre, et on devine. La cuillère ? « Ah non, pas la cuillère. » On essaie encore, et on peut en rire.",
    note: "On devine et on rit la bouche vide.",
    withoutSound: {
      title: "Ah non, pas la cuillère",
      text: "Votre enfant montre, et on devine. La cuillère ? On fait non de la tête, puis on montre autre chose. Rire est permis.",
    },
  },
  f8: {
    title: "Une pause est une pause",
    text: "Votre enfant tourne la tête et regarde ailleurs. On peut attendre ensemble. La faim reviendra peut-être, ou peut-être pas.",
  },
  f9: {
    title: "Le lait arrive",
    text: "On prépare le lait en disant ce qu’on fait. « D’abord l’eau. Maintenant, on secoue un peu. » Votre voix accompagne l’attente.",
    note: "L’eau chaude reste loin de votre bébé. Testez le lait sur votre poignet.",
    withoutSound: {
      title: "Attendre sur l’épaule",
      text: "Le lait est presque prêt. Votre bébé est contre votre épaule, et vous vous balancez sur place. On attend à deux.",
    },
  },
  f10: {
    title: "Le rot prend son temps",
    text: "Après le lait, votre bébé est contre votre épaule. Votre main passe lentement sur son dos. Si rien ne vient, c’était un câlin.",
    note: "Le visage reste dégagé, et vous êtes bien réveillé.",
  },
  f11: {
    title: "Écouter les gorgées",
    text: "Une gorgée, une autre, un souffle. On peut écouter le lait descendre. Si tout se tait, c’est très bien aussi.",
  },
  f12: {
    title: "Changer de bras",
    text: "À mi-chemin, on change de bras. De ce côté, la pièce est différente. On regarde un peu, puis on reprend le lait.",
  },
  f13: {
    title: "Plus de lait",
    text: "Le lait est fini, et vous voilà assis. Personne ne se lève encore. Ces quelques secondes sont à vous deux.",
    note: "Le sommeil vous gagne ? Un bébé va d’abord dans son propre lit.",
  },
  f14: {
    title: "Du tissu entre les doigts",
    text: "Pendant le lait, une main joue avec votre pull. Une couture, un pli, un peu de peau. On laisse la main chercher.",
  },
  f15: {
    title: "Cette fois, vous mangez",
    text: "Vous mangez, et votre bébé est assis ou couché tout près. Il voit une cuillère monter, puis descendre. Pas besoin d’explications.",
    note: "Rien de chaud sur les genoux ni à portée de main.",
  },
  f16: {
    title: "Qui est à table",
    text: "On salue tous ceux qui sont à table. « Bonjour mamie. Bonjour cuillère. Bonjour chaise vide. » Votre enfant salue aussi, ou regarde.",
    note: "On salue la bouche vide.",
    withoutSound: {
      title: "Un signe à table",
      text: "On fait signe à tous ceux qui sont à table. À la cuillère et à la chaise vide aussi. Votre enfant répond, ou regarde.",
    },
  },
  f17: {
    title: "Fredonner entre deux gorgées",
    text: "Quand votre bébé s’arrête, vous fredonnez trois notes. Quand il reprend, vous vous taisez. Chacun son tour.",
    withoutSound: {
      title: "Un pouce entre deux gorgées",
      text: "Quand votre bébé s’arrête, votre pouce caresse une joue ou une main. Quand il reprend, le pouce s’arrête. Chacun son tour.",
    },
  },
  f18: {
    title: "Vous goûtez d’abord",
    text: "Vous prenez une bouchée de la même chose, tranquillement. Votre enfant regarde comment on fait. Goûter, attendre : les deux vont bien.",
    note: "Bien assis, en petits morceaux tendres.",
  },
  f19: {
    title: "Un doigt après l’autre",
    text: "Après le repas, un gant tiède pour chaque doigt. On commence par la main qui se tend. Le pouce est souvent le plus sucré.",
  },
  f20: {
    title: "La cuillère tombe",
    text: "La cuillère tombe, et vous la ramassez. Elle retombe, et vous la suivez des yeux. Après trois fois, elle reste par terre.",
  },
  f21: {
    title: "Fini, c’est fini",
    text: "Comment votre enfant montre-t-il que c’est fini ? Une main levée, une tête tournée, une assiette poussée. Vous refaites le même geste, et vous débarrassez.",
  },
  f22: {
    title: "Verser tout seul",
    text: "Une petite cruche, avec un fond d’eau. Votre enfant verse, vous tenez le gobelet. Ce qui tombe à côté est pour la table.",
    note: "De l’eau froide, à table.",
  },
  f23: {
    title: "Écouter une croûte",
    text: "Vous mordez dans une croûte de pain. Crac. Votre enfant écoute, et mord peut-être aussi, ou vous laisse craquer.",
    note: "Bien assis, on mâche en paix. On parle après.",
  },
  f24: {
    title: "Votre enfant touille",
    text: "Votre enfant touille dans son propre bol. Dans un sens, dans l’autre, ou plus du tout. Vous touillez dans le vôtre, au même rythme.",
    note: "Tiède, pas chaud.",
  },
  f25: {
    title: "L’ours mange aussi",
    text: "L’ours reçoit une cuillère vide. Parfois il aime, parfois il tourne la tête. Votre enfant décide, et l’ours suit.",
    note: "Bien assis, et des cuillères vides pour l’ours.",
  },
  f26: {
    title: "Les mains en rond",
    text: "Avant la première bouchée, on se donne la main. Une petite pression, et on lâche. Si quelqu’un n’a pas envie, sa main reste sur la table.",
  },
  f27: {
    title: "Un détail du jour",
    text: "Vous racontez un tout petit détail du jour. Un pigeon, une flaque, une chaussette de travers. Puis on attend, et on peut manger.",
    note: "On raconte la bouche vide.",
    withoutSound: {
      title: "Le jour en un geste",
      text: "Vous montrez un petit détail du jour avec les mains. Un pigeon, une flaque, une chaussette de travers. Puis on attend un geste en retour.",
    },
  },
  f28: {
    title: "Qui s’assied où",
    text: "Aujourd’hui, votre enfant choisit les places. Vous sur la petite chaise, la poupée sur la grande. Demain, ce sera autrement, ou pas.",
  },
  f29: {
    title: "Boire avec les oreilles",
    text: "Pendant le lait, une porte claque ou un chien aboie. Votre bébé s’arrête et écoute. Vous écoutez aussi, et vous attendez la suite.",
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
