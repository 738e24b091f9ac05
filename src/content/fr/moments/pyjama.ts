import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  y1: {
    title: "Chatouilles au pyjama",
    text: "Deux doigts marchent vers le ventre. On regarde, et on attend. Si votre enfant en redemande, on continue. S’il se détourne, on arrête.",
    note: "Pas juste après le lait. Table à langer ou lit : une main sur votre enfant.",
    withoutSound: {
      title: "Chatouilles au pyjama",
      text: "Deux doigts marchent sans bruit vers le ventre. On regarde, et on attend. Un sourire, et ils avancent. Si votre enfant se détourne, on arrête.",
    },
    withoutEyeContact: {
      title: "Chatouilles au pyjama",
      text: "Deux doigts marchent vers le ventre. « Encore ? », puis on attend. Si une petite main vient vous chercher, on continue. Si votre enfant se détourne, on arrête.",
    },
  },
  y2: {
    title: "Un mot par bouton-pression",
    text: "Clic, et un mot doux. Clic, et encore un. Au dernier bouton, le silence.",
    note: "Table à langer ou lit : une main sur votre enfant.",
    withoutSound: {
      title: "Un pouce par bouton-pression",
      text: "À chaque bouton, votre pouce se pose un instant sur le tissu. Des pieds jusqu’au menton. Au dernier, votre main reste là.",
    },
  },
  y3: {
    title: "Le pantalon sur la tête",
    text: "« Le pantalon va sur la tête », dites-vous. Votre enfant sait bien que non. On finira quand même en pyjama.",
    withoutSound: {
      title: "Le pantalon sur la tête",
      text: "Vous mettez le pantalon sur votre propre tête, et vous attendez. Votre enfant sait bien que non. On finira quand même en pyjama.",
    },
  },
  y4: {
    title: "Au ralenti",
    text: "La lumière plus douce, les mains plus lentes. Le même pyjama qu’hier, dans le même coin. On peut s’en tenir là.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  y5: {
    title: "Entre deux tenues",
    text: "Entre les habits et le pyjama, un petit moment sans rien. Les jambes gigotent, ou font le tour de la chambre. On peut regarder, tant que cela amuse.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  y6: {
    title: "Un pyjama bien chaud",
    text: "Un petit moment contre votre ventre, et le pyjama est chaud. On l’enfile, une jambe après l’autre.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  y7: {
    title: "Voilà un pied",
    text: "Un pied cherche son chemin dans la jambe du pyjama. Vous tenez le tissu, et vous regardez. Parfois rien ne vient, et puis des orteils.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  y8: {
    title: "D’abord le dos nu",
    text: "Avant le pyjama : une main chaude sur un dos nu. De haut en bas, une fois ou dix fois. Puis le tissu par-dessus.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  y9: {
    title: "Une main vient chercher",
    text: "Votre main entre dans la manche, par l’autre bout. À mi-chemin, elle attend une petite main. Elles ressortent ensemble.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  y10: {
    title: "La nuit derrière la vitre",
    text: "Encore une fois à la fenêtre, dans les bras ou à pied. Des lumières, la pluie, ou votre propre reflet. Voilà, la journée est vue.",
    note: "Fenêtre fermée, cordons des rideaux hors de portée.",
  },
  y11: {
    title: "Le plus lent gagne",
    text: "Aujourd’hui, le plus lent gagne. Une manche comme un escargot, une jambe comme une tortue. Si c’est trop lent, votre enfant a gagné.",
  },
  y12: {
    title: "Responsable du bouton",
    text: "Un bouton est pour votre enfant, les autres pour vous. Vous tenez le tissu, et vous attendez. S’il est de travers, c’est la mode de ce soir.",
  },
  y13: {
    title: "Les habits du jour",
    text: "Les habits du jour vont au panier, un par un. Votre enfant lance, vous leur faites signe. Les chaussettes ferment la marche.",
  },
  y14: {
    title: "Le tissu sur la joue",
    text: "Le pyjama touche d’abord une main, puis une joue. Est-il doux, ou gratte-t-il un peu ? Si votre bébé se détourne, vous savez.",
    note: "Table à langer ou lit : une main sur votre enfant.",
  },
  "pyjama-together": {
    title: "Le comité du pyjama",
    text: "Le plus grand peut choisir le pyjama du petit. Le petit est en sécurité sous votre main. Étoiles ou rayures, les deux vont bien.",
    note: "Une main reste sur le petit.",
  },
  "pyjama-return": {
    title: "Le pyjama sur les genoux",
    text: "Le déshabillage a peut-être commencé. On s’assied par terre, le pyjama sur les genoux. Votre enfant vient, ou regarde, ou reste couché.",
  },
};
