import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  f1: {
    title: "Ein Blick beim Trinken",
    text: "Beim Trinken kommt manchmal ein Blick. Du schaust zurück. Wandert der Blick weiter, lässt du ihn ziehen.",
    note: "Ein Fläschchen hältst du selbst.",
    withoutEyeContact: {
      title: "Ein Finger beim Trinken",
      text: "Beim Trinken sucht eine kleine Hand manchmal Halt. Dein Finger kann da liegen. Lässt die Hand los, ist das auch gut.",
    },
  },
  f2: {
    title: "Zwei Löffel",
    text: "Dein Kind hat einen eigenen Löffel. Tock, tock auf den Tisch, mal dein Kind, mal du. Wer genug hat, hört auf.",
    note: "Aufrecht und mit leerem Mund. Das Essen selbst spielt nicht mit.",
    withoutSound: {
      title: "Zwei Löffel",
      text: "Dein Kind hat einen eigenen Löffel. Mal geht der eine hoch, mal der andere. Wer genug hat, hört auf.",
    },
  },
  f3: {
    title: "Prost",
    text: "Dein Kind hält dir den Becher hin, und ihr stoßt an. Ein Blick, ein Schluck. So oft dein Kind mag.",
    note: "Aufrecht und mit leerem Mund. Danach in Ruhe trinken.",
    withoutEyeContact: {
      title: "Prost",
      text: "Dein Kind hält dir den Becher hin, und ihr stoßt an. Auf die Becher schauen reicht. So oft dein Kind mag.",
    },
  },
  f4: {
    title: "Farben auf dem Teller",
    text: "Ihr nennt abwechselnd eine Farbe auf dem Teller. Ums Aufessen geht es nicht. Karotten sind heute einfach orange.",
    note: "Reden mit leerem Mund, aufrecht am Tisch.",
    withoutSound: {
      title: "Farben auf dem Teller",
      text: "Ihr zeigt abwechselnd auf eine Farbe auf dem Teller. Dann sucht ihr sie auf einem Pullover. Ums Aufessen geht es nicht.",
    },
  },
  f5: {
    title: "Sich dazusetzen",
    text: "Du kannst dich auch hinsetzen. Milch oder Essen für dein Kind, ein Glas für dich. Mehr ist nicht nötig.",
    note: "Nichts Heißes auf dem Schoß oder in Reichweite.",
  },
  f6: {
    title: "Kleine Hände",
    text: "Was machen die Hände beim Trinken oder Essen? Sie drücken, streicheln, greifen. Ein bisschen zuschauen reicht.",
  },
  f7: {
    title: "Der Löffel war es nicht",
    text: "Dein Kind zeigt, und du rätst. Der Löffel? „Nein, der war es nicht.“ Du rätst weiter, und Lachen ist erlaubt.",
    note: "Raten und lachen mit leerem Mund.",
    withoutSound: {
      title: "Der Löffel war es nicht",
      text: "Dein Kind zeigt, und du rätst. Der Löffel? Du schüttelst über dich selbst den Kopf und zeigst woandershin. Lachen ist erlaubt.",
    },
  },
  f8: {
    title: "Pause ist Pause",
    text: "Dein Kind dreht den Kopf weg und schaut sich um. Du kannst mitwarten. Vielleicht kommt der Hunger wieder, vielleicht auch nicht.",
  },
  f9: {
    title: "Die Milch kommt gleich",
    text: "Du machst die Milch fertig und sagst, was du tust. „Erst Wasser. Jetzt noch kurz schütteln.“ Deine Stimme hilft beim Warten.",
    note: "Heißes Wasser bleibt weit weg vom Baby. Prüf die Milch am Handgelenk.",
    withoutSound: {
      title: "Warten an der Schulter",
      text: "Die Milch ist fast fertig. Dein Baby liegt an deiner Schulter, du wiegst auf der Stelle. So wartet ihr zusammen.",
    },
  },
  f10: {
    title: "Das Bäuerchen hat Zeit",
    text: "Nach der Milch liegt dein Baby an deiner Schulter. Deine Hand streicht langsam über den Rücken. Kommt kein Bäuerchen, war es eben Kuscheln.",
    note: "Das Gesicht bleibt frei, und du bist richtig wach.",
  },
  f11: {
    title: "Den Schlucken zuhören",
    text: "Schluck, Schluck, Atem. Du kannst hören, wie die Milch hinunterläuft. Wird es still, ist das auch gut.",
  },
  f12: {
    title: "Den Arm wechseln",
    text: "Nach der halben Milch wechselst du den Arm. Auf dieser Seite sieht das Zimmer anders aus. Kurz schauen, dann weitertrinken.",
  },
  f13: {
    title: "Die Milch ist alle",
    text: "Die Milch ist alle, und ihr sitzt noch da. Niemand steht schon auf. Die paar Sekunden gehören euch beiden.",
    note: "Wirst du schläfrig? Dann kommt ein Baby erst ins eigene Bettchen.",
  },
  f14: {
    title: "Stoff zwischen den Fingern",
    text: "Beim Trinken spielt eine Hand mit deinem Pullover. Eine Naht, eine Falte, ein Stück Haut. Du lässt die Hand suchen.",
  },
  f15: {
    title: "Heute isst du",
    text: "Du isst, und dein Baby sitzt oder liegt dabei. Es sieht einen Löffel hochgehen und wieder runter. Erklären ist nicht nötig, schmatzen erlaubt.",
    note: "Nichts Heißes auf dem Schoß oder in Reichweite.",
  },
  f16: {
    title: "Wer sitzt am Tisch",
    text: "Du begrüßt alle am Tisch. „Hallo Oma. Hallo Löffel. Hallo leerer Stuhl.“ Dein Kind grüßt mit oder schaut zu.",
    note: "Gegrüßt wird mit leerem Mund.",
    withoutSound: {
      title: "Winken am Tisch",
      text: "Du winkst allen am Tisch. Auch dem Löffel und dem leeren Stuhl. Dein Kind winkt mit oder schaut zu.",
    },
  },
  f17: {
    title: "Summen zwischen zwei Schlucken",
    text: "Macht dein Baby Pause, summst du drei Töne. Trinkt es weiter, bist du still. So wechselt ihr euch ab.",
    withoutSound: {
      title: "Ein Daumen zwischendurch",
      text: "Macht dein Baby Pause, streichelt dein Daumen Wange oder Hand. Trinkt es weiter, liegt er still. So wechselt ihr euch ab.",
    },
  },
  f18: {
    title: "Du probierst zuerst",
    text: "Du nimmst einen Bissen vom Gleichen und kaust in Ruhe. Dein Kind sieht, wie das geht. Mitmachen geht, warten auch.",
    note: "Aufrecht, und in kleinen, weichen Stücken.",
  },
  f19: {
    title: "Finger für Finger sauber",
    text: "Nach dem Essen bekommt jeder Finger ein warmes Tuch. Du fängst mit der Hand an, die kommt. Der Daumen schmeckt oft am besten.",
  },
  f20: {
    title: "Der Löffel fällt",
    text: "Der Löffel fällt, und du hebst ihn auf. Er fällt wieder, und du schaust ihm nach. Dreimal, dann bleibt er unten liegen.",
  },
  f21: {
    title: "Fertig ist fertig",
    text: "Woran siehst du, dass dein Kind fertig ist? Hand hoch, Kopf zur Seite, Teller weg. Du machst es genauso und räumst ab.",
  },
  f22: {
    title: "Selbst einschenken",
    text: "Ein Kännchen mit einem Schluck Wasser. Dein Kind schenkt ein, du hältst den Becher. Was danebengeht, ist für den Tisch.",
    note: "Kaltes Wasser, am Tisch.",
  },
  f23: {
    title: "Einer Kruste zuhören",
    text: "Du beißt in eine Brotkruste. Knack. Dein Kind hört zu und beißt vielleicht auch, oder lässt dich knacken.",
    note: "Aufrecht und in Ruhe kauen. Geredet wird danach.",
  },
  f24: {
    title: "Rühren erlaubt",
    text: "Dein Kind rührt in der eigenen Schüssel. Linksherum, rechtsherum oder kurz gar nicht. Du rührst in deiner, im selben Tempo.",
    note: "Lauwarm, nicht heiß.",
  },
  f25: {
    title: "Der Bär isst mit",
    text: "Der Bär bekommt einen leeren Löffel. Mal schmeckt es ihm, mal dreht er den Kopf weg. Dein Kind entscheidet, der Bär macht mit.",
    note: "Aufrecht, und leere Löffel für den Bären.",
  },
  f26: {
    title: "Hände im Kreis",
    text: "Vor dem ersten Bissen gebt ihr euch die Hand. Einmal drücken und loslassen. Wer nicht mag, legt eine Hand auf den Tisch.",
  },
  f27: {
    title: "Etwas von heute",
    text: "Du erzählst eine Kleinigkeit von heute. Eine Taube, eine Pfütze, eine schiefe Socke. Dann wartest du, und essen geht auch.",
    note: "Erzählt wird mit leerem Mund.",
    withoutSound: {
      title: "Heute als Geste",
      text: "Du zeigst mit den Händen eine Kleinigkeit von heute. Eine Taube, eine Pfütze, eine schiefe Socke. Dann wartest du auf eine Geste zurück.",
    },
  },
  f28: {
    title: "Wer sitzt wo",
    text: "Heute bestimmt dein Kind, wer wo sitzt. Du auf dem kleinen Stuhl, die Puppe auf dem großen. Morgen ist es anders, oder auch nicht.",
  },
  f29: {
    title: "Trinken mit den Ohren",
    text: "Beim Trinken klappt eine Tür, oder ein Hund bellt. Dein Baby hält inne und lauscht. Du lauschst mit und wartest, bis es weitertrinkt.",
  },
  "feed-together": {
    title: "Bedienung, bitte",
    text: "Dein großes Kind darf dem kleinen Lätzchen oder Löffel bringen. Das kleine sitzt sicher bei dir. Trinkgeld ist freiwillig.",
    note: "Dein großes Kind bringt die Sachen, du gibst das Essen.",
  },
  "feed-return": {
    title: "Ein Stuhl dazu",
    text: "Vielleicht wird schon getrunken oder gegessen. Du rückst leise einen Stuhl dazu. Erst schauen, dann reden.",
  },
};
