import type { ClaimTexts } from "../en/claims";

export const claims: ClaimTexts = {
  C1: {
    said: "Pas besoin de réussir à chaque fois. Assez bien, c’est bien assez.",
    measured:
      "On a regardé si le bébé recevait finalement ce qu’il lui fallait. Cela allait davantage de pair avec un lien sécurisant que la rapidité de la réponse.",
    sure: "C’est une seule étude, pour une idée déjà ancienne.",
    limits:
      "Il s’agissait de 83 mères américaines à faible revenu, avec un bébé vite agité. Sur de nombreuses études, des réponses rapides et adaptées vont aussi de pair avec un lien sécurisant. Ce n’est ni une norme, ni un compte à tenir.",
  },
  C2: {
    said: "Être un moment en décalage, c’est ordinaire. Se retrouver aussi.",
    measured:
      "Des jeux filmés entre mères et bébés ont été observés seconde par seconde. Ils étaient vraiment accordés une petite partie du temps.",
    sure: "Une étude ancienne et des textes plus récents du même chercheur disent la même chose.",
    limits:
      "Il s’agit de secondes de jeu en laboratoire, avec des bébés. Cela ne dit rien d’une journée entière ni des plus grands. Les fameux trente pour cent viennent de travaux plus récents de Tronick, et non de 1978. Ils comptent aussi des secondes où deux visages s’accordent, et ne sont pas une norme.",
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
    said: "L’émission flamande « De Wonderjaren » a refait l’expérience avec un téléphone, avec la pédopsychiatre Binu Singh. Les enfants ont réagi à peu près comme devant un visage impassible.",
    measured:
      "Une expérience télévisée ne mesure rien. Elle montre ce qui se passe avec quelques enfants devant une caméra.",
    sure: "C’est une démonstration, pas une étude.",
    limits:
      "C’est ce que dit « Het bijzonder gewone », l’article dont Coucou est né. Nous n’avons pas retrouvé l’épisode, mais le site goedgezind.be en a parlé. C’est pourquoi il n’y a pas de lien.",
  },
  C5: {
    said: "En laboratoire, les bébés protestent davantage quand un téléphone interrompt le jeu. Cela ressemble à l’effet d’un visage impassible.",
    measured:
      "On a demandé à des mères d’utiliser leur téléphone quelques minutes pendant le jeu. On relevait les protestations et le rythme cardiaque, parfois aussi l’EEG. Une petite étude portait sur le téléphone pendant l’allaitement.",
    sure: "Dans une synthèse de quinze expériences, les neuf sur le jeu allaient dans ce sens. Pour les repas et l’apprentissage, les preuves sont très incertaines.",
    limits:
      "Les interruptions étaient courtes, convenues et le plus souvent avec des mères. Ces expériences ne disent rien d’un usage plus long à la maison. Dans une étude, le téléphone ne changeait rien à ce que les tout-petits imitaient.",
  },
  C6: {
    said: "Il n’y a pas que le téléphone. Un formulaire en papier absorbait les mères à peu près autant.",
    measured:
      "Des mères remplissaient un questionnaire, sur téléphone ou sur papier. Dans les deux cas, elles réagissaient moins, et l’enfant s’agitait ou demandait leur attention.",
    sure: "Deux études le voient, et une troisième apporte une nuance.",
    limits:
      "Dans l’une des deux, le front du bébé se refroidissait avec le téléphone, mais pas avec le papier. Dans la troisième, une mère qui tapait des messages troublait plus son enfant d’un an qu’une mère parlant à un visiteur. Être absorbé en silence compte peut-être plus que l’appareil. Voilà pourquoi nous pensons aussi, avec prudence, à l’ordinateur portable.",
  },
  C7: {
    said: "Revenir fait du bien : les enfants s’apaisent. Cela prend souvent un peu de temps avant que tout soit comme avant.",
    measured:
      "Après l’interruption, le parent reprenait le jeu. On relevait alors le rythme cardiaque, l’EEG, les regards et l’humeur.",
    sure: "Quelques études constatent que cela aide, mais elles ne disent pas toutes la même chose.",
    limits:
      "Sur de nombreuses études, un peu d’agitation restait après le retour de l’adulte. Dans une étude, c’était plus marqué si le téléphone servait aussi beaucoup à la maison. La durée varie donc.",
  },
  C8: {
    said: "Les petits malentendus qui s’arrangent apprennent peut-être quelque chose aux enfants. Par exemple, qu’une émotion difficile passe.",
    measured:
      "On a regardé combien de fois parent et bébé se retrouvaient après un décalage. Se retrouver souvent allait de pair avec un bon développement.",
    sure: "C’est une idée appuyée par des observations, pas une preuve.",
    limits: "Deux choses qui vont ensemble ne sont pas encore une cause et un effet.",
  },
  C9: {
    said: "Une main posée sur votre enfant peut aider quand vous regardez ailleurs un instant.",
    measured:
      "Dans une étude, le parent gardait un visage immobile, en touchant ou non son bébé. Avec ce contact, une hormone du stress montait moins.",
    sure: "C’est une seule étude, avec 53 bébés.",
    limits:
      "Un contact qui ne suivait pas le bébé allait au contraire de pair avec plus de stress. C’est l’enfant qui donne le rythme.",
  },
  C10: {
    said: "S’amuser ensemble, c’est agréable pour vous deux.",
    measured:
      "Deux petites études ont filmé le plaisir partagé de mères et de bébés. Il allait de pair avec moins de difficultés à deux ans, ou avec des bébés moins repliés sur eux-mêmes.",
    sure: "Deux petites études vont dans ce sens. Une plus grande n’a pas trouvé de lien avec la santé du bébé.",
    limits:
      "Que deux choses aillent ensemble ne dit pas pourquoi. Le plaisir peut donc rester du plaisir.",
  },
  C11: {
    said: "Les enfants partent à la découverte et reviennent faire le plein. Les deux sont de bons moments.",
    measured:
      "Dans neuf pays, on a observé 547 enfants de dix mois à six ans. Partout, leur mère leur servait de base d’où partir.",
    sure: "Ces allers et retours ont été vus dans neuf pays. Le cercle que l’on dessine autour est un cadre de réflexion très utilisé.",
    limits: "On a observé des mères. Ce n’est pas une liste à cocher.",
  },
  C12: {
    said: "Pas de devoirs, pas de jouets spéciaux : les moments ordinaires font l’affaire.",
    measured:
      "Cela vient d’un guide sur les échanges avec un jeune enfant, pas d’une expérience précise.",
    sure: "C’est une idée largement partagée, pas testée comme telle.",
    limits:
      "Il y a aussi une critique : faire de l’ordinaire un test ou une leçon alourdit la vie des parents. Les bébés nageurs, c’est très bien si cela vous plaît à tous les deux. Ce n’est pas nécessaire.",
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
      "Des mères chatouillaient leur bébé, parfois en regardant et en parlant, parfois avec un visage immobile. Avec des regards et des mots, les bébés aimaient cela ; sinon, non.",
    sure: "Ce sont deux petites études.",
    limits:
      "Les rires venaient à partir de six mois ; avant, nous n’en proposons pas. Si l’enfant se détourne, le jeu est fini.",
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
      "Dans une étude, un tirage au sort désignait les familles qui essayaient un rituel régulier. Une très grande enquête a vu le même lien.",
    sure: "C’est une étude avec tirage au sort et une grande enquête.",
    limits:
      "L’étude avec tirage au sort s’est faite avec Johnson & Johnson, qui vend des produits pour le bain. Elle portait sur un bain, un massage et un temps calme. Un rituel régulier ne règle pas chaque nuit difficile.",
  },
  C17: {
    said: "Une petite causette compte aussi avec du babil, des gestes et des silences.",
    measured:
      "On a compté les tours de parole entre adultes et enfants de dix-huit à vingt-quatre mois. Plus de tours de parole allaient de pair avec plus de langage ensuite.",
    sure: "Ce sont quelques études, dont une avec tirage au sort.",
    limits:
      "Il s’agit surtout de liens, pas de causes. La langue qui vous vient naturellement est la bonne.",
  },
  C18: {
    said: "Dans de nombreuses études, les écrans des parents vont de pair avec des résultats un peu moins favorables chez les jeunes enfants. Les liens sont faibles et la cause n’est pas connue.",
    measured:
      "Une synthèse réunit 21 études sur des enfants de moins de cinq ans. Elle porte sur la pensée, le comportement, le lien avec le parent et le temps d’écran.",
    sure: "Le lien a été vu plusieurs fois. Ce qu’il signifie reste incertain.",
    limits:
      "Une étude avec plus de 3 600 parents a trouvé des liens faibles et contrastés. Quand le temps en famille restait le même, le téléphone allait même de pair avec une meilleure parentalité. Chez 56 parents à Gand, plus de téléphone n’allait pas avec plus d’agitation, chez des enfants de quatre à dix ans.",
  },
  C19: {
    said: "Le téléphone aide aussi les parents : un contact, une information, un moment pour souffler.",
    measured:
      "Dans une étude, la tension des mères baissait pendant qu’elles étaient sur leur téléphone. En entretien, des parents racontaient à quoi il leur sert.",
    sure: "Quelques études, chacune à sa façon, le constatent.",
    limits: "Tout dépend de ce que l’on en fait. Cela varie d’une famille et d’un jour à l’autre.",
  },
  C20: {
    said: "La culpabilité liée aux écrans va de pair avec plus de stress et moins de satisfaction.",
    measured:
      "Pendant une semaine, 158 mères ont noté comment elles allaient. Plus de désapprobation autour d’elles allait de pair avec plus de culpabilité, et celle-ci avec moins de satisfaction. Une autre étude portait sur la culpabilité liée aux écrans de l’enfant.",
    sure: "Quelques études auprès de parents vont dans ce sens.",
    limits:
      "Il s’agit de liens, pas de causes. Chez 227 mères, la culpabilité était faible et n’empêchait pas de récupérer. La culpabilité peut parfois faire bouger, mais nous choisissons de ne pas nous en servir.",
  },
  C21: {
    said: "Après la crèche, beaucoup d’enfants sont fatigués. Des retrouvailles calmes vont bien avec cela.",
    measured:
      "Durant les premières semaines de crèche, on a mesuré une hormone du stress chez plus de cent tout-petits. À la maison, vers le soir, elle baissait. Chez 320 tout-petits, plus tard aussi, elle montait dans la journée à la crèche et baissait à la maison.",
    sure: "Ce sont trois études des mêmes chercheurs norvégiens.",
    limits: "Aucune ne portait sur les retrouvailles. Qu’elles soient calmes, c’est du bon sens.",
  },
  C23: {
    said: "Être accordé en permanence n’est pas nécessaire, et ce n’est pas mieux non plus.",
    measured:
      "Chez 335 mères et leurs bébés de cinq mois, on a compté à la maison les réponses de la mère au bébé. D’autres personnes jugeaient sa sensibilité. Jusqu’à un niveau moyen, les deux montaient ensemble. Les mères qui répondaient encore plus semblaient moins sensibles.",
    sure: "C’est une seule étude.",
    limits:
      "C’étaient des mères américaines d’origine européenne. On n’a pas regardé ce que devenaient les enfants.",
  },
  C24: {
    said: "Un lien sécurisant naît d’un très grand nombre de moments ordinaires. Un seul ne décide de rien.",
    measured:
      "Une synthèse de 174 études, avec près de 23 000 parents et enfants, porte sur l’attention aux besoins de l’enfant. Les parents qui les remarquaient et y répondaient plus avaient plus souvent un enfant au lien sécurisant. C’était à peu près autant le cas pour les pères que pour les mères.",
    sure: "Le lien a été vu très souvent, et il est modeste.",
    limits:
      "Il s’agit d’une façon d’être ensemble, pendant des mois et des années. Cela ne dit rien d’un seul moment ni d’une seule carte. Moins d’études portaient sur les pères.",
  },
  C25: {
    said: "La pression de tout bien faire pèse sur les parents.",
    measured:
      "Des mères qui travaillent, 169 en tout, ont dit combien elles se sentaient tenues d’être une mère sans défaut. Plus de pression allait de pair avec plus d’épuisement. Dans 42 pays, l’épuisement des parents était plus fréquent là où l’individu passe d’abord.",
    sure: "Deux enquêtes vont dans ce sens.",
    limits:
      "On ne sait pas ce qui vient en premier. C’est pourquoi Coucou ne demande rien en retour et ne compte rien.",
  },
  C26: {
    said: "Les parents qui se demandent ce qui se passe dans la tête d’un enfant ont plus souvent avec lui un lien sécurisant.",
    measured:
      "Une synthèse réunit des études sur 974 parents et bébés. Les parents plus attentifs aux émotions et aux intentions de leur bébé avaient plus souvent un enfant au lien sécurisant.",
    sure: "Plusieurs études le voient, et le lien est moyen.",
    limits:
      "C’est un lien, pas une cause. Deviner juste n’est pas nécessaire : un enfant est quelqu’un d’autre que vous.",
  },
  C27: {
    said: "De temps en temps, un coup d’œil au téléphone ne changeait rien. Y être tout absorbé, si.",
    measured:
      "Dans des salles d’attente et des plaines de jeux, on a observé 53 parents avec un enfant. Les parents absorbés par leur téléphone répondaient moins souvent à une demande d’attention. Ceux qui y jetaient un coup d’œil, non. Dans une autre étude, seize mères parlaient un peu moins à la maison pendant qu’elles étaient sur leur téléphone.",
    sure: "Ce sont deux petites études hors du laboratoire.",
    limits:
      "Être absorbé par autre chose donnait la même image. Le téléphone absorbait toutefois plus souvent.",
  },
};
