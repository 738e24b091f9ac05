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
    text: "Dein Kind entdeckt etwas: einen Reißverschluss, einen Schatten, einen Krümel. Du kannst zuschauen und nichts tun. Ein Krümel braucht keine Erklärung.",
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
    text: "Du kannst dich flach auf den Boden legen. Dein Kind krabbelt vorbei, über dich drüber oder spielt woanders. Liegen ist heute das Spiel.",
    note: "Wenn du selbst wach bleibst.",
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
    text: "Vielleicht läuft schon ein Spiel. Du sitzt am Rand der Matte. Kommt ein Klotz zu dir, spielst du mit.",
  },
};
