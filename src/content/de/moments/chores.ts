import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  c1: {
    title: "In der Küche wird gesungen",
    text: "Dein Kind liegt so, dass es dich sieht. Halb singend erzählst du, was du gerade machst. Zwischendurch schaust du kurz rüber.",
    note: "Weit weg von Herd, Messern und Putzmitteln.",
    withoutSound: {
      title: "Zwischendurch rüberschauen",
      text: "Dein Kind liegt so, dass es dich sieht. Zwischendurch schaust du rüber, mit hochgezogenen Augenbrauen. Dann schnippelst du weiter.",
    },
    withoutEyeContact: {
      title: "In der Küche wird gesungen",
      text: "Dein Kind liegt so, dass es dich hört. Halb singend erzählst du, was du gerade machst. Ein Brabbeln ist der Refrain.",
    },
  },
  c2: {
    title: "Topforchester",
    text: "Dein Kind trommelt auf einem Topf. Du antwortest mit einem Löffel auf der Arbeitsplatte. Stille gilt auch als Antwort.",
    note: "Weit weg von Herd, Messern und Putzmitteln.",
    withoutSound: {
      title: "Luftsuppe",
      text: "Dein Kind rührt in einem leeren Topf. Du rührst in deinem mit, genauso schnell. Wer genug hat, hört auf.",
    },
  },
  c3: {
    title: "Socken in den Korb",
    text: "Du faltest, dein Kind wirft Socken in den Korb. Knapp daneben gilt auch. Wieder ausräumen ist derselbe Sport.",
  },
  c4: {
    title: "Löffel für alle",
    text: "Dein Kind legt für alle einen Löffel hin. „Für wen ist der?“, fragst du. Vielleicht isst auch das Kuscheltier mit.",
    note: "Löffel, keine Messer. Weit weg vom Herd.",
    withoutSound: {
      title: "Löffel für alle",
      text: "Dein Kind legt für alle einen Löffel hin. Du zeigst auf einen Stuhl, dein Kind wählt den Löffel. Vielleicht isst auch das Kuscheltier mit.",
    },
  },
  c5: {
    title: "Beide beschäftigt, beide da",
    text: "Du hast zu tun, und dein Kind werkelt ganz in der Nähe. Zweierlei Arbeit, ein Raum. Das zählt als zusammen.",
    note: "Weit weg von Herd, Messern und Putzmitteln.",
  },
  c6: {
    title: "Schnuppern in der Küche",
    text: "Was riecht denn hier? Ein Apfel, ein Kraut, eine Karotte mit Erde dran. Du hältst es hin, dein Kind schnuppert oder lehnt dankend ab.",
    note: "Riechen, nicht probieren. Nichts Heißes, und weit weg von Herd und Putzmitteln.",
  },
  c7: {
    title: "Waschmaschinenkino",
    text: "Die Wäsche dreht sich. Ihr könnt euch zusammen davorsetzen. Gleich kommt die rote Socke wieder vorbei.",
    note: "Die Tür der Maschine bleibt zu.",
  },
  c8: {
    title: "Eine eigene Tischecke",
    text: "Dein Kind bekommt ein feuchtes Tuch und eine Ecke vom Tisch. Den Rest machst du. Nass wird es auch, und das trocknet wieder.",
    note: "Ein Tuch mit Wasser, ohne Putzmittel.",
  },
  c9: {
    title: "Ein Brot tut es auch",
    text: "Heute gibt es Brot oder etwas aus dem Gefrierfach. Das schenkt euch etwas Zeit auf dem Küchenboden. Sitzen reicht.",
    note: "Weit weg von Herd, Messern und Putzmitteln.",
  },
  c10: {
    title: "Ein Schrank von innen",
    text: "Noch vor dem Kochen: ein offener Schrank, dein Baby auf dem Arm. Ein Topf, ein Deckel, ein Stapel Teller. Du kannst zeigen oder einfach schauen.",
    note: "Der Herd ist noch aus, Putzmittel stehen woanders.",
  },
  c11: {
    title: "Wind aus der Wäsche",
    text: "Bevor du ein Tuch faltest, wedelst du einmal damit. Ein Lüftchen zieht vorbei. Dein Baby blinzelt, greift oder wartet auf das nächste.",
    note: "Das Tuch bleibt vom Gesicht weg.",
  },
  c12: {
    title: "Die Sockenparade",
    text: "Du faltest, und dein Baby liegt oder sitzt daneben. Jede Socke zieht auf Augenhöhe vorbei. Findet eine viel Interesse, bleibt sie länger.",
  },
  c13: {
    title: "Fegen im Takt",
    text: "Du fegst den Boden, viermal, und dann kommt eine Pause. Dein Baby schaut dem Besen zu. In der Pause kommt manchmal etwas zurück.",
    note: "Was zusammengekehrt ist, bleibt aus dem Mund.",
  },
  c14: {
    title: "Licht an",
    text: "Es wird dunkel, und ihr geht von Lampe zu Lampe. Dein Kind sitzt auf dem Arm oder drückt selbst. Klick, und das Zimmer sieht anders aus.",
  },
  c15: {
    title: "Der kalte Wasserhahn",
    text: "Ein dünner Strahl kaltes Wasser läuft. Dein Kind schaut vom Arm aus zu oder fühlt mit einem Finger. Du drehst wieder zu.",
    note: "Kaltes Wasser, und dein Kind sicher im Arm.",
  },
  c16: {
    title: "Eine Hand zwischendurch",
    text: "Die Wäsche ist fertig, das Essen noch nicht. Dazwischen ruht deine Hand auf einem kleinen Fuß. Drei Atemzüge, dann geht es weiter.",
  },
  c17: {
    title: "Der Einkauf stellt sich vor",
    text: "Du packst den Einkauf aus, dein Baby ist dabei. Etwas raschelt, etwas ist kalt, etwas ist rund. Es kommt vorbei und geht dann in den Schrank.",
    note: "Nichts Kleines zum Greifen. Leere Tüten kommen gleich weg.",
  },
  c18: {
    title: "Reis braucht Zeit",
    text: "Der Topf steht auf dem Herd, mehr ist gerade nicht zu tun. Du sitzt auf dem Boden, nah bei deinem Kind. Von hier hörst du ihn blubbern.",
    note: "Topf nach hinten, kleine Hitze, und du bleibst in der Küche.",
  },
  c19: {
    title: "Wem gehört der Pullover",
    text: "Du faltest und fragst, wem es gehört. „Wem gehört der Pullover?“ Du wartest und antwortest dann selbst, oder auch nicht.",
    withoutSound: {
      title: "Der Pullover passt nicht",
      text: "Du hältst einen winzigen Pullover vor deinen Bauch. Er passt nicht. Dann hältst du ihn vor dein Kind und wartest kurz.",
    },
  },
  c20: {
    title: "Deckel und Töpfe",
    text: "Drei Deckel, drei Töpfe, auf dem Boden. Dein Kind probiert, schiebt, dreht. Passt es nicht, ist es vielleicht ein Hut.",
    note: "Weit weg von Herd, Messern und Putzmitteln.",
  },
  c21: {
    title: "Kartoffel für Kartoffel",
    text: "Dein Kind legt die Kartoffeln in den Korb. Du reichst sie an oder wartest, bis du dran bist. Eine rollende Kartoffel zählt doppelt.",
    note: "Weit weg von Herd, Messern und Putzmitteln.",
  },
  c22: {
    title: "Wasser für die Pflanze",
    text: "Dein Kind gibt der Pflanze einen Schluck Wasser. Die Pflanze sagt nichts und trinkt trotzdem. Der Rest ist für den Fußboden.",
    note: "Ein kleiner Becher Wasser, und eine ungiftige Pflanze.",
  },
  c23: {
    title: "Zwei Besen",
    text: "Du fegst, und dein Kind fegt mit dem Handbesen. Der Haufen wächst oder wandert durchs Zimmer. Unter dem Tisch ist dein Kind die Fachkraft.",
    note: "Was zusammengekehrt ist, bleibt aus dem Mund.",
  },
  c24: {
    title: "Salat in Stücken",
    text: "Dein Kind zupft den Salat klein. Große Stücke, kleine Stücke oder ein Riesenblatt für dich. Du schneidest, drüben auf der anderen Seite.",
    note: "Weit weg von Herd, Messern und Putzmitteln.",
  },
  c25: {
    title: "Der kleine Abwasch",
    text: "Eine Schüssel lauwarmes Wasser und zwei Plastikbecher. Dein Kind spült, du trocknest ab. Manchmal braucht ein Becher fünf Durchgänge.",
    note: "Lauwarmes Wasser, keine Messer, und du daneben.",
  },
  c26: {
    title: "Was kann warten",
    text: "„Was kann warten?“, fragst du laut. Die Bügelwäsche, die Briefe, die Krümel. Dein Kind darf auch etwas warten lassen.",
    withoutSound: {
      title: "Ein Stapel kann warten",
      text: "Du schiebst einen Stapel zur Seite und seufzt zufrieden. Dein Kind darf auch einen wegschieben. Dann macht ihr den Rest.",
    },
  },
  "chores-together": {
    title: "Das Sortierteam",
    text: "Dein großes Kind darf aus der Wäsche die kleinen Socken suchen. Das kleine schaut von einem sicheren Platz zu. Welche ist die kleinste?",
    note: "Die Tür der Maschine bleibt zu.",
  },
  "chores-return": {
    title: "Ein Atemzug auf dem Küchenboden",
    text: "Das Essen kann einen Atemzug warten. Du sitzt auf dem Küchenboden, wo dein Kind ist. Dann geht es mit den Töpfen weiter.",
    note: "Vorher den Herd ausschalten und die Töpfe nach hinten stellen.",
  },
};
