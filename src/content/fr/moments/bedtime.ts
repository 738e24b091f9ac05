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
    text: "Votre enfant sur les genoux, une page ouverte. La tourner ou s’arrêter, c’est lui qui choisit. Le livre n’est pas pressé.",
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
    note: "Fenêtre fermée, cordons des rideaux hors de portée.",
  },
  z8: {
    title: "Le chemin du lit",
    text: "Vers le lit, par le chemin connu. Devant la fenêtre, devant la porte, et puis le lit. On s’arrête là où l’un des deux veut regarder.",
    note: "Fenêtre fermée, cordons hors de portée. Un bébé dort sur le dos, dans son lit vide.",
  },
  z9: {
    title: "Bonne nuit de loin",
    text: "Vous n’êtes pas là ce soir ? Chanter au téléphone, c’est possible aussi. Votre enfant écoute, ou s’en va, et c’est très bien.",
    note: "À la maison, téléphone et chargeur restent hors du lit.",
    withoutSound: {
      title: "Un signe de loin",
      text: "Vous n’êtes pas là ce soir ? Un signe lent à l’écran, c’est possible aussi. Votre enfant répond, ou s’en va, et c’est très bien.",
    },
  },
  z10: {
    title: "La lumière baisse",
    text: "D’abord la grande lampe s’éteint, puis la petite. Entre les deux, une respiration. Votre enfant est au lit ou dans vos bras, et regarde.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
  },
  z11: {
    title: "Le dernier mot",
    text: "Choisissez un petit mot pour refermer la journée. Chuchoté, et ensuite plus rien. Demain, ce sera peut-être un autre.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
    withoutSound: {
      title: "Le dernier geste",
      text: "Choisissez un petit geste pour refermer la journée. Un doigt sur un front, et ensuite plus rien. Demain, ce sera peut-être un autre.",
    },
  },
  z12: {
    title: "Lentement dans le couloir",
    text: "Votre bébé contre l’épaule, vous allez et venez lentement. À chaque demi-tour, une seconde d’arrêt. Le lit attend votre arrivée.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
  },
  z13: {
    title: "Écouter la maison",
    text: "Tout se tait, alors on entend mieux. Le frigo, un voisin, un tram au loin. On écoute jusqu’à ce que plus rien ne soit nouveau.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
  },
  z14: {
    title: "D’abord coucher l’ours",
    text: "L’ours se couche en premier, à côté du lit. Votre enfant le borde, ou le réveille. Vous gardez la lumière douce.",
    note: "La couverture de l’ours reste à côté du lit.",
  },
  z15: {
    title: "Une chose de demain",
    text: "Vous dites une petite chose qui viendra demain. Une tartine, les bottes, le bus. Votre enfant peut en dire une, ou dormir à moitié.",
    note: "Cordons et coussins restent hors du lit.",
    withoutSound: {
      title: "Demain en un geste",
      text: "Vous montrez une petite chose qui viendra demain. Manger, marcher, faire signe. Votre enfant peut en montrer une, ou dormir à moitié.",
    },
  },
  z16: {
    title: "Trois petites pressions",
    text: "Dans le noir, vous serrez trois fois une main, doucement. Cela ne veut rien dire de plus. Votre enfant répond, ou dort déjà.",
    note: "Cordons et coussins restent hors du lit.",
  },
  z17: {
    title: "Du front jusqu’au nez",
    text: "Un doigt caresse du front jusqu’au nez. Lentement, puis une pause. Quand les yeux se ferment, le doigt se repose.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
  },
  "bedtime-together": {
    title: "La garde de nuit",
    text: "Le plus grand peut fermer le rideau pour le petit. Le petit regarde, dans vos bras. Puis bonne nuit, tout bas ou d’un signe.",
    note: "Cordons hors de portée. Les doudous du plus grand restent hors du lit de bébé.",
  },
  "bedtime-return": {
    title: "Par terre près du lit",
    text: "Votre enfant dort peut-être déjà à moitié. On s’assied par terre, à côté du lit. Une main sur le bord suffit pour être là.",
    note: "Un bébé dort sur le dos, dans son propre lit. Ni coussin, ni couette, ni peluche.",
  },
};
