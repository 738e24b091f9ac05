import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  u1: {
    title: "Sous les feuilles",
    text: "Vous vous arrêtez sous un arbre, votre enfant avec vous. Vous regardez là où il regarde. Quelques respirations tranquilles, rien de plus.",
  },
  u2: {
    title: "Rugueux et lisse",
    text: "Un mur est rugueux, une feuille est lisse. On en approche une petite main. Votre enfant touche, ou retire sa main, et on continue.",
    note: "Feuilles et baies restent hors de la bouche.",
  },
  u3: {
    title: "À gauche ou à droite",
    text: "Sur un chemin sûr, votre enfant passe devant. Gauche ou droite, c’est lui qui décide. À reculons, c’est possible aussi.",
    note: "Un chemin sans voitures ni eau. Près de la rue : main dans la main.",
  },
  u4: {
    title: "Une chose à trouver",
    text: "Au magasin, votre enfant cherche une chose : les bananes. « Trouvé », et un regard. Le reste de la liste est pour vous.",
    note: "Sur le parking : main dans la main.",
    withoutSound: {
      title: "Une chose à trouver",
      text: "Au magasin, votre enfant cherche une chose : les bananes. Vous levez le pouce. Le reste de la liste est pour vous.",
    },
    withoutEyeContact: {
      title: "Une chose à trouver",
      text: "Au magasin, votre enfant cherche une chose : les bananes. « Trouvé », et on reste côte à côte. Le reste de la liste est pour vous.",
    },
  },
  u5: {
    title: "Voir passer la rue",
    text: "Un banc, un seuil ou un muret. On est assis, et la rue bouge. On peut rester jusqu’à ce que quelqu’un ait envie d’autre chose.",
    note: "Un endroit à distance de la circulation.",
  },
  u6: {
    title: "La fourmi a le temps",
    text: "Votre enfant trouve une fourmi, une flaque ou un caillou. On s’accroupit à côté, sans rien faire. La fourmi n’est pas pressée.",
    note: "Cailloux et baies restent hors de la bouche.",
  },
  u7: {
    title: "Sentir le temps qu’il fait",
    text: "Du vent sur une joue, ou une goutte sur une main. On s’arrête un instant sous le ciel. Trop froid, c’est une réponse aussi.",
  },
  u8: {
    title: "Fredonner en marchant",
    text: "On fredonne au rythme des pas. Des pas plus lents, une chanson plus lente. Votre enfant est couché, assis, ou marche aussi.",
    note: "En porte-bébé : visage dégagé, menton relevé.",
    withoutSound: {
      title: "Bercer en marchant",
      text: "Vos pas bercent la poussette ou le porte-bébé. Des pas plus lents, un bercement plus lent. L’enfant qui marche donne lui-même le rythme.",
    },
  },
  u9: {
    title: "Dans la salle d’attente",
    text: "Ce sera encore un peu long. Votre enfant montre ou regarde, et vous dites ce que c’est. Chaise, lampe, porte. Un seul tour suffit.",
    withoutSound: {
      title: "Dans la salle d’attente",
      text: "Ce sera encore un peu long. Votre enfant montre ou regarde, et votre doigt suit. Chaise, lampe, porte. Un seul tour suffit.",
    },
  },
  "outside-together": {
    title: "Le guide",
    text: "Le plus grand peut chercher quelque chose de beau pour le petit. Le petit regarde, depuis la poussette ou le porte-bébé. Un bâton, c’est beau aussi.",
    note: "Bâtons, cailloux et baies restent loin du petit. En porte-bébé : visage dégagé, menton relevé.",
  },
  "outside-return": {
    title: "D’abord s’arrêter",
    text: "Vous revoilà dehors, ou presque. Vous vous arrêtez à côté de votre enfant, à sa hauteur. La promenade commence là où il regarde.",
  },
};
