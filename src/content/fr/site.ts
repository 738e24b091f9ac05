import type { SiteText } from "../en/site";

export const site: SiteText = {
  description:
    "Une petite carte avec un moment pour vous et votre enfant, à essayer tout de suite. Avec des horaires pour l’agenda de votre téléphone et des feuilles à imprimer.",
  parts: {
    start: "Essayer",
    times: "Vos horaires",
    print: "Sur papier",
    sets: "À donner",
    professionals: "Pour qui travaille avec des parents",
    help: "Aide",
    install: "Installer",
  },
  languages: "Dans une autre langue",
  noScript: "La carte et les horaires ont besoin de JavaScript. Cette page se lit sans :",
  start: {
    intro:
      "Coucou est une petite extension pour le navigateur. Aux heures que vous choisissez, si vous êtes justement en ligne, une petite carte comme celle-ci apparaît. Le reste du temps : rien.",
    try: "Essayez la carte. Les boutons fonctionnent, et rien n’est compté.",
    again: "Une autre carte",
    nothingStored: "Rien de ce que vous touchez ici n’est enregistré ni envoyé.",
    stored: "Ce que vous choisissez ici reste dans ce navigateur, comme vous l’avez demandé.",
    doors: {
      times:
        "Choisissez vos horaires et mettez-les dans l’agenda de votre téléphone, avec une idée pour chacun.",
      finding:
        "Ce que l’on sait des téléphones, des petits enfants et des retrouvailles, avec les sources.",
      print: "De petits moments pour la porte du frigo.",
      sets: "Des kits de départ pour crèches, sages-femmes, infirmières et grands-parents.",
      install: "La carte dans votre navigateur.",
    },
  },
  times: {
    title: "Quand est-ce que cela irait ?",
    intro:
      "Touchez les horaires qui vont avec votre journée et changez-les à votre guise. Vous recevez alors un fichier pour l’agenda de votre téléphone. Aucune extension n’est nécessaire.",
    extension: "Avec l’extension",
    extensionText:
      "Les mêmes choix vont aussi dans l’extension. Enregistrez-les dans un fichier, puis ouvrez-le là-bas : {settings}, {data}, {import}.",
    remember: "Retenir ici",
    rememberText:
      "Désactivé : tout disparaît quand vous fermez cette page. Activé : cela reste dans ce navigateur et ne va nulle part ailleurs.",
    notRemembered: "Ce navigateur ne laisse pas le site retenir quoi que ce soit.",
    erase: "Effacer ce qui est ici",
    erased: "Effacé. Le site est comme au début.",
    notErased: "Ce navigateur n’a pas laissé le site effacer.",
  },
  print: {
    title: "Sur papier",
    intro:
      "Choisissez une partie de la journée et imprimez ses moments. Le papier ne sonne pas non plus.",
    age: "Avec un âge, vous voyez ce qui lui convient. Sans âge, vous voyez ce qui est sûr dès la naissance.",
  },
  help: {
    title: "Aide",
    contact: "À propos de Coucou",
    contactText: "Une question, une idée, quelque chose qui ne va pas ? Écrivez-nous ici.",
    contactLink: "Demander ou signaler",
    noContact:
      "Il n’y a pas encore d’adresse pour les questions. Dès qu’il y en aura une, elle sera ici.",
  },
  install: {
    title: "Dans votre navigateur",
    intro:
      "La carte elle-même vient d’une extension, pour Chrome, Edge et Firefox sur ordinateur, et pour Firefox sur Android. Aucun compte n’est demandé.",
    fromStore: "Installer depuis {store}",
    notInStore: "Pas encore sur {store}.",
    byHandTitle: "À la main, avec le fichier zip",
    byHand: {
      chrome:
        "Chrome ou Edge : décompressez le fichier pour Chrome. Ouvrez {page}, activez le mode développeur, choisissez « Charger l’extension non empaquetée » et indiquez le dossier.",
      firefox:
        "Firefox : ouvrez {page}, choisissez « Ce Firefox », puis « Charger un module complémentaire temporaire », et indiquez le fichier pour Firefox. Il reste jusqu’à la fermeture de Firefox.",
    },
    downloads: "Les fichiers zip",
    noDownloads:
      "Il n’y a pas encore d’adresse pour les fichiers zip. La personne qui vous a parlé de Coucou les a peut-être.",
    app: "Ce site peut aussi aller sur l’écran d’accueil de votre téléphone : cherchez « Ajouter à l’écran d’accueil » ou « Installer » dans le menu du navigateur. Il s’ouvre alors aussi sans connexion.",
  },
  privacy: {
    heading: "Et ce site ?",
    text: [
      "C’est un dossier de fichiers. Il demande ses propres fichiers et rien d’autre, ne tient pas de statistiques et ne dépose pas de cookies. Une fois ouvert, il fonctionne aussi sans connexion.",
      "Qui l’héberge peut voir, comme pour tout site, qu’un appareil a demandé ces fichiers. Ce que vous choisissez et touchez ici ne lui est pas envoyé.",
      "Ce que vous choisissez est oublié quand vous fermez la page, sauf si vous activez « {remember} ». Cela se trouve alors dans le stockage de ce navigateur pour ce site, et « {erase} » l’en retire.",
    ],
  },
  stores: {
    chrome: "le Chrome Web Store",
    edge: "le site des modules complémentaires d’Edge",
    firefox: "le site des modules complémentaires de Firefox",
  },
};
