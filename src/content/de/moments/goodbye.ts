import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  g1: {
    title: "Drücken, winken, ein Satz",
    text: "Einmal drücken, ein Blick, und ein kurzer Satz von dir. „Bis nachher.“ Dann gehst du.",
    withoutSound: {
      title: "Drücken, Herz, winken",
      text: "Einmal drücken, eine Hand aufs Herz, ein Winken. In dieser Reihenfolge. Dann gehst du.",
    },
    withoutEyeContact: {
      title: "Drücken und ein Satz",
      text: "Einmal drücken, Wange an Wange, und ein kurzer Satz von dir. „Bis nachher.“ Dann gehst du.",
    },
  },
  g2: {
    title: "Etwas von dir dabei",
    text: "Etwas Kleines von dir kommt mit in die Tasche. Ein weiches Tuch, ein alter Handschuh. Dein Kind darf es selbst einpacken.",
    note: "Ohne Schnüre oder lose Teile.",
  },
  g3: {
    title: "Wie die Nacht war",
    text: "Du erzählst von der Nacht, dein Kind auf dem Arm. Zwei vertraute Stimmen über einem kleinen Kopf. Dann erst wandert dein Kind in andere Arme.",
    withoutSound: {
      title: "Noch ein bisschen Arm",
      text: "Beim Ankommen bleibt dein Kind erst bei dir. Du wiegst es sanft hin und her. Dann erst wandert dein Kind in andere Arme.",
    },
  },
  g4: {
    title: "Die Bank",
    text: "Steht bei den Jacken eine Bank? Du kannst dich kurz setzen, deine Jacke schon ausgezogen. Zusammen schaut ihr, wer hereinkommt.",
  },
  g5: {
    title: "Erst umschauen",
    text: "Dein Kind schaut sich um, auf dem Arm oder neben dir. Wer ist schon da, was ist neu? Du schaust mit.",
    note: "Dein Kind sieht, dass du gehst.",
  },
  g6: {
    title: "Rausschieben erlaubt",
    text: "Dein Kind darf dich zur Tür hinausschieben. Du bist schwer, und dann plötzlich gar nicht mehr. Hat dein Kind keine Lust, winkst du.",
  },
  g7: {
    title: "Winken vom eigenen Platz",
    text: "Du winkst von deinem Platz aus. Am Fenster, am Tor oder an der Tür. Dein Kind winkt, schaut oder schläft.",
  },
  "goodbye-together": {
    title: "Der Kurierdienst",
    text: "Dein großes Kind darf Tasche oder Kuscheltier des kleinen tragen. Das kleine sitzt sicher auf deinem Arm. Dann winkt ihr zu dritt.",
  },
  "goodbye-return": {
    title: "Einmal in die Hocke",
    text: "Es war ein voller Morgen. An der Tür gehst du in die Hocke. Erst kurz nichts, dann tschüss.",
  },
};
