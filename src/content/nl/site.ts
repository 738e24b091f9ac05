import type { SiteText } from "../en/site";

export const site: SiteText = {
  description:
    "Een kaartje met een momentje voor jou en je kind, om meteen te proberen. Met tijden voor de agenda van je telefoon, en blaadjes om af te drukken.",
  parts: {
    start: "Proberen",
    times: "Jullie tijden",
    print: "Op papier",
    sets: "Om mee te geven",
    professionals: "Voor wie met ouders werkt",
    help: "Hulp",
    install: "Installeren",
  },
  languages: "In een andere taal",
  noScript: "Het kaartje en de tijden hier werken met JavaScript. Deze pagina lees je zonder:",
  start: {
    intro:
      "Kiekeboe is een kleine extensie voor je browser. Op tijden die jij kiest, en als je dan toevallig aan het browsen bent, komt er een kaartje zoals dit. Daarbuiten: niets.",
    try: "Probeer het kaartje. De knoppen werken, en er wordt niets geteld.",
    again: "Nog een kaartje",
    nothingStored: "Wat je hier aanklikt, wordt nergens bewaard en nergens heen gestuurd.",
    stored: "Wat je hier kiest, blijft in deze browser bewaard, zoals je vroeg.",
    doors: {
      times:
        "Kies jullie tijden en zet ze in de agenda van je telefoon, telkens met een idee erbij.",
      finding: "Wat er bekend is over telefoons, kleine kinderen en terugkomen, met bronnen.",
      print: "Momentjes voor op de koelkast.",
      sets: "Startpakketjes voor opvang, vroedvrouwen, verpleegkundigen en grootouders.",
      install: "Het kaartje in je browser.",
    },
  },
  times: {
    title: "Wanneer zou het passen?",
    intro:
      "Tik aan wat bij jullie dag past en pas het aan zoals je wilt. Daarna krijg je een bestand voor de agenda van je telefoon. Daar is geen extensie voor nodig.",
    extension: "Met de extensie",
    extensionText:
      "Dezelfde keuzes passen ook in de extensie. Bewaar ze als bestand en open dat daar: {settings}, {data}, {import}.",
    remember: "Hier onthouden",
    rememberText:
      "Uit: alles is weg als je deze pagina sluit. Aan: het blijft in deze browser en gaat nergens anders heen.",
    notRemembered: "Deze browser laat de site niets onthouden.",
    erase: "Wissen wat hier staat",
    erased: "Gewist. De site is weer zoals in het begin.",
    notErased: "Deze browser liet de site niets wissen.",
  },
  print: {
    title: "Op papier",
    intro: "Kies een stukje van de dag en druk de momenten af. Ook papier maakt geen geluid.",
    age: "Met een leeftijd zie je wat daarbij past. Zonder leeftijd zie je wat vanaf de geboorte veilig is.",
  },
  help: {
    title: "Hulp",
    contact: "Over Kiekeboe zelf",
    contactText: "Een vraag, een idee, of iets dat niet klopt? Hier kun je ons schrijven.",
    contactLink: "Vragen of melden",
    noContact: "Er is nog geen adres voor vragen. Zodra het er is, staat het hier.",
  },
  install: {
    title: "In je browser",
    intro:
      "Het kaartje zelf komt van een extensie, voor Chrome, Edge en Firefox op de computer, en voor Firefox op Android. Een account is niet nodig.",
    fromStore: "Installeren vanuit {store}",
    notInStore: "Nog niet te vinden in {store}.",
    byHandTitle: "Zelf installeren, met het zipbestand",
    byHand: {
      chrome:
        "Chrome of Edge: pak het bestand voor Chrome uit. Open {page}, zet de ontwikkelaarsmodus aan, kies ‘Uitgepakte extensie laden’ en wijs de map aan.",
      firefox:
        "Firefox: open {page}, kies ‘Deze Firefox’, dan ‘Tijdelijke add-on laden’, en wijs het bestand voor Firefox aan. Het blijft tot je Firefox sluit.",
    },
    downloads: "De zipbestanden",
    noDownloads:
      "Er is nog geen adres voor de zipbestanden. Wie je over Kiekeboe vertelde, heeft ze misschien.",
    app: "Deze site kan ook op het startscherm van je telefoon: zoek ‘Toevoegen aan startscherm’ of ‘Installeren’ in het menu van de browser. Dan opent ze ook zonder verbinding.",
  },
  privacy: {
    heading: "En deze site?",
    text: [
      "Het is een map met bestanden. Ze vraagt haar eigen bestanden op en verder niets, houdt geen statistieken bij en plaatst geen cookies. Eens geopend werkt ze ook zonder verbinding.",
      "Wie de site aanbiedt, kan zoals bij elke site zien dat een toestel deze bestanden opvroeg. Wat je hier kiest en aanklikt, gaat niet naar hen.",
      "Wat je kiest, is vergeten zodra je de pagina sluit, tenzij je ‘{remember}’ aanzet. Dan ligt het in de opslag van deze browser voor deze site, en ‘{erase}’ haalt het eruit.",
    ],
  },
  stores: {
    chrome: "de Chrome Web Store",
    edge: "Microsoft Edge-invoegtoepassingen",
    firefox: "Add-ons voor de Firefox-browser",
  },
};
