import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  y1: {
    title: "Kitzeln beim Umziehen",
    text: "Zwei Finger spazieren zum Bauch. Du schaust und wartest. Zeigt dein Kind, dass es mehr will, kommt mehr. Dreht es sich weg, ist Schluss.",
    note: "Nicht gleich nach der Milch.",
    withoutSound: {
      title: "Kitzeln beim Umziehen",
      text: "Zwei Finger spazieren leise zum Bauch. Du schaust und wartest. Bei einem Lachen spazieren sie weiter. Dreht dein Kind sich weg, ist Schluss.",
    },
    withoutEyeContact: {
      title: "Kitzeln beim Umziehen",
      text: "Zwei Finger spazieren zum Bauch. „Mehr?“, fragst du und wartest. Holt dich eine kleine Hand, kommt mehr. Dreht dein Kind sich weg, ist Schluss.",
    },
  },
  y2: {
    title: "Ein Wort pro Druckknopf",
    text: "Klick, und ein leises Wort. Klick, und noch eins. Beim letzten Druckknopf ist es still.",
    withoutSound: {
      title: "Ein Daumen pro Druckknopf",
      text: "Bei jedem Druckknopf ruht dein Daumen kurz auf dem Stoff. Von den Füßen bis zum Kinn. Beim letzten bleibt deine Hand liegen.",
    },
  },
  y3: {
    title: "Hose auf dem Kopf",
    text: "„Die Hose kommt auf den Kopf“, sagst du. Dein Kind weiß es besser. So landet ihr doch noch im Schlafanzug.",
    withoutSound: {
      title: "Hose auf dem Kopf",
      text: "Du setzt dir die Hose auf den Kopf und wartest. Dein Kind weiß es besser. So landet ihr doch noch im Schlafanzug.",
    },
  },
  y4: {
    title: "Mit halber Kraft",
    text: "Das Licht sanfter, die Hände langsamer. Derselbe Schlafanzug wie gestern, in derselben Ecke. Du kannst es dabei lassen.",
  },
  y5: {
    title: "Eine Runde ohne alles",
    text: "Zwischen Hose und Schlafanzug gibt es einen Moment ohne. Strampeln, oder eine Runde durchs Zimmer. Du kannst zuschauen, bis dein Kind genug hat.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  y6: {
    title: "Ein warmer Schlafanzug",
    text: "Du hältst den Schlafanzug kurz an deinen eigenen Bauch. Jetzt ist er warm. Dann ziehst du ihn deinem Kind an, Bein für Bein.",
  },
  y7: {
    title: "Da kommt ein Fuß",
    text: "Ein Fuß sucht den Weg durchs Hosenbein. Du hältst den Stoff und schaust. Manchmal kommt erst nichts, und dann kommen Zehen.",
  },
  "pyjama-together": {
    title: "Die große Schlafanzugwahl",
    text: "Dein großes Kind darf den Schlafanzug des kleinen aussuchen. Das kleine liegt sicher unter deiner Hand. Sterne oder Streifen, beides ist gut.",
    note: "Eine Hand bleibt am kleinen Kind.",
  },
  "pyjama-return": {
    title: "Der Schlafanzug wartet mit",
    text: "Vielleicht läuft das Umziehen schon. Du sitzt auf dem Boden, den Schlafanzug auf dem Knie. Dein Kind kommt, oder schaut, oder bleibt liegen.",
  },
};
