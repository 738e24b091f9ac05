import type { HomeText } from "../en/home";

export const home: HomeText = {
  tabTitle: "{part} · Guckguck",
  brand: "Guckguck",
  navigation: "Bereiche dieser Seite",
  parts: {
    start: "Start",
    "quiet-times": "Zeiten",
    kept: "Gemerkt",
    moment: "Ein Moment",
    "look-back": "Rückblick",
    finding: "Was man weiß",
    settings: "Einstellungen",
    privacy: "Datenschutz",
  },
  skip: "Zum Inhalt",
  shortFinding: "Warum",
  wrong: {
    title: "Stimmt etwas nicht?",
    steps: [
      "Öffne diese Seite neu, oder starte den Browser neu. Was du eingestellt und gespeichert hast, bleibt.",
      "Kommt kein Kärtchen? Beim Guckguck-Knopf steht, warum, neben dem Blatt.",
      "Nimm dir eine Kopie mit, bevor du Größeres versuchst: in den Einstellungen unter „Deine Daten“. Sie bringt alles zurück.",
    ],
    report: "Sag denen Bescheid, die Guckguck machen",
  },
  disconnected:
    "Guckguck wurde aktualisiert, während diese Seite offen war. Öffne sie neu, dann ist alles da.",
  unanswered:
    "Guckguck antwortet gerade nicht. Öffne diese Seite neu. Hilft das nicht, starte den Browser neu: Was du gespeichert hast, bleibt.",
  openAgain: "Neu öffnen",
  undo: "Rückgängig",
  start: {
    title: "Kleine Momente zusammen",
    intro: [
      "Zu Zeiten, die du gewählt hast, und falls du dann gerade im Browser bist, kommt ein Kärtchen mit einer Idee für euch beide.",
      "Außerhalb dieser Zeiten kommt nichts, und nichts über dich verlässt diesen Browser.",
    ],
    introShared:
      "Außerhalb dieser Zeiten kommt nichts. Was du teilst, geht über die Synchronisierung des Browsers. Sonst verlässt nichts über dich diesen Browser.",
  },
  today: {
    week: "Diese Woche: {ideas}.",
    weekAmongOthers: "Diese Woche unter anderem: {ideas}.",
    routineOnDay: "am {day} {routine}",
  },
  quietTimes: {
    week: "Deine Woche",
    empty: "Noch keine. Fang mit einem Beispiel an oder wähl selbst.",
    how: "Klick auf eine Zeit, um sie zu ändern, oder zieh sie nach oben oder unten. Klick auf eine freie Stelle für eine neue. Auch Tab und die Pfeiltasten verschieben eine Zeit: jeweils 5 Minuten. Mit Umschalt ändern die Pfeile die Dauer.",
    howByTouch:
      "Tipp auf eine Zeit, um sie zu ändern, oder halt sie kurz gedrückt und schieb sie dann nach oben oder unten. Tipp auf eine freie Stelle, um dort eine hinzuzufügen.",
    moved: "{name}: {times}",
    thisWeek: "Alle zwei Wochen: diese Woche.",
    nextWeek: "Alle zwei Wochen: nächste Woche.",
    block: "{name}, {times}",
    blockOff: "{name}, {times}, aus",
    on: "An",
    switchedOn: "{name}: an",
    switchedOff: "{name}: aus",
    more: "Mehr…",
  },
  lookBack: {
    title: "Rückblick",
    about:
      "Eure Zeiten und die Ideen, die vorbeikamen. Ist das Blatt gefüllt, hast du dir die Idee gemerkt.",
    earlier: "Früher",
    later: "Später",
    weekOf: "Woche vom {date}",
    picture: "Die Woche als Bild. Die Liste darunter sagt dasselbe.",
    nothing: "Diese Woche kam keine Idee vorbei. Auch gut.",
    table: "Ideen dieser Woche",
    day: "Tag",
    ideas: "Ideen",
  },
  kept: {
    title: "Gemerkte Momente",
    empty: "Noch nichts gemerkt. Mit „Merken“ auf einem Kärtchen kommt der Moment hierher.",
    search: "Suchen",
    routine: "Routine",
    allRoutines: "Alle Routinen",
    nothingFound: "Kein gemerkter Moment enthält diese Wörter. Versuch es mit weniger Buchstaben.",
    found: { one: "{n} Moment", other: "{n} Momente" },
    remove: "Entfernen",
    removed: "Entfernt: {title}",
    why: "Über Bildschirme und Wiederkommen",
    ours: "Unser Moment: {names}",
    copyAll: "Als Text kopieren",
    copied: "Kopiert. Du kannst es überall einfügen.",
    copyHeading: "Kleine Momente, die wir uns gemerkt haben",
  },
  moment: {
    link: "Diesen Moment kopieren oder drucken",
    about: "Für alle, die sich mitkümmern: Kopiere den Text oder drucke die Karte.",
  },
  print: {
    title: "Auf Papier",
    about:
      "Für den Kühlschrank oder zum Ausschneiden und Falten. Was oben in der Liste steht, kommt aufs Papier. Du siehst es vorher.",
    fridge: "Ein Poster für den Kühlschrank",
    small: "Kärtchen zum Falten",
    one: "Eine Karte drucken",
    seeds: "Vier Ideen zum Anfangen",
    preview: "So sieht es auf Papier aus",
    now: "Drucken",
    fold: "An den Ecken ausschneiden und in der Mitte falten: vorn das Bild, hinten die Worte.",
    heading: "Kleine Momente zusammen",
    foot: "Guckguck: kleine Momente zusammen. Wenn es passt und wann es passt.",
  },
  notForUs: {
    title: "Nichts für uns",
    intro: "Diese Ideen kommen nicht wieder. Du kannst sie jederzeit zurückholen.",
    empty: "Hier ist nichts. Mit „Nichts für uns“ auf einem Kärtchen kommt eine Idee hierher.",
    putBack: "Zurückholen",
    isBack: "Darf wiederkommen: {title}",
  },
  unknownMoment: "Eine Idee aus einer anderen Version",
  finding: {
    more: "Was gemessen wurde, und Quellen",
    newTab: "in einem neuen Tab",
  },
  settings: {
    title: "Einstellungen",
    intro: "Was du änderst, gilt sofort.",
    language: "Sprache",
    asBrowser: "Wie der Browser",
    clock: "Uhrzeit",
    weekStart: "Erster Tag der Woche",
    childTitle: "Für dein Kind",
    bandsTitle: "Alter",
    bandsHint:
      "Du kannst mehrere wählen. Wählst du nichts, kommen Ideen, die von Geburt an sicher sind. Bei einem früh geborenen Kind wählst du, was zum Kind passt.",
    avoidTitle: "Was nicht passt",
    avoidHint: "Solche Ideen kommen nicht, oder in anderen Worten.",
    avoid: {
      touch: "Berührung",
      sound: "Geräusche und Stimme",
      surprise: "Überraschungen",
      "eye-contact": "Blickkontakt",
    },
    oftenTitle: "Wie oft",
    frequencyCap: "Wie viele Kärtchen",
    frequencyCaps: {
      "each-quiet-time": "Eins pro Zeit",
      "two-a-day": "Höchstens zwei am Tag",
      "one-a-day": "Höchstens eins am Tag",
      "three-a-week": "Etwa drei pro Woche",
    },
    cardAfter: "Wartezeit vor dem Kärtchen",
    cardAfterHint: "Wie lange du im Browser bist, bevor ein Kärtchen kommen darf.",
    atOnce: "keine",
    cardStays: "Wie lange ein Kärtchen bleibt",
    cardStaysHint:
      "Auf einer Seite, wenn du nichts damit machst. Es geht weg, sobald eure Zeit vorbei ist.",
    cardStaysFor: {
      45: "45 Sekunden, dann klein",
      120: "2 Minuten, dann klein",
      0: "bis ich antworte",
    },
    whereTitle: "Wo das Kärtchen erscheint",
    whereHint:
      "Du kannst mehrere Orte einschalten; jedes Kärtchen erscheint an einem davon. Ist hier alles aus, wartet es hinter dem Guckguck-Knopf.",
    page: "Kärtchen auf Seiten zeigen",
    pageHint:
      "Das Kärtchen sitzt in einer Ecke der Seite, auf der du bist. Es wartet, solange du tippst oder ein Video ansiehst.",
    pageWarning:
      "Dein Browser fragt vorher, mit starken Worten: „{sentence}“. Er hat einen einzigen Satz für alles, was auf einer Seite etwas zeigt. Guckguck legt damit zu euren Zeiten das Kärtchen auf die Seite. Es liest keine Worte der Seite und speichert nichts von ihr.",
    pageRefused:
      "Nicht erlaubt, und das ist in Ordnung. Das Kärtchen erscheint an der Symbolleiste oder wartet hinter dem Knopf.",
    browserSentence: {
      chrome: "Alle deine Daten auf allen Websites lesen und ändern",
      firefox: "Auf Ihre Daten für alle Websites zugreifen",
    },
    toolbar: "An der Symbolleiste",
    toolbarHint:
      "Öffnet sich unter dem Guckguck-Knopf, wenn es gerade ruhig ist. Guckguck kann dort nicht sehen, ob du tippst: Einen Augenblick lang landet das Getippte vielleicht beim Kärtchen.",
    toolbarNeedsClick:
      "In diesem Browser öffnet ein Klick das Fenster an der Symbolleiste, von selbst geht es nicht auf. Wartet ein Kärtchen, zeigt der Knopf einen Punkt.",
    notify: "Als Benachrichtigung",
    notifyHint:
      "Falls das Kärtchen nirgends sonst erscheinen kann. Die Benachrichtigung nennt eine Routine, und wer mit auf den Bildschirm schaut, kann das lesen.",
    notifyWarning: "Dein Browser fragt vorher: „{sentence}“.",
    notifySentence: {
      chrome: "Benachrichtigungen einblenden",
      firefox: "Benachrichtigungen anzeigen",
    },
    notifyRefused:
      "Nicht erlaubt, und das ist in Ordnung. Das Kärtchen bleibt bei den anderen Orten.",
    keyTitle: "Mit der Tastatur",
    key: "Mit {key} kommst du zum Kärtchen oder öffnest Guckguck. In der Liste der Tastenkürzel deines Browsers kannst du das ändern.",
    noKey:
      "Noch führt keine Taste zum Kärtchen. In der Liste der Tastenkürzel deines Browsers kannst du eine wählen.",
    looksTitle: "Wie das Kärtchen aussieht",
    corner: "Ecke der Seite",
    corners: { right: "Unten rechts", left: "Unten links" },
    switches: {
      smallFirst: {
        name: "Erst ein kleiner Knopf",
        hint: "Mit einem Blatt, ohne Worte. Mit einem Klick öffnest du das Kärtchen. Praktisch, wenn andere mit auf den Bildschirm schauen.",
      },
      showSince: {
        name: "Auf dem Kärtchen zeigen, seit wann ich im Browser bin",
        hint: "Klein gedruckt. Hinter dem Guckguck-Knopf steht es ohnehin.",
      },
      hideBrowsing: {
        name: "Nicht zeigen, wann ich im Browser bin",
        hint: "Dann steht nirgends, wann oder wie lange, weder auf dem Kärtchen noch hinter dem Knopf. Für einen Computer, den auch andere nutzen.",
      },
    },
    eachAgain: "Wieder eins pro Zeit",
    minimizeOnDo: {
      name: "„{do}“ minimiert auch das Fenster",
      hint: "Das Fenster mit dem Kärtchen macht Platz. Wenn du zurückkommst, ist alles darin noch da. Läuft Ton oder ein Anruf, von dem der Browser weiß, bleibt es offen.",
    },
    privacyTitle: "Was privat bleibt",
    privacy:
      "Alles ist in diesem Browser gespeichert. Adressen von Seiten werden nicht festgehalten, und verschickt wird nichts.",
  },
};
