import type { StarterSetsText } from "../en/starter-sets";

export const sets: StarterSetsText = {
  title: "Zum Mitgeben",
  intro:
    "Vier kleine Pakete für alle, die junge Familien begleiten. Jedes ist eine Datei für die Erweiterung und ein Blatt Papier. Die Zeiten darin sind aus: Eltern schalten ein, was zu ihnen passt.",
  list: {
    creche: {
      name: "Kita",
      about: "Vor dem Abholen, und daheim wieder zusammen.",
    },
    midwife: {
      name: "Hebamme",
      about: "Die ersten sechs Monate: eine Milch, eine Windel, der Abend.",
    },
    visitor: {
      name: "Familienbegleitung",
      about: "Baden und Schlafenszeit.",
    },
    grandparents: {
      name: "Großeltern",
      about: "Mittwochnachmittag, draußen oder auf dem Boden.",
    },
  },
  times: {
    "set-creche-pickup": "Vor dem Abholen",
    "set-creche-together": "Daheim, wieder zusammen",
    "set-midwife-feed": "Eine Milch",
    "set-midwife-nappy": "Eine frische Windel",
    "set-midwife-evening": "Der Abend",
    "set-visitor-bath": "Vor dem Baden",
    "set-visitor-bedtime": "Schlafenszeit",
    "set-grandparents-wednesday": "Mittwoch bei den Großeltern",
  },
  file: "Die Datei",
  sheet: "Das Blatt drucken",
  how: "Für die Datei öffnen Eltern Guckguck im Browser: {settings}, {data}, {import}. Die neuen Zeiten sind zuerst aus, und das Einlesen lässt sich rückgängig machen.",
  noCode: "Das Blatt bekommt einen Code zu dieser Website, sobald sie eine Adresse hat.",
  maker: {
    title: "Mit eurem Namen und eurer Uhrzeit",
    intro: "Für eine Kita: euer Name und wann ihr schließt. Beides bleibt auf dieser Seite.",
    name: "Name",
    nameHint: "Wie Eltern ihn kennen, bis zu 40 Buchstaben.",
    nameTooLong: "Ein Name kann bis zu 40 Buchstaben haben.",
    closing: "Ihr schließt um",
    noTime: "Wähle eine Uhrzeit, etwa 18:00.",
    save: "Datei speichern",
    saved: "Gespeichert als {file}.",
    fileName: "guckguck-startpaket.json",
  },
  leaflet: {
    title: "Kleine Momente zusammen",
    closes: "{name} schließt um {time} Uhr.",
    withUs: "Bei uns ist das um",
    oclock: "Uhr",
    foot: "Für alle, denen es passt, wann es passt. Guckguck kostet nichts und will kein Konto.",
    code: "Ausprobieren, oder eure Zeiten wählen:",
  },
  professional: {
    title: "Für alle, die mit Eltern arbeiten",
    link: "Drei Sätze zum Sagen, und drei zum Weglassen",
    intro:
      "Viele Eltern machen sich über ihr Handy längst Gedanken. Eine Bemerkung dazu klingt schnell wie ein Urteil. Mit diesen Sätzen beginnt ein Gespräch.",
    sayTitle: "Drei, die ein Gespräch öffnen",
    say: [
      "„Wie läuft es bei euch mit dem Handy, jetzt mit dem Kleinen?“ Und dann erst einmal zuhören.",
      "„Sich kurz aus den Augen zu verlieren, gehört zu jedem Tag. Zurückkommen hilft, und das braucht oft ein wenig Zeit.“",
      "„Suchen wir einen Moment in eurem Tag, der schon jetzt gut läuft?“ Baden, Abholen, Bett: Einer reicht.",
    ],
    leaveTitle: "Drei zum Weglassen",
    leave: [
      "Eine Zahl von Minuten. Niemand weiß, wie viele zu viele sind, und ein Handy ist auch Arbeit, Gesellschaft und Pause.",
      "Vergleiche mit anderen Familien, oder mit früher.",
      "Reden von später: Sprache, Schlaf oder Verhalten. Was Studien sahen, war kurz, und oft in einem Labor.",
    ],
    why: "Was dahintersteht, mit Quellen",
    sheets: "Die Pakete und Blätter zum Mitgeben",
    limits:
      "Das ist vernünftige Praxis, zusammengestellt aus dem, was man weiß. Als Gespräch wurde es nicht untersucht.",
    worry: "Hörst du von trüben Tagen oder von Gefahr, steht hier, mit wem Eltern sprechen können.",
  },
};
