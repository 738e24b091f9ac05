import type { ClaimTexts } from "../en/claims";

export const claims: ClaimTexts = {
  C1: {
    said: "Es klappt nicht jedes Mal, und das ist in Ordnung. Gut genug ist genug.",
    measured:
      "Untersucht wurde, ob ein Baby am Ende bekam, was es brauchte. Das hing stärker mit einer sicheren Bindung zusammen als das Tempo der Antwort.",
    sure: "Es ist eine einzelne Studie zu einer Idee, die es schon lange gibt.",
    limits:
      "Es waren 83 US-amerikanische Mütter mit wenig Einkommen und einem Baby, das leicht unruhig wurde. Über viele Studien hinweg hängen auch rasche, passende Antworten mit einer sicheren Bindung zusammen. Das ist keine Norm und nichts zum Zählen.",
  },
  C2: {
    said: "Kurz aneinander vorbei zu sein, ist ganz gewöhnlich. Wieder zueinanderzufinden auch.",
    measured:
      "Gefilmtes Spiel von Müttern und Babys wurde Sekunde für Sekunde angesehen. Wirklich aufeinander eingestimmt waren sie einen kleinen Teil der Zeit.",
    sure: "Eine ältere Studie und spätere Texte desselben Forschers sagen dasselbe.",
    limits:
      "Es geht um Sekunden im Labor, mit Babys. Über einen ganzen Tag oder ältere Kinder sagt das nichts. Die bekannten dreißig Prozent stammen aus späteren Arbeiten von Tronick, nicht von 1978. Auch sie zählen Sekunden, in denen zwei Gesichter zueinander passen, und sind kein Maßstab.",
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
    said: "Die flämische Fernsehsendung „De Wonderjaren“ hat es mit einem Handy nachgestellt, mit der Kinderpsychiaterin Binu Singh. Die Kinder reagierten ähnlich wie auf ein starres Gesicht.",
    measured:
      "Ein TV-Experiment misst nichts. Es zeigt, was mit einigen Kindern vor der Kamera geschieht.",
    sure: "Es ist eine Demonstration, keine Studie.",
    limits:
      "So steht es in „Het bijzonder gewone“, dem Artikel, aus dem Guckguck entstanden ist. Die Folge selbst haben wir nicht gefunden, goedgezind.be hat aber darüber geschrieben. Darum steht hier kein Link.",
  },
  C5: {
    said: "Im Labor protestieren Babys mehr, wenn ein Handy das Spiel unterbricht. Das ähnelt der Wirkung eines starren Gesichts.",
    measured:
      "Mütter wurden gebeten, beim Spielen einige Minuten ihr Handy zu benutzen. Erfasst wurden Protest und Herzschlag, manchmal auch ein EEG. In einer kleinen Studie ging es um das Handy beim Stillen.",
    sure: "In einer Übersicht über fünfzehn Experimente deuteten die neun zum Spielen darauf hin. Zu Füttern und Lernen ist die Lage sehr unsicher.",
    limits:
      "Die Unterbrechungen waren kurz, verabredet und meist mit Müttern. Über längere Handynutzung zu Hause sagen diese Versuche nichts. In einer Studie änderte ein Handy nichts daran, was Kleinkinder nachmachten.",
  },
  C6: {
    said: "Es liegt nicht am Handy allein. Ein Fragebogen auf Papier nahm Mütter etwa genauso in Anspruch.",
    measured:
      "Mütter füllten etwas aus, am Handy oder auf Papier. Beide Male reagierten sie weniger, und ihr Kind wurde unruhig oder suchte Aufmerksamkeit.",
    sure: "Zwei Studien sehen es so, eine dritte schränkt es etwas ein.",
    limits:
      "In einer der beiden wurde die Stirn des Babys beim Handy kühler, beim Papier nicht. In der dritten waren Einjährige unruhiger, wenn die Mutter Nachrichten tippte, als wenn sie mit Besuch sprach. Vielleicht zählt stilles Vertieftsein mehr als das Gerät. Darum denken wir hier, mit Vorsicht, auch an den Laptop.",
  },
  C7: {
    said: "Wiederkommen hilft: Kinder werden wieder ruhiger. Oft dauert es eine Weile, bis alles wie vorher ist.",
    measured:
      "Nach der Unterbrechung spielte der Elternteil wieder mit. Erfasst wurden dann Herzschlag, EEG, Blicke und Stimmung.",
    sure: "Einige Studien deuten darauf hin, dass es hilft, aber nicht alle.",
    limits:
      "Über viele Studien hinweg blieb nach dem Wiederkommen noch etwas Unruhe. In einer war das stärker, wenn das Handy auch zu Hause viel in Gebrauch war. Wie lange es dauert, ist also verschieden.",
  },
  C8: {
    said: "Kleine Missverständnisse, die sich wieder klären, lehren Kinder vielleicht etwas. Zum Beispiel, dass ein schweres Gefühl vorbeigeht.",
    measured:
      "Untersucht wurde, wie oft Elternteil und Baby nach einem Missverständnis wieder zueinanderfanden. Häufigeres Zueinanderfinden ging mit einer guten Entwicklung einher.",
    sure: "Es ist eine Idee, die sich auf Beobachtungen stützt, kein Beweis.",
    limits: "Zwei Dinge, die zusammen vorkommen, sind noch nicht Ursache und Wirkung.",
  },
  C9: {
    said: "Eine Hand auf deinem Kind kann helfen, wenn du kurz woanders hinschaust.",
    measured:
      "In einer Studie hielt der Elternteil das Gesicht starr, mit oder ohne Berührung. Mit Berührung stieg beim Baby ein Stresshormon weniger.",
    sure: "Es ist eine einzelne Studie mit 53 Babys.",
    limits:
      "Berührung, die nicht zum Baby passte, ging dagegen mit mehr Stress einher. Dein Kind gibt das Tempo vor.",
  },
  C10: {
    said: "Zusammen Spaß zu haben, ist schön für euch beide.",
    measured:
      "Zwei kleine Studien filmten gemeinsame Freude von Müttern und Babys. Sie ging mit weniger Schwierigkeiten im Alter von zwei Jahren einher, oder mit Babys, die sich weniger zurückzogen.",
    sure: "Zwei kleine Studien deuten darauf hin. Eine größere fand keinen Zusammenhang mit der Gesundheit des Babys.",
    limits:
      "Dass zwei Dinge zusammen vorkommen, sagt noch nicht, warum. Freude darf also einfach Freude sein.",
  },
  C11: {
    said: "Kinder gehen auf Entdeckungsreise und kommen zurück, um aufzutanken. Beides sind gute Momente.",
    measured:
      "In neun Ländern wurden 547 Kinder von zehn Monaten bis sechs Jahren beobachtet. Überall war die Mutter die Basis, von der sie aufbrachen.",
    sure: "Das Gehen und Kommen wurde in neun Ländern beobachtet. Der Kreis darum herum ist ein viel genutztes Denkmodell.",
    limits: "Beobachtet wurden Mütter. Es ist keine Liste zum Abhaken.",
  },
  C12: {
    said: "Keine Hausaufgaben, kein besonderes Spielzeug: Gewöhnliche Momente reichen.",
    measured:
      "Das stammt aus einem Leitfaden über das Hin und Her mit kleinen Kindern, nicht aus einem einzelnen Versuch.",
    sure: "Es ist eine weithin geteilte Idee, als solche nicht geprüft.",
    limits:
      "Es gibt auch Kritik: Wer aus dem Gewöhnlichen einen Test oder eine Lektion macht, macht es Eltern schwerer. Babyschwimmen ist schön, wenn ihr es mögt. Nötig ist es nicht.",
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
      "Mütter kitzelten ihr Baby, manchmal mit Blicken und Worten, manchmal mit starrem Gesicht. Mit Blicken und Worten gefiel es den Babys, sonst nicht.",
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
    said: "Eine kleine feste Reihenfolge vor dem Schlafengehen geht mit ruhigeren Nächten einher.",
    measured:
      "In einer Studie wurde ausgelost, welche Familien eine feste Reihenfolge ausprobierten. Eine sehr große Befragung sah denselben Zusammenhang.",
    sure: "Es ist eine Studie mit Losverfahren und eine große Befragung.",
    limits:
      "Die Studie mit Losverfahren entstand mit Johnson & Johnson, einem Hersteller von Badeprodukten. Es ging um Bad, Massage und etwas Ruhiges. Eine feste Reihenfolge löst nicht jede schwere Nacht.",
  },
  C17: {
    said: "Auch mit Brabbeln, Gesten und Stille ist es ein Gespräch.",
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
      "Eine Studie mit über 3.600 Eltern fand schwache und gemischte Zusammenhänge. Blieb gleich viel Familienzeit, ging Handynutzung sogar mit günstigerem Elternverhalten einher. Bei 56 Eltern in Gent ging mehr Handynutzung nicht mit unruhigeren Kindern einher, im Alter von vier bis zehn.",
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
    said: "Ein schlechtes Gewissen wegen Bildschirmen geht mit mehr Stress und weniger Zufriedenheit einher.",
    measured:
      "Eine Woche lang notierten 158 Mütter, wie es ihnen ging. Mehr Missbilligung von außen ging mit mehr Schuldgefühlen einher, und diese mit weniger Zufriedenheit. Eine andere Studie handelte von Schuldgefühlen wegen der Bildschirmzeit des Kindes.",
    sure: "Einige Studien mit Eltern deuten darauf hin.",
    limits:
      "Es geht um Zusammenhänge, nicht um Ursachen. Bei 227 Müttern waren die Schuldgefühle gering und standen der Erholung nicht im Weg. Schuldgefühle können manchmal etwas anstoßen, doch wir setzen bewusst nicht auf sie.",
  },
  C21: {
    said: "Nach der Kita sind viele Kinder müde. Eine ruhige Begrüßung passt dazu.",
    measured:
      "In den ersten Wochen in der Krippe wurde bei über hundert Kleinkindern ein Stresshormon gemessen. Zu Hause sank es gegen Abend. Bei 320 Kleinkindern, auch später, stieg es tagsüber in der Krippe und sank zu Hause.",
    sure: "Es sind drei Studien derselben norwegischen Gruppe.",
    limits:
      "Um Begrüßungen ging es in keiner. Dass eine ruhige passt, ist gesunder Menschenverstand.",
  },
  C23: {
    said: "Ständig aufeinander eingestimmt zu sein, ist nicht nötig, und besser ist es auch nicht.",
    measured:
      "Bei 335 Müttern mit fünf Monate alten Babys wurde zu Hause gezählt, wie oft die Mutter auf das Baby einging. Andere beurteilten, wie feinfühlig sie war. Bis zu einem mittleren Maß stieg beides gemeinsam. Mütter, die noch öfter reagierten, wirkten weniger feinfühlig.",
    sure: "Es ist eine einzelne Studie.",
    limits:
      "Es waren US-amerikanische Mütter europäischer Herkunft. Wie es den Kindern später ging, wurde nicht untersucht.",
  },
  C24: {
    said: "Eine sichere Bindung wächst aus sehr vielen gewöhnlichen Momenten. Ein einzelner entscheidet nichts.",
    measured:
      "Eine Übersicht über 174 Studien, mit fast 23.000 Eltern und Kindern, handelt davon, zu bemerken, was ein Kind braucht. Eltern, die es öfter bemerkten und darauf eingingen, hatten öfter ein Kind mit sicherer Bindung. Bei Vätern war das etwa genauso wie bei Müttern.",
    sure: "Der Zusammenhang wurde sehr oft beobachtet, und er ist bescheiden.",
    limits:
      "Es geht um eine Art, miteinander umzugehen, über Monate und Jahre. Über einen einzelnen Moment oder ein Kärtchen sagt das nichts. Väter kamen in weniger Studien vor.",
  },
  C25: {
    said: "Der Druck, alles richtig zu machen, lastet auf Eltern.",
    measured:
      "Insgesamt 169 berufstätige Mütter gaben an, wie viel Druck sie spürten, eine makellose Mutter zu sein. Mehr Druck ging mit mehr Erschöpfung einher. In 42 Ländern war Erschöpfung bei Eltern dort häufiger, wo das Individuum im Vordergrund steht.",
    sure: "Zwei Befragungen deuten darauf hin.",
    limits: "Was zuerst kam, weiß man nicht. Darum fragt Guckguck nichts zurück und zählt nichts.",
  },
  C26: {
    said: "Eltern, die sich fragen, was in einem Kind vorgeht, haben öfter eine sichere Bindung zu ihm.",
    measured:
      "Eine Übersicht fasst Studien mit 974 Eltern und Babys zusammen. Eltern mit mehr Blick für Gefühle und Absichten ihres Babys hatten öfter ein Kind mit sicherer Bindung.",
    sure: "Mehrere Studien sehen es, und der Zusammenhang ist mittelstark.",
    limits:
      "Es ist ein Zusammenhang, keine Ursache. Richtig zu raten, ist nicht nötig: Ein Kind ist jemand anderes als du.",
  },
  C27: {
    said: "Ab und zu ein Blick aufs Handy machte keinen Unterschied. Ganz darin vertieft zu sein, schon.",
    measured:
      "In Wartezimmern und auf Spielplätzen wurden 53 Eltern mit einem Kind beobachtet. Wer ins Handy vertieft war, ging seltener auf die Suche nach Aufmerksamkeit ein. Wer ab und zu hinsah, nicht. In einer anderen Studie sprachen sechzehn Mütter zu Hause etwas weniger, während sie am Handy waren.",
    sure: "Es sind zwei kleine Studien außerhalb des Labors.",
    limits:
      "In etwas anderes vertieft zu sein, ergab dasselbe Bild. Das Handy nahm allerdings öfter ganz in Anspruch.",
  },
};
