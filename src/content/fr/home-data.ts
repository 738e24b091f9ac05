import type { DataText } from "../en/home-data";

export const data: DataText = {
  title: "Vos données",
  exportTitle: "Emporter",
  exportText:
    "Un seul fichier avec tout ce que vous avez réglé et gardé, et les idées qui sont passées. Vos temps en ligne n’y sont pas.",
  export: "Enregistrer un fichier",
  fileName: "coucou-{date}.json",
  exported: "Enregistré : {file}.",
  notExported: "Cela n’a pas marché. Rouvrez cette page et essayez encore une fois.",

  importTitle: "Récupérer",
  importText: "Vous verrez d’abord ce qui va changer.",
  file: "Un fichier de Coucou",
  mode: "Que faire de ce qui est déjà ici ?",
  merge: "Le garder et ajouter le fichier",
  replace: "Le remplacer par le fichier",
  changesTitle: "Ce qui change",
  change: {
    quietTimes: "Horaires : {parts}",
    kept: "Moments gardés : {parts}",
    notForUs: "Pas pour nous : {parts}",
    own: "Vos propres moments : {parts}",
  },
  parts: {
    added: { one: "{n} en plus", other: "{n} en plus" },
    changed: { one: "{n} modifié", other: "{n} modifiés" },
    removed: { one: "{n} en moins", other: "{n} en moins" },
  },
  settingsChange: "Réglages : ceux du fichier",
  nothingChanges: "Rien : tout est déjà ici.",
  unreadable: {
    one: "{n} élément du fichier est illisible et sera laissé de côté.",
    other: "{n} éléments du fichier sont illisibles et seront laissés de côté.",
  },
  refused: {
    "too-large": "Ce fichier est trop volumineux pour venir de Coucou. Rien n’a changé.",
    "not-ours": "Ce n’est pas un fichier de Coucou. Rien n’a changé.",
    newer:
      "Ce fichier vient d’une version plus récente de Coucou. Mettez d’abord celle-ci à jour. Rien n’a changé.",
  },
  import: "Récupérer",
  cancel: "Annuler",
  imported: "C’est récupéré.",
  undoImport: "Annuler la dernière récupération",
  redoImport: "Récupérer de nouveau",
  undoSettings: "Réglages : comme avant la récupération",
  undoNothing: "Rien : ce qui est arrivé a été modifié ou retiré depuis, et cela reste ainsi.",
  undo: "Annuler la récupération",
  importUndone: "C’est annulé. Ce que vous avez réglé depuis reste en place.",

  share: "Partager entre mes navigateurs",
  shareText:
    "Horaires, moments gardés, vos propres moments, « pas pour nous » et quelques réglages sont alors les mêmes dans chaque navigateur où ce partage est activé. Les âges et les idées passées restent ici.",
  shareFits:
    "Il y a de la place pour 100 horaires, 150 moments gardés, 100 à vous et 100 « pas pour nous ».",
  removedElsewhere: {
    one: "Ces 7 derniers jours, {n} élément a disparu ici, parce que vous l’avez retiré dans un autre navigateur.",
    other:
      "Ces 7 derniers jours, {n} éléments ont disparu ici, parce que vous les avez retirés dans un autre navigateur.",
  },
  restoreRemoved: "Remettre ici et partout",
  restored: "Remis en place.",
  account: {
    chrome:
      "C’est la synchronisation du navigateur qui s’en charge, avec le compte que vous y utilisez : Google dans Chrome, Microsoft dans Edge. Coucou lui-même n’envoie rien.",
    firefox:
      "C’est Firefox Sync qui s’en charge, avec votre compte Mozilla, si « Modules complémentaires » y est coché. Firefox pour Android n’en fait pas partie. Coucou lui-même n’envoie rien.",
  },
  privacyShared:
    "Tout est enregistré dans ce navigateur, et ce que vous partagez passe par la synchronisation du navigateur. Aucune adresse de page n’est gardée, et Coucou lui-même n’envoie rien.",

  eraseTitle: "Effacer",
  eraseText: "Coucou oublie tout, comme au premier jour, et rend ses autorisations.",
  eraseHere: "Effacer dans ce navigateur",
  eraseEverywhere: "Effacer ici, et ce qui est partagé",
  sureHere:
    "Tout ce que Coucou garde dans ce navigateur sera effacé pour de bon. Si vous enregistrez d’abord un fichier ci-dessus, vous pourrez le récupérer plus tard.",
  sureHereShared:
    "Tout ce que Coucou garde dans ce navigateur sera effacé pour de bon. Vos autres navigateurs gardent ce qu’ils ont.",
  sureEverywhere:
    "Tout ce que Coucou garde dans ce navigateur et tout ce qui est partagé sera effacé pour de bon. Vos autres navigateurs gardent ce qu’ils ont et arrêtent de partager.",
  yesErase: "Oui, effacer",
  leaveIt: "Ne rien effacer",
  erased: "Tout est effacé.",
  notTold: "Effacé ici. Ce qui est partagé n’a pas pu être effacé.",

  own: {
    add: "Écrire votre propre moment",
    edit: "Modifier",
    eyebrow: "{routine} · écrit par vous",
    newTitle: "Votre propre moment",
    editTitle: "Votre moment",
    routine: "Moment de la journée",
    name: "Titre",
    nameHint: "Quelques mots.",
    text: "Ce que vous faites",
    textHint: "Si vous voulez.",
    save: "Enregistrer",
    cancel: "Annuler",
    saved: "Enregistré : {title}",
    problems: {
      "own-no-title": "Il manque un titre : un mot ou deux suffisent.",
      "own-title-too-long": "Le titre peut compter 60 lettres au plus.",
      "own-text-too-long": "Le texte peut compter 300 lettres au plus.",
      "own-too-many": "Vous en avez déjà écrit 100. Retirez-en un pour en ajouter un autre.",
    },
  },

  paste: {
    add: "En coller plusieurs",
    title: "Plusieurs à la fois",
    list: "Votre liste",
    hint: "Un moment par ligne : « Titre : ce que vous faites », ou un titre tout seul. Puces et numéros du début sont retirés.",
    routine: "Leur moment de la journée",
    preview: "Ce que cela donne",
    addAll: { one: "Ajouter {n}", other: "Ajouter {n}" },
    found: { one: "{n} moment prêt", other: "{n} moments prêts" },
    leftOut: { one: "Laissée de côté : {n} ligne", other: "Laissées de côté : {n} lignes" },
    added: { one: "{n} moment ajouté.", other: "{n} moments ajoutés." },
    notAdded: "L’enregistrement n’a pas marché cette fois. Votre liste est encore là.",
    why: {
      "title-too-long": "titre de plus de 60 lettres",
      "text-too-long": "texte de plus de 300 lettres",
      "already-there": "il y est déjà",
      twice: "deux fois dans la liste",
      "no-room": "c’est plein : 100 à vous au plus",
      "too-many-lines": "après les 200 premières lignes",
    },
  },

  calendar: {
    title: "Dans un agenda",
    text: "Un fichier avec vos horaires des quatre prochaines semaines, et une idée pour chacun. Ouvrez-le sur votre téléphone : ils seront dans son agenda.",
    none: "Dès qu’il y a un horaire, vous pourrez créer ici un fichier pour l’agenda de votre téléphone.",
    again:
      "Quelque chose a changé ? Enregistrez un nouveau fichier et ouvrez-le aussi sur votre téléphone : ce que vous avez passé, mis en pause ou retiré sortira de l’agenda.",
    paused:
      "Tout est en pause. Ensuite, vous pourrez créer ici un fichier pour l’agenda de votre téléphone.",
    alarm: "Avec un rappel",
    alarmHint: "Votre agenda peut alors sonner. Sans rappel, rien ne sonne.",
    save: "Enregistrer pour l’agenda",
    saved: "Enregistré : {file}. Envoyez-le sur votre téléphone et ouvrez-le là.",
    fileName: "coucou.ics",
    unnamed: "Un petit moment",
    calendarName: "Petits moments ensemble",
  },
};
