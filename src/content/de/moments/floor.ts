import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  p1: {
    title: "Von Nase zu Nase",
    text: "Du legst dich auch auf den Bauch, deinem Kind gegenüber. Du kannst warten, bis der Kopf hochkommt. Müde heißt Feierabend.",
    note: "In Bauchlage: wach, und du bist dabei.",
    withoutEyeContact: {
      title: "Bauch neben Bauch",
      text: "Du legst dich auch auf den Bauch, Seite an Seite. Ihr seht dasselbe Bein vom selben Stuhl. Müde heißt Feierabend.",
    },
  },
  p3: {
    title: "Ein offener Schoß",
    text: "Du bleibst sitzen, der Schoß ist offen. Dein Kind kommt zum Auftanken und zieht wieder los. Du bist der Hafen mit kaltem Kaffee.",
  },
  p4: {
    title: "Klötze anreichen",
    text: "Dein Kind baut. Du reichst an, was gewünscht wird, mehr nicht. Einstürzen gehört dazu.",
  },
  p5: {
    title: "Hin und her",
    text: "Ein Ball rollt hin und her. Du sagst, wer ihn bekommt. Rollt er unters Sofa, ist Pause.",
    note: "Ein Ball, der größer ist als eine Faust.",
    withoutSound: {
      title: "Hin und her",
      text: "Ein Ball rollt hin und her. Offene Arme zeigen, wer dran ist. Rollt er unters Sofa, ist Pause.",
    },
  },
  p6: {
    title: "Der Bär ist durcheinander",
    text: "Der Bär setzt sich seinen Schuh auf den Kopf. „So gehört das“, sagt der Bär. Dein Kind darf es ihm erklären.",
    withoutSound: {
      title: "Der Bär ist durcheinander",
      text: "Der Bär setzt sich seinen Schuh auf und legt sich hin. Der Bär wartet. Dein Kind darf zeigen, wie es geht.",
    },
  },
  p7: {
    title: "Zuschauen und nichts tun",
    text: "Dein Kind entdeckt etwas: einen Reißverschluss, einen Schatten, einen Sonnenfleck. Du kannst zuschauen und nichts tun. Ein Schatten braucht keine Erklärung.",
  },
  p8: {
    title: "Das war es nicht",
    text: "Dein Kind grummelt, und du rätst. Spielen? „Nein, das war es nicht.“ Auf den Arm? So ratet ihr weiter, und Lachen ist erlaubt.",
    withoutSound: {
      title: "Das war es nicht",
      text: "Dein Kind grummelt, und du rätst. Die Rassel? Die schiebst du mit offenen Händen wieder weg. Dann probierst du etwas anderes.",
    },
  },
  p9: {
    title: "Flach auf dem Boden",
    text: "Du kannst dich flach auf den Boden legen. Dein Kind klettert über dich, rollt daneben oder schaut zu. Liegen ist heute das Spiel.",
    note: "Wirst du schläfrig? Dann kommt ein Baby erst ins eigene Bettchen.",
  },
  p11: {
    title: "Noch einmal dasselbe",
    text: "Dein Kind macht es noch einmal, und noch einmal. Du sitzt daneben und schiebst den Klotz zurück. Dasselbe ist heute das Spiel.",
  },
  p12: {
    title: "Eine Socke auf Reisen",
    text: "Eine bunte Socke schwebt langsam von links nach rechts. Dein Baby folgt ihr oder findet die Zimmerdecke schöner. Dann ruht sie auf deiner Hand.",
  },
  p13: {
    title: "Von der anderen Seite",
    text: "Du setzt dich auf die andere Seite der Matte. Vielleicht dreht sich ein Köpfchen mit, vielleicht nicht. Von hier sieht alles anders aus.",
  },
  p14: {
    title: "Platz auf deinen Beinen",
    text: "Dein Baby sitzt oder liegt auf deinen Oberschenkeln, in deinen Händen. Du wiegst langsam hin und her. Dreht es sich weg, schaut ihr beide dorthin.",
    note: "Ein Köpfchen, das noch wackelt, liegt in deiner Hand.",
  },
  p15: {
    title: "Bekommen, zurückgeben",
    text: "Dein Kind gibt dir etwas oder lässt es bei dir fallen. Du betrachtest es von allen Seiten. Du gibst es zurück, und es geht von vorn los.",
    note: "Nichts Kleines oder Loses, und du bleibst dabei.",
  },
  p16: {
    title: "Kiste rein, Kiste raus",
    text: "Eine Kiste mit Löffel, Tuch und Becher. Dein Kind räumt alles aus. Du legst etwas zurück und wartest.",
    note: "Nichts Kleines oder Loses, und du bleibst dabei.",
  },
  p17: {
    title: "Der Kissenberg",
    text: "Ein Kissen liegt auf dem Boden. Dein Kind krabbelt darüber, darum herum oder schiebt es weg. Du sitzt auf der anderen Seite.",
    note: "Auf dem Boden, und du bleibst dabei.",
  },
  p18: {
    title: "Die Straße auf deinem Bein",
    text: "Dein Bein ist die Straße, und du liegst still. Ein Auto fährt vom Fuß zum Knie. Stau ist heute kein Problem.",
  },
  p19: {
    title: "Der Laden ist offen",
    text: "Dein Kind verkauft dir einen Klotz. „Was kostet der?“, fragst du. Du zahlst mit einem Händedruck oder einer gedachten Karotte.",
    withoutSound: {
      title: "Der Laden ist offen",
      text: "Dein Kind verkauft dir einen Klotz. Du zeigst auf einen und zahlst mit einem Händedruck. Wechselgeld gibt es nicht.",
    },
  },
  p20: {
    title: "In welcher Hand",
    text: "Eine kleine Socke, zwei geschlossene Hände. Dein Kind tippt auf eine. War es die andere, lacht ihr, und dein Kind versteckt.",
  },
  p21: {
    title: "Die Insel",
    text: "Ein Kissen ist eine Insel, und du sitzt darauf. Dein Kind schwimmt weg und wieder zurück. Auf der Insel ist noch Platz für ein Bein.",
  },
  p22: {
    title: "Wer macht wen nach",
    text: "Du sitzt nah dabei und schaust. Geht ein Mund auf, geht deiner auch auf. Eine Zunge, ein Stirnrunzeln, dann wartest du.",
    withoutEyeContact: {
      title: "Hände machen nach",
      text: "Du sitzt daneben. Geht eine Hand auf, geht deine auch auf. Eine Faust, ein Wischen, dann wartest du.",
    },
  },
  p10: {
    title: "Kein Turm, lieber der Ball",
    text: "Du baust einen Turm. Dein Kind schaut zum Ball. „Ball“, sagst du, und der Ball rollt. Der Turm kann warten.",
    withoutSound: {
      title: "Der Turm kann warten",
      text: "Du baust einen Turm. Dein Kind schaut zum Ball. Du schiebst die Klötze zur Seite, und der Ball rollt.",
    },
  },
  "floor-together": {
    title: "Die Brücke",
    text: "Deine Beine sind eine Brücke. Dein großes Kind fährt mit einem Auto darunter durch. Das kleine schaut von deinem Schoß aus zu.",
    note: "Kleinteile bleiben weit weg vom kleinen Kind.",
  },
  "floor-return": {
    title: "Am Rand der Matte",
    text: "Vielleicht läuft schon ein Spiel. Du sitzt am Rand der Matte. Erst zuschauen, und vielleicht darfst du mitspielen.",
  },
};
