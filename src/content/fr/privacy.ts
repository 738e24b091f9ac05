import type { PrivacyText } from "../en/privacy";

const stored: PrivacyText["sections"]["stored"]["items"] = {
  settings:
    "Vos réglages ; les tranches d’âge de vos enfants si vous en avez choisi, avec le jour ; les questions déjà posées et les nouveautés déjà annoncées ; les tranches d’âge d’avant le dernier changement ; et si ce navigateur ouvre de lui-même la fenêtre de la barre d’outils.",
  quietTimes:
    "Vos horaires : jours, heures, moments de la journée, tranche d’âge, le nom que vous leur avez donné, le moment que vous y avez lié, et depuis quand leurs cartes viennent moins souvent.",
  adjustments: "Les horaires sautés ou déplacés pour un jour, pendant 3 jours.",
  pause: "Si tout est en pause et jusqu’à quand, et les jours sans carte prévus.",
  session:
    "Les sessions de navigation du jour, avec leur début et leur fin, et quand Coucou a regardé pour la dernière fois. Elles sont effacées dès qu’il regarde après 4 h du matin ; un navigateur fermé les garde jusqu’à ce qu’on l’ouvre.",
  offers:
    "Pendant 60 jours, chaque carte : son idée et son horaire, quand et où elle est venue, si elle a été vue, et ce qui a été répondu. Les plus anciennes partent à la fin d’une session suivante.",
  kept: "Les moments que vous avez gardés, et depuis quand.",
  notForUs: "Les idées qui ne sont pas pour vous, et depuis quand.",
  own: "Les moments que vous avez écrits, et quand.",
  beforeImport:
    "Pendant 30 jours après la récupération d’un fichier, ce qui était ici avant et après, pour pouvoir l’annuler. Les cartes qui s’y trouvent ont alors 90 jours au plus.",
  importedAt: "Quand ce fichier a été récupéré.",
  sync: "Tant que le partage est activé : un nom tiré au hasard pour ce navigateur, une copie de ce qui est partagé avec un compteur de modifications, et ce qui a été retiré ces 180 derniers jours.",
  sharingEnded: "Si le partage a été arrêté dans un autre de vos navigateurs.",
  removedElsewhere:
    "Pendant 7 jours, ce qu’une modification dans un autre de vos navigateurs a retiré ou remplacé ici.",
  inCalendar:
    "Les entrées que contiennent les fichiers d’agenda que vous avez enregistrés, jusqu’à la fin de leur dernier jour, pour qu’un fichier plus récent puisse les modifier.",
  shownOnRequest:
    "Pendant 60 jours, les moments que vous avez demandés vous-même dans la fenêtre de l’extension, et quand, pour que d’autres viennent d’abord.",
  draft:
    "Pendant une heure, un horaire que vous étiez en train de remplir quand la fenêtre de l’extension s’est fermée.",
  undo: "Pendant une heure, le dernier horaire retiré ou modifié, tel qu’il était, pour pouvoir le remettre.",
  moment:
    "Pendant une heure, le petit moment affiché quand la fenêtre de l’extension s’est fermée, ce que vous aviez coché, et ceux que vous aviez vus avant.",
  setAside:
    "Pendant 180 jours, ce qui était enregistré et n’a pas pu être lu : 200 éléments au plus. Les plus anciens partent d’abord.",
  version: "Le numéro de la forme sous laquelle tout cela est enregistré.",
};

const shared: PrivacyText["sections"]["shared"]["items"] = {
  set: "Des réglages : la langue, le format de l’heure et le premier jour de la semaine, quand et à quel rythme une carte vient, son aspect, et ce que les idées laissent de côté.",
  time: "Les horaires avec leur nom, sans leur tranche d’âge.",
  kept: "Les moments gardés, et depuis quand.",
  not: "Ce qui n’est pas pour vous, et depuis quand.",
  own: "Vos propres moments dans vos mots, et quand vous les avez écrits.",
  sharing: "Un numéro qui distingue un partage du suivant, et s’il a été arrêté.",
};

const permissions: PrivacyText["sections"]["permissions"]["items"] = {
  alarms:
    "Alarmes : pour regarder une fois par minute, tant que quelqu’un est en ligne, si l’un de vos horaires a commencé.",
  storage: "Stockage : pour conserver ce qui est énuméré ci-dessus.",
  idle: "Inactivité : pour remarquer que vous faites une pause.",
  scripting: "Scripts : pour poser la carte dans la page affichée.",
  notifications:
    "Notifications, si vous les choisissez : la carte comme message de votre système. Il nomme le moment de la journée et rien d’autre.",
  pages:
    "Accès aux pages, si vous le choisissez : la carte sur la page que vous lisez. Chrome et Edge disent alors « {chrome} », Firefox dit « {firefox} ». Les navigateurs n’ont pas de phrase plus douce pour ce qui dessine sur une page.",
};

export const privacy: PrivacyText = {
  title: "Confidentialité",
  link: "Tout ce qui est enregistré, partagé et regardé",
  changed: "Dernière modification : {date}",
  inShort:
    "Rien n’est collecté, vendu ni transmis. Coucou n’a ni serveur, ni compte, ni statistiques, ni accès au réseau. Ce que vous réglez et gardez reste dans ce navigateur. Si vous activez le partage, la synchronisation de votre navigateur l’emporte vers vos autres navigateurs. Aucune adresse, aucun titre, aucun mot d’une page n’est conservé.",
  sections: {
    sends: {
      heading: "Peut-il envoyer quelque chose ?",
      text: [
        "Non. Le navigateur lui-même refuse toute connexion depuis les pages et l’arrière-plan de Coucou.",
        "Certaines choses partent de votre propre main : un fichier que vous enregistrez, un fichier d’agenda, une feuille que vous imprimez, une liste que vous copiez, une source que vous ouvrez. Le site d’une source n’apprend pas d’où vous venez.",
      ],
    },
    browser: {
      heading: "Que regarde-t-il dans le navigateur ?",
      text: [
        "Pour savoir depuis combien de temps vous naviguez : quelle fenêtre est devant, si elle est réduite ou en plein écran, et si la souris ou le clavier ont servi dans la dernière minute ou si l’écran est verrouillé.",
        "Des onglets : le numéro de celui qui est affiché, s’il est chargé, si un son joue quelque part, et qu’un onglet s’est ouvert, s’est fermé ou est passé devant. Dans Firefox aussi, si un onglet utilise la caméra, le micro ou l’écran ; Chrome et Edge ne le disent pas.",
        "Aucune adresse, aucun titre, aucun nom de site n’est copié ni conservé.",
      ],
    },
    pages: {
      heading: "Est-il dans mes pages ?",
      text: [
        "Pas en dehors de vos horaires. Si vous avez permis la carte sur les pages, un script est posé dans la page affichée quand une carte peut venir, et il part avec elle.",
        "Ce script demande si le focus se trouve là où l’on écrit (le genre de champ, son rôle, s’il est modifiable), si quelque chose occupe tout l’écran, si une boîte de dialogue se trouve par-dessus la carte, si l’onglet est visible, et quelle est la taille de la fenêtre et du zoom. Pour cela, il regarde aussi dans les parties fermées de la page. Il ne lit aucun mot de la page.",
      ],
    },
    noticed: {
      heading: "Que peut remarquer une page ?",
      text: [
        "Un cadre sans nom qui vient et qui part. La page ne peut pas lire les mots qui s’y trouvent, et un clic qu’un script invente ne fait rien.",
        "La page n’apprend pas que ce cadre est Coucou. Un cadre sans nom de cette taille, à cette heure, peut tout de même être reconnu. La largeur du petit bouton va par pas de 40 pixels, pour qu’elle ne dise rien de l’idée.",
        "Une page peut retirer la carte ou se mettre par-dessus. Si elle écoutait déjà avant sa venue, elle peut savoir où vous y cliquez et quelles touches vous y utilisez, et peut arrêter un clic. Une autre extension qui peut lire les pages peut lire une carte aussi.",
      ],
    },
    stored: {
      heading: "Qu’est-ce qui est enregistré dans ce navigateur ?",
      text: [
        "Cela se trouve dans le stockage que le navigateur réserve aux extensions, aussi lisible que le reste de votre profil de navigateur. Coucou n’utilise pas de cookies.",
        "Ce que la fenêtre de l’extension retient pendant une heure reste dans la mémoire vive du navigateur. Passé cette heure, cela ne sert plus ; c’est effacé la prochaine fois que vous ouvrez cette fenêtre, ou quand vous fermez le navigateur.",
      ],
      items: stored,
    },
    child: {
      heading: "Et sur mon enfant ?",
      text: [
        "Des tranches d’âge, si vous en choisissez : pour toutes les idées, ou pour un seul horaire. Coucou ne demande ni nom, ni date de naissance, ni photo, et les tranches d’âge ne sont pas partagées.",
        "Les noms des horaires et vos propres moments sont vos mots à vous. Si le nom d’un enfant s’y trouve, il est enregistré avec eux, et partagé si le partage est activé.",
      ],
    },
    shared: {
      heading: "Qu’est-ce qui est partagé entre mes navigateurs ?",
      text: [
        "Rien, tant que vous n’activez pas le partage. Ensuite, la synchronisation de votre navigateur emporte ce qui est énuméré ici, avec votre compte : Google dans Chrome, Microsoft dans Edge, Mozilla dans Firefox. Les tranches d’âge, les sessions de navigation et les cartes venues n’en font pas partie.",
      ],
      items: shared,
      after: [
        "Chaque élément porte un compteur de ses modifications et le nom tiré au hasard du navigateur qui l’a écrit. D’un élément que vous retirez, la clé reste jusqu’à 180 jours, pour que vos autres navigateurs le retirent aussi.",
        "Rien de ce qui vient d’un autre navigateur n’efface celui-ci. Ce qui a disparu ici de cette façon peut être remis pendant 7 jours.",
        "Si vous désactivez le partage, ou effacez dans ce navigateur uniquement, ce qui était partagé reste dans votre compte et dans vos autres navigateurs. Tant que le partage est activé, « {erase} » le vide ; la marque de l’arrêt reste.",
        "Si vous retirez Coucou d’un navigateur, c’est ce navigateur qui décide combien de temps votre compte garde ce qui était partagé. Pour en être sûr, videz-le d’abord.",
      ],
    },
    takeAway: {
      heading: "Puis-je tout emporter, ou tout effacer ?",
      text: [
        "Pour emporter, un seul fichier contient tout ce que vous avez réglé, gardé et écrit : réglages, tranches d’âge, horaires, moments gardés et les vôtres, ce qui n’est pas pour vous, et les cartes de 60 jours. Les sessions de navigation n’y sont pas. Un tel fichier se récupère, et cela s’annule pendant 30 jours.",
        "Effacer vide tout ce qui est enregistré dans ce navigateur et rend les autorisations. L’enregistrement recommence quand vous continuez à naviguer ou réglez quelque chose.",
        "Retirer Coucou retire ce qu’il a enregistré dans ce navigateur. Un fichier que vous avez enregistré reste là où vous l’avez mis.",
      ],
    },
    permissions: {
      heading: "Que peut-il faire ?",
      text: [
        "L’installation demande quatre autorisations pour lesquelles les navigateurs n’affichent pas d’avertissement. Deux autres sont demandées si vous les choisissez, et se retirent dans les réglages.",
      ],
      items: permissions,
    },
    limitedUse: {
      heading: "Les règles du Chrome Web Store",
      text: [
        "L’utilisation des informations reçues des API Google respecte le règlement du Chrome Web Store sur les données des utilisateurs, y compris les exigences d’utilisation limitée (Limited Use).",
        "Ce qui est énuméré ici sert à la carte et à rien d’autre. Ce n’est pas transmis, ni utilisé pour la publicité ou le crédit, et personne ne le lit.",
      ],
    },
    contact: {
      heading: "Qui répond ?",
      text: [
        "Les auteurs de Coucou, par la page d’assistance de la boutique où vous avez trouvé Coucou. Écrivez-y aussi si quelque chose ici n’est pas exact.",
      ],
    },
  },
};
