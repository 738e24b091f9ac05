import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  d1: {
    title: "Erst Arm, dann Ärmel",
    text: "Du wärmst deine Hände. Vor jedem Ärmel streichst du langsam über den Arm. Zieht dein Kind ihn weg, wartest du.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  d2: {
    title: "Abgetaucht, aufgetaucht",
    text: "Der Kopf taucht in den Pullover. „Wo bist du?“ Der Kopf kommt heraus. „Da.“ Und dann ein Blick.",
    note: "Das Gesicht ist gleich wieder frei. Auf Wickelauflage oder Bett: eine Hand am Kind.",
    withoutSound: {
      title: "Abgetaucht, aufgetaucht",
      text: "Der Kopf taucht in den Pullover und kommt wieder heraus. Auf der anderen Seite wartet dein Gesicht. Ganz nah und etwas erstaunt.",
    },
    withoutEyeContact: {
      title: "Wo ist die Hand",
      text: "Eine Hand verschwindet im Ärmel. „Wo ist die Hand?“ Kurz warten. „Da.“ Die andere Hand weiß schon, was kommt.",
    },
  },
  d3: {
    title: "Socke am Ohr",
    text: "Die Socke hängt an deinem Ohr. Du schaust, als gehörte sie dahin. Dein Kind darf die Sache klären.",
    withoutEyeContact: {
      title: "Socke an der Hand",
      text: "Die Socke steckt auf deiner Hand und sucht einen Fuß. Nebeneinander sitzen reicht. Dein Kind darf die Sache klären.",
    },
  },
  d4: {
    title: "Der oder der",
    text: "Dein Kind sucht sich einen von zwei Pullovern aus. Dann erzählst du, wie deiner heute aussieht. Ein Fleck gilt als Muster.",
    withoutSound: {
      title: "Der oder der",
      text: "Zwei Pullover liegen auf dem Bett. Dein Kind zeigt auf einen. Dann darf es auch für dich auf etwas zeigen.",
    },
  },
  d5: {
    title: "Ärmel für Ärmel",
    text: "Ein Ärmel, und dann kurz nichts. Dein Kind schaut sich um oder zupft am Stoff. Dann kommt der andere Ärmel.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  d6: {
    title: "Warten auf einen Fuß",
    text: "Du hältst die Hose auf. Ein Fuß sucht sich den Weg. Du kannst warten und schauen, wo er herauskommt.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  d7: {
    title: "Der Schuh war es nicht",
    text: "Welcher Schuh zuerst? Du rätst, dein Kind schüttelt den Kopf. „Dann war es der andere.“ Noch mal raten, und Lachen ist erlaubt.",
    withoutSound: {
      title: "Der Schuh war es nicht",
      text: "Welcher Schuh zuerst? Du hältst einen hoch, dein Kind schiebt ihn weg. Dann kommt der andere, mit einer tiefen Verbeugung.",
    },
  },
  d8: {
    title: "Erst fühlen",
    text: "Erst kommt der Pullover in kleine Hände, dann über den Kopf. Weich, rau, ein Knopf von ganz nah. Du kannst warten, bis alles befühlt ist.",
    note: "Bei Knöpfen und Schnüren: dabeibleiben, nichts in den Mund.",
  },
  d9: {
    title: "Eine Melodie pro Socke",
    text: "Beim Anziehen summst du zu jedem Teil dieselbe kleine Melodie. Hose, Pullover, Socken. Lässt die Socke auf sich warten, wartet die Melodie.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
    withoutSound: {
      title: "Einmal tippen pro Socke",
      text: "Beim Anziehen tippst du jedes Teil einmal sanft an. Hose, Pullover, Socken. Lässt die Socke auf sich warten, wartet deine Hand.",
    },
  },
  "dress-together": {
    title: "Chefsache Socken",
    text: "Dein großes Kind darf Socken für das kleine suchen. Das kleine sitzt sicher auf deinem Schoß. Zwei verschiedene sind auch ein Paar.",
  },
  "dress-return": {
    title: "Mitten in den Sachen",
    text: "Vielleicht ist das Anziehen schon halb geschafft. Du sitzt auf dem Boden zwischen den Sachen. Ein Ärmel kommt von selbst vorbei.",
  },
};
