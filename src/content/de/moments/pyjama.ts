import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  y1: {
    title: "Kitzeln beim Umziehen",
    text: "Zwei Finger spazieren zum Bauch. Du schaust und wartest. Zeigt dein Kind, dass es mehr will, kommt mehr. Dreht es sich weg, ist Schluss.",
    note: "Nicht gleich nach der Milch. Auf Wickelauflage oder Bett: eine Hand am Kind.",
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
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
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
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  y5: {
    title: "Eine Runde ohne alles",
    text: "Zwischen Hose und Schlafanzug gibt es einen Moment ohne. Strampeln, oder eine Runde durchs Zimmer. Du kannst zuschauen, bis dein Kind genug hat.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  y6: {
    title: "Ein warmer Schlafanzug",
    text: "Du hältst den Schlafanzug kurz an deinen eigenen Bauch. Jetzt ist er warm. Dann ziehst du ihn deinem Kind an, Bein für Bein.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  y7: {
    title: "Da kommt ein Fuß",
    text: "Ein Fuß sucht den Weg durchs Hosenbein. Du hältst den Stoff und schaust. Manchmal kommt erst nichts, und dann kommen Zehen.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  y8: {
    title: "Erst der nackte Rücken",
    text: "Noch vor dem Schlafanzug: eine warme Hand auf einem nackten Rücken. Von oben nach unten, einmal oder zehnmal. Dann kommt der Stoff darüber.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  y9: {
    title: "Eine Hand holt ab",
    text: "Deine Hand krabbelt von hinten in den Ärmel. Auf halbem Weg wartet sie auf eine kleine Hand. Zusammen kommen sie wieder heraus.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
  },
  y10: {
    title: "Dunkel hinter dem Glas",
    text: "Im Schlafanzug noch einmal ans Fenster, auf dem Arm oder zu Fuß. Lichter, Regen oder euer eigenes Spiegelbild. Dann ist der Tag gesehen.",
    note: "Fenster zu, und Vorhangschnüre außer Reichweite.",
  },
  y11: {
    title: "Wer am langsamsten ist",
    text: "Heute gewinnt, wer sich am langsamsten umzieht. Ein Ärmel wie eine Schnecke, ein Bein wie eine Schildkröte. Wird es zu langsam, hat dein Kind gewonnen.",
  },
  y12: {
    title: "Chef der Knöpfe",
    text: "Ein Knopf gehört deinem Kind, die anderen dir. Du hältst den Stoff und wartest. Sitzt er schief, ist das heute Abend Mode.",
  },
  y13: {
    title: "Die Sachen von heute",
    text: "Die Sachen von heute kommen in den Wäschekorb, Stück für Stück. Dein Kind wirft, du winkst hinterher. Die Socken kommen zuletzt.",
  },
  y14: {
    title: "Stoff an der Wange",
    text: "Der Schlafanzug berührt erst eine Hand, dann eine Wange. Ist er weich, oder kratzt er? Dreht dein Baby sich weg, weißt du Bescheid.",
    note: "Auf Wickelauflage oder Bett: eine Hand am Kind.",
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
