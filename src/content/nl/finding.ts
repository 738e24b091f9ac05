import type { FindingText } from "../en/finding";

export const finding: FindingText = {
  title: "Waarom even terugkomen helpt",
  top: {
    phone:
      "In labstudies en in één tv-experiment werden jonge kinderen onrustig terwijl een ouder verdiept was in een gsm.",
    back: "Terugkomen helpt: veel kinderen komen weer tot rust, sommige hebben wat meer tijd nodig.",
    enough: "Het hoeft niet elke keer te lukken: goed genoeg is genoeg.",
  },
  picture: {
    description:
      "Drie kleine tekeningen: een volwassene en een kind samen, de volwassene even met iets anders bezig, en de twee weer samen.",
    together: "Samen",
    away: "Even weg",
    again: "Weer samen",
  },
  fromMoment: {
    heading: "Het momentje waar je vandaan komt: {title}",
    intro: "Dit weten we over dit soort momentjes. De studies gingen niet over dit kaartje.",
    practice: "Dit is gezond verstand: er hoort geen studie bij.",
    related: "Meer hierover verderop",
  },
  sections: {
    lab: {
      heading: "Wat er in het lab te zien was",
      intro: "Ouder en kind spelen samen, worden kort onderbroken en spelen dan weer verder.",
    },
    tv: {
      heading: "Wat er op tv te zien was",
      intro: "Televisie laat iets zien. Dat is iets anders dan een studie.",
    },
    "coming-back": {
      heading: "Terugkomen helpt",
      intro:
        "Elkaar even kwijtraken en weer terugvinden gebeurt de hele dag door. Sommige kinderen hebben wat langer nodig.",
    },
    "other-tasks": {
      heading: "Het is niet enkel de gsm",
      intro: "Ook papier, een pan op het vuur of je gedachten kunnen je opslorpen.",
    },
    "phones-help": {
      heading: "Een gsm helpt ouders ook",
      intro: "Je hebt een goede reden om hier te zijn.",
    },
    moments: {
      heading: "Waar de kleine momentjes op steunen",
      intro: "Wat bekend is over spelen, zingen, babbelen en dichtbij zijn.",
    },
    "how-sure": {
      heading: "Hoe zeker we zijn",
      intro: "Over de lange termijn is veel minder bekend dan de krantenkoppen doen vermoeden.",
    },
  },
  claims: {
    C1: {
      said: "Het hoeft niet elke keer te lukken. Goed genoeg is genoeg.",
      measured:
        "Onderzoekers keken of een baby uiteindelijk kreeg wat die nodig had. Dat hing sterker samen met een veilige band dan hoe vlug het kwam.",
      sure: "Het is één studie, bij een idee dat al lang meegaat.",
      limits:
        "Het ging om 83 Amerikaanse moeders met een laag inkomen en een baby die vlug onrustig werd. Het is geen norm, en er valt niets te tellen.",
    },
    C2: {
      said: "Elkaar even kwijt zijn is gewoon. Elkaar weer terugvinden ook.",
      measured:
        "Gefilmd spel van moeders en baby's werd seconde per seconde bekeken. Een klein deel van de tijd waren ze echt op elkaar afgestemd.",
      sure: "Enkele studies passen hier goed bij elkaar.",
      limits:
        "Het gaat om seconden spel in een lab, met baby's. Over een hele dag of over peuters zegt het niets, en het is geen maatstaf.",
    },
    C3: {
      said: "Als een volwassene enkele minuten een stil gezicht houdt, proberen baby's het contact terug te krijgen. Daarna worden ze onrustig of kijken ze weg.",
      measured:
        "Na het spelen houdt de ouder het gezicht een paar minuten stil. Daarna spelen ze verder. Men telt lachjes, blikken en protest.",
      sure: "Dit is in meer dan tachtig studies teruggezien.",
      limits:
        "De eerste studie was klein, met heel jonge baby's. Het stille gezicht was gespeeld en duurde enkele minuten.",
    },
    C4: {
      said: "Een Vlaams tv-programma deed het over met een gsm. De kinderen reageerden ongeveer zoals op een stil gezicht.",
      measured:
        "Een tv-experiment meet niets. Het laat zien wat er bij enkele kinderen voor de camera gebeurt.",
      sure: "Het is een demonstratie, geen studie.",
      limits:
        "We kennen dit experiment uit een blogtekst en vonden de aflevering zelf niet terug. Daarom staat er geen link bij.",
    },
    C5: {
      said: "In het lab protesteren baby's meer als een gsm het spel onderbreekt. Het lijkt op wat een stil gezicht doet.",
      measured:
        "Moeders werd gevraagd om tijdens het spel enkele minuten met hun gsm bezig te zijn. Men keek naar protest en hartslag, soms kwam er een EEG bij.",
      sure: "Een overzicht van vijftien experimenten wijst die kant op, voor de korte duur en vooral bij samen spelen.",
      limits:
        "De onderbrekingen waren kort, afgesproken en meestal met moeders. Over langer gsm-gebruik thuis zeggen deze proeven niets. In één studie maakte een gsm geen verschil voor wat peuters nadeden.",
    },
    C6: {
      said: "Het is niet enkel de gsm. In één studie slorpte een papieren vragenlijst moeders even sterk op.",
      measured:
        "Moeders van peuters van bijna twee vulden iets in, op een gsm of op papier. Met allebei reageerden ze wat minder, en vroeg hun kind om aandacht.",
      sure: "Het is één studie, en een tweede brengt nuance.",
      limits:
        "In die tweede studie waren eenjarigen onrustiger als hun moeder berichtjes tikte dan als ze met bezoek praatte. Misschien telt stil verdiept zijn meer dan het toestel. Daarom denken we, met enige voorzichtigheid, ook aan een laptop.",
    },
    C7: {
      said: "Terugkomen helpt. Veel kinderen komen weer tot rust, sommige hebben wat meer tijd nodig.",
      measured:
        "Na de onderbreking speelde de ouder weer mee. Men keek dan naar hartslag, EEG, blikken en humeur.",
      sure: "Enkele studies zien dat het helpt, maar ze zeggen niet allemaal hetzelfde.",
      limits:
        "In sommige studies werkte de onderbreking nog even na. In één studie was dat meer zo als de gsm ook thuis vaak in gebruik was. Hoe vlug het gaat, verschilt dus.",
    },
    C8: {
      said: "Kleine misverstanden die weer goedkomen, leren kinderen misschien iets. Bijvoorbeeld dat een lastig gevoel weer overgaat.",
      measured:
        "Onderzoekers keken hoe vaak ouder en baby elkaar na een misverstand terugvonden. Vaker terugvinden ging samen met een goede ontwikkeling.",
      sure: "Het is een idee met steun uit observaties, geen bewijs.",
      limits: "Twee dingen die samen voorkomen, zijn nog geen oorzaak en gevolg.",
    },
    C9: {
      said: "Een hand op je kind kan het moment verzachten waarop je ogen elders zijn.",
      measured:
        "In één studie hield de ouder het gezicht stil, met of zonder aanraking. Met aanraking steeg een stresshormoon bij de baby minder.",
      sure: "Het is één studie, met 53 baby's.",
      limits:
        "Aanraking die niet bij de baby paste, ging juist samen met meer stress. Je kind geeft het tempo aan.",
    },
    C10: {
      said: "Samen plezier hebben is fijn voor jullie twee.",
      measured:
        "In één kleine studie werd het plezier van moeders en baby's van twee maanden gefilmd. Langer plezier ging samen met minder moeilijkheden op de leeftijd van twee jaar.",
      sure: "Het is één kleine studie. Een andere gaf een gemengd beeld.",
      limits:
        "Dat twee dingen samengaan, zegt nog niet waardoor. Plezier mag dus ook gewoon plezier zijn.",
    },
    C11: {
      said: "Kinderen gaan op ontdekking en komen terug om bij te tanken. Allebei zijn het goede momenten.",
      measured:
        "Er is niets gemeten. Het is een manier van kijken, gegroeid uit lange observatie van jonge kinderen.",
      sure: "Het is een veelgebruikt denkkader, geen proef.",
      limits: "Het is geen lijst om af te vinken.",
    },
    C12: {
      said: "Geen huiswerk, geen speciaal speelgoed: gewone momenten volstaan.",
      measured:
        "Dit komt uit een gids over het heen en weer met een jong kind, niet uit één proef.",
      sure: "Het is een breed gedeeld idee, niet als zodanig getest.",
      limits:
        "Er is ook kritiek: wie van elk moment een leermoment maakt, maakt het voor ouders zwaarder. Gewoon mag hier gewoon blijven.",
    },
    C13: {
      said: "Kiekeboe speelt men op veel plekken in de wereld. Hetzelfde gezicht, dezelfde plek, dezelfde woorden maken het leuk.",
      measured:
        "Baby's vanaf zes maanden lachten minder als er een ander gezicht verscheen, of op een andere plek. Jongere baby's deden al een beetje mee.",
      sure: "Enkele kleine studies wijzen dezelfde kant op.",
      limits: "De groepen waren klein, en elk kind speelt het op zijn manier.",
    },
    C14: {
      said: "Kriebelen is leuk als je het samen doet: praten, wachten, en je kind vraagt om meer.",
      measured:
        "Moeders kriebelden hun baby, met of zonder contact daarbij. Met contact vonden de baby's het fijn, zonder contact niet.",
      sure: "Het zijn twee kleine studies.",
      limits:
        "Baby's lachten erom vanaf zes maanden; bij jongere baby's laten we het weg. Draait je kind zich weg, dan is het spelletje gedaan.",
    },
    C15: {
      said: "Een zacht liedje maakt veel baby's rustiger, ook een liedje dat ze niet kennen.",
      measured:
        "In één studie werden 144 baby's rustiger van slaapliedjes uit andere landen. In een andere hield zingen baby's langer tevreden dan praten.",
      sure: "Het zijn enkele studies, waarvan één met loting.",
      limits:
        "Vaak waren het opgenomen stemmen. In de studie met loting werden baby's opgewekter, maar de ouders niet.",
    },
    C16: {
      said: "Een kleine vaste volgorde voor het slapengaan gaat samen met rustigere nachten.",
      measured:
        "In één studie besliste het lot welke gezinnen een vaste volgorde probeerden. Een heel grote bevraging zag hetzelfde verband.",
      sure: "Het is één studie met loting en één grote bevraging.",
      limits:
        "Voor zover we weten hadden enkele auteurs banden met een bedrijf. Een vaste volgorde lost niet elke moeilijke nacht op.",
    },
    C17: {
      said: "Een babbeltje telt ook met gebrabbel, gebaren en stiltes.",
      measured:
        "Men telde beurten tussen volwassenen en kinderen van anderhalf tot twee jaar. Meer beurten gingen samen met meer taal later.",
      sure: "Het zijn enkele studies, waarvan één met loting.",
      limits: "Het meeste is samenhang, geen oorzaak. De taal die vanzelf komt, is de goede.",
    },
    C18: {
      said: "Over veel studies heen gaat schermgebruik van ouders samen met iets minder gunstige uitkomsten bij jonge kinderen. De verbanden zijn klein, en de oorzaak is niet bekend.",
      measured:
        "Een overzicht bracht 21 studies over kinderen onder vijf jaar samen. Het keek naar denken, gedrag, hun band met de ouder en schermtijd.",
      sure: "Het verband is meermaals gezien. Wat het betekent, is onzeker.",
      limits:
        "Een studie met meer dan 3.600 ouders vond zwakke en gemengde verbanden. Bleef er evenveel gezinstijd over, dan hing gsm-gebruik zelfs samen met beter ouderschap. In een Gentse studie ging meer gsm-gebruik niet samen met onrustiger kinderen, van vier tot tien jaar.",
    },
    C19: {
      said: "Een gsm helpt ouders ook: contact, informatie, even op adem komen.",
      measured:
        "In één studie daalde de spanning van moeders terwijl ze op hun gsm bezig waren. In gesprekken vertelden ouders waarvoor ze hem gebruiken.",
      sure: "Enkele studies zien dit, elk op hun manier.",
      limits:
        "Waarvoor je een gsm gebruikt, maakt verschil. Dat is in elk gezin en elke dag anders.",
    },
    C20: {
      said: "Schuldgevoel over schermen helpt niet.",
      measured:
        "Een week lang hielden 158 moeders bij hoe het ging. Meer druk van buitenaf ging samen met meer schuldgevoel en minder voldoening.",
      sure: "Enkele studies bij ouders wijzen die kant op.",
      limits:
        "Ook hier gaat het om samenhang. Schuldgevoel kan iemand soms in beweging brengen, maar wij kiezen ervoor om het niet te gebruiken.",
    },
    C21: {
      said: "Na de crèche zijn veel kinderen moe. Een rustige begroeting is genoeg.",
      measured:
        "Bij ruim honderd peuters werd in de eerste weken opvang een stresshormoon gemeten. Thuis, tegen de avond, daalde het.",
      sure: "Het zijn twee studies van dezelfde Noorse onderzoekers.",
      limits: "Het ging om de eerste maanden in de opvang.",
    },
  },
  sureness: {
    "well-shown": "Vaak teruggezien",
    "some-studies": "Enkele studies",
    "one-study": "Eén studie",
    idea: "Een idee of een voorbeeld, niet getest",
  },
  general: {
    who: "De meeste studies keken naar moeders met een kind van 3 tot 24 maanden, kort en in een lab.",
    others: "Over andere ouders en zorgfiguren, en over een hele dag thuis, is weinig bekend.",
    read: "Van veel studies lazen we de samenvatting, niet de hele tekst.",
    card: "Geen enkele studie test een kaartje als dit.",
  },
  labels: {
    measured: "Wat er gemeten werd",
    sure: "Hoe zeker",
    limits: "Grenzen",
    sources: "Bronnen",
    counterweights: "Studies die een andere kant op wijzen",
    read: "Lees de studie",
    readPage: "Lees de pagina",
    noLink: "Hiervan kennen we geen openbare link.",
    unchecked: "niet opnieuw nagekeken",
    uncheckedNote: "Bij bronnen met deze vermelding komt een titel, jaar of naam uit het geheugen.",
    yearUnknown: "jaar onbekend",
    authorsUnknown: "Auteurs onbekend",
    doi: "DOI {doi}",
  },
  help: {
    heading: "Met wie je kan praten",
    any: "Met iemand praten kan deugd doen, over elke vraag, klein of groot.",
    lowMood:
      "En hoe gaat het met jou? Ook over sombere of lege dagen van jezelf kan je met iemand praten.",
    fallback:
      "Je huisarts, een kinderverpleegkundige of een consultatiebureau in de buurt luistert graag.",
    phone: "Telefoon",
    website: "Website",
    checkedOn: "Nagekeken op {date}",
    regions: {
      flanders: "Vlaanderen en Brussel",
      wallonia: "Wallonië en Brussel",
      ostbelgien: "Oost-België",
      netherlands: "Nederland",
      france: "Frankrijk",
      germany: "Duitsland",
      austria: "Oostenrijk",
      switzerland: "Zwitserland",
      uk: "Verenigd Koninkrijk",
    },
  },
};
