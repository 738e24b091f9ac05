import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  h1: {
    title: "Ein Plausch auf dem Heimweg",
    text: "Bevor du losgehst: Such dir etwas aus deinem Tag aus. Auf dem Heimweg erzählst du es und wartest. Brabbeln ist eine Antwort. Stille auch.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Der Tag in der Hand",
      text: "Bevor du losgehst: Such dir etwas aus deinem Tag aus. Beim Abholen malst du es in eine kleine Hand. Dann wartest du.",
    },
  },
  h2: {
    title: "Erst ihr, dann die Tasche",
    text: "Bevor du losgehst: Tasche und Neuigkeiten sind für später. An der Tür gehst du in die Hocke. Ein Blick, einmal drücken.",
    withoutEyeContact: {
      title: "Erst ihr, dann die Tasche",
      text: "Bevor du losgehst: Tasche und Neuigkeiten sind für später. An der Tür gehst du in die Hocke. Einmal drücken, wenn dein Kind kommt.",
    },
  },
  h3: {
    title: "Bei dir ankommen",
    text: "Bevor du losgehst: An der Tür reichen wenige Worte. Du hältst dein Kind eng an dir und wiegst es. Bis ihr beide angekommen seid.",
  },
  h4: {
    title: "Erst etwas zeigen",
    text: "Bevor du losgehst: Deine Fragen sind für später. Dein Kind zeigt dir erst eine Sache. Du schaust und sagst, was du siehst.",
    withoutSound: {
      title: "Erst etwas zeigen",
      text: "Bevor du losgehst: Deine Fragen sind für später. Dein Kind zeigt dir erst eine Sache. Du schaust sie an, dann schaust du zu deinem Kind.",
    },
    withoutEyeContact: {
      title: "Erst etwas zeigen",
      text: "Bevor du losgehst: Deine Fragen sind für später. Dein Kind zeigt dir erst eine Sache. Du stehst daneben und sagst, was du siehst.",
    },
  },
  h5: {
    title: "Hallo Katze, hallo Tor",
    text: "Bevor du losgehst: Such etwas aus, das ihr zu Fuß begrüßt. Eine Katze, einen Baum, ein Tor. Ihr sagt Hallo und schaut euch an.",
    withoutSound: {
      title: "Dem Tor winken",
      text: "Bevor du losgehst: Such etwas aus, das ihr zu Fuß begrüßt. Eine Katze, einen Baum, ein Tor. Ihr winkt im Vorbeigehen.",
    },
    withoutEyeContact: {
      title: "Hallo Katze, hallo Tor",
      text: "Bevor du losgehst: Such etwas aus, das ihr zu Fuß begrüßt. Eine Katze, einen Baum, ein Tor. „Hallo Tor“, sagt ihr, Seite an Seite.",
    },
  },
  h6: {
    title: "Drei Atemzüge an der Tür",
    text: "Bevor du losgehst: ein kleiner Plan für die Tür. Du kannst drei Atemzüge lang zuschauen, bevor dein Kind dich sieht. Dann gehst du hinein.",
  },
  h7: {
    title: "Erst ankommen",
    text: "Bevor du losgehst: Ankommen darf dauern. Eine Stufe oder eine Bank, und ihr sitzt. Keine Fragen, auch keine kleinen.",
  },
  h8: {
    title: "Dein Kind kennt den Weg",
    text: "Bevor du losgehst: Drinnen darf dein Kind nachher vorangehen. Vorbei an den Fischen, den Stiefeln, der Tür. Du kommst mit der Tasche hinterher.",
    note: "An der Straße geht ihr Hand in Hand.",
  },
  "hello-together": {
    title: "Das Empfangskomitee",
    text: "Bevor du losgehst: Dein großes Kind darf nachher zuerst winken. Dann kommt das kleine auf deinen Arm. Zusammen geht ihr nach Hause.",
  },
  "hello-return": {
    title: "Ein Atemzug im Flur",
    text: "Bevor du losgehst: ein Atemzug im Flur, die Jacke schon an. Alles andere bleibt so lange hier. Dann gehst du.",
  },
};
