import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "Das Lied, das wartet",
    text: "Bevor es losgeht: Such ein Lied für unterwegs aus. Das letzte Wort bleibt offen. Dein Kind ergänzt es, oder du, mit irgendeinem Laut.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Viermal tippen",
      text: "Bevor es losgeht: dreimal auf ein Knie tippen, dann warten. Das vierte Mal darf, wer mag. Die Fahrt selbst darf still sein.",
    },
  },
  o2: {
    title: "Ich höre was",
    text: "Bevor es losgeht: ein Spiel für die Ohren. Ihr sagt abwechselnd, was ihr hört. Ein Bus, ein Hund, ein knurrender Bauch.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Ich sehe was",
      text: "Bevor es losgeht: Ihr zeigt beide auf etwas, das sich bewegt. Ein Blatt, eine Wolke, eine Taube. Dann fahrt ihr in Ruhe los.",
    },
  },
  o3: {
    title: "Dem Finger nach",
    text: "Bevor es losgeht: für unterwegs zu Fuß oder im Bus. Dein Kind zeigt. Du sagst, was der Finger gefunden hat. Dann ein Blick.",
    withoutSound: {
      title: "Dem Finger nach",
      text: "Bevor es losgeht: für unterwegs zu Fuß oder im Bus. Dein Kind zeigt. Dein Finger zeigt mit, auf denselben Hund.",
    },
    withoutEyeContact: {
      title: "Dem Finger nach",
      text: "Bevor es losgeht: für unterwegs zu Fuß oder im Bus. Dein Kind zeigt. Ihr schaut beide hin. Du sagst, was der Finger gefunden hat.",
    },
  },
  o4: {
    title: "Hubbel und Kurve",
    text: "Bevor es losgeht: Heute sagt ihr die Straße an. „Hubbel.“ „Kurve.“ Wer es spürt, sagt es.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Die Trockenübung",
      text: "Bevor es losgeht: Ihr lehnt euch nach links und nach rechts. Dann kommt ein Hubbel. Danach ist die echte Straße dran.",
    },
  },
  o5: {
    title: "Still ist auch gut",
    text: "Bevor es losgeht: Auch ohne Worte fahrt ihr zusammen. Dasselbe Brummen, dieselben Kurven. Dein Kind merkt, dass du da bist.",
    note: "Am Steuer oder auf dem Rad: Augen auf die Straße.",
  },
  o6: {
    title: "In dieselbe Richtung",
    text: "Bevor es losgeht: für unterwegs zu Fuß oder im Bus. Du kannst hinschauen, wo dein Kind hinschaut. Ein Laternenpfahl ist auch gut.",
  },
  o7: {
    title: "Links, rechts, Stopp",
    text: "Bevor es losgeht: Heute erzählst du, was die Straße macht. „Jetzt links. Jetzt stehen wir.“ Auch ein Brabbeln ist Verkehrsfunk.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Der Weg in der Hand",
      text: "Bevor es losgeht: Du malst den Weg in eine kleine Hand. Geradeaus, eine Kurve, zu Hause. Die Fahrt selbst darf still sein.",
    },
  },
  o8: {
    title: "Verdeck auf",
    text: "Bevor du losgehst: Klapp das Verdeck ein Stück zurück. Äste, Dachrinnen, ein Stück Himmel. Du läufst, dein Kind hat die Aussicht.",
  },
  o9: {
    title: "Eine Melodie bei Rot",
    text: "Bevor du losgehst: Such eine Melodie fürs Stehen aus. Bei Rot summst du sie. Wird es grün, ist sie vorbei.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Zweimal klopfen",
      text: "Bevor du losgehst: Deine Hand klopft zweimal sanft aufs Bein. Das heißt: Es geht los. Die Fahrt selbst darf still sein.",
    },
  },
  o10: {
    title: "Gurt, dann eine Hand",
    text: "Bevor du losgehst: Erst klickt der Gurt. Dann ruht deine Hand einen Atemzug lang auf einem Knie. So fängt der Weg bei euch an.",
    note: "Erst alle angeschnallt, dann losfahren.",
  },
  o11: {
    title: "Der Straße zuhören",
    text: "Bevor du losgehst: Heute macht die Straße selbst Geräusche. Reifen, Regen, ein quietschendes Rad. Ihr hört zu, jeder von seinem Platz.",
    note: "Am Steuer oder auf dem Rad: Augen auf die Straße.",
  },
  o12: {
    title: "Wer ist schon zu Hause",
    text: "Bevor du losgehst: Unterwegs erzählst du, wer schon zu Hause ist. Die Katze, die Suppe, die nassen Stiefel. Zu Hause hat schon angefangen.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Nach Hause zeigen",
      text: "Bevor du losgehst: Du zeigst in die Richtung, wo ihr wohnt. Ein Arm reicht, dein Kind schaut zu. Die Fahrt selbst darf still sein.",
    },
  },
  o13: {
    title: "Die letzten Schritte langsam",
    text: "Bevor du losgehst: Die letzten Schritte gehen langsam. Dein Kind darf sich etwas anschauen. Ein Blatt, einen Gullydeckel, einen nassen Stein.",
    note: "An der Straße geht ihr Hand in Hand.",
  },
  o14: {
    title: "Eine Farbe für unterwegs",
    text: "Bevor du losgehst: Dein Kind sucht eine Farbe aus. Wer sie sieht, sagt es. Manchmal kommt lange nichts, und dann die Feuerwehr.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Eine Farbe am Gehweg",
      text: "Bevor du losgehst: Dein Kind sucht eine Farbe aus. Ihr zeigt beide auf etwas in dieser Farbe, noch auf dem Gehweg. Dann geht es los.",
    },
  },
  "onroad-together": {
    title: "Ein Lied für zwei",
    text: "Bevor es losgeht: Dein großes Kind sucht ein Lied aus. Das kleine hört zu oder brummt mit. Alle sind angeschnallt.",
    note: "Am Steuer oder auf dem Rad: Augen und Hände für die Straße.",
    withoutSound: {
      title: "Die Gurtkontrolle",
      text: "Bevor es losgeht: Du schließt die Gurte, dein großes Kind schaut zu. Daumen hoch, und ihr fahrt.",
    },
  },
  "onroad-return": {
    title: "Ein Atemzug, dann los",
    text: "Bevor es losgeht: Alle sind angeschnallt, du auch. Ein ruhiger Atemzug, alle im selben kleinen Raum. Die Straße wartet so lange.",
    note: "Am Steuer oder auf dem Rad: Augen auf die Straße.",
  },
};
