import type { FindingText } from "../en/finding";

export const finding: FindingText = {
  title: "Warum Wiederkommen guttut",
  top: {
    phone:
      "In Laborstudien und einem TV-Experiment wurden kleine Kinder unruhig, während ein Elternteil ins Handy vertieft war.",
    back: "Wiederkommen hilft: Viele Kinder kommen wieder zur Ruhe, manche brauchen etwas länger.",
    enough: "Es klappt nicht jedes Mal, und das ist in Ordnung: Gut genug ist genug.",
  },
  picture: {
    description:
      "Drei kleine Zeichnungen: eine erwachsene Person und ein Kind zusammen, die erwachsene Person kurz mit etwas anderem beschäftigt, dann beide wieder zusammen.",
    together: "Zusammen",
    away: "Kurz woanders",
    again: "Wieder zusammen",
  },
  fromMoment: {
    heading: "Der Moment, von dem du kommst: {title}",
    intro: "Das ist über solche Momente bekannt. In den Studien ging es nicht um dieses Kärtchen.",
    practice: "Das ist gesunder Menschenverstand, ohne Studie dahinter.",
    related: "Mehr dazu weiter unten",
  },
  sections: {
    lab: {
      heading: "Was im Labor zu sehen war",
      intro: "Elternteil und Kind spielen, werden kurz unterbrochen und spielen dann weiter.",
    },
    tv: {
      heading: "Was im Fernsehen zu sehen war",
      intro: "Fernsehen zeigt etwas. Das ist etwas anderes als eine Studie.",
    },
    "coming-back": {
      heading: "Wiederkommen hilft",
      intro:
        "Sich kurz verlieren und wieder zueinanderfinden, das geschieht den ganzen Tag. Manche Kinder brauchen etwas länger.",
    },
    "other-tasks": {
      heading: "Es liegt nicht am Handy allein",
      intro:
        "Auch Papier, ein Topf auf dem Herd oder die eigenen Gedanken können dich ganz in Anspruch nehmen.",
    },
    "phones-help": {
      heading: "Handys helfen Eltern auch",
      intro: "Du hast einen guten Grund, hier zu sein.",
    },
    moments: {
      heading: "Worauf die kleinen Momente bauen",
      intro: "Was über Spielen, Singen, Plaudern und Nähe bekannt ist.",
    },
    "how-sure": {
      heading: "Wie sicher wir sind",
      intro: "Über längere Zeiträume ist viel weniger bekannt, als Schlagzeilen vermuten lassen.",
    },
  },
  claims: {
    C1: {
      said: "Es klappt nicht jedes Mal, und das ist in Ordnung. Gut genug ist genug.",
      measured:
        "Untersucht wurde, ob ein Baby am Ende bekam, was es brauchte. Das hing stärker mit einer sicheren Bindung zusammen als das Tempo der Antwort.",
      sure: "Es ist eine einzelne Studie zu einer Idee, die es schon lange gibt.",
      limits:
        "Es waren 83 US-amerikanische Mütter mit wenig Einkommen und einem Baby, das leicht unruhig wurde. Das ist keine Norm und nichts zum Zählen.",
    },
    C2: {
      said: "Kurz aneinander vorbei zu sein, ist ganz gewöhnlich. Wieder zueinanderzufinden auch.",
      measured:
        "Gefilmtes Spiel von Müttern und Babys wurde Sekunde für Sekunde angesehen. Wirklich aufeinander eingestimmt waren sie einen kleinen Teil der Zeit.",
      sure: "Einige Studien passen hier gut zusammen.",
      limits:
        "Es geht um Sekunden im Labor, mit Babys. Über einen ganzen Tag oder ältere Kinder sagt das nichts, und es ist kein Maßstab.",
    },
    C3: {
      said: "Hält eine erwachsene Person einige Minuten das Gesicht starr, versuchen Babys, den Kontakt wiederzufinden. Dann werden sie unruhig oder schauen weg.",
      measured:
        "Nach dem Spielen hält der Elternteil das Gesicht einige Minuten starr. Dann spielen sie weiter. Gezählt werden Lächeln, Blicke und Protest.",
      sure: "Das hat sich in mehr als achtzig Studien wieder gezeigt.",
      limits:
        "Die erste Studie war klein, mit sehr jungen Babys. Das starre Gesicht war gespielt und dauerte einige Minuten.",
    },
    C4: {
      said: "Eine flämische Fernsehsendung hat es mit einem Handy nachgestellt. Die Kinder reagierten ähnlich wie auf ein starres Gesicht.",
      measured:
        "Ein TV-Experiment misst nichts. Es zeigt, was mit einigen Kindern vor der Kamera geschieht.",
      sure: "Es ist eine Demonstration, keine Studie.",
      limits:
        "Wir kennen dieses Experiment aus einem Blog und haben die Folge selbst nicht gefunden. Darum steht hier kein Link.",
    },
    C5: {
      said: "Im Labor protestieren Babys mehr, wenn ein Handy das Spiel unterbricht. Das ähnelt der Wirkung eines starren Gesichts.",
      measured:
        "Mütter wurden gebeten, beim Spielen einige Minuten ihr Handy zu benutzen. Erfasst wurden Protest und Herzschlag, manchmal auch ein EEG.",
      sure: "Eine Übersicht über fünfzehn Experimente deutet darauf hin, kurzfristig und vor allem beim Spielen.",
      limits:
        "Die Unterbrechungen waren kurz, verabredet und meist mit Müttern. Über längere Handynutzung zu Hause sagen diese Versuche nichts. In einer Studie änderte ein Handy nichts daran, was Kleinkinder nachmachten.",
    },
    C6: {
      said: "Es liegt nicht am Handy allein. In einer Studie nahm ein Fragebogen auf Papier die Mütter genauso in Anspruch.",
      measured:
        "Mütter von fast Zweijährigen füllten etwas aus, am Handy oder auf Papier. Beide Male reagierten sie etwas weniger, und beide Male suchte das Kind Aufmerksamkeit.",
      sure: "Es ist eine einzelne Studie, und eine zweite schränkt sie etwas ein.",
      limits:
        "In der zweiten Studie waren Einjährige unruhiger, wenn die Mutter Nachrichten tippte, als wenn sie mit Besuch sprach. Vielleicht zählt stilles Vertieftsein mehr als das Gerät. Darum denken wir hier, mit Vorsicht, auch an den Laptop.",
    },
    C7: {
      said: "Wiederkommen hilft. Viele Kinder kommen wieder zur Ruhe, manche brauchen etwas länger.",
      measured:
        "Nach der Unterbrechung spielte der Elternteil wieder mit. Erfasst wurden dann Herzschlag, EEG, Blicke und Stimmung.",
      sure: "Einige Studien deuten darauf hin, dass es hilft, aber nicht alle.",
      limits:
        "In manchen Studien wirkte die Unterbrechung noch etwas nach. In einer war das stärker, wenn das Handy auch zu Hause viel in Gebrauch war. Wie lange es dauert, ist also verschieden.",
    },
    C8: {
      said: "Kleine Missverständnisse, die sich wieder klären, lehren Kinder vielleicht etwas. Zum Beispiel, dass ein schweres Gefühl vorbeigeht.",
      measured:
        "Untersucht wurde, wie oft Elternteil und Baby nach einem Missverständnis wieder zueinanderfanden. Häufigeres Zueinanderfinden ging mit einer guten Entwicklung einher.",
      sure: "Es ist eine Idee, die sich auf Beobachtungen stützt, kein Beweis.",
      limits: "Zwei Dinge, die zusammen vorkommen, sind noch nicht Ursache und Wirkung.",
    },
    C9: {
      said: "Eine Hand auf deinem Kind kann den Moment sanfter machen, in dem deine Augen woanders sind.",
      measured:
        "In einer Studie hielt der Elternteil das Gesicht starr, mit oder ohne Berührung. Mit Berührung stieg beim Baby ein Stresshormon weniger.",
      sure: "Es ist eine einzelne Studie mit 53 Babys.",
      limits:
        "Berührung, die nicht zum Baby passte, ging dagegen mit mehr Stress einher. Dein Kind gibt das Tempo vor.",
    },
    C10: {
      said: "Zusammen Spaß zu haben, ist schön für euch beide.",
      measured:
        "Eine kleine Studie filmte gemeinsame Freude von Müttern und zwei Monate alten Babys. Längere Freude ging mit weniger Schwierigkeiten im Alter von zwei Jahren einher.",
      sure: "Es ist eine kleine Studie. Eine andere ergab ein gemischtes Bild.",
      limits:
        "Dass zwei Dinge zusammen vorkommen, sagt noch nicht, warum. Freude darf also einfach Freude sein.",
    },
    C11: {
      said: "Kinder gehen auf Entdeckungsreise und kommen zurück, um aufzutanken. Beides sind gute Momente.",
      measured:
        "Gemessen wurde nichts. Es ist eine Art hinzuschauen, gewachsen aus langer Beobachtung kleiner Kinder.",
      sure: "Es ist ein viel genutztes Denkmodell, kein Versuch.",
      limits: "Es ist keine Liste zum Abhaken.",
    },
    C12: {
      said: "Keine Hausaufgaben, kein besonderes Spielzeug: Gewöhnliche Momente reichen.",
      measured:
        "Das stammt aus einem Leitfaden über das Hin und Her mit kleinen Kindern, nicht aus einem einzelnen Versuch.",
      sure: "Es ist eine weithin geteilte Idee, als solche nicht geprüft.",
      limits:
        "Es gibt auch Kritik: Wer aus jedem Moment eine Lektion macht, macht es Eltern schwerer. Gewöhnliches darf hier gewöhnlich bleiben.",
    },
    C13: {
      said: "Das Guckguck-Spiel kennt man an vielen Orten der Welt. Dasselbe Gesicht, derselbe Platz und dieselben Worte machen den Spaß aus.",
      measured:
        "Ab sechs Monaten lächelten Babys weniger, wenn ein anderes Gesicht oder ein anderer Platz auftauchte. Jüngere machten schon ein wenig mit.",
      sure: "Einige kleine Studien deuten in dieselbe Richtung.",
      limits: "Die Gruppen waren klein, und jedes Kind spielt es auf seine Weise.",
    },
    C14: {
      said: "Kitzeln macht zusammen Spaß: reden, warten und schauen, ob dein Kind mehr möchte.",
      measured:
        "Mütter kitzelten ihr Baby, mit oder ohne Kontakt dabei. Mit Kontakt gefiel es den Babys, ohne Kontakt nicht.",
      sure: "Es sind zwei kleine Studien.",
      limits:
        "Gelacht wurde ab sechs Monaten, davor lassen wir es weg. Wendet sich dein Kind ab, ist das Spiel vorbei.",
    },
    C15: {
      said: "Ein leises Lied beruhigt viele Babys, auch eines, das sie nicht kennen.",
      measured:
        "In einer Studie wurden 144 Babys bei Schlafliedern aus anderen Ländern ruhiger. In einer anderen blieben Babys bei Gesang länger zufrieden als bei Sprache.",
      sure: "Es sind einige Studien, eine davon mit Losverfahren.",
      limits:
        "Oft waren die Stimmen aufgenommen. In der Studie mit Losverfahren besserte sich die Laune der Babys, die der Eltern nicht.",
    },
    C16: {
      said: "Eine kleine feste Reihenfolge vor dem Zubettgehen geht mit ruhigeren Nächten einher.",
      measured:
        "In einer Studie entschied das Los, welche Familien eine feste Reihenfolge ausprobierten. Eine sehr große Befragung sah denselben Zusammenhang.",
      sure: "Es ist eine Studie mit Losverfahren und eine große Befragung.",
      limits:
        "Soweit wir wissen, standen einige der Forschenden einer Firma nahe. Eine feste Reihenfolge löst nicht jede schwere Nacht.",
    },
    C17: {
      said: "Ein Plausch zählt auch mit Brabbeln, Gesten und Stille.",
      measured:
        "Gezählt wurde, wie oft sich Erwachsene und Kinder von anderthalb bis zwei Jahren abwechselten. Mehr Hin und Her ging später mit mehr Sprache einher.",
      sure: "Es sind einige Studien, eine davon mit Losverfahren.",
      limits:
        "Meist geht es um Zusammenhänge, nicht um Ursachen. Die Sprache, die von selbst kommt, ist die richtige.",
    },
    C18: {
      said: "Über viele Studien hinweg geht Bildschirmnutzung der Eltern mit etwas ungünstigeren Ergebnissen bei kleinen Kindern einher. Die Zusammenhänge sind klein, die Ursache ist unbekannt.",
      measured:
        "Eine Übersicht fasst 21 Studien zu Kindern unter fünf Jahren zusammen. Es geht um Denken, Verhalten, die Bindung zu den Eltern und Bildschirmzeit.",
      sure: "Der Zusammenhang wurde mehrfach beobachtet. Was er bedeutet, ist unsicher.",
      limits:
        "Eine Studie mit über 3.600 Eltern fand schwache und gemischte Zusammenhänge. Blieb gleich viel Familienzeit, ging Handynutzung sogar mit günstigerem Elternverhalten einher. In einer Genter Studie ging mehr Handynutzung nicht mit unruhigeren Kindern einher, im Alter von vier bis zehn.",
    },
    C19: {
      said: "Handys helfen Eltern auch: Kontakt, Information, kurz durchatmen.",
      measured:
        "In einer Studie sank die Anspannung der Mütter, während sie am Handy waren. In Gesprächen erzählten Eltern, wofür sie es nutzen.",
      sure: "Das legen einige Studien nahe, jede auf ihre Weise.",
      limits:
        "Es macht einen Unterschied, wofür man ein Handy nutzt. Das ist in jeder Familie und an jedem Tag anders.",
    },
    C20: {
      said: "Ein schlechtes Gewissen wegen Bildschirmen hilft nicht.",
      measured:
        "Eine Woche lang notierten 158 Mütter, wie es ihnen ging. Mehr Druck von außen ging mit mehr Schuldgefühlen und weniger Zufriedenheit einher.",
      sure: "Einige Studien mit Eltern deuten darauf hin.",
      limits:
        "Auch hier geht es um Zusammenhänge. Schuldgefühle können manchmal etwas anstoßen, doch wir setzen bewusst nicht auf sie.",
    },
    C21: {
      said: "Nach der Kita sind viele Kinder müde. Eine ruhige Begrüßung genügt.",
      measured:
        "In den ersten Wochen in der Krippe wurde bei über hundert Kleinkindern ein Stresshormon gemessen. Zu Hause sank es gegen Abend.",
      sure: "Es sind zwei Studien derselben norwegischen Gruppe.",
      limits: "Es ging um die ersten Monate in der Betreuung.",
    },
  },
  sureness: {
    "well-shown": "Vielfach beobachtet",
    "some-studies": "Einige Studien",
    "one-study": "Eine Studie",
    idea: "Eine Idee oder ein Beispiel, nicht geprüft",
  },
  general: {
    who: "Die meisten Studien sahen sich Mütter mit Kindern von 3 bis 24 Monaten an, kurz und im Labor.",
    others:
      "Über andere Eltern und Bezugspersonen oder einen ganzen Tag zu Hause ist wenig bekannt.",
    read: "Von vielen Studien haben wir die Zusammenfassung gelesen, nicht den ganzen Text.",
    card: "Keine Studie prüft ein Kärtchen wie dieses.",
  },
  labels: {
    measured: "Was gemessen wurde",
    sure: "Wie sicher",
    limits: "Grenzen",
    sources: "Quellen",
    counterweights: "Studien, die etwas anderes nahelegen",
    read: "Zur Studie",
    readPage: "Zur Seite",
    noLink: "Einen öffentlichen Link kennen wir nicht.",
    unchecked: "nicht erneut geprüft",
    uncheckedNote:
      "Bei Quellen mit diesem Hinweis stammt ein Titel, Jahr oder Name aus dem Gedächtnis.",
    yearUnknown: "Jahr unbekannt",
    authorsUnknown: "Autorenschaft unbekannt",
    doi: "DOI: {doi}",
  },
  help: {
    heading: "Mit wem du sprechen kannst",
    any: "Mit jemandem zu sprechen, kann guttun, bei jeder Frage, ob klein oder groß.",
    lowMood:
      "Und wie geht es dir? Auch über deine eigenen trüben oder leeren Tage kannst du mit jemandem sprechen.",
    fallback:
      "Deine Hausarztpraxis, eine Hebamme oder die Kinderarztpraxis in der Nähe hört gern zu.",
    phone: "Telefon",
    website: "Webseite",
    checkedOn: "Geprüft am {date}",
    regions: {
      flanders: "Flandern und Brüssel",
      wallonia: "Wallonie und Brüssel",
      ostbelgien: "Ostbelgien",
      netherlands: "Niederlande",
      france: "Frankreich",
      germany: "Deutschland",
      austria: "Österreich",
      switzerland: "Schweiz",
      uk: "Vereinigtes Königreich",
    },
  },
};
