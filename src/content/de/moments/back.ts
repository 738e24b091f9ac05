import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Gefunden werden",
    text: "Der Bildschirm ist aus. Du sitzt unten bei deinem Kind und schaust. Dein Kind kommt, oder schaut, oder macht einfach weiter.",
    withoutEyeContact: {
      title: "Gefunden werden",
      text: "Der Bildschirm ist aus. Du sitzt auf dem Boden, etwas seitlich, die Hände ruhig. Dein Kind kommt, oder nicht. Du bist da.",
    },
  },
  k2: {
    title: "Da bin ich wieder",
    text: "„Ich hatte zu tun. Jetzt bin ich da.“ Dann schaust du zu oder machst mit.",
    withoutSound: {
      title: "Da bin ich wieder",
      text: "Ein Winken, eine Hand auf dein Herz. So sagst du, dass du wieder da bist. Dann schaust du zu oder machst mit.",
    },
  },
  k3: {
    title: "Eine offene Hand",
    text: "Deine Hand liegt offen auf dem Boden. Vielleicht landet etwas darin: ein Klotz, eine Faust, ein feuchter Keks. Oder nichts, auch gut.",
  },
  k4: {
    title: "Hand, Gesicht, Stimme",
    text: "Erst eine Hand, dann dein Gesicht, zuletzt deine Stimme. Langsam wiederkommen ist auch wiederkommen.",
    withoutSound: {
      title: "Hand, dann Gesicht",
      text: "Erst eine Hand auf einem kleinen Fuß. Dann kommt dein Gesicht näher, und du wartest. Langsam wiederkommen ist auch wiederkommen.",
    },
    withoutEyeContact: {
      title: "Hand, dann Stimme",
      text: "Erst eine Hand auf einem kleinen Fuß. Dann deine Stimme, leise und von der Seite. Langsam wiederkommen ist auch wiederkommen.",
    },
  },
  k5: {
    title: "Was war hier los",
    text: "„Was war hier alles los?“, fragst du. Dein Kind zeigt es, und du schaust. Der Bär kann offenbar fliegen.",
    withoutSound: {
      title: "Was war hier los",
      text: "Du schaust dich mit großen Augen um, dann zu deinem Kind. Dein Kind zeigt, was los war. Der Bär kann offenbar fliegen.",
    },
    withoutEyeContact: {
      title: "Was war hier los",
      text: "Du setzt dich daneben. „Was war hier alles los?“ Dein Kind zeigt es, und ihr schaut beide auf den Bären.",
    },
  },
  k6: {
    title: "Weg und wieder da",
    text: "Bevor der Bildschirm angeht, sagst du, wem du schreibst. „Ich schreibe kurz der Oma, dann bin ich wieder da.“ Und dann bist du wieder da.",
    withoutSound: {
      title: "Weg und wieder da",
      text: "Bevor der Bildschirm angeht, zeigst du auf ihn. Dann zeigst du auf die Matte: Da sitzt du gleich. Und so kommt es.",
    },
  },
  k7: {
    title: "Erst schauen, dann mitmachen",
    text: "Da unten ist schon etwas im Gange. Du kannst dich dazusetzen und schauen, wie es läuft. Mitmachen kommt von selbst, oder auch nicht.",
  },
  "back-together": {
    title: "Der große Bericht",
    text: "Dein großes Kind darf zeigen, was los war. Das kleine sitzt so lange sicher auf deinem Schoß. Der Bericht darf lang werden.",
  },
};
