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
