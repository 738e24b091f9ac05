import type { WelcomeText } from "../en/welcome";

export const welcome: WelcomeText = {
  tabTitle: "Willkommen · Guckguck",
  step: "{step} von {steps}",
  next: "Weiter",
  back: "Zurück",
  skipAll: "Gleich zum Schluss",
  hello: {
    title: "Kleine Momente zusammen",
    text: "Zu Zeiten, die du wählst, und falls du dann gerade im Browser bist, kommt ein Kärtchen wie dieses. Sonst: nichts.",
    sample: "Ein Beispiel",
    sampleNote: "Probier die Knöpfe aus. „Machen wir“ und „Schließen“ sind gleich gut.",
    gone: "Das war schon alles. Das Kärtchen ist weg, und gezählt wird nichts.",
    again: "Noch einmal zeigen",
    why: "Warum?",
    more: "Mehr erfahren, mit Quellen",
  },
  times: {
    title: "Wann könnte es passen?",
    text: "Zeiten für euch beide. Wähle, was passt, und ändere die Uhrzeiten, wie du magst. Später geht das mit dem Guckguck-Knopf.",
    legend: "Eure Zeiten",
    from: "Von",
    to: "Bis",
  },
  child: {
    title: "Dein Kind (freiwillig)",
    text: "Damit die Ideen passen. Wählst du nichts, kommen Ideen, die von Geburt an sicher sind. Die Angabe bleibt in diesem Browser.",
  },
  where: {
    title: "Wo darf das Kärtchen erscheinen?",
    text: "Du kannst mehrere Orte wählen; jedes Kärtchen erscheint an einem davon. Was du auch wählst: Wartet ein Kärtchen, zeigt der Guckguck-Knopf einen Punkt.",
    other: "Andere Orte",
    privateWindows: {
      chrome: "Private Fenster bleiben in Ruhe: Dort kommt kein Kärtchen.",
      firefox:
        "Private Fenster bleiben in Ruhe: Dort kommt kein Kärtchen. Ist Firefox so eingestellt, dass es keine Chronik anlegt, sind alle seine Fenster privat.",
    },
    pin: {
      chrome:
        "Klick oben im Browser auf das Puzzleteil und dann auf die Stecknadel neben Guckguck.",
      firefox:
        "Der Knopf ist oben im Browser. Nicht zu sehen? Klick auf das Puzzleteil, dann auf das Zahnrad neben Guckguck und auf „An Symbolleiste anheften“.",
    },
    pinned: "Der Knopf ist angeheftet: Du wirst den Punkt sehen.",
  },
  phone: {
    title: "Und auf deinem Handy?",
    firefox:
      "In Firefox für Android geht Guckguck auch: Öffne dort das Menü und dann „Erweiterungen“.",
    others: "In anderen Handy-Browsern geht es nicht, auf iPhone und iPad auch nicht.",
    here: "Du bist gerade am Handy: Der Guckguck-Knopf ist im Menü des Browsers, unter „Erweiterungen“.",
  },
  end: {
    title: "Das ist alles",
    text: "Du kannst diesen Tab schließen. Guckguck bleibt still, bis eine eurer Zeiten beginnt.",
    nothing: "Noch ist keine Zeit gewählt, also kommt auch nichts.",
    choose: "Eine Zeit wählen",
    show: "Jetzt eins zeigen",
    noneSuits:
      "Zu deiner Auswahl passt gerade keine Idee. Unter „Nichts für uns“ kannst du welche zurückholen.",
    toHome: "Umschauen",
    calendar: "Für den Kalender am Handy",
    toSettings: "Alle Einstellungen",
  },
};
