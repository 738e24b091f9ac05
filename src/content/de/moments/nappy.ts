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
    text: "Du sitzt auf dem Boden neben dem Töpfchen. Es darf auch nichts kommen. Zu zweit wartet es sich gut.",
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
  n11: {
    title: "Ein kleiner Wind",
    text: "Du pustest ganz sanft über eine Hand oder den Bauch. Dann wartest du. Kommt ein Zappeln, noch ein Hauch, sonst ist Schluss.",
    note: "Eine Hand bleibt am Kind.",
  },
  n12: {
    title: "Radeln ohne Rad",
    text: "Die Beine radeln langsam in deinen Händen. Eine Runde, dann eine Pause. Tritt ein Bein von selbst weiter, folgst du.",
    note: "Eine Hand bleibt am Kind.",
  },
  n13: {
    title: "Was hängt da oben",
    text: "Vom Wickelplatz aus sieht das Zimmer anders aus. Eine Lampe, ein Riss, ein Ast draußen. Du schaust auch kurz nach oben.",
    note: "Eine Hand bleibt am Kind.",
  },
  n14: {
    title: "Erst in der Hand wärmen",
    text: "Das Tuch ist kalt, deine Hand nicht. Du hältst es erst einen Moment fest. Dann sanft, von vorn nach hinten.",
    note: "Eine Hand bleibt am Kind.",
  },
  n15: {
    title: "Summen, bis sie zu ist",
    text: "Du summst leise, solange die Windel offen ist. Beim letzten Klebestreifen hört die Melodie auf. So hört dein Kind, dass es fertig ist.",
    note: "Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Dreimal klopfen, fertig",
      text: "Die Windel ist zu. Deine Hand klopft dreimal sanft auf den Bauch. So spürt dein Kind, dass es fertig ist.",
    },
  },
  n16: {
    title: "Zwei Daumen zum Festhalten",
    text: "Die Windel sitzt, und ihr bleibt noch kurz. Deine Daumen liegen in zwei kleinen Händen. Lässt jemand los, ist es vorbei.",
    note: "Eine Hand bleibt am Kind.",
  },
  n17: {
    title: "Umdrehen geht auch",
    text: "Dein Kind dreht sich mittendrin um. Du wartest kurz und schaust, was es dort gibt. Dann geht es zurück, mit etwas Hilfe.",
    note: "Eine Hand bleibt am Kind.",
  },
  n18: {
    title: "Wickeln im Stehen",
    text: "Heute bleibt dein Kind stehen, die Hände auf deiner Schulter. Du kniest. So seht ihr beide etwas anderes.",
    note: "Auf dem Boden, nicht auf der Wickelkommode.",
  },
  n19: {
    title: "Eimerdienst",
    text: "Die Windel ist jetzt ein Päckchen. Dein Kind trägt es zum Eimer und lässt es fallen. Plumps. Danach wascht ihr euch die Hände.",
    note: "Klebestreifen fest zu, danach Hände waschen.",
  },
  n20: {
    title: "Vier Hände, ein Hahn",
    text: "Nach dem Wickeln wascht ihr zusammen die Hände. Schaum wandert von deinem Daumen zu dem deines Kindes. Dann wieder zurück.",
    note: "Lauwarmes Wasser, sicher auf Hocker oder Arm.",
  },
  n21: {
    title: "Wie kommen wir hin",
    text: "Wie kommt dein Kind heute zum Wickelplatz? Rückwärts, auf allen vieren oder auf dem Arm. Du machst es genauso.",
    note: "Eine Hand bleibt am Kind.",
  },
  n22: {
    title: "Erst der Bär",
    text: "Der Bär bekommt auch eine Windel, aus Küchenpapier. Dein Kind macht es vor, du machst es nach. Der Bär liegt stiller als die meisten.",
    note: "Eine Hand bleibt am Kind.",
  },
  n23: {
    title: "Töpfchen oder Windel",
    text: "„Töpfchen oder Windel?“, fragst du und wartest. Beides ist gut, und es sich anders zu überlegen auch. Du kommst mit.",
    note: "Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Zwei Hände, eine Wahl",
      text: "Eine Hand zeigt aufs Töpfchen, die andere auf die Windel. Dein Kind wählt eine Hand. Du kommst mit.",
    },
  },
  n24: {
    title: "Tschüss, Wasser",
    text: "Dein Kind drückt auf den Knopf, und das Wasser strudelt davon. Ihr winkt hinterher. Dann kommt neues, auch das ist sehenswert.",
    note: "Du bleibst dabei, danach kommt der Deckel zu.",
  },
  n25: {
    title: "Eine ruhende Hand",
    text: "Mittendrin ruht deine Hand kurz auf dem Bauch. Vielleicht legt sich eine andere Hand darauf. Vielleicht auch nicht, dann machst du weiter.",
    note: "Eine Hand bleibt am Kind.",
  },
  n26: {
    title: "Wer ist im Spiegel",
    text: "Gibt es einen Spiegel, wird heute davor gewickelt. Wer ist das da, mit dem Fuß? Du bist auch drin.",
    note: "Eine Hand bleibt am Kind.",
  },
  n27: {
    title: "Andersherum gewickelt",
    text: "Heute liegt dein Baby andersherum. Das Fenster ist jetzt auf der anderen Seite. Ein Köpfchen sucht oder bleibt, wo es war.",
    note: "Eine Hand bleibt am Kind.",
  },
  n28: {
    title: "Was bleibt an",
    text: "Etwas darf anbleiben. Dein Kind wählt: eine Socke, eine Mütze, eine Papierkrone. Die Windel kommt danach.",
    note: "Eine Hand bleibt am Kind.",
  },
  n29: {
    title: "Hinterher erzählen",
    text: "Die Windel sitzt, und du erzählst, was gerade war. „Erst die Beine. Dann das Tuch. Und jetzt ist es fertig.“ So hat es ein Ende.",
    note: "Eine Hand bleibt am Kind.",
    withoutSound: {
      title: "Noch einmal zeigen",
      text: "Die Windel sitzt. Du zeigst langsam noch einmal alles: Beine, Tuch, Windel. Dann zwei offene Hände: fertig.",
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
