import type { SiteText } from "../en/site";

export const site: SiteText = {
  description:
    "Ein Kärtchen mit einem kleinen Moment für dich und dein Kind, gleich zum Ausprobieren. Mit Zeiten für den Kalender deines Handys und Blättern zum Drucken.",
  parts: {
    start: "Ausprobieren",
    times: "Eure Zeiten",
    print: "Auf Papier",
    sets: "Zum Mitgeben",
    professionals: "Für alle, die mit Eltern arbeiten",
    help: "Hilfe",
    install: "Installieren",
  },
  languages: "In einer anderen Sprache",
  noScript: "Kärtchen und Zeiten brauchen JavaScript. Diese Seite liest du auch ohne:",
  start: {
    intro:
      "Guckguck ist eine kleine Erweiterung für den Browser. Zu Zeiten, die du wählst, und falls du dann gerade im Browser bist, kommt ein Kärtchen wie dieses. Sonst: nichts.",
    try: "Probier das Kärtchen aus. Die Knöpfe funktionieren, und gezählt wird nichts.",
    again: "Noch ein Kärtchen",
    nothingStored: "Was du hier antippst, wird nicht gespeichert und nirgendwohin gesendet.",
    stored: "Was du hier wählst, bleibt in diesem Browser gespeichert, wie du es wolltest.",
    doors: {
      times:
        "Wähle eure Zeiten und übernimm sie in den Kalender deines Handys, jede mit einer Idee.",
      finding: "Was man über Handys, kleine Kinder und das Zurückkommen weiß, mit Quellen.",
      print: "Kleine Momente für die Kühlschranktür.",
      sets: "Startpakete für Kitas, Hebammen, Familienbegleitung und Großeltern.",
      install: "Das Kärtchen in deinem Browser.",
    },
  },
  times: {
    title: "Wann könnte es passen?",
    intro:
      "Tippe an, was zu eurem Tag passt, und ändere es, wie du magst. Dann bekommst du eine Datei für den Kalender deines Handys. Eine Erweiterung braucht es dafür nicht.",
    extension: "Mit der Erweiterung",
    extensionText:
      "Dieselbe Auswahl passt auch in die Erweiterung. Speichere sie als Datei und öffne sie dort: {settings}, {data}, {import}.",
    remember: "Hier merken",
    rememberText:
      "Aus: Alles ist weg, wenn du diese Seite schließt. An: Es bleibt in diesem Browser und geht sonst nirgendwohin.",
    notRemembered: "Dieser Browser lässt die Seite nichts merken.",
    erase: "Löschen, was hier liegt",
    erased: "Gelöscht. Die Seite ist wieder wie am Anfang.",
    notErased: "Dieser Browser ließ die Seite nichts löschen.",
  },
  print: {
    title: "Auf Papier",
    intro: "Wähle einen Teil des Tages und drucke seine Momente. Auch Papier macht kein Geräusch.",
    age: "Mit einem Alter siehst du, was dazu passt. Ohne Alter siehst du, was von Geburt an sicher ist.",
  },
  help: {
    title: "Hilfe",
    contact: "Zu Guckguck selbst",
    contactText: "Eine Frage, eine Idee, oder stimmt etwas nicht? Hier kannst du uns schreiben.",
    contactLink: "Fragen oder melden",
    noContact: "Eine Adresse für Fragen gibt es noch nicht. Sobald es sie gibt, steht sie hier.",
  },
  install: {
    title: "In deinem Browser",
    intro:
      "Das Kärtchen selbst kommt von einer Erweiterung, für Chrome, Edge und Firefox am Computer und für Firefox auf Android. Ein Konto braucht es nicht.",
    fromStore: "Installieren: {store}",
    notInStore: "Noch nicht verfügbar: {store}.",
    byHandTitle: "Von Hand, mit der Zip-Datei",
    byHand: {
      chrome:
        "Chrome oder Edge: Entpacke die Datei für Chrome. Öffne {page}, schalte den Entwicklermodus ein, wähle „Entpackte Erweiterung laden“ und gib den Ordner an.",
      firefox:
        "Firefox: Öffne {page}, wähle „Dieser Firefox“, dann „Temporäres Add-on laden“, und gib die Datei für Firefox an. Es bleibt, bis du Firefox schließt.",
    },
    downloads: "Die Zip-Dateien",
    noDownloads:
      "Für die Zip-Dateien gibt es noch keine Adresse. Vielleicht hat sie, wer dir von Guckguck erzählt hat.",
    app: "Diese Seite passt auch auf den Startbildschirm deines Handys: Such im Menü des Browsers nach „Zum Startbildschirm hinzufügen“ oder „Installieren“. Dann öffnet sie sich auch ohne Verbindung.",
  },
  privacy: {
    heading: "Und diese Website?",
    text: [
      "Sie ist ein Ordner mit Dateien. Sie ruft ihre eigenen Dateien ab und sonst nichts, führt keine Statistik und setzt keine Cookies. Einmal geöffnet, läuft sie auch ohne Verbindung.",
      "Wer sie anbietet, kann wie bei jeder Website sehen, dass ein Gerät diese Dateien abgerufen hat. Was du hier wählst und antippst, wird dorthin nicht gesendet.",
      "Was du wählst, ist vergessen, wenn du die Seite schließt, außer du schaltest „{remember}“ ein. Dann liegt es im Speicher dieses Browsers für diese Website, und „{erase}“ nimmt es wieder heraus.",
    ],
  },
  stores: {
    chrome: "Chrome Web Store",
    edge: "Add-ons für Microsoft Edge",
    firefox: "Add-ons für Firefox",
  },
};
