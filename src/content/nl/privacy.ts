import type { PrivacyText } from "../en/privacy";

const stored: PrivacyText["sections"]["stored"]["items"] = {
  settings:
    "Je instellingen; de leeftijdsgroepen van je kinderen als je die koos, met de dag waarop; welke vragen en weetjes één keer getoond zijn; de leeftijdsgroepen van vóór de laatste wijziging; en of deze browser het venstertje bij de werkbalk vanzelf opent.",
  quietTimes:
    "Je tijden: dagen, uren, routines, leeftijdsgroep, de naam die je ze gaf, het momentje dat je eraan vastmaakte, en sinds wanneer er minder kaartjes komen.",
  adjustments: "Welke tijden je voor een dag oversloeg of verzette, 3 dagen lang.",
  pause: "Of alles op pauze staat en tot wanneer, en geplande dagen zonder kaartjes.",
  session:
    "De browsesessies van vandaag, met begin en einde, en wanneer Kiekeboe voor het laatst keek. Ze worden gewist zodra het na 4 uur ’s nachts weer kijkt; een gesloten browser houdt ze tot je hem opent.",
  offers:
    "60 dagen lang elk kaartje: het momentje en de tijd, wanneer en waar het kwam, of het gezien is, en wat er geantwoord werd. Oudere gaan weg als er weer een browsesessie eindigt.",
  kept: "De momentjes die je bewaarde, en sinds wanneer.",
  notForUs: "De momentjes die niet voor jullie zijn, en sinds wanneer.",
  own: "De momentjes die je zelf schreef, en wanneer.",
  beforeImport:
    "Na het binnenhalen van een bestand 30 dagen lang wat hier ervoor stond, zodat je terug kan. De kaartjes daarin zijn dan hoogstens 90 dagen oud.",
  importedAt: "Wanneer je dat bestand binnenhaalde.",
  sync: "Zolang delen aanstaat: een willekeurige naam voor deze browser, een kopie van wat gedeeld is, met een teller van de wijzigingen, en wat er de voorbije 180 dagen is weggehaald.",
  sharingEnded: "Of het delen in een andere browser van jou gestopt is.",
  removedElsewhere:
    "7 dagen lang wat een wijziging in een andere browser van jou hier weghaalde of verving.",
  inCalendar:
    "Welke afspraken er in de agendabestanden staan die je bewaarde, tot hun laatste dag voorbij is, zodat een later bestand ze kan aanpassen.",
  shownOnRequest:
    "60 dagen lang: welke momentjes je zelf opvroeg in de pop-up, en wanneer, zodat er eerst andere komen.",
  draft: "Een uur lang: een tijd die je aan het invullen was toen de pop-up dichtging.",
  undo: "Een uur lang: de tijd die je het laatst weghaalde of wijzigde, zoals die was, zodat je die kan terugzetten.",
  moment:
    "Een uur lang: het momentje dat openstond toen de pop-up dichtging, wat je had aangevinkt, en welke je ervoor zag.",
  setAside:
    "180 dagen lang bewaarde dingen die niet leesbaar waren: hoogstens 200. De oudste gaan eerst.",
  version: "Het nummer van de vorm waarin dit alles bewaard is.",
};

const shared: PrivacyText["sections"]["shared"]["items"] = {
  set: "Instellingen: de taal, de klok en de eerste dag van de week, wanneer en hoe vaak er een kaartje komt, hoe het eruitziet, en wat momentjes weglaten.",
  time: "Tijden met hun naam, zonder leeftijdsgroep.",
  kept: "Bewaarde momentjes, en sinds wanneer.",
  not: "Wat niet voor jullie is, en sinds wanneer.",
  own: "Eigen momentjes in jouw woorden, en wanneer je ze schreef.",
  sharing: "Een nummer dat het ene delen van het volgende onderscheidt, en of het gestopt is.",
};

const permissions: PrivacyText["sections"]["permissions"]["items"] = {
  alarms:
    "Alarmen: om één keer per minuut te kijken of een van je tijden begonnen is, zolang er iemand aan het browsen is.",
  storage: "Opslag: om te bewaren wat hierboven staat.",
  idle: "Inactiviteit: om te merken dat je even niet aan het browsen bent.",
  scripting: "Scripts: om het kaartje in de pagina te zetten die je ziet.",
  notifications:
    "Meldingen, als je die kiest: het kaartje als bericht van je systeem. Het noemt de routine en verder niets.",
  pages:
    "Toegang tot pagina’s, als je die kiest: het kaartje op de pagina die je leest. Chrome en Edge zeggen dan “{chrome}”, Firefox zegt “{firefox}”. Browsers hebben geen mildere zin voor iets wat op een pagina tekent.",
};

export const privacy: PrivacyText = {
  title: "Privacy",
  link: "Alles wat bewaard, gedeeld en bekeken wordt",
  changed: "Laatst gewijzigd: {date}",
  inShort:
    "Er wordt niets verzameld, verkocht of doorgegeven. Kiekeboe heeft geen server, geen account, geen statistieken en geen weg naar het netwerk. Wat je instelt en bewaart, blijft in deze browser. Zet je delen aan, dan brengt de synchronisatie van je browser het naar je andere browsers. Er wordt geen adres, titel of woord van een pagina bijgehouden.",
  sections: {
    sends: {
      heading: "Kan het iets versturen?",
      text: [
        "Nee. De browser zelf weigert elke verbinding vanuit de pagina’s en de achtergrond van Kiekeboe.",
        "Sommige dingen gaan weg door jouw hand: een bestand dat je opslaat, een agendabestand, een blad dat je afdrukt, een lijst die je kopieert, een bron die je opent. De site van een bron krijgt niet te horen waar je vandaan kwam.",
      ],
    },
    browser: {
      heading: "Waar kijkt het naar in de browser?",
      text: [
        "Om te weten hoelang je al aan het browsen bent: welk venster vooraan staat, of het geminimaliseerd is of het scherm vult, en of muis of toetsenbord de voorbije minuut gebruikt zijn of het scherm vergrendeld is.",
        "Van tabbladen: het nummer van het zichtbare tabblad, of het geladen is, of er ergens geluid speelt, en dat er een openging, dichtging of naar voren kwam. In Firefox ook of een tabblad de camera, de microfoon of het scherm gebruikt; Chrome en Edge vertellen dat niet.",
        "Er wordt geen adres, titel of sitenaam van een pagina overgenomen of bewaard.",
      ],
    },
    pages: {
      heading: "Zit het in mijn pagina’s?",
      text: [
        "Niet buiten je tijden. Liet je het kaartje op pagina’s toe, dan komt er een script in de zichtbare pagina als er een kaartje mag komen, en dat vertrekt met het kaartje.",
        "Dat script vraagt of de focus ergens staat waar je kan schrijven (het soort veld, de rol, of het te bewerken is), of iets het scherm vult, of er een dialoogvenster over het kaartje ligt, of het tabblad zichtbaar is, en hoe groot venster en zoom zijn. Daarvoor kijkt het ook in afgesloten delen van de pagina. Het leest geen woorden van de pagina.",
      ],
    },
    noticed: {
      heading: "Wat kan een pagina merken?",
      text: [
        "Eén vak zonder naam dat komt en gaat. De pagina kan de woorden erin niet lezen, en een klik die een script verzint, doet niets.",
        "De pagina krijgt niet te horen dat het vak van Kiekeboe is. Een vak zonder naam, zo groot en op dat uur, is misschien toch te herkennen. De breedte van het kleine knopje gaat in stappen van 40 pixels, zodat ze het idee niet verraadt.",
        "Een pagina kan het kaartje weghalen of eroverheen gaan liggen. Luisterde ze al voor het kaartje kwam, dan kan ze merken waar je erop klikt en welke toetsen je daar gebruikt, en kan ze een klik tegenhouden. Ook een andere extensie die pagina’s mag lezen, kan een kaartje lezen.",
      ],
    },
    stored: {
      heading: "Wat wordt er in deze browser bewaard?",
      text: [
        "Het ligt in de opslag die de browser zelf voor extensies heeft, even leesbaar als de rest van je browserprofiel. Kiekeboe gebruikt geen cookies.",
        "Wat de pop-up een uur onthoudt, staat alleen in het geheugen van de browser. Na dat uur wordt het niet meer gebruikt; het wordt gewist als je de pop-up weer opent of de browser sluit.",
      ],
      items: stored,
    },
    child: {
      heading: "En over mijn kind?",
      text: [
        "Leeftijdsgroepen, als je er kiest: voor alle momentjes, of voor één tijd. Kiekeboe vraagt geen naam, geen geboortedatum en geen foto, en leeftijdsgroepen worden niet gedeeld.",
        "Namen van tijden en eigen momentjes zijn je eigen woorden. Staat de naam van een kind erin, dan wordt die mee bewaard, en gedeeld als delen aanstaat.",
      ],
    },
    shared: {
      heading: "Wat wordt er tussen mijn browsers gedeeld?",
      text: [
        "Niets, tot je delen aanzet. Vanaf dan brengt de synchronisatie van je browser over wat hier staat, met je account: van Google in Chrome, van Microsoft in Edge, van Mozilla in Firefox. Leeftijdsgroepen, browsesessies en welke kaartjes er kwamen, horen daar niet bij.",
      ],
      items: shared,
      after: [
        "Bij elk ding horen een teller van de wijzigingen en de willekeurige naam van de browser die het schreef. Van iets wat je weghaalt, blijft de sleutel tot 180 dagen staan, zodat je andere browsers het ook weghalen.",
        "Niets wat van een andere browser komt, wist deze browser. Wat daardoor hier verdween, kan je 7 dagen lang terugzetten.",
        "Zet je delen uit, of wis je in deze browser alleen, dan blijft wat gedeeld was in je account en in je andere browsers. Zolang delen aanstaat, maakt “{erase}” het leeg; het teken dat het gestopt is, blijft.",
        "Verwijder je Kiekeboe uit een browser, dan bepaalt die browser hoelang je account houdt wat gedeeld was. Maak het eerst leeg als je zeker wil zijn.",
      ],
    },
    takeAway: {
      heading: "Kan ik het meenemen, of wissen?",
      text: [
        "Bij het meenemen komt alles wat je instelde, bewaarde en schreef in één bestand: instellingen, leeftijdsgroepen, tijden, bewaarde en eigen momentjes, wat niet voor jullie is, en de kaartjes van 60 dagen. Browsesessies staan er niet in. Zo’n bestand kan je weer binnenhalen, en 30 dagen lang kan je terug.",
        "Wissen maakt alles leeg wat in deze browser bewaard is, en geeft toestemmingen terug. Het bewaren begint opnieuw als je verder browset of iets instelt.",
        "Verwijder je Kiekeboe, dan verdwijnt wat het in die browser bewaarde. Een bestand dat je opsloeg, blijft waar je het zette.",
      ],
    },
    permissions: {
      heading: "Wat mag het?",
      text: [
        "Bij het installeren horen vier toestemmingen waarvoor browsers niet waarschuwen. Twee andere worden gevraagd als je ze kiest, en je kan ze in de instellingen weer intrekken.",
      ],
      items: permissions,
    },
    limitedUse: {
      heading: "De regels van de Chrome Web Store",
      text: [
        "Het gebruik van informatie die van Google-API’s komt, houdt zich aan het beleid voor gebruikersgegevens van de Chrome Web Store, met inbegrip van de vereisten voor beperkt gebruik (Limited Use).",
        "Wat hier staat, dient voor het kaartje en voor niets anders. Het wordt niet doorgegeven, niet gebruikt voor reclame of krediet, en geen mens leest het.",
      ],
    },
    contact: {
      heading: "Wie antwoordt?",
      text: [
        "De makers van Kiekeboe, via de ondersteuningspagina van de winkel waar je Kiekeboe haalde. Schrijf daar ook als hier iets niet klopt.",
      ],
    },
  },
};
