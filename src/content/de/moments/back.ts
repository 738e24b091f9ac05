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
  k8: {
    title: "Das war laut",
    text: "Deine Stimme wurde laut, und das kommt vor. Du gehst in die Hocke. „Das war laut von mir.“ Danach ist alles wieder gewöhnlich.",
    withoutSound: {
      title: "Das war viel",
      text: "Es wurde kurz zu laut, und das kommt vor. Du gehst in die Hocke, die Hand offen. Danach ist alles wieder gewöhnlich.",
    },
  },
  k9: {
    title: "Kurz vor der Tür",
    text: "Genug Geschrei für heute? Dein Baby liegt sicher auf dem Rücken im Bettchen. Du atmest kurz vor der Tür und kommst zurück.",
    note: "Wird es zu viel? Ruf jemanden an. Ein Baby wird nicht geschüttelt.",
  },
  k10: {
    title: "Dieselbe Zimmerdecke",
    text: "Du legst dich neben dein Baby auf den Boden. Ihr seht dieselbe Lampe, denselben Fleck, denselben Schatten. Mehr gibt es nicht zu tun.",
    note: "Wirst du schläfrig? Dann kommt ein Baby erst ins eigene Bettchen.",
  },
  k11: {
    title: "Erst einmal rausschauen",
    text: "Erst das Fenster, dein Kind bei dir. Etwas fährt vorbei, oder ein Ast bewegt sich. Ihr schaut, und der Rest kommt später.",
    note: "Fenster zu, und Vorhangschnüre außer Reichweite.",
  },
  k12: {
    title: "Ein Glas Wasser",
    text: "Du holst dir ein Glas Wasser. Du trinkst es auf dem Boden, bei deinem Kind. Bis es leer ist, bist du nirgendwo sonst.",
    note: "Wasser, kein heißer Tee. Das Glas bleibt bei dir.",
  },
  k13: {
    title: "Erst auf der Schwelle",
    text: "Du bleibst kurz auf der Schwelle stehen. Du siehst, wer spielt, grummelt oder schläft. Ein Atemzug, dann gehst du dazu.",
  },
  k14: {
    title: "Derselbe Laut zurück",
    text: "Du kommst dazu und hörst erst hin. Ein Glucksen, ein Seufzer, ein Rülpser. Du machst denselben Laut und wartest.",
    withoutSound: {
      title: "Dieselbe Bewegung zurück",
      text: "Du kommst dazu und schaust erst hin. Eine Faust geht auf, ein Bein streckt sich. Du machst es nach und wartest.",
    },
  },
  k15: {
    title: "Summend zurückkommen",
    text: "Du summst eine kleine Melodie, während du näher kommst. So hört dein Kind dich schon vorher. Bei ihm wird es still.",
    withoutSound: {
      title: "Eine Hand zum Ankommen",
      text: "Du kommst näher, und deine Hand ruht auf Rücken oder Fuß. So merkt dein Kind, dass du da bist.",
    },
  },
  k16: {
    title: "Runde durch die Wohnung",
    text: "Mit deinem Baby auf dem Arm gehst du langsam herum. Die Lampe, die Pflanze, die Jacken. Wo ein Blick hängen bleibt, bleibst du stehen.",
  },
  k17: {
    title: "Brummen an der Brust",
    text: "Dein Baby liegt an deiner Brust, du sitzt aufrecht. Du brummst einen tiefen Ton, einen Atem lang. Vielleicht fühlt es ihn mehr, als es hört.",
    note: "Wirst du schläfrig? Dann kommt ein Baby erst ins eigene Bettchen.",
    withoutSound: {
      title: "Aneinander atmen",
      text: "Dein Baby liegt an deiner Brust, du sitzt aufrecht. Du atmest langsam aus, und noch einmal. Das Köpfchen geht mit auf und ab.",
    },
  },
  k18: {
    title: "Winken von der Tür",
    text: "Du winkst von der Tür aus, klein und langsam. Du wartest auf einen Blick, oder auf nichts. Dann kommst du näher.",
    withoutEyeContact: {
      title: "Hallo von der Tür",
      text: "„Hallo“, sagst du leise von der Tür aus. Du wartest, bis sich etwas regt, oder nichts. Dann kommst du näher.",
    },
  },
  k19: {
    title: "Dein Ärmel wird geprüft",
    text: "Dein Arm liegt ganz nah, samt Ärmel. Eine Hand greift nach Stoff, einer Naht, deinem Finger. Du bleibst einfach liegen.",
    note: "Nichts Kleines oder Loses, und du bleibst dabei.",
  },
  k20: {
    title: "Wer klappt ihn zu",
    text: "Heute klappt dein Kind den Laptop zu, zusammen mit dir. Langsam, und dann: zu. Jetzt sind alle Hände frei.",
    note: "Finger obendrauf, deine Hand dazwischen.",
  },
  k21: {
    title: "Auf allen vieren",
    text: "Du kommst auf allen vieren zurück. Dein Kind schaut zu oder krabbelt dir entgegen. Unterwegs darfst du irgendwo stecken bleiben.",
  },
  k22: {
    title: "Eine Hand zu Besuch",
    text: "Deine Hand läuft auf zwei Fingern über den Boden. Kurz vor deinem Kind bleibt sie stehen. Weiter geht sie, wenn eine kleine Hand sie holt.",
  },
  k23: {
    title: "Rücken an Rücken",
    text: "Ihr sitzt Rücken an Rücken auf dem Boden. Du lehnst dich ein bisschen an, dein Kind auch. Niemand braucht etwas zu sehen oder zu sagen.",
  },
  k24: {
    title: "Welches Tier kommt zurück",
    text: "Dein Kind wählt, welches Tier zurückkommt: Frosch, Schnecke oder Katze. So kommst du ins Zimmer. Danach ist dein Kind dran.",
  },
  k25: {
    title: "Das Kuscheltier fragt",
    text: "Erst kommt das Kuscheltier, dann du. „Darf ich mitmachen?“, fragt es. Nein ist auch eine Antwort, dann wartet es.",
    withoutSound: {
      title: "Das Kuscheltier schaut vorbei",
      text: "Erst kommt das Kuscheltier, dann du. Es verbeugt sich und wartet am Rand. Wird es weggeschoben, schaut es von weiter weg zu.",
    },
  },
  k26: {
    title: "Eine Minute ohne Fragen",
    text: "Du sitzt mit dem Rücken am Sofa. Keine Frage, kein Vorschlag, kein Aufräumen. Dein Kind weiß, wo du bist.",
  },
  k27: {
    title: "Etwas vom Schreibtisch",
    text: "Du bringst etwas vom Schreibtisch mit: einen Umschlag, ein leeres Blatt. Dein Kind entscheidet, was es ist. Hut, Boot oder Knäuel.",
    note: "Ohne Heft- und Büroklammern.",
  },
  k28: {
    title: "Fuß an Fuß",
    text: "Ihr sitzt euch gegenüber, Fußsohle an Fußsohle. Du drückst sanft, dein Kind drückt zurück. Wer müde wird, lässt die Knie einknicken.",
  },
  k29: {
    title: "Eine warme Hand, mehr nicht",
    text: "Deine Hände kommen von der Tastatur. Du reibst sie erst warm. Dann ruht eine auf Rücken, Bein oder Schulter.",
  },
  k30: {
    title: "Sagen, was du siehst",
    text: "Du setzt dich und sagst, was du siehst. „Ein Fuß. Eine Socke. Ein Klotz.“ Ohne Frage, und ohne Antwort.",
    withoutSound: {
      title: "Eine Hand daneben",
      text: "Du setzt dich und legst die Hand neben das Spielzeug. Fuß, Socke oder Klotz. Mehr nicht.",
    },
  },
  k31: {
    title: "Was ein Baby hier hört",
    text: "Du setzt dich neben dein Baby und machst die Augen zu. Was hört man hier unten? Die Straße, den Kühlschrank, dich.",
    note: "Wirst du schläfrig? Dann kommt ein Baby erst ins eigene Bettchen.",
  },
  k32: {
    title: "Ein Löffel ist eine Neuigkeit",
    text: "Du bringst einen Holzlöffel mit. Du legst ihn ganz nah hin und schaust, was daraus wird. Ein Löffel ist heute Neuigkeit genug.",
  },
  k33: {
    title: "Füße in deinen Händen",
    text: "Zwei kleine Füße passen in deine Hände. Du hältst sie und tust sonst nichts. Drücken sie, drückst du ein wenig zurück.",
  },
  k34: {
    title: "Dahin, wo Licht ist",
    text: "Du trägst dein Baby dahin, wo Licht hinfällt. Ein Streifen am Boden, ein Fleck an der Wand. Ihr steht kurz mittendrin.",
  },
  k35: {
    title: "Noch nichts zu erklären",
    text: "Du bist zurück, und dein Kind ist sauer, müde oder beschäftigt. Das darf noch dauern. Du sitzt dabei, und das ist alles.",
  },
  "back-together": {
    title: "Der große Bericht",
    text: "Dein großes Kind darf zeigen, was los war. Das kleine sitzt so lange sicher auf deinem Schoß. Der Bericht darf lang werden.",
  },
};
