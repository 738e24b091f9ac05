import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  w1: {
    title: "Erst dein Gesicht",
    text: "Du kannst kurz still am Bettchen stehen. Da ist dein Gesicht. Das erste Wort wartet so lange.",
    withoutEyeContact: {
      title: "Erst in der Nähe",
      text: "Du kannst kurz still neben dem Bettchen stehen. Dein Kind merkt von selbst, dass du da bist. Anschauen ist nicht nötig.",
    },
  },
  w2: {
    title: "Der erste Laut",
    text: "Aus dem Bettchen kommt ein Laut. Du machst ihn nach und wartest. Vielleicht kommt noch einer.",
    withoutSound: {
      title: "Die erste Bewegung",
      text: "Ein Arm geht hoch, ein Fuß strampelt. Du machst es nach und wartest. Vielleicht kommt noch etwas.",
    },
  },
  w3: {
    title: "Vorhang auf",
    text: "Dein Kind zieht am Vorhang. Zusammen sucht ihr draußen etwas zum Anschauen. Vielleicht kommt danach ein Blick zu dir.",
    note: "Fenster zu, und Vorhangschnüre außer Reichweite.",
    withoutEyeContact: {
      title: "Vorhang auf",
      text: "Dein Kind zieht am Vorhang. Ihr steht nebeneinander. Ein Finger zeigt auf etwas da draußen, egal worauf.",
    },
  },
  w4: {
    title: "Unter einer Decke",
    text: "Ihr sitzt zusammen unter einer Decke. Wer im Haus ist schon wach, und wer schläft noch? Die Katze zählt mit.",
    note: "Wenn du selbst richtig wach bist. Aufrecht im Sitzen.",
    withoutSound: {
      title: "Unter einer Decke",
      text: "Ihr sitzt dicht beieinander unter einer Decke. An den Fingern zählt ihr ab, wer schon wach ist. Die Katze zählt mit.",
    },
  },
  w5: {
    title: "Langsam wach werden",
    text: "Du kannst dich dazusetzen, ganz ohne Plan. Noch braucht niemand etwas zu sagen. Langsam ist auch ein Anfang.",
  },
  w6: {
    title: "Gähnen und strecken",
    text: "Eine kleine Faust, ein Gähnen, ein langes Strecken. Zuschauen reicht völlig. Wach werden ist ganz schön viel Arbeit.",
  },
  w7: {
    title: "Dein Kind geht voran",
    text: "Vom Bett bis in die Küche geht dein Kind voran. Du folgst, mit allen Haltestellen. Für einen Morgen mit etwas Luft.",
  },
  w8: {
    title: "Ans Fenster",
    text: "Zusammen ans Fenster, auf dem Arm oder zu Fuß. Hell, dunkel, Regen oder eine Taube. Dann kann der Tag anfangen.",
    note: "Fenster zu, und Vorhangschnüre außer Reichweite.",
  },
  "wake-together": {
    title: "Vorhangdienst",
    text: "Dein großes Kind darf für das kleine den Vorhang aufziehen. Das kleine schaut von deinem Arm aus zu. Oder umgekehrt.",
    note: "Fenster zu, und Vorhangschnüre außer Reichweite.",
  },
  "wake-return": {
    title: "Auf der Bettkante",
    text: "Vielleicht ist dein Kind schon wach und hat zu tun. Du sitzt auf der Bettkante oder auf dem Boden. In der Nähe sein reicht.",
  },
};
