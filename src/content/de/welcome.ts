import type { WelcomeText } from "../en/welcome";

export const welcome: WelcomeText = {
  tabTitle: "Willkommen · Guckguck",
  step: "{step} von {steps}",
  next: "Weiter",
  skip: "Überspringen",
  back: "Zurück",
  skipAll: "Gleich zum Schluss",
  hello: {
    title: "Kleine Momente zusammen",
    text: "Zu Zeiten, die du wählst, und falls du dann gerade im Browser bist, kommt ein Kärtchen wie dieses. Sonst: nichts.",
    sample: "Ein Beispiel",
    sampleNote: "Probier die Knöpfe aus. „Machen wir“ und „Schließen“ sind gleich gut.",
    gone: "Das war schon alles. Das Kärtchen ist weg, und gezählt wird nichts.",
    again: "Noch einmal zeigen",
  },
  times: {
    title: "Wann könnte es passen?",
    text: "Zeiten für euch beide. Wähle, was passt. Mit dem Guckguck-Knopf lässt sich später alles ändern.",
    legend: "Eure Zeiten",
  },
  child: {
    title: "Wie alt ist dein Kind?",
    text: "Damit die Ideen passen. Die Angabe bleibt in diesem Browser, und du kannst sie weglassen.",
  },
  finding: {
    more: "Mehr erfahren, mit Quellen",
  },
  where: {
    title: "Wo darf das Kärtchen erscheinen?",
    text: "Du kannst mehrere Orte wählen; jedes Kärtchen erscheint an einem davon. Was du auch wählst: Wartet ein Kärtchen, zeigt der Guckguck-Knopf einen Punkt.",
    privateWindows: {
      chrome: "Private Fenster bleiben in Ruhe: Dort kommt kein Kärtchen.",
      firefox:
        "Private Fenster bleiben in Ruhe: Dort kommt kein Kärtchen. Ist Firefox so eingestellt, dass es keine Chronik anlegt, sind alle seine Fenster privat.",
    },
    pinTitle: "Der Knopf in Sichtweite",
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
    endTitle: "Das ist alles",
    end: "Du kannst diesen Tab schließen. Guckguck bleibt still, bis eine eurer Zeiten beginnt.",
    toHome: "Umschauen",
    toSettings: "Alle Einstellungen",
  },
};
