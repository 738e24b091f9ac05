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
    text: "Du sitzt im Halbdunkel neben dem Bett. Du atmest mit, in deinem eigenen Tempo. Mehr ist nicht nötig.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
  z7: {
    title: "Wer macht das Licht aus",
    text: "Heute Abend macht dein Kind das Licht aus. An und wieder aus gehört manchmal dazu. Dann seid ihr kurz zusammen im Dunkeln.",
    note: "Fenster zu, und Vorhangschnüre außer Reichweite.",
  },
  z8: {
    title: "Der Weg ins Bett",
    text: "Ins Bett, auf dem Weg, den ihr kennt. Am Fenster vorbei, an der Tür vorbei, und dann das Bett. Ihr haltet an, wo jemand schauen mag.",
    note: "Fenster zu, Schnüre außer Reichweite. Ein Baby schläft auf dem Rücken, im eigenen leeren Bettchen.",
  },
  z9: {
    title: "Gute Nacht von fern",
    text: "Bist du heute Abend nicht dabei? Am Telefon mitsingen geht auch. Dein Kind hört zu oder läuft weg, und das ist gut so.",
    note: "Handy und Ladegerät bleiben zu Hause außerhalb des Betts.",
    withoutSound: {
      title: "Winken von fern",
      text: "Bist du heute Abend nicht dabei? Langsam winken geht auch am Bildschirm. Dein Kind winkt zurück oder läuft weg, und das ist gut so.",
    },
  },
  z10: {
    title: "Das Licht wird weniger",
    text: "Erst geht die große Lampe aus, dann die kleine. Dazwischen liegt ein Atemzug. Dein Kind ist im Bett oder auf deinem Arm und schaut.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
  z11: {
    title: "Das letzte Wort",
    text: "Such ein kleines Wort aus, das den Tag schließt. Geflüstert, und danach nichts mehr. Morgen darf es ein anderes sein.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
    withoutSound: {
      title: "Die letzte Geste",
      text: "Such eine kleine Geste aus, die den Tag schließt. Ein Finger auf der Stirn, und danach nichts mehr. Morgen darf es eine andere sein.",
    },
  },
  z12: {
    title: "Langsam durch den Flur",
    text: "Dein Baby liegt an deiner Schulter, du gehst langsam auf und ab. An jeder Wende stehst du kurz still. Das Bettchen wartet auf euch.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
  z13: {
    title: "Dem Haus zuhören",
    text: "Alles wird leiser, also hört ihr mehr. Den Kühlschrank, die Nachbarn, eine Bahn in der Ferne. Ihr lauscht, bis nichts Neues mehr kommt.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
  z14: {
    title: "Erst der Bär ins Bett",
    text: "Der Bär geht zuerst schlafen, neben dem Bett. Dein Kind deckt ihn zu oder weckt ihn wieder. Du lässt das Licht sanft.",
    note: "Die Decke des Bären bleibt neben dem Bett.",
  },
  z15: {
    title: "Etwas von morgen",
    text: "Du nennst eine Kleinigkeit, die morgen kommt. Brei, Stiefel, der Bus. Dein Kind darf auch etwas nennen oder schon halb schlafen.",
    note: "Schnüre und lose Kissen bleiben außerhalb des Bettes.",
    withoutSound: {
      title: "Morgen als Geste",
      text: "Du zeigst eine Kleinigkeit, die morgen kommt. Essen, laufen, winken. Dein Kind darf auch etwas zeigen oder schon halb schlafen.",
    },
  },
  z16: {
    title: "Dreimal drücken",
    text: "Im Dunkeln drückst du dreimal sanft eine kleine Hand. Mehr heißt es nicht. Dein Kind drückt zurück oder ist schon unterwegs.",
    note: "Schnüre und lose Kissen bleiben außerhalb des Bettes.",
  },
  z17: {
    title: "Von der Stirn zur Nase",
    text: "Ein Finger streicht von der Stirn zur Nase. Langsam, dann eine Pause. Gehen die Augen zu, ruht der Finger.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
  "bedtime-together": {
    title: "Die Nachtwache",
    text: "Dein großes Kind darf für das kleine den Vorhang zuziehen. Das kleine schaut von deinem Arm aus zu. Dann flüstert oder winkt ihr gute Nacht.",
    note: "Schnüre außer Reichweite. Die Kuscheltiere des großen Kindes bleiben außerhalb des Babybetts.",
  },
  "bedtime-return": {
    title: "Auf dem Boden daneben",
    text: "Vielleicht schläft dein Kind schon halb. Du sitzt auf dem Boden neben dem Bett. Eine Hand am Bettrand sagt, dass du da bist.",
    note: "Ein Baby schläft auf dem Rücken, im eigenen Bettchen. Darin liegt sonst nichts.",
  },
};
