import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Guckguck beim Wickeln",
    text: "Du hältst ein sauberes Tuch vor dein eigenes Gesicht. „Wo bin ich? Guckguck.“ Gleiche Stelle, gleiche Worte. Dann wartest du kurz.",
    note: "Das Gesicht deines Kindes bleibt frei. Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Guckguck ohne Worte",
      text: "Du hältst ein sauberes Tuch vor dein eigenes Gesicht. Langsam sinkt das Tuch, und da bist du. Dann wartest du kurz.",
    },
    withoutEyeContact: {
      title: "Wo ist der Fuß",
      text: "Ein Fuß verschwindet unter einem sauberen Tuch. „Wo ist der Fuß? Da.“ Gleicher Fuß, gleiche Worte. Dann wartest du kurz.",
    },
  },
  n2: {
    title: "Erst sagen, dann machen",
    text: "Du kannst sagen, was deine Hände gleich tun. „Jetzt gehen die Beine hoch.“ Kurz warten. Dann gehen sie hoch.",
    note: "Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Erst eine Hand",
      text: "Du kannst eine warme Hand dahin legen, wo es gleich losgeht. Kurz warten. Dann gehen die Beine hoch.",
    },
  },
  n3: {
    title: "Tritt und Tröt",
    text: "Zu jedem Tritt gehört ein lustiges Geräusch. Kein Tritt, kein Geräusch. Dein Kind dirigiert.",
    note: "Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Tritt und Stups",
      text: "Auf jeden Tritt folgt ein sanfter Stups gegen den Fuß. Kein Tritt, kein Stups. Dein Kind gibt den Takt an.",
    },
  },
  n4: {
    title: "Die Windelwache",
    text: "Dein Kind hält die frische Windel fest. „Jetzt, bitte“, sagst du, und da kommt sie. Vielleicht, denn Loslassen ist auch Arbeit.",
    note: "Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Die Windelwache",
      text: "Dein Kind hält die frische Windel fest. Deine offene Hand fragt danach. Da kommt sie, vielleicht, denn Loslassen ist auch Arbeit.",
    },
  },
  n5: {
    title: "Hallo Knie",
    text: "Dein Kind sucht aus, wer Hallo sagt: Knie, Bauch oder Zeh. Du antwortest für das Knie. Knie haben oft viel zu erzählen.",
    note: "Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Das Knie winkt",
      text: "Dein Kind sucht aus, wer winkt: Knie, Bauch oder Zeh. Du winkst mit dem Ellbogen zurück.",
    },
  },
  n6: {
    title: "Langsamere Hände",
    text: "Dieselbe Windel, mit etwas langsameren Händen. Dein Kind schaut zu oder betrachtet die Lampe. Beides ist gut.",
    note: "Eine Hand bleibt am Kind.",
  },
  n7: {
    title: "Freie Beine",
    text: "Die Windel ist ab, die Beine sind frei. Du kannst sie kurz strampeln lassen und zuschauen. Dann kommt die frische Windel.",
    note: "Eine Hand bleibt am Kind.",
  },
  n8: {
    title: "Neben dem Töpfchen",
    text: "Du sitzt auf dem Boden neben dem Töpfchen. Es braucht nichts zu kommen. Zu zweit wartet es sich gut.",
  },
  n9: {
    title: "Der Klebestreifen",
    text: "Ein Klebestreifen der Windel gehört deinem Kind. Auf, zu und noch mal auf. Den anderen machst du.",
    note: "Eine Hand bleibt am Kind.",
  },
  n10: {
    title: "Kein Hunger, sondern die Windel",
    text: "Dein Kind grummelt, und du denkst an Milch. Daneben. „Ach, es war die Windel.“ Du sagst es laut, und dann wird gewickelt.",
    note: "Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Erst Milch, dann die Windel",
      text: "Dein Kind grummelt, und du denkst an Milch. Das Köpfchen dreht sich weg. Eine Hand auf den Bauch, und dann wird gewickelt.",
    },
  },
  "nappy-together": {
    title: "Das Wickelteam",
    text: "Dein großes Kind darf die frische Windel bereithalten. Das kleine liegt sicher unter deiner Hand. Wer schaut am ernstesten?",
    note: "Eine Hand bleibt am kleinen Kind.",
  },
  "nappy-return": {
    title: "Erst eine warme Hand",
    text: "Noch vor der Windel ruht deine Hand auf Bauch oder Bein. Dein Kind schaut, oder auch nicht. Dann fängt das Wickeln an.",
    note: "Eine Hand bleibt am Kind.",
  },
};
