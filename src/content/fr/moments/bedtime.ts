import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  z1: {
    title: "Une chanson qui ralentit",
    text: "Au coucher, on chante une chanson connue. Chaque couplet un peu plus lent. Fredonner, signer ou bercer compte aussi.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
    withoutSound: {
      title: "Un bercement qui ralentit",
      text: "Un bercement lent, dans les bras ou sur les genoux. Signer, c’est très bien aussi. Un peu plus lent chaque fois, presque immobile à la fin.",
    },
  },
  z2: {
    title: "Une page",
    text: "Votre enfant sur les genoux, une page ouverte. La tourner ou s’arrêter, c’est lui qui choisit. Le livre reviendra demain.",
    note: "Le livre reste hors du lit.",
  },
  z3: {
    title: "Avant, maintenant, le lit",
    text: "La journée en trois images. D’abord la flaque, puis la soupe, maintenant le lit. Votre enfant peut en échanger une.",
    note: "Cordons et coussins restent hors du lit.",
    withoutSound: {
      title: "La journée en trois gestes",
      text: "La journée en trois gestes. Sauter, manger, dormir. Votre enfant peut en échanger un.",
    },
  },
  z4: {
    title: "Bonne nuit, la lampe",
    text: "Votre enfant choisit trois choses à qui dire bonne nuit. La lampe, l’ours, la chaussette gauche. Vous le dites aussi, de moins en moins fort.",
    note: "Tout ce petit monde dort à côté du lit.",
    withoutSound: {
      title: "Un signe à la lampe",
      text: "Votre enfant choisit trois choses à saluer pour la nuit. La lampe, l’ours, la chaussette gauche. Vous saluez aussi, d’un geste de plus en plus petit.",
    },
  },
  z5: {
    title: "Une main sur la poitrine",
    text: "Votre main repose sur la poitrine, légère comme une feuille. On attend que le souffle ralentisse. Encore deux respirations, et voilà.",
    note: "Sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
  },
  z6: {
    title: "Respirer ensemble",
    text: "On s’assied près du lit, dans la pénombre. On respire ensemble, chacun à son rythme. Rien d’autre n’est prévu.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
  },
  z7: {
    title: "Qui éteint la lumière",
    text: "Ce soir, c’est votre enfant qui éteint. Rallumer puis éteindre encore fait parfois partie du jeu. Ensuite, un petit moment dans le noir, ensemble.",
  },
  z8: {
    title: "Le chemin du lit",
    text: "Vers le lit, par le chemin connu. Devant la fenêtre, devant la porte, et puis le lit. On s’arrête là où l’un des deux veut regarder.",
    note: "Fenêtre fermée, cordons hors de portée. Un bébé dort sur le dos, dans son lit vide.",
  },
  "bedtime-together": {
    title: "La garde de nuit",
    text: "Le plus grand peut fermer le rideau pour le petit. Le petit regarde, dans vos bras. Puis bonne nuit, tout bas ou d’un signe.",
    note: "Les doudous du plus grand restent hors du lit de bébé.",
  },
  "bedtime-return": {
    title: "Par terre près du lit",
    text: "Votre enfant dort peut-être déjà à moitié. On s’assied par terre, à côté du lit. Une main sur le bord suffit pour être là.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
  },
};
