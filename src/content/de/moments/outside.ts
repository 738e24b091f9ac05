import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  u1: {
    title: "Unter den Blättern",
    text: "Du stehst still unter einem Baum, dein Kind bei dir. Du schaust, wohin dein Kind schaut. Ein paar ruhige Atemzüge, sonst nichts.",
  },
  u2: {
    title: "Rau und glatt",
    text: "Eine Mauer ist rau, ein Blatt ist glatt. Du bringst eine kleine Hand in die Nähe. Dein Kind fühlt oder zieht sie weg.",
    note: "Blätter und Beeren kommen nicht in den Mund.",
  },
  u3: {
    title: "Links oder rechts",
    text: "Auf einem sicheren Weg geht dein Kind voran. Links oder rechts entscheidest heute nicht du. Rückwärts geht auch.",
    note: "Ein Weg ohne Verkehr und Wasser. An der Straße: Hand in Hand.",
  },
  u4: {
    title: "Wer findet die Bananen",
    text: "Im Laden sucht dein Kind eine Sache: die Bananen. „Gefunden“, sagst du, mit einem Blick. Der Rest der Liste gehört dir.",
    note: "Auf dem Parkplatz: Hand in Hand.",
    withoutSound: {
      title: "Wer findet die Bananen",
      text: "Im Laden sucht dein Kind eine Sache: die Bananen. Du hebst den Daumen. Der Rest der Liste gehört dir.",
    },
    withoutEyeContact: {
      title: "Wer findet die Bananen",
      text: "Im Laden sucht dein Kind eine Sache: die Bananen. „Gefunden“, sagst du, Seite an Seite. Der Rest der Liste gehört dir.",
    },
  },
  u5: {
    title: "Eine Bank für zwei",
    text: "Eine Bank, eine Stufe oder ein Mäuerchen. Ihr sitzt, und die Straße bewegt sich. Ihr könnt bleiben, bis jemand Lust auf etwas anderes hat.",
    note: "Ein Platz mit etwas Abstand zum Verkehr.",
  },
  u6: {
    title: "Die Ameise hat Zeit",
    text: "Dein Kind findet eine Ameise, eine Pfütze oder einen Stein. Du hockst dich dazu und tust nichts. Die Ameise hat es nicht eilig.",
    note: "Steine und Beeren kommen nicht in den Mund.",
  },
  u7: {
    title: "Das Wetter spüren",
    text: "Wind an der Wange oder ein Tropfen auf der Hand. Ihr steht kurz still im Wetter. Zu kalt ist auch eine Antwort.",
  },
  u8: {
    title: "Summen im Gehen",
    text: "Du summst im Takt deiner Schritte. Langsamere Schritte, langsameres Lied. Dein Kind liegt, sitzt oder läuft mit.",
    note: "In der Trage: Gesicht frei, Kinn oben.",
    withoutSound: {
      title: "Wiegen im Gehen",
      text: "Deine Schritte wiegen den Kinderwagen oder die Trage. Langsamere Schritte, langsameres Wiegen. Ein Kind zu Fuß gibt den Takt vor.",
    },
  },
  u9: {
    title: "Im Wartezimmer",
    text: "Es dauert noch. Dein Kind zeigt oder schaut, und du sagst, was es ist. Stuhl, Lampe, Tür. Eine Runde reicht.",
    withoutSound: {
      title: "Im Wartezimmer",
      text: "Es dauert noch. Dein Kind zeigt oder schaut, und dein Finger geht mit. Stuhl, Lampe, Tür. Eine Runde reicht.",
    },
  },
  "outside-together": {
    title: "Die Reiseleitung",
    text: "Dein großes Kind darf etwas Schönes für das kleine suchen. Das kleine schaut aus Kinderwagen oder Trage zu. Ein Stock ist auch schön.",
    note: "Stöcke, Steine und Beeren bleiben beim großen Kind. In der Trage: Gesicht frei, Kinn oben.",
  },
  "outside-return": {
    title: "Erst stehen bleiben",
    text: "Ihr seid wieder draußen, oder fast. Du bleibst neben deinem Kind stehen. Der Spaziergang beginnt, wo dein Kind hinschaut.",
  },
};
