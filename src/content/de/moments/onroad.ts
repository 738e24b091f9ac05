import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "Das Lied, das wartet",
    text: "Bevor es losgeht: Such ein Lied für unterwegs aus. Das letzte Wort bleibt offen. Dein Kind ergänzt es, mit jedem Laut, der kommt.",
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
