import type { WelcomeText } from "../en/welcome";

export const welcome: WelcomeText = {
  tabTitle: "Welkom · Kiekeboe",
  step: "{step} van {steps}",
  next: "Verder",
  back: "Terug",
  skipAll: "Naar het einde",
  hello: {
    title: "Momentjes samen",
    text: "Op tijden die jij kiest, en als je dan toevallig aan het browsen bent, komt er een kaartje zoals dit. Daarbuiten: niets.",
    sample: "Een kaartje zoals het kan komen",
    sampleNote: "Probeer de knoppen maar. Doen of sluiten is even goed.",
    gone: "Dat is alles. Het kaartje is weg, en er wordt niets geteld.",
    again: "Toon het opnieuw",
    why: "Waarom?",
    more: "Meer weten, met bronnen",
  },
  times: {
    title: "Wanneer zou het passen?",
    text: "Tijden voor jullie samen. Tik aan wat past, en verander gerust de uren. Later kan dat met de knop van Kiekeboe.",
    legend: "Jullie tijden",
    from: "Van",
    to: "Tot",
  },
  child: {
    title: "Je kind (mag je openlaten)",
    text: "Dan passen de ideeën beter. Kies je niets, dan komt er alleen wat vanaf de geboorte veilig is. Het blijft in deze browser.",
  },
  where: {
    title: "Waar mag het kaartje komen?",
    text: "Kies er gerust meer dan één; een kaartje komt op één plaats. Wat je ook kiest: een stip op de knop van Kiekeboe zegt dat er een kaartje wacht.",
    other: "Andere plaatsen",
    privateWindows: {
      chrome: "Privévensters blijven met rust: daar komt geen kaartje.",
      firefox:
        "Privévensters blijven met rust: daar komt geen kaartje. Staat Firefox zo ingesteld dat het geen geschiedenis onthoudt, dan is elk venster privé.",
    },
    pin: {
      chrome:
        "Klik bovenaan in de browser op het puzzelstukje, en dan op de punaise naast Kiekeboe.",
      firefox:
        "De knop staat bovenaan in de browser. Zie je hem niet? Klik op het puzzelstukje, dan op het tandwiel naast Kiekeboe, en op “Aan werkbalk vastzetten”.",
    },
    pinned: "De knop is vastgezet: je zal de stip zien.",
  },
  phone: {
    title: "En op je gsm?",
    firefox: "Firefox voor Android kan Kiekeboe ook hebben: open het menu en dan Extensies.",
    others: "Met een andere browser op je gsm lukt het niet, op een iPhone of iPad ook niet.",
    here: "Je zit nu op een gsm: de knop van Kiekeboe staat in het menu van de browser, bij Extensies.",
  },
  end: {
    title: "Dat is alles",
    text: "Je mag dit tabblad sluiten. Tot een van je tijden begint, merk je niets van Kiekeboe.",
    nothing: "Er is nog geen tijd gekozen, dus er komt niets.",
    choose: "Een tijd kiezen",
    show: "Toon er nu een",
    noneSuits:
      "Geen enkel idee past nu bij wat je koos. Bij “Niet voor ons” kan je er terugzetten.",
    toHome: "Rondkijken",
    calendar: "Voor de agenda van je gsm",
    toSettings: "Alle instellingen",
  },
};
