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
    text: "Nachher an der Wanne: ein Fuß ins Wasser, dann warten. Dein Kind entscheidet, wann der Rest folgt, oder zieht zurück. Ein Waschlappen ist auch gut.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b8: {
    title: "Kundschaft in der Wanne",
    text: "Nachher in der Wanne: Dein Kind darf deine Hand waschen. Oder eine Ente, oder einen Becher. Du bist pflegeleichte Kundschaft.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b9: {
    title: "Regen aus dem Becher",
    text: "Nachher in der Wanne: Du gießt Regen über eine kleine Hand. Dann macht dein Kind deine nass. Abwechselnd, bis jemand genug hat.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b10: {
    title: "Erst das Wasser begrüßen",
    text: "Nachher: Dein Ellbogen prüft das Wasser, dann eine kleine Hand. Ein Finger, die ganze Hand oder lieber nicht. Dann kommt der Rest.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b11: {
    title: "Deine Stimme unter Wasser",
    text: "Nachher in der Wanne: dein Baby im Arm, die Ohren im Wasser. Du summst, und es klingt anders. Vielleicht wird alles kurz still.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist, und halte den Kopf die ganze Zeit.",
    withoutSound: {
      title: "Still auf deinem Arm",
      text: "Nachher in der Wanne: dein Baby auf dem Arm, ganz ruhig. Du bewegst dich nicht. Den Rest macht das Wasser.",
    },
  },
  b12: {
    title: "Tropfen für Tropfen",
    text: "Nachher in der Wanne: Du drückst einen Waschlappen aus, Tropfen für Tropfen. Einer aufs Knie, einer auf den Bauch. Dann wartest du, was sich bewegt.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b13: {
    title: "Langsam aus den Sachen",
    text: "Noch vor dem Baden: ein Kleidungsstück, dann eine Pause. Ein nackter Fuß, ein nackter Bauch. Deine Hand hält den Rest so lange warm.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Eine Hand bleibt am Kind, die ganze Zeit.",
  },
  b14: {
    title: "Der Wanne zuhören",
    text: "Die Wanne läuft voll. Ihr hört zu, vom Flur aus oder auf deinem Arm. Erst plätschert es, dann brummt es, dann ist es still.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b15: {
    title: "Ein Punkt im Spiegel",
    text: "Nachher ist der Spiegel beschlagen. Du malst einen Tupfen, und noch einen. Vielleicht kommt eine kleine Hand dazu.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b16: {
    title: "Zehn Zehen trocknen",
    text: "Nachher, nach dem Baden: Jede Zehe bekommt das Handtuch. Eine Zehe, ein kleiner Druck. Nach der zehnten fangt ihr wieder an, oder nicht.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Eine Hand bleibt am Kind, die ganze Zeit.",
  },
  b17: {
    title: "Heute ohne Baden",
    text: "Heute reicht vielleicht ein Waschlappen. Gesicht, Hände und was sonst noch klebt. Ein Abend ohne Bad ist auch ein Abend.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b18: {
    title: "Spritzen ist erlaubt",
    text: "Nachher in der Wanne: zwei Beine und viel Wasser. Deine Ärmel sind schon hochgekrempelt. Du hältst fest und schaust, wie weit es kommt.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b19: {
    title: "Creme für die Füße",
    text: "Nachher, nach dem Baden: Du wärmst etwas Creme in den Händen. Ein Fuß, ganz langsam. Der andere wartet oder zieht sich zurück.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Eine Hand bleibt am Kind, die ganze Zeit.",
  },
  b20: {
    title: "Die Ente kommt vorbei",
    text: "Nachher in der Wanne: Die Ente schwimmt langsam vorbei. Sie hält, wo eine Hand sie aufhält. Dann schwimmt sie zurück zu dir.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b21: {
    title: "Ärmel aus Schaum",
    text: "Nachher in der Wanne: Dein Kind bekommt einen Ärmel aus Schaum. Du bekommst auch einen. Dann wascht ihr euch die Ärmel wieder ab.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b22: {
    title: "Schwimmt oder sinkt",
    text: "Nachher in der Wanne: ein Löffel, ein Becher, ein Schwamm. Dein Kind lässt los, und ihr schaut. Was sinkt, darf noch mal.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b23: {
    title: "Malen mit Wasser",
    text: "Nachher in der Wanne: Ein Waschlappen ist ein Pinsel. Dein Kind bemalt die Fliesen, du sagst nichts über Kunst. Es trocknet, und dann ist wieder Platz.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b24: {
    title: "Das Wasser geht",
    text: "Nachher, nach dem Baden: Dein Kind zieht den Stöpsel. Ins Handtuch gewickelt schaut ihr zu. Der letzte Rest macht ein lustiges Geräusch.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b25: {
    title: "Tanzendes Licht",
    text: "Nachher an der Wanne: Licht tanzt auf den Fliesen oder der Decke. Du folgst einem Streifen mit den Augen. Dein Baby schaut oder strampelt neue dazu.",
    note: "Vor dem Baden zu lesen. Fühl, ob es lauwarm ist. Am Wasser bleibst du immerzu dabei.",
  },
  b26: {
    title: "Ein warmes Tuch obenauf",
    text: "Nachher in der Wanne: Ein nasses Tuch liegt auf Brust und Bauch. Es wärmt, wo das Wasser nicht hinkommt. Ab und zu gießt du etwas nach.",
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
