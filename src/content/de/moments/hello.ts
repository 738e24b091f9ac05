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
      text: "Bevor du losgehst: Tasche und Neuigkeiten sind für später. An der Tür gehst du in die Hocke. Einmal drücken, oder eine Hand.",
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
  h9: {
    title: "Deine Jacke riecht nach draußen",
    text: "Bevor du losgehst: Lass dort die Jacke noch an. Dein Kind fühlt die Kälte daran, oder den Regen. So kommt draußen mit herein.",
  },
  h10: {
    title: "Ein Gruß aus zwei Worten",
    text: "Bevor du losgehst: Such dir einen Gruß aus zwei Worten aus. Leise, aus der Nähe. Danach darf es wieder still sein.",
    withoutSound: {
      title: "Ein Gruß mit der Hand",
      text: "Bevor du losgehst: Such dir einen Gruß für deine Hand aus. Ein Tippen auf die Schulter, Finger an Finger. Danach darf es still sein.",
    },
  },
  h11: {
    title: "Erst noch auf anderem Arm",
    text: "Bevor du losgehst: Vielleicht ist dein Kind noch bei jemandem. Du stellst dich dazu. Du wartest, bis es sich zu dir neigt, oder noch nicht.",
  },
  h12: {
    title: "Unter deiner Jacke",
    text: "Bevor du losgehst: In deine Jacke passen zwei. Dein Kind darf nachher kurz darunter. Von dort ist der Flur viel ruhiger.",
  },
  h13: {
    title: "Erst das Spiel zu Ende",
    text: "Bevor du losgehst: Vielleicht läuft dort noch ein Spiel. Du setzt dich dazu und schaust. Der letzte Klotz ist auch ein Abschied.",
  },
  h14: {
    title: "Eine Hand vor dem Gurt",
    text: "Bevor du losgehst: Zuerst kommt eine Hand auf den Bauch. Drei Atemzüge lang. Dann erst die Gurte oder die Trage.",
    note: "Gurte ohne dicke Jacke. In der Trage: Gesicht frei, Kinn oben.",
  },
  h15: {
    title: "Wem winken wir noch",
    text: "Bevor du losgehst: Dein Kind sucht aus, wem ihr winkt. Einem Freund, der Garderobe, dem Aquarium. Ihr winkt zusammen und geht.",
    note: "An der Straße geht ihr Hand in Hand.",
  },
  h16: {
    title: "Eine Hand beim Bericht",
    text: "Bevor du losgehst: Du hörst gleich, wie der Tag war. Deine Hand liegt dabei auf Rücken oder Fuß. So hört ihr zu zweit zu.",
  },
  h17: {
    title: "Etwas in der Jackentasche",
    text: "Bevor du losgehst: Steck etwas von draußen in die Tasche. Ein großes Blatt, eine Feder, einen Fahrschein. Dein Kind darf es finden.",
    note: "Zum Anschauen, nicht für den Mund.",
  },
  h18: {
    title: "Noch ein Blick herum",
    text: "Bevor du losgehst: Ihr könnt dort noch kurz bleiben. Mit deinem Baby auf dem Arm stehst du still. Die Lampe, die anderen Kinder, die Tür.",
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
