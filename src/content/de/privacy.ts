import type { PrivacyText } from "../en/privacy";

const stored: PrivacyText["sections"]["stored"]["items"] = {
  settings:
    "Deine Einstellungen; die Altersgruppen deiner Kinder, falls du welche gewählt hast, mit dem Tag; welche Fragen und Hinweise schon einmal kamen; die Altersgruppen vor der letzten Änderung; und ob dieser Browser das Fenster an der Symbolleiste von selbst öffnet.",
  quietTimes:
    "Eure Zeiten: Tage, Uhrzeiten, Routinen, Altersgruppe, der Name, den du ihnen gegeben hast, der Moment, den du dafür festgelegt hast, und seit wann ihre Kärtchen seltener kommen.",
  adjustments: "Welche Zeiten du für einen Tag ausgelassen oder verschoben hast, 3 Tage lang.",
  pause: "Ob alles pausiert ist und bis wann, und Tage ohne Kärtchen, die geplant sind.",
  session:
    "Die heutigen Sitzungen im Browser mit Anfang und Ende, und wann Guckguck zuletzt nachgesehen hat. Sie werden beim ersten Nachsehen nach 4 Uhr früh gelöscht; ein geschlossener Browser behält sie, bis er geöffnet wird.",
  offers:
    "60 Tage lang jedes Kärtchen: die Idee und die Zeit, zu der es gehört, wann und wo es kam, ob es gesehen wurde und was geantwortet wurde. Ältere gehen, wenn wieder eine Sitzung endet.",
  kept: "Die Momente, die du dir gemerkt hast, und seit wann.",
  notForUs: "Die Ideen, die nichts für euch sind, und seit wann.",
  own: "Die Momente, die du selbst geschrieben hast, und wann.",
  beforeImport:
    "Nach dem Einlesen einer Datei 30 Tage lang das, was vorher und nachher hier war, damit es sich rückgängig machen lässt. Die Kärtchen darin sind dann höchstens 90 Tage alt.",
  importedAt: "Wann diese Datei eingelesen wurde.",
  sync: "Solange das Teilen eingeschaltet ist: ein zufälliger Name für diesen Browser, eine Kopie des Geteilten mit einem Zähler der Änderungen, und was in den letzten 180 Tagen entfernt wurde.",
  sharingEnded: "Ob das Teilen in einem anderen deiner Browser beendet wurde.",
  removedElsewhere:
    "7 Tage lang, was eine Änderung in einem anderen deiner Browser hier entfernt oder ersetzt hat.",
  inCalendar:
    "Welche Einträge in den Kalenderdateien stehen, die du gespeichert hast, bis ihr letzter Tag vorbei ist, damit eine spätere Datei sie ändern kann.",
  shownOnRequest:
    "60 Tage lang, welche Momente du selbst im Popup abgerufen hast, und wann, damit zuerst andere kommen.",
  draft:
    "Eine Stunde lang ein ruhiger Moment, den du gerade eingetragen hast, als das Popup zuging.",
  undo: "Eine Stunde lang der ruhige Moment, den du zuletzt entfernt oder geändert hast, so wie er war, damit er sich zurückholen lässt.",
  moment:
    "Eine Stunde lang der kleine Moment, der offen war, als das Popup zuging, was du angekreuzt hattest und welche du davor gesehen hast.",
  setAside:
    "180 Tage lang Gespeichertes, das nicht lesbar war: höchstens 200 Einträge. Die ältesten gehen zuerst.",
  version: "Die Nummer der Form, in der all das gespeichert ist.",
};

const shared: PrivacyText["sections"]["shared"]["items"] = {
  set: "Einstellungen: die Sprache, die Uhrzeit und der erste Tag der Woche, wann und wie oft ein Kärtchen kommt, wie es aussieht und was Ideen weglassen.",
  time: "Zeiten mit ihrem Namen, ohne Altersgruppe.",
  kept: "Gemerkte Momente, und seit wann.",
  not: "Was nichts für euch ist, und seit wann.",
  own: "Eigene Momente in deinen Worten, und wann du sie geschrieben hast.",
  sharing:
    "Eine Nummer, die das jetzige Teilen von einem späteren unterscheidet, und ob es beendet wurde.",
};

const permissions: PrivacyText["sections"]["permissions"]["items"] = {
  alarms:
    "Alarme: um einmal in der Minute nachzusehen, ob eine eurer Zeiten begonnen hat, solange jemand im Browser ist.",
  storage: "Speicher: um aufzubewahren, was oben steht.",
  idle: "Inaktivität: um zu merken, dass du gerade nicht im Browser bist.",
  scripting: "Skripte: um das Kärtchen in die Seite zu setzen, die du siehst.",
  notifications:
    "Benachrichtigungen, falls du sie wählst: das Kärtchen als Nachricht deines Systems. Sie nennt die Routine und sonst nichts.",
  pages:
    "Zugriff auf Seiten, falls du ihn wählst: das Kärtchen auf der Seite, die du liest. Chrome und Edge sagen dann „{chrome}“, Firefox sagt „{firefox}“. Einen milderen Satz haben Browser nicht für etwas, das auf einer Seite zeichnet.",
};

export const privacy: PrivacyText = {
  title: "Datenschutz",
  link: "Alles, was gespeichert, geteilt und angesehen wird",
  changed: "Zuletzt geändert: {date}",
  inShort:
    "Es wird nichts erhoben, verkauft oder weitergegeben. Guckguck hat keinen Server, kein Konto, keine Statistik und keinen Weg ins Netz. Was du einstellst und dir merkst, bleibt in diesem Browser. Schaltest du das Teilen ein, überträgt es die Synchronisierung deines Browsers in deine anderen Browser. Keine Adresse, kein Titel und kein Wort einer Seite wird aufbewahrt.",
  sections: {
    sends: {
      heading: "Kann es etwas senden?",
      text: [
        "Nein. Der Browser selbst verweigert jede Verbindung aus den Seiten und dem Hintergrund von Guckguck.",
        "Manches geht durch deine eigene Hand hinaus: eine Datei, die du speicherst, eine Kalenderdatei, ein Blatt, das du druckst, eine Liste, die du kopierst, eine Quelle, die du öffnest. Die Website einer Quelle erfährt nicht, woher du kamst.",
      ],
    },
    browser: {
      heading: "Was sieht es sich im Browser an?",
      text: [
        "Um zu wissen, wie lange du schon im Browser bist: welches Fenster vorne ist, ob es minimiert ist oder den Bildschirm füllt, und ob Maus oder Tastatur in der letzten Minute benutzt wurden oder der Bildschirm gesperrt ist.",
        "Von Tabs: die Nummer des sichtbaren, ob er geladen ist, ob irgendwo Ton läuft, und dass einer geöffnet, geschlossen oder nach vorne geholt wurde. In Firefox auch, ob ein Tab Kamera, Mikrofon oder Bildschirm nutzt; Chrome und Edge sagen das nicht.",
        "Keine Adresse, kein Titel und kein Name einer Website wird kopiert oder aufbewahrt.",
      ],
    },
    pages: {
      heading: "Ist es in meinen Seiten?",
      text: [
        "Nicht außerhalb eurer Zeiten. Hast du das Kärtchen auf Seiten erlaubt, kommt ein Skript in die sichtbare Seite, wenn ein Kärtchen kommen darf, und es geht mit dem Kärtchen.",
        "Dieses Skript fragt, ob der Fokus dort ist, wo man schreibt (die Art des Feldes, seine Rolle, ob es bearbeitbar ist), ob etwas den Bildschirm füllt, ob ein Dialog über dem Kärtchen liegt, ob der Tab sichtbar ist und wie groß Fenster und Zoom sind. Dafür sieht es auch in geschlossene Teile der Seite. Worte der Seite liest es nicht.",
      ],
    },
    noticed: {
      heading: "Was kann eine Seite bemerken?",
      text: [
        "Einen namenlosen Kasten, der kommt und geht. Die Worte darin kann die Seite nicht lesen, und ein Klick, den ein Skript erfindet, bewirkt nichts.",
        "Die Seite erfährt nicht, dass der Kasten von Guckguck ist. Ein namenloser Kasten in dieser Größe, zu dieser Zeit, ist vielleicht trotzdem zu erkennen. Die Breite des kleinen Knopfs geht in Schritten von 40 Pixeln, damit sie die Idee nicht verrät.",
        "Eine Seite kann das Kärtchen wegnehmen oder sich darüberlegen. Hat sie schon gelauscht, bevor das Kärtchen kam, kann sie bemerken, wo du darauf klickst und welche Tasten du dort drückst, und kann einen Klick aufhalten. Auch eine andere Erweiterung, die Seiten lesen darf, kann ein Kärtchen lesen.",
      ],
    },
    stored: {
      heading: "Was ist in diesem Browser gespeichert?",
      text: [
        "Es liegt im Speicher, den der Browser für Erweiterungen hat, so lesbar wie der Rest deines Browserprofils. Guckguck benutzt keine Cookies.",
        "Was sich das Popup eine Stunde lang merkt, liegt allein im Arbeitsspeicher des Browsers. Nach dieser Stunde wird es nicht mehr verwendet; gelöscht wird es, wenn du das Popup das nächste Mal öffnest oder den Browser schließt.",
      ],
      items: stored,
    },
    child: {
      heading: "Und über mein Kind?",
      text: [
        "Altersgruppen, falls du welche wählst: für alle Ideen oder für eine eurer Zeiten. Guckguck fragt nach keinem Namen, keinem Geburtsdatum und keinem Bild, und Altersgruppen werden nicht geteilt.",
        "Namen von Zeiten und eigene Momente sind deine eigenen Worte. Steht der Name eines Kindes darin, wird er mit gespeichert, und geteilt, wenn das Teilen eingeschaltet ist.",
      ],
    },
    shared: {
      heading: "Was wird zwischen meinen Browsern geteilt?",
      text: [
        "Nichts, bis du das Teilen einschaltest. Von da an überträgt die Synchronisierung deines Browsers, was hier steht, mit deinem Konto: in Chrome von Google, in Edge von Microsoft, in Firefox von Mozilla. Altersgruppen, Sitzungen und welche Kärtchen kamen, gehören nicht dazu.",
      ],
      items: shared,
      after: [
        "Zu jedem Eintrag gehören ein Zähler seiner Änderungen und der zufällige Name des Browsers, der ihn geschrieben hat. Von etwas, das du entfernst, bleibt der Schlüssel bis zu 180 Tage stehen, damit deine anderen Browser es auch entfernen.",
        "Nichts, was aus einem anderen Browser kommt, löscht diesen hier. Was dadurch hier verschwand, lässt sich 7 Tage lang zurückholen.",
        "Schaltest du das Teilen aus, oder löschst du in diesem Browser allein, bleibt das Geteilte in deinem Konto und in deinen anderen Browsern. Solange das Teilen eingeschaltet ist, leert „{erase}“ es; das Zeichen, dass es beendet wurde, bleibt.",
        "Entfernst du Guckguck aus einem Browser, bestimmt dieser Browser, wie lange dein Konto das Geteilte behält. Wenn du sicher sein willst, leere es vorher.",
      ],
    },
    takeAway: {
      heading: "Kann ich es mitnehmen oder löschen?",
      text: [
        "Beim Mitnehmen kommt alles, was du eingestellt, dir gemerkt und geschrieben hast, in eine Datei: Einstellungen, Altersgruppen, Zeiten, gemerkte und eigene Momente, was nichts für euch ist, und die Kärtchen von 60 Tagen. Sitzungen sind nicht darin. Eine solche Datei lässt sich wieder einlesen, und das 30 Tage lang rückgängig machen.",
        "Löschen leert alles, was in diesem Browser gespeichert ist, und gibt Berechtigungen zurück. Das Speichern beginnt neu, wenn du weiter im Browser bist oder etwas einstellst.",
        "Entfernst du Guckguck, verschwindet, was es in diesem Browser gespeichert hat. Eine Datei, die du gespeichert hast, bleibt, wo sie ist.",
      ],
    },
    permissions: {
      heading: "Was darf es?",
      text: [
        "Zum Installieren gehören vier Berechtigungen, vor denen Browser nicht warnen. Nach zwei weiteren wird gefragt, wenn du sie wählst, und du kannst sie in den Einstellungen zurücknehmen.",
      ],
      items: permissions,
    },
    limitedUse: {
      heading: "Die Regeln des Chrome Web Store",
      text: [
        "Die Nutzung von Informationen, die von Google-APIs stammen, hält sich an die Richtlinie für Nutzerdaten des Chrome Web Store, einschließlich der Anforderungen zur eingeschränkten Nutzung (Limited Use).",
        "Was hier steht, dient dem Kärtchen und nichts anderem. Es wird nicht weitergegeben, nicht für Werbung oder Kredite genutzt, und kein Mensch liest es.",
      ],
    },
    contact: {
      heading: "Wer antwortet?",
      text: [
        "Wer Guckguck macht, über die Support-Seite des Stores, aus dem du Guckguck hast. Schreib dorthin auch, wenn hier etwas nicht stimmt.",
      ],
    },
  },
};
