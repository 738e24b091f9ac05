import type { HomeText } from "../en/home";

export const home: HomeText = {
  tabTitle: "{part} · Coucou",
  brand: "Coucou",
  navigation: "Parties de cette page",
  parts: {
    start: "Accueil",
    "quiet-times": "Horaires",
    kept: "Gardés",
    moment: "Un moment",
    "look-back": "Semaines passées",
    finding: "Ce qu’on sait",
    settings: "Réglages",
    privacy: "Confidentialité",
  },
  skip: "Aller au contenu",
  shortFinding: "Pourquoi",
  wrong: {
    title: "Quelque chose ne va pas ?",
    steps: [
      "Rouvrez cette page, ou redémarrez le navigateur. Ce que vous avez réglé et gardé reste.",
      "Si aucune carte ne vient, le bouton de Coucou dit pourquoi, à côté de la feuille.",
      "Avant d’essayer autre chose, emportez une copie, dans les réglages, sous « Vos données ». Elle permet de tout retrouver.",
    ],
    report: "Le dire à l’équipe de Coucou",
  },
  disconnected:
    "Coucou a été mis à jour pendant que cette page était ouverte. Rouvrez-la, tout y est encore.",
  unanswered:
    "Coucou ne répond pas pour l’instant. Rouvrez cette page. Si rien ne change, redémarrez le navigateur : ce que vous avez gardé reste là.",
  openAgain: "Rouvrir",
  undo: "Annuler",
  start: {
    title: "Petits moments ensemble",
    intro: [
      "Aux heures que vous avez choisies, si vous êtes justement en ligne, une petite carte apparaît avec une idée pour vous et votre enfant.",
      "Le reste du temps, rien ne vient, et rien de ce qui vous concerne ne quitte ce navigateur.",
    ],
    introShared:
      "Le reste du temps, rien ne vient. Ce que vous partagez passe par la synchronisation du navigateur, et rien d’autre de ce qui vous concerne ne le quitte.",
  },
  today: {
    week: "Vu cette semaine : {ideas}.",
    weekAmongOthers: "Vu cette semaine, entre autres : {ideas}.",
    routineOnDay: "{routine} {day}",
  },
  quietTimes: {
    week: "Votre semaine",
    empty: "Pas encore d’horaire. Partez d’un exemple, ou choisissez vous-même.",
    how: "Cliquez sur un horaire pour le modifier, ou faites-le glisser vers le haut ou le bas. Cliquez sur un endroit libre pour y ajouter un horaire. Tab et les flèches le déplacent aussi : 5 minutes à la fois. Avec Maj, les flèches changent la durée.",
    howByTouch:
      "Touchez un horaire pour le modifier, ou gardez le doigt dessus un instant, puis glissez vers le haut ou le bas. Touchez un endroit libre pour y ajouter un horaire.",
    moved: "{name} : {times}",
    thisWeek: "Une semaine sur deux : cette semaine.",
    nextWeek: "Une semaine sur deux : la semaine prochaine.",
    block: "{name}, {times}",
    blockOff: "{name}, {times}, désactivé",
    on: "Activé",
    switchedOn: "{name} : activé",
    switchedOff: "{name} : désactivé",
    more: "Plus…",
  },
  lookBack: {
    title: "Semaines passées",
    about: "Vos horaires et les idées qui sont passées. Une feuille pleine, c’est une idée gardée.",
    earlier: "Précédente",
    later: "Suivante",
    weekOf: "Semaine du {date}",
    picture: "La semaine en dessin. La liste en dessous dit la même chose.",
    nothing: "Aucune idée n’est passée cette semaine. C’est très bien aussi.",
    table: "Les idées de cette semaine",
    day: "Jour",
    ideas: "Idées",
  },
  kept: {
    title: "Moments gardés",
    empty: "Rien de gardé pour l’instant. Le bouton « Garder », sur une carte, met le moment ici.",
    search: "Chercher",
    routine: "Moment de la journée",
    allRoutines: "Tous",
    nothingFound: "Aucun moment gardé avec ces mots. Essayez avec moins de lettres.",
    found: { one: "{n} moment", other: "{n} moments" },
    remove: "Retirer",
    removed: "Retiré : {title}",
    why: "Écrans et retrouvailles",
    ours: "Notre moment : {names}",
    copyAll: "Copier le texte",
    copied: "Copié. Vous pouvez le coller où vous voulez.",
    copyHeading: "Les petits moments que nous avons gardés",
  },
  moment: {
    link: "Copier ou imprimer ce moment",
    about: "Pour qui s’occupe aussi de votre enfant : copiez le texte ou imprimez la carte.",
  },
  print: {
    title: "Sur papier",
    about:
      "Pour la porte du frigo, ou à découper et à plier. Ce qui est dans la liste ci-dessus se retrouve sur papier. Vous le voyez d’abord.",
    fridge: "Une affiche pour le frigo",
    small: "De petites cartes à plier",
    one: "Imprimer une carte",
    seeds: "Quatre idées pour commencer",
    preview: "Voici la feuille",
    now: "Imprimer",
    fold: "Découpez aux coins et pliez au milieu : le dessin devant, les mots derrière.",
    heading: "Petits moments ensemble",
    foot: "Coucou : petits moments ensemble. Si le cœur vous en dit, quand c’est le moment.",
  },
  notForUs: {
    title: "Pas pour nous",
    intro: "Ces idées ne reviennent pas. Vous pouvez en remettre une.",
    empty: "Rien ici. Le bouton « Pas pour nous », sur une carte, met une idée ici.",
    putBack: "Remettre",
    isBack: "Peut revenir : {title}",
  },
  unknownMoment: "Une idée d’une autre version",
  finding: {
    more: "Ce qui a été mesuré, et les sources",
    newTab: "dans un nouvel onglet",
  },
  settings: {
    title: "Réglages",
    intro: "Chaque changement s’applique tout de suite.",
    language: "Langue",
    asBrowser: "Comme le navigateur",
    clock: "Format de l’heure",
    weekStart: "Premier jour de la semaine",
    childTitle: "Pour votre enfant",
    bandsTitle: "Âge",
    bandsHint:
      "Plusieurs choix sont possibles. Sans choix, toutes les idées conviennent dès la naissance. Pour un enfant né avant terme, prenez ce qui lui convient.",
    avoidTitle: "Ce qui ne convient pas",
    avoidHint: "Ces idées-là ne viennent pas, ou viennent avec d’autres mots.",
    avoid: {
      touch: "Toucher",
      sound: "Sons et voix",
      surprise: "Surprises",
      "eye-contact": "Regards échangés",
    },
    oftenTitle: "À quel rythme",
    frequencyCap: "Combien de cartes",
    frequencyCaps: {
      "each-quiet-time": "Une par horaire",
      "two-a-day": "Deux par jour au plus",
      "one-a-day": "Une par jour au plus",
      "three-a-week": "Environ trois par semaine",
    },
    cardAfter: "Attendre avant une carte",
    cardAfterHint: "Depuis combien de temps vous êtes en ligne avant qu’une carte puisse venir.",
    atOnce: "sans attendre",
    cardStays: "Combien de temps une carte reste",
    cardStaysHint: "Sur une page, si vous n’y touchez pas. Elle part à la fin de l’horaire.",
    cardStaysFor: {
      45: "45 secondes, puis en petit",
      120: "2 minutes, puis en petit",
      0: "jusqu’à ma réponse",
    },
    whereTitle: "Où apparaît la carte",
    whereHint:
      "Vous pouvez activer plusieurs endroits : chaque carte apparaît à un seul. Si rien n’est activé ici, elle attend derrière le bouton de Coucou.",
    page: "Montrer la carte sur les pages",
    pageHint:
      "Elle se met dans un coin de la page où vous êtes, et attend tant que vous écrivez ou regardez une vidéo.",
    pageWarning:
      "Votre navigateur demandera d’abord, en termes impressionnants : « {sentence} ». Il n’a qu’une phrase pour tout ce qui montre quelque chose sur une page. Coucou s’en sert pour y poser la carte à vos horaires. Il ne lit aucun mot de la page et n’en garde rien.",
    pageRefused:
      "Pas d’autorisation, et c’est très bien. La carte vient près de la barre d’outils ou attend derrière le bouton.",
    browserSentence: {
      chrome: "Lire et modifier toutes vos données sur tous les sites Web",
      firefox: "Accéder à vos données pour tous les sites web",
    },
    toolbar: "Près de la barre d’outils",
    toolbarHint:
      "S’ouvre sous le bouton de Coucou, à un moment tranquille. À cet endroit, Coucou ne voit pas si vous êtes en train d’écrire : pendant un instant, ce que vous tapez peut aller à la carte.",
    toolbarNeedsClick:
      "Dans ce navigateur, cette petite fenêtre s’ouvre uniquement d’un clic. Une carte n’y vient donc pas toute seule. Un point sur le bouton signale qu’il y en a une qui attend.",
    notify: "En notification",
    notifyHint:
      "Quand aucun autre endroit ne peut la montrer. On y lit le nom d’un moment de la journée, visible pour toute personne près de l’écran.",
    notifyWarning: "Votre navigateur demandera d’abord : « {sentence} ».",
    notifySentence: {
      chrome: "Afficher les notifications",
      firefox: "Vous afficher des notifications",
    },
    notifyRefused: "Pas d’autorisation, et c’est très bien. La carte reste aux autres endroits.",
    keyTitle: "Au clavier",
    key: "{key} mène à la carte, ou ouvre Coucou. La liste des raccourcis de votre navigateur permet de changer ces touches.",
    noKey:
      "Aucune touche ne mène encore à la carte. La liste des raccourcis de votre navigateur permet d’en choisir une.",
    looksTitle: "L’aspect de la carte",
    corner: "Coin de la page",
    corners: { right: "En bas à droite", left: "En bas à gauche" },
    switches: {
      smallFirst: {
        name: "D’abord un petit bouton",
        hint: "Avec une feuille d’arbre, sans mots. La carte s’ouvre d’un clic. Pratique quand d’autres voient votre écran.",
      },
      showSince: {
        name: "Sur la carte : depuis quand vous êtes en ligne",
        hint: "En petits caractères. Derrière le bouton de Coucou, cela se voit de toute façon.",
      },
      hideBrowsing: {
        name: "Cacher mes temps en ligne",
        hint: "Ni la carte ni la fenêtre du bouton ne disent quand, ni combien de temps. Pour un ordinateur que d’autres utilisent aussi.",
      },
    },
    eachAgain: "Revenir à une par horaire",
    minimizeOnDo: {
      name: "« {do} » réduit aussi la fenêtre",
      hint: "La fenêtre du navigateur se réduit, et tout y est encore à votre retour. Pas s’il y a du son, ni pendant un appel que le navigateur signale.",
    },
    privacyTitle: "Ce qui reste ici",
    privacy:
      "Tout est enregistré dans ce navigateur. Aucune adresse de page n’est gardée, et rien n’est envoyé nulle part.",
  },
};
