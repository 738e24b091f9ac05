import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  p1: {
    title: "Nez à nez",
    text: "Vous aussi à plat ventre, face à face. On peut attendre que la petite tête se relève. Dès que ça fatigue, c’est fini.",
    note: "Sur le ventre : un bébé bien réveillé, et vous à côté.",
    withoutEyeContact: {
      title: "Côte à côte par terre",
      text: "Vous aussi à plat ventre, côte à côte. On voit tous les deux le même pied de chaise. Dès que ça fatigue, c’est fini.",
    },
  },
  p3: {
    title: "Vos genoux, un port",
    text: "Vous restez là, les genoux libres. Votre enfant vient faire le plein, puis repart. Vous êtes le port, avec le café froid.",
  },
  p4: {
    title: "Passer les cubes",
    text: "Votre enfant construit. Vous passez ce qu’il demande, et rien d’autre. S’écrouler fait partie du jeu.",
  },
  p5: {
    title: "Aller et retour",
    text: "Une balle roule de l’un à l’autre. Vous dites pour qui elle est. Quand elle file sous le canapé, c’est la pause.",
    note: "Une balle plus grosse qu’un poing.",
    withoutSound: {
      title: "Aller et retour",
      text: "Une balle roule de l’un à l’autre. Des bras ouverts montrent à qui c’est le tour. Quand elle file sous le canapé, c’est la pause.",
    },
  },
  p6: {
    title: "Nounours ne comprend pas",
    text: "Nounours met sa chaussure sur sa tête. « C’est comme ça », dit Nounours. Votre enfant peut lui expliquer.",
    withoutSound: {
      title: "Nounours ne comprend pas",
      text: "Nounours met sa chaussure sur sa tête et se couche. Il attend. Votre enfant peut lui montrer comment on fait.",
    },
  },
  p7: {
    title: "Regarder, ne rien faire",
    text: "Votre enfant découvre quelque chose : une fermeture éclair, une ombre, un reflet. On peut regarder et ne rien faire. Une ombre se passe d’explications.",
  },
  p8: {
    title: "Ah non, pas ça",
    text: "Votre enfant ronchonne, et on devine. Jouer ? « Ah non, pas ça. » Les bras ? On cherche ensemble, et on peut en rire.",
    withoutSound: {
      title: "Ah non, pas ça",
      text: "Votre enfant ronchonne, et on devine. Le hochet ? On l’écarte, les mains ouvertes. Puis on essaie autre chose.",
    },
  },
  p9: {
    title: "De tout son long",
    text: "On peut s’allonger par terre, de tout son long. Votre enfant grimpe dessus, roule à côté ou regarde. Aujourd’hui, le jeu, c’est d’être couché.",
    note: "Le sommeil vous gagne ? Un bébé va d’abord dans son propre lit.",
  },
  p11: {
    title: "Encore la même chose",
    text: "Votre enfant recommence, et recommence encore. Vous êtes à côté et vous repoussez le cube vers lui. La même chose, c’est le jeu du jour.",
  },
  p12: {
    title: "Une chaussette en voyage",
    text: "Une chaussette vive flotte lentement de gauche à droite. Votre bébé la suit, ou préfère le plafond. Puis elle se pose sur votre main.",
  },
  p13: {
    title: "De l’autre côté",
    text: "Vous changez de côté du tapis. Une petite tête tourne peut-être, ou pas. D’ici, tout a l’air différent.",
  },
  p14: {
    title: "Assis sur vos cuisses",
    text: "Votre bébé est sur vos cuisses, bien tenu. Vous vous balancez lentement de gauche à droite. S’il se tourne, on regarde ensemble par là.",
    note: "Une tête qui vacille encore repose dans votre main.",
  },
  p15: {
    title: "Reçu, rendu",
    text: "Votre enfant vous donne quelque chose, ou le lâche près de vous. On l’étudie de tous les côtés. On le rend, et cela recommence.",
    note: "Rien de petit ni de détachable, et on reste à côté.",
  },
  p16: {
    title: "Remplir, vider",
    text: "Une boîte avec une cuillère, un tissu, un gobelet. Votre enfant sort tout. Vous remettez une chose, et vous attendez.",
    note: "Rien de petit ni de détachable, et on reste à côté.",
  },
  p17: {
    title: "La montagne de coussin",
    text: "Un coussin est posé par terre. Votre enfant passe dessus, autour, ou le pousse. Vous êtes assis de l’autre côté.",
    note: "Par terre, et on reste à côté.",
  },
  p18: {
    title: "Une route sur votre jambe",
    text: "Votre jambe est une route, et elle ne bouge pas. Une voiture roule du pied au genou. Aujourd’hui, les bouchons sont permis.",
  },
  p19: {
    title: "Le magasin est ouvert",
    text: "Votre enfant vous vend un cube. « C’est combien ? » On paie d’une poignée de main, ou d’une carotte imaginaire.",
    withoutSound: {
      title: "Le magasin est ouvert",
      text: "Votre enfant vous vend un cube. On en montre un, et on paie d’une poignée de main. On ne rend pas la monnaie.",
    },
  },
  p20: {
    title: "Dans quelle main",
    text: "Une petite chaussette, deux mains fermées. Votre enfant en touche une. Si c’était l’autre, on rit, et c’est lui qui cache.",
  },
  p21: {
    title: "L’île",
    text: "Un coussin est une île, et vous êtes dessus. Votre enfant part à la nage, et revient. Sur l’île, il reste de la place pour une jambe.",
  },
  p22: {
    title: "Qui imite qui",
    text: "On s’assied tout près, et on regarde. Une bouche s’ouvre, la vôtre aussi. Une langue, un froncement, puis on attend.",
    withoutEyeContact: {
      title: "Des mains qui imitent",
      text: "On s’assied à côté. Une main s’ouvre, la vôtre aussi. Un poing, un geste, puis on attend.",
    },
  },
  p10: {
    title: "Pas la tour, le ballon",
    text: "Vous construisez une tour. Votre enfant regarde le ballon. « Ballon », dites-vous, et le ballon roule. La tour attendra.",
    withoutSound: {
      title: "La tour attendra",
      text: "Vous construisez une tour. Votre enfant regarde le ballon. Vous poussez les cubes de côté, et le ballon roule.",
    },
  },
  "floor-together": {
    title: "Le pont",
    text: "Vos jambes font un pont. Le plus grand peut faire passer une voiture dessous. Le petit regarde, installé contre vous.",
    note: "Les petits jouets du plus grand restent loin du petit.",
  },
  "floor-return": {
    title: "Au bord du tapis",
    text: "Un jeu est peut-être déjà en cours. On s’assied au bord du tapis. Regarder d’abord, et jouer peut-être ensuite.",
  },
};
