import type { WelcomeText } from "../en/welcome";

export const welcome: WelcomeText = {
  tabTitle: "Bienvenue · Coucou",
  step: "{step} sur {steps}",
  next: "Continuer",
  back: "Retour",
  skipAll: "Aller à la fin",
  hello: {
    title: "Petits moments ensemble",
    text: "Aux heures que vous choisissez, si vous êtes justement en ligne, une petite carte comme celle-ci apparaît. Le reste du temps : rien.",
    sample: "Un exemple de carte",
    sampleNote: "Essayez ses boutons. Dire oui ou fermer, les deux vont très bien.",
    gone: "C’est tout. La carte est partie, et rien n’est compté.",
    again: "La revoir",
    why: "Pourquoi ?",
    more: "En savoir plus, avec les sources",
  },
  times: {
    title: "Quand est-ce que cela vous irait ?",
    text: "Des heures pour vous et votre enfant. Choisissez ce qui convient, et changez les heures si vous voulez. Plus tard, ce sera avec le bouton de Coucou.",
    legend: "Vos horaires",
    from: "De",
    to: "À",
  },
  child: {
    title: "Votre enfant (facultatif)",
    text: "Pour que les idées conviennent. Sans choix, toutes conviennent dès la naissance. La réponse reste dans ce navigateur.",
  },
  where: {
    title: "Où la carte peut-elle apparaître ?",
    text: "Vous pouvez choisir plusieurs endroits : chaque carte apparaît à un seul. Quel que soit votre choix, un point sur le bouton de Coucou signale qu’une carte attend.",
    other: "Autres endroits",
    privateWindows: {
      chrome: "Les fenêtres privées sont laissées tranquilles : aucune carte n’y vient.",
      firefox:
        "Les fenêtres privées sont laissées tranquilles : aucune carte n’y vient. Si Firefox est réglé pour ne conserver aucun historique, toutes ses fenêtres sont privées.",
    },
    pin: {
      chrome:
        "Cliquez sur la pièce de puzzle en haut du navigateur, puis sur la punaise à côté de Coucou.",
      firefox:
        "Le bouton est en haut du navigateur. Vous ne le voyez pas ? Cliquez sur la pièce de puzzle, puis sur la roue dentée à côté de Coucou, et sur « Épingler à la barre d’outils ».",
    },
    pinned: "Le bouton est épinglé : vous verrez le point.",
  },
  phone: {
    title: "Et sur votre téléphone ?",
    firefox: "Coucou existe aussi pour Firefox sur Android : ouvrez son menu, puis Extensions.",
    others: "Sur un autre navigateur de téléphone, sur iPhone ou sur iPad, ce n’est pas possible.",
    here: "Vous êtes sur un téléphone : le bouton de Coucou est dans le menu du navigateur, sous Extensions.",
  },
  end: {
    title: "C’est tout",
    text: "Vous pouvez fermer cet onglet. Coucou ne se montre pas avant l’un de vos horaires.",
    nothing: "Aucun horaire n’est encore choisi, donc rien n’apparaîtra.",
    choose: "Choisir un horaire",
    show: "En voir une maintenant",
    noneSuits:
      "Aucune idée ne va avec vos choix pour l’instant. Sous « Pas pour nous », vous pouvez en reprendre.",
    toHome: "Faire un tour",
    calendar: "Pour l’agenda de votre téléphone",
    toSettings: "Tous les réglages",
  },
};
