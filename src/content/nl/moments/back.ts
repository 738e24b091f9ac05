import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Gevonden worden",
    text: "Het scherm is dicht. Je zit op kinderhoogte en kijkt. Je kind komt, of kijkt, of doet gewoon verder.",
    withoutEyeContact: {
      title: "Gevonden worden",
      text: "Het scherm is dicht. Je zit op kinderhoogte, een beetje schuin, met je handen stil. Je kind komt, of niet. Je bent er.",
    },
  },
  k2: {
    title: "Hier ben ik weer",
    text: '"Ik was bezig. Nu ben ik hier." Dan kijk je mee, of doe je mee.',
    withoutSound: {
      title: "Hier ben ik weer",
      text: "Een zwaai, een hand op je eigen hart. Zo zeg je dat je er weer bent. Dan kijk je mee, of doe je mee.",
    },
  },
  k3: {
    title: "Een open hand",
    text: "Je hand ligt open op de grond. Misschien komt er iets in: een blok, een vuist, een natte koek. Of niets, ook goed.",
  },
  k4: {
    title: "Hand, gezicht, stem",
    text: "Eerst een hand, dan je gezicht, dan pas je stem. Traag terugkomen is ook terugkomen.",
    withoutSound: {
      title: "Hand, dan gezicht",
      text: "Eerst een hand op een voetje. Dan komt je gezicht dichterbij, en je wacht. Traag terugkomen is ook terugkomen.",
    },
    withoutEyeContact: {
      title: "Hand, dan stem",
      text: "Eerst een hand op een voetje. Dan je stem, zacht en van opzij. Traag terugkomen is ook terugkomen.",
    },
  },
  k5: {
    title: "Wat is hier gebeurd",
    text: '"Wat is hier allemaal gebeurd?" vraag je. Je kind toont het, en jij kijkt. De beer heeft blijkbaar gevlogen.',
    withoutSound: {
      title: "Wat is hier gebeurd",
      text: "Je kijkt rond met grote ogen en dan naar je kind. Je kind toont wat er gebeurd is. De beer heeft blijkbaar gevlogen.",
    },
    withoutEyeContact: {
      title: "Wat is hier gebeurd",
      text: 'Je gaat ernaast zitten. "Wat is hier allemaal gebeurd?" Je kind toont het, en jullie kijken samen naar de beer.',
    },
  },
  k6: {
    title: "Weg en weer terug",
    text: 'Nog voor het scherm opengaat, zeg je aan wie je schrijft. "Nu oma, dan ben ik terug." En dan ben je terug.',
    withoutSound: {
      title: "Weg en weer terug",
      text: "Voor het scherm opengaat, wijs je het aan. Dan wijs je naar de mat: daar zit je straks. En zo gebeurt het.",
    },
  },
  k7: {
    title: "Eerst kijken, dan meedoen",
    text: "Er is al iets aan de gang, daar op de grond. Je kan erbij gaan zitten en kijken hoe het gaat. Meedoen komt vanzelf, of niet.",
  },
  k8: {
    title: "Dat was wat luid",
    text: 'Je stem ging omhoog, en dat gebeurt. Je komt op kinderhoogte. "Dat was luid van mij." Daarna is het weer gewoon.',
    withoutSound: {
      title: "Dat was wat veel",
      text: "Het werd even te luid, en dat gebeurt. Je komt op kinderhoogte, met een open hand. Daarna is het weer gewoon.",
    },
  },
  k9: {
    title: "Even achter de deur",
    text: "Genoeg gehuil voor vandaag? Je kind ligt veilig op de rug, in bed. Jij ademt even achter de deur, en komt terug.",
    note: "Loopt het over? Iemand bellen mag. Een baby schudden we niet.",
  },
  k10: {
    title: "Onder hetzelfde plafond",
    text: "Je gaat naast je kind op de grond liggen. Samen zien jullie een lamp, een vlek, een schaduw. Meer is er niet te doen.",
    note: "Word je slaperig? Dan ligt een baby eerst in het eigen bedje.",
  },
  k11: {
    title: "Even naar buiten kijken",
    text: "Eerst het raam, met je kind erbij. Er rijdt iets voorbij, of er beweegt een tak. Jullie kijken, en de rest komt straks.",
    note: "Raam dicht, en koorden van gordijnen buiten bereik.",
  },
  k12: {
    title: "Een glas water",
    text: "Je haalt een glas water voor jezelf. Je drinkt het op de grond, bij je kind. Tot het glas leeg is, ben je nergens anders.",
    note: "Water, geen hete thee. Het glas blijft bij jou.",
  },
  k13: {
    title: "Eerst op de drempel",
    text: "Je blijft even op de drempel staan. Je ziet wie er speelt, moppert of slaapt. Eén adem, en dan ga je erbij.",
  },
  k14: {
    title: "Hetzelfde geluid terug",
    text: "Je komt erbij en luistert eerst. Een kirretje, een zucht, een boer. Jij maakt hetzelfde geluid en wacht.",
    withoutSound: {
      title: "Hetzelfde gebaar terug",
      text: "Je komt erbij en kijkt eerst. Een vuist gaat open, een been strekt zich. Jij doet hetzelfde en wacht.",
    },
  },
  k15: {
    title: "Een deuntje als aankomst",
    text: "Je neuriet een deuntje terwijl je dichterbij komt. Zo hoort je kind je al voor je er bent. Bij je kind wordt het stil.",
    withoutSound: {
      title: "Een hand als aankomst",
      text: "Je komt dichterbij. Je hand rust even op een rug of voet. Zo merkt je kind dat je er bent.",
    },
  },
  k16: {
    title: "Rondje door het huis",
    text: "Met je kind op de arm ga je traag rond. De lamp, de plant, de jassen aan de kapstok. Waar een blik blijft hangen, blijf jij staan.",
  },
  k17: {
    title: "Brommen op je borst",
    text: "Je kind ligt tegen je borst, jij zit rechtop. Je bromt één lage toon, zo lang je adem duurt. Misschien voelt je kind hem meer dan het hoort.",
    note: "Word je slaperig? Dan ligt een baby eerst in het eigen bedje.",
    withoutSound: {
      title: "Ademen tegen elkaar",
      text: "Je kind ligt tegen je borst, jij zit rechtop. Je ademt traag uit, en nog eens. Het hoofdje gaat mee op en neer.",
    },
  },
  k18: {
    title: "Zwaaien vanaf de deur",
    text: "Je zwaait vanaf de deur, klein en traag. Dan wacht je op een blik, of op niets. Daarna kom je dichterbij.",
    withoutEyeContact: {
      title: "Dag zeggen vanaf de deur",
      text: '"Dag," zeg je vanaf de deur, zacht. Je wacht tot er iets beweegt, of niets. Daarna kom je dichterbij.',
    },
  },
  k19: {
    title: "Je mouw onderzocht",
    text: "Je arm ligt vlakbij, met mouw en al. Een hand grijpt stof, een naad, je vinger. Jij blijft liggen waar je ligt.",
    note: "Niets kleins of loszittends, en erbij blijven.",
  },
  k20: {
    title: "Wie doet hem dicht",
    text: "Vandaag doet je kind de laptop dicht, samen met jou. Traag, en dan: dicht. Daarna zijn alle handen vrij.",
    note: "Vingers aan de bovenkant, jouw hand ertussen.",
  },
  k21: {
    title: "Op handen en knieën",
    text: "Je komt terug op handen en knieën. Je kind kijkt, of kruipt je tegemoet. Onderweg mag je ergens onder blijven steken.",
  },
  k22: {
    title: "De hand komt op bezoek",
    text: "Je hand loopt op twee vingers over de grond. Vlak voor je kind blijft ze staan. Verder gaat ze als een handje haar haalt.",
  },
  k23: {
    title: "Rug tegen rug",
    text: "Jullie zitten rug tegen rug op de grond. Jij leunt een beetje, je kind leunt terug. Zo hoeft niemand iets te zien of te zeggen.",
  },
  k24: {
    title: "Welk dier komt er thuis",
    text: "Je kind kiest welk dier er terugkomt: kikker, slak of kat. Zo kom jij de kamer in. Daarna mag je kind een dier zijn.",
  },
  k25: {
    title: "De knuffel vraagt iets",
    text: 'Eerst komt de knuffel, dan jij. "Mag ik erbij?" vraagt de knuffel. Een nee is ook een antwoord, dan wacht hij.',
    withoutSound: {
      title: "De knuffel komt kijken",
      text: "Eerst komt de knuffel, dan jij. De knuffel buigt en wacht aan de rand. Wordt hij weggeduwd, dan kijkt hij van verder.",
    },
  },
  k26: {
    title: "Een minuut zonder vragen",
    text: "Je zit met je rug tegen de zetel. Geen vraag, geen voorstel, geen opruimen. Je kind weet je zitten.",
  },
  k27: {
    title: "Iets van je bureau",
    text: "Je brengt iets mee: een omslag of een leeg blad. Je kind beslist wat het is. Een hoed, een boot, een prop.",
    note: "Zonder nietjes of paperclips.",
  },
  k28: {
    title: "Voet tegen voet",
    text: "Jullie zitten tegenover elkaar, de voeten tegen elkaar. Jij duwt zacht, je kind duwt terug. Wie moe is, laat de knieën zakken.",
  },
  k29: {
    title: "Een warme hand, meer niet",
    text: "Je handen komen van een toetsenbord. Je wrijft ze even warm. Daarna rust er één op een rug, een been of een schouder.",
  },
  k30: {
    title: "Zeggen wat je ziet",
    text: 'Je gaat zitten en zegt wat je ziet. "Een voet. Een sok. Een blokje." Geen vraag erbij, en geen antwoord nodig.',
    withoutSound: {
      title: "Een hand ernaast",
      text: "Je gaat zitten en legt je hand naast wat je kind bezighoudt. Een voet, een sok, een blokje. Verder niets.",
    },
  },
  k31: {
    title: "Wat hoort een baby hier",
    text: "Je gaat naast je kind zitten, met je ogen dicht. Wat hoort het hier, op deze plek? De straat, de koelkast, jou.",
    note: "Word je slaperig? Dan ligt een baby eerst in het eigen bedje.",
  },
  k32: {
    title: "Een lepel als nieuws",
    text: "Je brengt een houten lepel mee. Je legt hem vlakbij en kijkt wat ermee gebeurt. Een lepel is vandaag nieuws genoeg.",
  },
  k33: {
    title: "Voeten in je handen",
    text: "Twee voetjes passen in je handen. Je houdt ze vast, zonder iets te doen. Duwen ze, dan duw jij een beetje mee.",
  },
  k34: {
    title: "Naar waar licht valt",
    text: "Je gaat met je kind naar waar er licht valt. Een streep op de vloer, een vlek op de muur. Jullie staan er even in.",
  },
  k35: {
    title: "Nog niets uitleggen",
    text: "Je bent terug, en je kind is boos, moe of gewoon bezig. Dat mag nog even duren. Jij zit erbij, en dat is alles.",
  },
  "back-together": {
    title: "Verslag van de oudste",
    text: "De oudste mag tonen wat er gebeurd is. De jongste zit intussen veilig op je schoot. Het verslag mag lang duren.",
  },
};
