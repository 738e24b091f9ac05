import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  z1: {
    title: "Ein Lied wird langsamer",
    text: "Beim Zubettgehen singst du ein Lied, das ihr kennt. Jede Strophe etwas langsamer. Summen, Gebärden oder Wiegen zählt auch.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
    withoutSound: {
      title: "Langsames Wiegen",
      text: "Langsames Wiegen, auf dem Arm oder Schoß. Oder du gebärdest das Lied. Jedes Mal etwas langsamer, bis fast zum Stillstand.",
    },
  },
  z2: {
    title: "Eine Seite",
    text: "Dein Kind auf dem Schoß, eine Seite aufgeschlagen. Umblättern oder Schluss, das entscheidet dein Kind. Das Buch weiß, dass es wiederkommt.",
    note: "Das Buch bleibt außerhalb des Bettes.",
  },
  z3: {
    title: "Pfütze, Suppe, Bett",
    text: "Der Tag in drei Bildern. Erst die Pfütze, dann die Suppe, jetzt das Bett. Dein Kind darf eins austauschen.",
    note: "Schnüre und lose Kissen bleiben außerhalb des Bettes.",
    withoutSound: {
      title: "Der Tag in drei Gesten",
      text: "Der Tag in drei Gesten. Springen, essen, schlafen. Dein Kind darf eine austauschen.",
    },
  },
  z4: {
    title: "Schlaf gut, Lampe",
    text: "Dein Kind sagt drei Dingen gute Nacht. Der Lampe, dem Bären, der linken Socke. Du sagst es mit, jedes Mal leiser.",
    note: "Alle drei schlafen neben dem Bett.",
    withoutSound: {
      title: "Der Lampe winken",
      text: "Dein Kind winkt drei Dingen gute Nacht. Der Lampe, dem Bären, der linken Socke. Du winkst mit, jedes Mal kleiner.",
    },
  },
  z5: {
    title: "Eine Hand auf der Brust",
    text: "Deine Hand ruht auf der Brust, leicht wie ein Blatt. Du wartest, bis der Atem langsamer wird. Noch zwei Atemzüge, dann ist gut.",
    note: "Auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
  z6: {
    title: "Mitatmen",
    text: "Du sitzt im Halbdunkel neben dem Bett. Du atmest mit, in deinem eigenen Tempo. Sonst braucht nichts zu passieren.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
  z7: {
    title: "Wer macht das Licht aus",
    text: "Heute Abend macht dein Kind das Licht aus. An und wieder aus gehört manchmal dazu. Dann seid ihr kurz zusammen im Dunkeln.",
  },
  z8: {
    title: "Der Weg ins Bett",
    text: "Ins Bett, auf dem Weg, den ihr kennt. Am Fenster vorbei, an der Tür vorbei, und dann das Bett. Ihr haltet an, wo jemand schauen mag.",
    note: "Fenster zu, Schnüre außer Reichweite. Ein Baby schläft auf dem Rücken, im eigenen leeren Bettchen.",
  },
  "bedtime-together": {
    title: "Die Nachtwache",
    text: "Dein großes Kind darf für das kleine den Vorhang zuziehen. Das kleine schaut von deinem Arm aus zu. Dann flüstert oder winkt ihr gute Nacht.",
    note: "Die Kuscheltiere des großen Kindes bleiben außerhalb des Babybetts.",
  },
  "bedtime-return": {
    title: "Auf dem Boden daneben",
    text: "Vielleicht schläft dein Kind schon halb. Du sitzt auf dem Boden neben dem Bett. Eine Hand am Bettrand sagt, dass du da bist.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
};
