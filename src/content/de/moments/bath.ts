import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  b1: {
    title: "Warm auf dem Bauch",
    text: "Nachher in der Wanne: ein warmer Waschlappen auf dem Bauch. Deine Hand bleibt liegen, du summst eine Melodie. Am Waschbecken geht es auch.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
    withoutSound: {
      title: "Warm auf dem Bauch",
      text: "Nachher in der Wanne: ein warmer Waschlappen auf dem Bauch. Deine Hand bleibt liegen und geht sanft mit dem Atem mit.",
    },
  },
  b2: {
    title: "Der Becher wartet",
    text: "Nachher in der Wanne: Du hältst einen Becher Wasser hoch. Du wartest auf einen Blick. Dann kommt der Wasserfall, neben dem Bauch.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
    withoutEyeContact: {
      title: "Der Becher wartet",
      text: "Nachher in der Wanne: Du hältst einen Becher Wasser hoch. Du wartest auf eine Hand oder ein Strampeln. Dann kommt der Wasserfall, neben dem Bauch.",
    },
  },
  b3: {
    title: "Erst dieses Knie",
    text: "Nachher in der Wanne: Dein Kind zeigt, du wäschst genau da. „Knie“, sagst du. Vielleicht ist es sechsmal dasselbe Knie.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
    withoutSound: {
      title: "Erst dieses Knie",
      text: "Nachher in der Wanne: Dein Kind zeigt, du wäschst genau da. Vielleicht ist es sechsmal dasselbe Knie.",
    },
  },
  b4: {
    title: "Wer steckt denn dahinter",
    text: "Nachher beim Zähneputzen: erst dein Kind, dann du. Wer steckt hinter dem Zahn? Eine Karotte, ein Löwe, ein Rest Suppe.",
    note: "Geputzt wird im Sitzen oder Stehen, nicht im Laufen.",
    withoutSound: {
      title: "Abwechselnd putzen",
      text: "Nachher beim Zähneputzen: erst dein Kind, dann du. Ein Finger hoch zeigt, wer dran ist. Dann ein großes Löwenmaul.",
    },
  },
  b5: {
    title: "Wasser bewegt sich",
    text: "Nachher in der Wanne: Du kannst zuschauen, was Hände mit Wasser machen. Platschen, streicheln, nach einem Tropfen greifen. Es braucht keine Erklärung.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b6: {
    title: "Eingewickelt",
    text: "Gleich nach dem Baden: ein Handtuch drumherum, und dann sitzt ihr. Trocken werdet ihr schon. Der Schlafanzug läuft nicht weg.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b7: {
    title: "Zeh für Zeh",
    text: "Nachher an der Wanne: ein Fuß ins Wasser, dann warten. Dein Kind entscheidet, wann der Rest folgt. Ein Waschlappen ist auch gut.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b8: {
    title: "Kundschaft in der Wanne",
    text: "Nachher in der Wanne: Dein Kind darf deine Hand waschen. Oder eine Ente, oder einen Becher. Du bist pflegeleichte Kundschaft.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  "bath-together": {
    title: "Das Badeteam",
    text: "Nachher: Dein großes Kind darf Waschlappen oder Handtuch anreichen. Das kleine ist sicher in deinen Händen. So haben alle zu tun.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  "bath-return": {
    title: "Neben der leeren Wanne",
    text: "Noch läuft kein Wasser. Du sitzt auf dem Boden neben der Wanne. Dein Kind ist ganz in der Nähe.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
};
