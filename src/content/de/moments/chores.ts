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
