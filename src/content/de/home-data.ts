import type { DataText } from "../en/home-data";

export const data: DataText = {
  title: "Deine Daten",
  exportTitle: "Mitnehmen",
  exportText:
    "Eine Datei mit allem, was du eingestellt und dir gemerkt hast, und mit den Ideen, die vorbeikamen. Wie lange du im Browser warst, steht nicht darin.",
  export: "Als Datei speichern",
  fileName: "guckguck-{date}.json",
  exported: "Gespeichert als {file}.",
  notExported: "Das hat nicht geklappt. Öffne diese Seite neu und versuch es noch einmal.",

  importTitle: "Wieder einlesen",
  importText: "Du siehst zuerst, was sich ändern würde.",
  file: "Eine Datei von Guckguck",
  mode: "Was schon hier ist",
  merge: "Behalten und ergänzen",
  replace: "Durch die Datei ersetzen",
  changesTitle: "Was sich ändert",
  change: {
    quietTimes: "Zeiten: {parts}",
    kept: "Gemerkte Momente: {parts}",
    notForUs: "Nichts für uns: {parts}",
    own: "Eigene Momente: {parts}",
  },
  parts: {
    added: { one: "{n} neu", other: "{n} neu" },
    changed: { one: "{n} geändert", other: "{n} geändert" },
    removed: { one: "{n} entfernt", other: "{n} entfernt" },
  },
  settingsChange: "Einstellungen: wie in der Datei",
  nothingChanges: "Nichts: Es ist schon alles hier.",
  unreadable: {
    one: "{n} Eintrag der Datei ist nicht lesbar und wird übersprungen.",
    other: "{n} Einträge der Datei sind nicht lesbar und werden übersprungen.",
  },
  refused: {
    "too-large": "Diese Datei ist zu groß, um von Guckguck zu sein. Es wurde nichts geändert.",
    "not-ours": "Das ist keine Datei von Guckguck. Es wurde nichts geändert.",
    newer:
      "Diese Datei stammt von einer neueren Version von Guckguck. Aktualisiere zuerst diese hier. Es wurde nichts geändert.",
  },
  import: "Einlesen",
  cancel: "Abbrechen",
  imported: "Eingelesen.",
  undoImport: "Einlesen rückgängig machen",
  redoImport: "Doch wieder einlesen",
  undoSettings: "Einstellungen: wie vor dem Einlesen",
  undoNothing: "Nichts: Was dazukam, wurde inzwischen geändert oder entfernt, und das bleibt so.",
  undo: "Rückgängig machen",
  importUndone: "Rückgängig gemacht. Was du seither eingestellt hast, ist noch da.",

  share: "Zwischen meinen Browsern teilen",
  shareText:
    "Zeiten, gemerkte und eigene Momente, „Nichts für uns“ und einige Einstellungen sind dann in jedem Browser gleich, in dem das eingeschaltet ist. Das Alter und die Ideen, die vorbeikamen, bleiben hier.",
  shareFits:
    "Platz ist für 100 Zeiten, 150 gemerkte und 100 eigene Momente und 100-mal „Nichts für uns“.",
  removedElsewhere: {
    one: "In den letzten 7 Tagen ist hier {n} Eintrag verschwunden, weil du ihn in einem anderen Browser entfernt hast.",
    other:
      "In den letzten 7 Tagen sind hier {n} Einträge verschwunden, weil du sie in einem anderen Browser entfernt hast.",
  },
  restoreRemoved: "Zurückholen, hier und überall",
  restored: "Zurückgeholt.",
  account: {
    chrome:
      "Die Synchronisierung des Browsers überträgt es, mit dem Konto, mit dem du angemeldet bist: in Chrome von Google, in Edge von Microsoft. Guckguck selbst sendet nichts.",
    firefox:
      "Firefox Sync überträgt es, mit deinem Mozilla-Konto, wenn dort „Add-ons“ angehakt ist. Firefox für Android macht nicht mit. Guckguck selbst sendet nichts.",
  },
  privacyShared:
    "Alles ist in diesem Browser gespeichert, und was du teilst, geht über die Synchronisierung des Browsers. Adressen von Seiten werden nicht festgehalten, und Guckguck selbst sendet nichts.",

  eraseTitle: "Löschen",
  eraseText: "Guckguck vergisst alles, wie am ersten Tag, und gibt seine Berechtigungen zurück.",
  eraseHere: "In diesem Browser löschen",
  eraseEverywhere: "Hier löschen, und auch das Geteilte",
  sureHere:
    "Alles, was Guckguck in diesem Browser gespeichert hat, wird endgültig gelöscht. Möchtest du vorher eine Kopie? Speichere oben eine Datei.",
  sureHereShared:
    "Alles, was Guckguck in diesem Browser gespeichert hat, wird endgültig gelöscht. Deine anderen Browser behalten ihre Daten.",
  sureEverywhere:
    "Alles, was Guckguck in diesem Browser gespeichert hat, und alles Geteilte wird endgültig gelöscht. Deine anderen Browser behalten ihre Daten und teilen nicht mehr.",
  yesErase: "Ja, löschen",
  leaveIt: "So lassen",
  erased: "Alles ist gelöscht.",
  notTold: "Hier gelöscht. Das Geteilte ließ sich nicht löschen.",

  own: {
    add: "Eigenen Moment schreiben",
    edit: "Bearbeiten",
    eyebrow: "{routine} · von dir",
    newTitle: "Ein eigener Moment",
    editTitle: "Dein Moment",
    routine: "Routine",
    name: "Titel",
    nameHint: "Ein paar Worte.",
    text: "Was ihr macht",
    textHint: "Wenn du magst.",
    save: "Speichern",
    cancel: "Abbrechen",
    saved: "Gespeichert: {title}",
    problems: {
      "own-no-title": "Es fehlt noch ein Titel: Ein oder zwei Worte genügen.",
      "own-title-too-long": "Der Titel kann bis zu 60 Buchstaben lang sein.",
      "own-text-too-long": "Der Text kann bis zu 300 Buchstaben lang sein.",
      "own-too-many":
        "Es gibt schon 100 eigene Momente. Entferne einen, dann ist Platz für einen neuen.",
    },
  },

  paste: {
    add: "Mehrere einfügen",
    title: "Mehrere auf einmal",
    list: "Deine Liste",
    hint: "Ein Moment pro Zeile: „Titel: was ihr macht“, oder ein Titel allein. Aufzählungszeichen und Nummern am Anfang fallen weg.",
    routine: "Routine der Liste",
    preview: "Was daraus wird",
    addAll: { one: "{n} hinzufügen", other: "{n} hinzufügen" },
    found: { one: "{n} Moment", other: "{n} Momente" },
    leftOut: { one: "Ausgelassen: {n} Zeile", other: "Ausgelassen: {n} Zeilen" },
    added: { one: "{n} Moment hinzugefügt.", other: "{n} Momente hinzugefügt." },
    notAdded: "Das ließ sich gerade nicht speichern. Deine Liste ist noch da.",
    why: {
      "title-too-long": "Titel mit mehr als 60 Buchstaben",
      "text-too-long": "Text mit mehr als 300 Buchstaben",
      "already-there": "hast du schon",
      twice: "zweimal in der Liste",
      "no-room": "kein Platz: höchstens 100 eigene",
      "too-many-lines": "nach den ersten 200 Zeilen",
    },
  },

  calendar: {
    title: "In einem Kalender",
    text: "Eine Datei mit euren Zeiten der nächsten vier Wochen, mit je einer Idee. Öffne sie auf deinem Handy, dann steht alles im Kalender.",
    none: "Sobald du eine Zeit gewählt hast, lässt sich hier eine Datei für den Kalender deines Handys erstellen.",
    again:
      "Hat sich etwas geändert? Speichere eine neue Datei und öffne auch sie auf deinem Handy: Was du ausgelassen, pausiert oder entfernt hast, verschwindet dann aus dem Kalender.",
    paused:
      "Gerade ist alles pausiert. Danach lässt sich hier wieder eine Datei für den Kalender deines Handys erstellen.",
    alarm: "Mit einer Erinnerung",
    alarmHint:
      "Dein Kalender kann sich dann mit einem Ton melden. Ohne Erinnerung bleibt es still.",
    save: "Kalenderdatei speichern",
    saved: "Gespeichert als {file}. Schick sie dir aufs Handy und öffne sie dort.",
    fileName: "guckguck.ics",
    unnamed: "Ein kleiner Moment",
    calendarName: "Kleine Momente zusammen",
  },
};
