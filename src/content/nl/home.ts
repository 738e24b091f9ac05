import type { HomeText } from "../en/home";

export const home: HomeText = {
  tabTitle: "{part} · Kiekeboe",
  brand: "Kiekeboe",
  navigation: "Delen van deze pagina",
  parts: {
    start: "Begin",
    "quiet-times": "Tijden",
    kept: "Bewaard",
    moment: "Eén momentje",
    "look-back": "Terugkijken",
    finding: "Wat we weten",
    settings: "Instellingen",
    privacy: "Privacy",
  },
  skip: "Naar de inhoud",
  shortFinding: "Waarom",
  wrong: {
    title: "Klopt er iets niet?",
    steps: [
      "Open deze pagina opnieuw, of start de browser opnieuw op. Wat je instelde en bewaarde, blijft.",
      "Komt er geen kaartje? Bij de knop van Kiekeboe staat waarom, naast het blaadje.",
      "Neem een kopie mee voor je iets groters probeert, bij de instellingen onder “Je gegevens”. Daarmee komt alles terug.",
    ],
    report: "Vertel het aan de makers van Kiekeboe",
  },
  disconnected:
    "Kiekeboe is vernieuwd terwijl deze pagina openstond. Open de pagina opnieuw: alles is er nog.",
  unanswered:
    "Kiekeboe antwoordt even niet. Open de pagina opnieuw. Helpt dat niet, start dan de browser opnieuw: wat je bewaarde, blijft.",
  openAgain: "Opnieuw openen",
  undo: "Ongedaan maken",
  start: {
    title: "Momentjes samen",
    intro: [
      "Op tijden die jij koos, en als je dan toevallig aan het browsen bent, komt er één kaartje met een idee voor jullie samen.",
      "Daarbuiten komt er niets, en niets over jou verlaat deze browser.",
    ],
    introShared:
      "Daarbuiten komt er niets. Wat je deelt, gaat via de synchronisatie van de browser. Verder verlaat niets over jou deze browser.",
  },
  today: {
    week: "Deze week: {ideas}.",
    weekAmongOthers: "Deze week onder meer: {ideas}.",
    routineOnDay: "{routine} op {day}",
  },
  quietTimes: {
    week: "Je week",
    empty: "Nog geen. Begin met een voorbeeld, of kies zelf een tijd.",
    how: "Klik op een blokje om het aan te passen, of sleep het naar boven of beneden. Klik op een lege plek om daar een tijd toe te voegen. Schuiven kan met Tab en de pijltjes: telkens 5 minuten. Met Shift erbij verandert hoelang het duurt.",
    howByTouch:
      "Tik op een blokje om het aan te passen, of houd het even vast en schuif je vinger naar boven of beneden. Tik op een lege plek om daar een tijd toe te voegen.",
    moved: "{name}: {times}",
    thisWeek: "Om de twee weken: deze week.",
    nextWeek: "Om de twee weken: volgende week.",
    block: "{name}, {times}",
    blockOff: "{name}, {times}, uit",
    on: "Aan",
    switchedOn: "{name}: aan",
    switchedOff: "{name}: uit",
    more: "Meer…",
  },
  lookBack: {
    title: "Terugkijken",
    about: "Jullie tijden en de momentjes die langskwamen. Een gevuld blaadje: dat heb je bewaard.",
    earlier: "Vorige week",
    later: "Volgende week",
    weekOf: "Week van {date}",
    picture: "De week als tekening. De lijst eronder zegt hetzelfde.",
    nothing: "Deze week kwam er geen momentje langs. Ook goed.",
    table: "Momentjes van deze week",
    day: "Dag",
    ideas: "Momentjes",
  },
  kept: {
    title: "Bewaarde momentjes",
    empty: "Nog niets bewaard. Met “Bewaren” op een kaartje komt het momentje hier.",
    search: "Zoeken",
    routine: "Routine",
    allRoutines: "Alle routines",
    nothingFound: "Niets gevonden. Met minder letters vind je misschien meer.",
    found: { one: "{n} momentje", other: "{n} momentjes" },
    remove: "Verwijderen",
    removed: "Verwijderd: {title}",
    why: "Over schermen en terugkomen",
    ours: "Ons momentje: {names}",
    copyAll: "Kopiëren als tekst",
    copied: "Gekopieerd. Je kan het overal plakken.",
    copyHeading: "Momentjes die we bewaarden",
  },
  moment: {
    link: "Dit momentje kopiëren of afdrukken",
    about: "Voor wie ook mee zorgt: kopieer de tekst of druk het kaartje af.",
  },
  print: {
    title: "Op papier",
    about:
      "Voor op de koelkast, of om uit te knippen en te vouwen. Wat in de lijst hierboven staat, komt op papier. Je ziet het eerst.",
    fridge: "Een poster voor de koelkast",
    small: "Kleine vouwkaartjes",
    one: "Eén kaartje afdrukken",
    seeds: "Vier om mee te beginnen",
    preview: "Zo komt het op papier",
    now: "Afdrukken",
    fold: "Knip aan de hoekjes en vouw in het midden: vooraan de tekening, achteraan de woorden.",
    heading: "Momentjes samen",
    foot: "Kiekeboe: momentjes samen. Als het past, wanneer het past.",
  },
  notForUs: {
    title: "Niet voor ons",
    intro: "Deze ideeën komen niet terug. Je kan er een terugzetten.",
    empty: "Hier staat niets. Met “Niet voor ons” op een kaartje komt een idee hier.",
    putBack: "Terugzetten",
    isBack: "Mag weer komen: {title}",
  },
  unknownMoment: "Een idee uit een andere versie",
  finding: {
    more: "Wat er gemeten is, en bronnen",
    newTab: "in een nieuw tabblad",
  },
  settings: {
    title: "Instellingen",
    intro: "Wat je wijzigt, geldt meteen.",
    language: "Taal",
    asBrowser: "Zoals de browser",
    clock: "Klok",
    weekStart: "Eerste dag van de week",
    childTitle: "Voor je kind",
    bandsTitle: "Leeftijd",
    bandsHint:
      "Meer dan één mag. Kies je niets, dan komt er alleen wat vanaf de geboorte veilig is. Voor een kind dat vroeg geboren is, kies je wat bij het kind past.",
    avoidTitle: "Wat niet past",
    avoidHint: "Ideeën hiermee blijven weg, of komen in andere woorden.",
    avoid: {
      touch: "Aanraking",
      sound: "Geluid en stem",
      surprise: "Verrassingen",
      "eye-contact": "Oogcontact",
    },
    oftenTitle: "Hoe vaak",
    frequencyCap: "Hoeveel kaartjes",
    frequencyCaps: {
      "each-quiet-time": "Eén per gekozen tijd",
      "two-a-day": "Hoogstens twee per dag",
      "one-a-day": "Hoogstens één per dag",
      "three-a-week": "Ongeveer drie per week",
    },
    cardAfter: "Wachttijd voor het kaartje",
    cardAfterHint: "Hoelang je aan het browsen bent voor er een kaartje mag komen.",
    atOnce: "geen",
    cardStays: "Hoelang een kaartje blijft",
    cardStaysHint:
      "Op een pagina, als je er niets mee doet. Het gaat weg als jullie tijd voorbij is.",
    cardStaysFor: {
      45: "45 seconden, dan klein",
      120: "2 minuten, dan klein",
      0: "tot ik antwoord",
    },
    whereTitle: "Waar het kaartje komt",
    whereHint:
      "Er mag meer dan één aanstaan: een kaartje komt op één plaats. Staat alles hier uit, dan wacht het achter de knop van Kiekeboe.",
    page: "Het kaartje op pagina’s tonen",
    pageHint:
      "Het zit in een hoek van de pagina waar je bent, en wacht zolang je typt of een filmpje kijkt.",
    pageWarning:
      "Je browser vraagt eerst je toestemming, en dat klinkt groter dan het is: “{sentence}”. Elke extensie die iets op een pagina toont, krijgt die zin. Kiekeboe toont er op jullie tijden het kaartje. Het leest geen woorden van de pagina, en bewaart er niets van.",
    pageRefused:
      "Geen toestemming, en dat is prima. Het kaartje komt bij de werkbalk of wacht achter de knop.",
    browserSentence: {
      chrome: "Al je gegevens op alle websites lezen en wijzigen",
      firefox: "Uw gegevens voor alle websites benaderen",
    },
    toolbar: "Bij de werkbalk",
    toolbarHint:
      "Gaat open onder de knop van Kiekeboe, op een rustig ogenblik. Kiekeboe kan dan niet zien of je typt: je toetsen gaan even naar het kaartje.",
    toolbarNeedsClick:
      "Deze browser opent het venstertje bij de werkbalk alleen met een klik. Een kaartje kan daar dus niet vanzelf komen. Een stip op de knop toont dat er een kaartje wacht.",
    notify: "Als melding",
    notifyHint:
      "Als geen andere plaats het kan tonen. Er staat de naam van een routine op, en wie bij het scherm zit kan die zien.",
    notifyWarning: "Je browser vraagt eerst je toestemming: “{sentence}”.",
    notifySentence: {
      chrome: "Meldingen weergeven",
      firefox: "Notificaties weergeven",
    },
    notifyRefused: "Geen toestemming, en dat is prima. Het kaartje blijft bij de andere plaatsen.",
    keyTitle: "Met het toetsenbord",
    key: "Met {key} ga je naar het kaartje, of open je Kiekeboe. In de lijst met sneltoetsen van je browser kan je dat wijzigen.",
    noKey:
      "Er leidt nog geen toets naar het kaartje. In de lijst met sneltoetsen van je browser kan je er een kiezen.",
    looksTitle: "Hoe het kaartje eruitziet",
    corner: "Hoek van de pagina",
    corners: { right: "Rechtsonder", left: "Linksonder" },
    switches: {
      smallFirst: {
        name: "Eerst een klein knopje",
        hint: "Met een blaadje, zonder woorden. Het kaartje gaat open als je erop klikt. Handig als er iemand meekijkt op je scherm.",
      },
      showSince: {
        name: "Op het kaartje tonen sinds wanneer ik browse",
        hint: "In kleine letters. Achter de knop van Kiekeboe staat het sowieso.",
      },
      hideBrowsing: {
        name: "Niet tonen wanneer ik browse",
        hint: "Dan staat nergens wanneer of hoelang, niet op het kaartje en niet achter de knop. Voor een computer die je deelt.",
      },
    },
    eachAgain: "Weer één per gekozen tijd",
    minimizeOnDo: {
      name: "“{do}” minimaliseert ook het venster",
      hint: "Het venster met het kaartje gaat opzij, en alles staat er nog als je terugkomt. Niet terwijl er geluid speelt, of tijdens een oproep die de browser meldt.",
    },
    privacyTitle: "Wat hier blijft",
    privacy:
      "Alles wordt in deze browser bewaard. Er wordt geen adres van een pagina bijgehouden en niets verstuurd.",
  },
};
