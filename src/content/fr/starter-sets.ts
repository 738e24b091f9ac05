import type { StarterSetsText } from "../en/starter-sets";

export const sets: StarterSetsText = {
  title: "À donner",
  intro:
    "Quatre petits kits pour qui rencontre de jeunes familles. Chacun est un fichier pour l’extension et une feuille de papier. Les horaires y sont désactivés : les parents activent ce qui leur convient.",
  list: {
    creche: {
      name: "Crèche",
      about: "Avant d’aller chercher l’enfant, et les retrouvailles à la maison.",
    },
    midwife: {
      name: "Sage-femme",
      about: "Les six premiers mois : une tétée ou un biberon, un lange, le soir.",
    },
    visitor: {
      name: "Infirmière, consultation des petits",
      about: "Le bain et le coucher.",
    },
    grandparents: {
      name: "Grands-parents",
      about: "Le mercredi après-midi, dehors ou par terre.",
    },
  },
  times: {
    "set-creche-pickup": "Avant de quitter la crèche",
    "set-creche-together": "À la maison, les retrouvailles",
    "set-midwife-feed": "Une tétée, un biberon",
    "set-midwife-nappy": "Un lange propre",
    "set-midwife-evening": "Le soir",
    "set-visitor-bath": "Avant le bain",
    "set-visitor-bedtime": "Le coucher",
    "set-grandparents-wednesday": "Mercredi chez les grands-parents",
  },
  file: "Le fichier",
  sheet: "Imprimer la feuille",
  how: "Pour le fichier, un parent ouvre Coucou dans le navigateur : {settings}, {data}, {import}. Les nouveaux horaires arrivent désactivés, et l’ajout peut s’annuler.",
  noCode: "La feuille recevra un code vers ce site dès que le site aura une adresse.",
  maker: {
    title: "Avec votre nom et votre heure",
    intro: "Pour une crèche : votre nom et l’heure de fermeture. Les deux restent sur cette page.",
    name: "Nom",
    nameHint: "Tel que les parents le connaissent, 40 lettres au plus.",
    nameTooLong: "Un nom peut avoir 40 lettres au plus.",
    closing: "Heure de fermeture",
    noTime: "Choisissez une heure, comme 18:00.",
    save: "Enregistrer le fichier",
    saved: "Enregistré sous {file}.",
    fileName: "coucou-kit-de-depart.json",
  },
  leaflet: {
    title: "Petits moments ensemble",
    closes: "{name} ferme à {time}.",
    withUs: "Chez nous, c’est à",
    oclock: "heures",
    foot: "Pour qui cela convient, quand cela convient. Coucou ne coûte rien et ne demande pas de compte.",
    code: "Essayer, ou choisir vos horaires :",
  },
  professional: {
    title: "Pour qui travaille avec des parents",
    link: "Trois choses à dire, et trois à laisser de côté",
    intro:
      "Beaucoup de parents pensent déjà à leur téléphone. Une remarque là-dessus sonne vite comme un jugement. Ces phrases ouvrent plutôt une conversation.",
    sayTitle: "Trois qui ouvrent une conversation",
    say: [
      "« Comment ça se passe chez vous avec le téléphone, avec ce petit à la maison ? » Et d’abord, écouter.",
      "« Se perdre un moment de vue fait partie de chaque journée. Revenir aide, et cela prend souvent un peu de temps. »",
      "« Et si nous cherchions un moment de votre journée qui va déjà bien ? » Le bain, le retour, le lit : un suffit.",
    ],
    leaveTitle: "Trois à laisser de côté",
    leave: [
      "Un nombre de minutes. Personne ne sait où commence le trop, et un téléphone, c’est aussi du travail, de la compagnie et du repos.",
      "Comparer avec d’autres familles, ou avec autrefois.",
      "Parler de plus tard : langage, sommeil ou comportement. Ce que les études ont vu était bref, et souvent en laboratoire.",
    ],
    why: "Ce qu’il y a derrière, avec les sources",
    sheets: "Les kits et les feuilles à donner",
    limits:
      "C’est une pratique de bon sens, réunie à partir de ce que l’on sait. Elle n’a pas été étudiée comme entretien.",
    worry:
      "Si l’on vous parle de jours sombres ou d’un danger, la page qui dit à qui parler est ici.",
  },
};
