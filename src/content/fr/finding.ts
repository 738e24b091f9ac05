import type { FindingText } from "../en/finding";

export const finding: FindingText = {
  title: "Pourquoi revenir fait du bien",
  top: {
    phone:
      "En laboratoire et dans une expérience télévisée, de jeunes enfants se sont agités quand un parent était absorbé par son téléphone.",
    back: "Revenir fait du bien : beaucoup d’enfants s’apaisent, certains ont besoin d’un peu plus de temps.",
    enough: "Pas besoin de réussir à chaque fois : assez bien, c’est bien assez.",
  },
  picture: {
    description:
      "Trois petits dessins : un adulte et un enfant ensemble, l’adulte occupé un instant à autre chose, puis les deux à nouveau ensemble.",
    together: "Ensemble",
    away: "Un instant ailleurs",
    again: "De nouveau ensemble",
  },
  fromMoment: {
    heading: "Le moment que vous venez de voir : {title}",
    intro:
      "Voici ce que l’on sait de ce genre de moment. Les études ne portaient pas sur cette petite carte.",
    practice: "C’est du bon sens : il n’y a pas d’étude derrière.",
    related: "À ce sujet, plus bas",
  },
  sections: {
    lab: {
      heading: "Ce qu’on a vu en laboratoire",
      intro: "Parent et enfant jouent, sont brièvement interrompus, puis reprennent le jeu.",
    },
    tv: {
      heading: "Ce qu’on a vu à la télévision",
      intro: "La télévision montre quelque chose. Une étude, c’est autre chose.",
    },
    "coming-back": {
      heading: "Revenir fait du bien",
      intro:
        "Un petit décalage, puis se retrouver : cela arrive tout au long de la journée. Certains enfants ont besoin de plus de temps.",
    },
    "other-tasks": {
      heading: "Il n’y a pas que le téléphone",
      intro: "Un papier, une casserole sur le feu ou vos pensées peuvent aussi vous absorber.",
    },
    "phones-help": {
      heading: "Le téléphone aide aussi les parents",
      intro: "Vous avez une bonne raison d’être ici.",
    },
    moments: {
      heading: "Sur quoi reposent les petits moments",
      intro: "Ce que l’on sait du jeu, des chansons, des causettes et de la proximité.",
    },
    "how-sure": {
      heading: "Ce qui est sûr, et ce qui l’est moins",
      intro: "Sur le long terme, on en sait bien moins que ne le laissent croire les gros titres.",
    },
  },
  claims: {
    C1: {
      said: "Pas besoin de réussir à chaque fois. Assez bien, c’est bien assez.",
      measured:
        "On a regardé si le bébé recevait finalement ce qu’il lui fallait. Cela allait davantage de pair avec un lien sécurisant que la rapidité de la réponse.",
      sure: "C’est une seule étude, pour une idée déjà ancienne.",
      limits:
        "Il s’agissait de 83 mères américaines à faible revenu, avec un bébé vite agité. Ce n’est ni une norme, ni un compte à tenir.",
    },
    C2: {
      said: "Être un moment en décalage, c’est ordinaire. Se retrouver aussi.",
      measured:
        "Des jeux filmés entre mères et bébés ont été observés seconde par seconde. Ils étaient vraiment accordés une petite partie du temps.",
      sure: "Quelques études vont bien dans le même sens.",
      limits:
        "Il s’agit de secondes de jeu en laboratoire, avec des bébés. Cela ne dit rien d’une journée entière ni des plus grands, et ce n’est pas une norme.",
    },
    C3: {
      said: "Quand un adulte garde un visage impassible quelques minutes, les bébés cherchent à rétablir le contact. Puis ils s’agitent ou détournent le regard.",
      measured:
        "Après un jeu, le parent garde quelques minutes un visage immobile, puis le jeu reprend. On compte les sourires, les regards et les protestations.",
      sure: "On l’a revu dans plus de quatre-vingts études.",
      limits:
        "La première étude était petite, avec de très jeunes bébés. Le visage impassible était joué et durait quelques minutes.",
    },
    C4: {
      said: "Une émission de télévision flamande a refait l’expérience avec un téléphone. Les enfants ont réagi à peu près comme devant un visage impassible.",
      measured:
        "Une expérience télévisée ne mesure rien. Elle montre ce qui se passe avec quelques enfants devant une caméra.",
      sure: "C’est une démonstration, pas une étude.",
      limits:
        "Nous connaissons cette expérience par un blog et n’avons pas retrouvé l’épisode. C’est pourquoi il n’y a pas de lien.",
    },
    C5: {
      said: "En laboratoire, les bébés protestent davantage quand un téléphone interrompt le jeu. Cela ressemble à l’effet d’un visage impassible.",
      measured:
        "On a demandé à des mères d’utiliser leur téléphone quelques minutes pendant le jeu. On relevait les protestations et le rythme cardiaque, parfois aussi l’EEG.",
      sure: "Une synthèse de quinze expériences va dans ce sens, à court terme et surtout pour le jeu.",
      limits:
        "Les interruptions étaient courtes, convenues et le plus souvent avec des mères. Ces expériences ne disent rien d’un usage plus long à la maison. Dans une étude, le téléphone ne changeait rien à ce que les tout-petits imitaient.",
    },
    C6: {
      said: "Il n’y a pas que le téléphone. Dans une étude, un formulaire en papier absorbait tout autant les mères.",
      measured:
        "Des mères d’enfants de presque deux ans remplissaient un questionnaire, sur téléphone ou sur papier. Dans les deux cas, elles réagissaient un peu moins et l’enfant demandait leur attention.",
      sure: "C’est une seule étude, et une deuxième apporte une nuance.",
      limits:
        "Dans cette deuxième étude, une mère qui tapait des messages troublait plus son enfant d’un an qu’une mère parlant à un visiteur. Être absorbé en silence compte peut-être plus que l’appareil. Voilà pourquoi nous pensons aussi, avec prudence, à l’ordinateur portable.",
    },
    C7: {
      said: "Revenir fait du bien. Beaucoup d’enfants s’apaisent, certains ont besoin d’un peu plus de temps.",
      measured:
        "Après l’interruption, le parent reprenait le jeu. On relevait alors le rythme cardiaque, l’EEG, les regards et l’humeur.",
      sure: "Quelques études constatent que cela aide, mais elles ne disent pas toutes la même chose.",
      limits:
        "Dans certaines études, l’interruption se faisait encore sentir un moment. Dans une étude, c’était plus marqué si le téléphone servait aussi beaucoup à la maison. La durée varie donc.",
    },
    C8: {
      said: "Les petits malentendus qui s’arrangent apprennent peut-être quelque chose aux enfants. Par exemple, qu’une émotion difficile passe.",
      measured:
        "On a regardé combien de fois parent et bébé se retrouvaient après un décalage. Se retrouver souvent allait de pair avec un bon développement.",
      sure: "C’est une idée appuyée par des observations, pas une preuve.",
      limits: "Deux choses qui vont ensemble ne sont pas encore une cause et un effet.",
    },
    C9: {
      said: "Une main posée sur votre enfant peut adoucir le moment où vos yeux sont ailleurs.",
      measured:
        "Dans une étude, le parent gardait un visage immobile, en touchant ou non son bébé. Avec ce contact, une hormone du stress montait moins.",
      sure: "C’est une seule étude, avec 53 bébés.",
      limits:
        "Un contact qui ne suivait pas le bébé allait au contraire de pair avec plus de stress. C’est l’enfant qui donne le rythme.",
    },
    C10: {
      said: "S’amuser ensemble, c’est agréable pour vous deux.",
      measured:
        "Une petite étude a filmé le plaisir partagé de mères et de bébés de deux mois. Un plaisir plus long allait de pair avec moins de difficultés à deux ans.",
      sure: "C’est une seule petite étude. Une autre donne des résultats mitigés.",
      limits:
        "Que deux choses aillent ensemble ne dit pas pourquoi. Le plaisir peut donc rester du plaisir.",
    },
    C11: {
      said: "Les enfants partent à la découverte et reviennent faire le plein. Les deux sont de bons moments.",
      measured:
        "Rien n’a été mesuré. C’est une façon de regarder, née d’une longue observation de jeunes enfants.",
      sure: "C’est un cadre de réflexion très utilisé, pas une expérience.",
      limits: "Ce n’est pas une liste à cocher.",
    },
    C12: {
      said: "Pas de devoirs, pas de jouets spéciaux : les moments ordinaires font l’affaire.",
      measured:
        "Cela vient d’un guide sur les échanges avec un jeune enfant, pas d’une expérience précise.",
      sure: "C’est une idée largement partagée, pas testée comme telle.",
      limits:
        "Il y a aussi une critique : faire de chaque moment une leçon alourdit la vie des parents. Ici, l’ordinaire peut rester ordinaire.",
    },
    C13: {
      said: "Coucou-caché se joue dans bien des endroits du monde. Le même visage, la même place et les mêmes mots font le plaisir du jeu.",
      measured:
        "Dès six mois, les bébés souriaient moins si un autre visage apparaissait, ou à un autre endroit. Les plus jeunes participaient déjà un peu.",
      sure: "Quelques petites études vont dans le même sens.",
      limits: "Les groupes étaient petits, et chaque enfant joue à sa façon.",
    },
    C14: {
      said: "Les chatouilles sont agréables quand on les vit ensemble : parler, attendre, laisser l’enfant en redemander.",
      measured:
        "Des mères chatouillaient leur bébé, en gardant le contact ou non. Avec contact, les bébés aimaient cela ; sans contact, non.",
      sure: "Ce sont deux petites études.",
      limits:
        "Les rires venaient à partir de six mois ; avant, nous n’en proposons pas. Si l’enfant se détourne, le jeu est fini.",
    },
    C15: {
      said: "Une chanson douce apaise beaucoup de bébés, même une chanson inconnue.",
      measured:
        "Dans une étude, des berceuses d’autres pays ont apaisé 144 bébés. Dans une autre, ils restaient contents plus longtemps avec le chant qu’avec la parole.",
      sure: "Ce sont quelques études, dont une avec tirage au sort.",
      limits:
        "Souvent, les voix étaient enregistrées. Dans l’étude avec tirage au sort, l’humeur des bébés s’améliorait, pas celle des parents.",
    },
    C16: {
      said: "Un petit rituel régulier avant le coucher va de pair avec des nuits plus faciles.",
      measured:
        "Dans une étude, le sort désignait les familles qui essayaient un rituel régulier. Une très grande enquête a vu le même lien.",
      sure: "C’est une étude avec tirage au sort et une grande enquête.",
      limits:
        "À notre connaissance, certains auteurs avaient des liens avec une entreprise. Un rituel régulier ne règle pas chaque nuit difficile.",
    },
    C17: {
      said: "Une petite causette compte aussi avec du babil, des gestes et des silences.",
      measured:
        "On a compté les tours de parole entre adultes et enfants de dix-huit à vingt-quatre mois. Plus de tours de parole allaient de pair avec plus de langage ensuite.",
      sure: "Ce sont quelques études, dont une avec tirage au sort.",
      limits:
        "Il s’agit surtout de liens, pas de causes. La langue qui vient toute seule est la bonne.",
    },
    C18: {
      said: "Dans de nombreuses études, les écrans des parents vont de pair avec des résultats un peu moins favorables chez les jeunes enfants. Les liens sont faibles et la cause n’est pas connue.",
      measured:
        "Une synthèse réunit 21 études sur des enfants de moins de cinq ans. Elle porte sur la pensée, le comportement, le lien avec le parent et le temps d’écran.",
      sure: "Le lien a été vu plusieurs fois. Son sens reste incertain.",
      limits:
        "Une étude avec plus de 3 600 parents a trouvé des liens faibles et contrastés. Quand le temps en famille restait le même, le téléphone allait même de pair avec une meilleure parentalité. Une étude de Gand n’a pas vu plus d’agitation avec plus de téléphone, chez des enfants de quatre à dix ans.",
    },
    C19: {
      said: "Le téléphone aide aussi les parents : un contact, une information, un moment pour souffler.",
      measured:
        "Dans une étude, la tension des mères baissait pendant qu’elles étaient sur leur téléphone. En entretien, des parents racontaient à quoi il leur sert.",
      sure: "Quelques études, chacune à sa façon, le constatent.",
      limits:
        "Tout dépend de ce que l’on en fait. Cela varie d’une famille et d’un jour à l’autre.",
    },
    C20: {
      said: "La culpabilité liée aux écrans n’aide pas.",
      measured:
        "Pendant une semaine, 158 mères ont noté comment elles allaient. Plus de pression extérieure allait de pair avec plus de culpabilité et moins de satisfaction.",
      sure: "Quelques études auprès de parents vont dans ce sens.",
      limits:
        "Ici aussi, il s’agit de liens. La culpabilité peut parfois faire bouger, mais nous choisissons de ne pas nous en servir.",
    },
    C21: {
      said: "Après la crèche, beaucoup d’enfants sont fatigués. Des retrouvailles calmes suffisent.",
      measured:
        "Durant les premières semaines de crèche, on a mesuré une hormone du stress chez plus de cent tout-petits. À la maison, vers le soir, elle baissait.",
      sure: "Ce sont deux études des mêmes chercheurs norvégiens.",
      limits: "Il s’agissait des premiers mois de crèche.",
    },
  },
  sureness: {
    "well-shown": "Observé de nombreuses fois",
    "some-studies": "Quelques études",
    "one-study": "Une seule étude",
    idea: "Une idée ou un exemple, non testé",
  },
  general: {
    who: "La plupart des études observent des mères avec un enfant de 3 à 24 mois, peu de temps et en laboratoire.",
    others:
      "On sait peu de choses des autres parents et proches, ou d’une journée entière à la maison.",
    read: "Pour beaucoup d’études, nous avons lu le résumé et non le texte entier.",
    card: "Aucune étude ne teste une petite carte comme celle-ci.",
  },
  labels: {
    measured: "Ce qui a été mesuré",
    sure: "Degré de certitude",
    limits: "Limites",
    sources: "Sources",
    counterweights: "Des études qui disent autre chose",
    read: "Lire l’étude",
    readPage: "Lire la page",
    noLink: "Nous ne connaissons pas de lien public.",
    unchecked: "non revérifié",
    uncheckedNote: "Avec cette mention, un titre, une année ou un nom a été noté de mémoire.",
    yearUnknown: "année inconnue",
    authorsUnknown: "Auteurs inconnus",
    doi: "DOI : {doi}",
  },
  help: {
    heading: "À qui parler",
    any: "Parler à quelqu’un peut faire du bien, pour toute question, petite ou grande.",
    lowMood:
      "Et vous, comment allez-vous ? On peut aussi parler de ses propres jours sombres ou vides.",
    fallback:
      "Votre médecin de famille, une infirmière ou un infirmier, ou la consultation pour enfants du quartier vous écoutera volontiers.",
    phone: "Téléphone",
    website: "Site web",
    checkedOn: "Vérifié le {date}",
    regions: {
      flanders: "Flandre et Bruxelles",
      wallonia: "Wallonie et Bruxelles",
      ostbelgien: "Belgique de l’Est",
      netherlands: "Pays-Bas",
      france: "France",
      germany: "Allemagne",
      austria: "Autriche",
      switzerland: "Suisse",
      uk: "Royaume-Uni",
    },
  },
};
