import type { ClaimTexts } from "../en/claims";

export const claims: ClaimTexts = {
  C1: {
    said: "Nie potrzeba, żeby udawało się za każdym razem. Wystarczy, że jest dość dobrze.",
    measured:
      "Sprawdzano, czy niemowlę w końcu dostało to, czego potrzebowało. Z bezpieczną więzią łączyło się to silniej niż tempo odpowiedzi.",
    sure: "To jedno badanie, w zgodzie z pomysłem znanym od dawna.",
    limits:
      "Były to 83 Amerykanki o niskich dochodach, z niemowlętami, które łatwo się denerwowały. W wielu badaniach szybka i trafna odpowiedź też łączy się z bezpieczną więzią. To nie jest norma i nie ma tu czego liczyć.",
  },
  C2: {
    said: "Rozmijać się przez moment to zwykła rzecz. Odnajdywać się znowu też.",
    measured:
      "Sekunda po sekundzie analizowano nagrania zabawy matek z niemowlętami. Naprawdę zgrani byli przez małą część czasu.",
    sure: "Jedno starsze badanie i późniejsze prace tego samego badacza mówią to samo.",
    limits:
      "To sekundy zabawy w laboratorium, z niemowlętami. Nie mówią nic o całym dniu ani o starszych dzieciach. Znane trzydzieści procent pochodzi z późniejszych prac Tronicka, a nie z 1978 roku. To też liczone sekundy, w których dwie twarze do siebie pasują, a nie norma.",
  },
  C3: {
    said: "Gdy dorosły przez kilka minut ma nieruchomą twarz, niemowlę próbuje odzyskać kontakt. Potem się denerwuje albo odwraca wzrok.",
    measured:
      "Po zabawie rodzic przez kilka minut ma nieruchomą twarz. Potem bawią się dalej. Liczy się uśmiechy, spojrzenia i protesty.",
    sure: "Zaobserwowano to w ponad osiemdziesięciu badaniach.",
    limits:
      "Pierwsze badanie było małe, z bardzo małymi niemowlętami. Nieruchoma twarz była grana i trwała kilka minut.",
  },
  C4: {
    said: "Flamandzki program telewizyjny „De Wonderjaren” spróbował tego z telefonem, z psychiatrką dziecięcą Binu Singh. Dzieci reagowały podobnie jak na nieruchomą twarz.",
    measured:
      "Eksperyment telewizyjny niczego nie mierzy. Pokazuje, co się dzieje z kilkorgiem dzieci przed kamerą.",
    sure: "To pokaz, a nie badanie.",
    limits:
      "Tak pisze „Het bijzonder gewone”, artykuł, z którego wyrosło Akuku. Samego odcinka nie udało nam się znaleźć, choć pisał o nim serwis goedgezind.be. Dlatego nie ma tu odnośnika.",
  },
  C5: {
    said: "W laboratorium niemowlęta protestują bardziej, gdy zabawę przerywa telefon. Jest to podobne do tego, co robi nieruchoma twarz.",
    measured:
      "Matki poproszono, żeby w czasie zabawy przez kilka minut używały telefonu. Notowano protest i tętno, czasem też EEG. Jedno małe badanie dotyczyło telefonu przy karmieniu piersią.",
    sure: "W przeglądzie piętnastu eksperymentów dziewięć dotyczących zabawy wskazywało w tę stronę. W sprawie karmienia i uczenia się dowody są bardzo niepewne.",
    limits:
      "Przerwy były krótkie, zaplanowane i głównie z matkami. Te próby nic nie mówią o dłuższym używaniu telefonu w domu. W jednym badaniu telefon nie zmienił tego, co małe dzieci naśladowały.",
  },
  C6: {
    said: "Nie chodzi o same telefony. Papierowy formularz pochłaniał matki mniej więcej tak samo.",
    measured:
      "Matki wypełniały coś w telefonie albo na papierze. I tu, i tu odpowiadały mniej, a dziecko denerwowało się albo domagało uwagi.",
    sure: "Pokazują to dwa badania, a trzecie dodaje zastrzeżenie.",
    limits:
      "W jednym z tych dwóch czoło niemowlęcia ochłodziło się przy telefonie, a przy papierze nie. W trzecim roczniaki bardziej niepokoiło pisanie wiadomości niż rozmowa matki z gościem. Może milczące pochłonięcie znaczy więcej niż samo urządzenie. Dlatego ostrożnie myślimy też o laptopach.",
  },
  C7: {
    said: "Powrót pomaga: dzieci znowu się uspokajają. Często trochę trwa, zanim wszystko jest jak przedtem.",
    measured:
      "Po przerwie rodzic znowu się włączał. Mierzono wtedy tętno, EEG, spojrzenia i nastrój.",
    sure: "Kilka badań pokazuje, że to pomaga, ale nie wszystkie mówią to samo.",
    limits:
      "W wielu badaniach część niepokoju zostawała po powrocie dorosłego. W jednym było to wyraźniejsze, gdy w domu też często używano telefonu. Ile to trwa, bywa więc różnie.",
  },
  C8: {
    said: "Małe rozminięcia, po których znowu się odnajdujecie, mogą dzieci czegoś uczyć. Na przykład tego, że trudne uczucie mija.",
    measured:
      "Sprawdzano, jak często rodzic i niemowlę odnajdywali się po rozminięciu. Więcej takich powrotów szło w parze z dobrym rozwojem.",
    sure: "To pomysł wsparty obserwacjami, a nie dowód.",
    limits: "Dwie rzeczy, które idą w parze, to jeszcze nie przyczyna i skutek.",
  },
  C9: {
    said: "Twoja dłoń na dziecku może pomóc, gdy przez moment patrzysz gdzie indziej.",
    measured:
      "W jednym badaniu rodzic miał nieruchomą twarz, z dotykiem albo bez. Z dotykiem hormon stresu u niemowlęcia rósł mniej.",
    sure: "To jedno badanie, z 53 niemowlętami.",
    limits:
      "Dotyk niezgrany z niemowlęciem łączył się za to z większym stresem. Tempo nadaje dziecko.",
  },
  C10: {
    said: "Wspólna radość jest miła dla was obojga.",
    measured:
      "W dwóch małych badaniach nagrywano wspólną radość matek i niemowląt. Łączyła się z mniejszymi trudnościami w wieku dwóch lat albo z tym, że niemowlęta mniej się wycofywały.",
    sure: "W tę stronę wskazują dwa małe badania. Większe nie znalazło związku ze zdrowiem niemowlęcia.",
    limits:
      "To, że dwie rzeczy idą w parze, nie mówi jeszcze dlaczego. Więc radość może być po prostu radością.",
  },
  C11: {
    said: "Dzieci ruszają odkrywać i wracają, żeby się doładować. Jedno i drugie to dobra chwila.",
    measured:
      "W dziewięciu krajach obserwowano 547 dzieci od dziesięciu miesięcy do sześciu lat. W każdym kraju matka była dla dzieci bazą, z której ruszały.",
    sure: "Oddalanie się i powroty widziano w dziewięciu krajach. Krąg, którym się to przedstawia, to szeroko używany model.",
    limits: "Obserwowano matki. To nie jest lista do odhaczenia.",
  },
  C12: {
    said: "Bez zadań domowych, bez specjalnych zabawek: wystarczą zwykłe chwile.",
    measured:
      "To pochodzi z przewodnika o wymianie sygnałów z małym dzieckiem, a nie z jednego eksperymentu.",
    sure: "To szeroko podzielany pogląd, wprost niesprawdzony.",
    limits:
      "Jest też krytyka: robienie ze zwykłego dnia testu albo lekcji obciąża rodziców. Basen dla niemowląt jest w porządku, jeśli oboje to lubicie. Nikt go nie wymaga.",
  },
  C13: {
    said: "Zabawa w akuku jest znana w wielu częściach świata. Bawi ta sama twarz, to samo miejsce i te same słowa.",
    measured:
      "Od szóstego miesiąca niemowlęta uśmiechały się mniej, gdy pojawiała się inna twarz albo w innym miejscu. Młodsze już trochę brały udział.",
    sure: "Kilka małych badań wskazuje w tę samą stronę.",
    limits: "Grupy były małe, a każde dziecko bawi się w to po swojemu.",
  },
  C14: {
    said: "Łaskotki bawią, gdy robicie to razem: mówisz, robisz przerwę, a dziecko prosi o jeszcze.",
    measured:
      "Matki łaskotały niemowlę, raz patrząc i mówiąc, raz z nieruchomą twarzą. Ze spojrzeniem i słowami niemowlętom się podobało, bez nich nie.",
    sure: "To dwa małe badania.",
    limits:
      "Śmiech pojawiał się od szóstego miesiąca, więc wcześniej to pomijamy. Gdy dziecko się odwraca, zabawa się kończy.",
  },
  C15: {
    said: "Cicha piosenka uspokaja wiele niemowląt, nawet taka, której nie znają.",
    measured:
      "W jednym badaniu 144 niemowlęta uspokajały się przy kołysankach z innych krajów. W innym śpiew dłużej niż mowa utrzymywał niemowlęta w dobrym nastroju.",
    sure: "To kilka badań, w tym jedno z losowym podziałem.",
    limits:
      "Często głosy były nagrane. W badaniu z losowym podziałem nastrój niemowląt się poprawił, a ich rodziców nie.",
  },
  C16: {
    said: "Krótki stały rytuał przed snem łączy się ze spokojniejszymi nocami.",
    measured:
      "W jednym badaniu losowo wybrane rodziny próbowały stałego rytuału. Bardzo duża ankieta pokazała ten sam związek.",
    sure: "To jedno badanie z losowym podziałem i jedna duża ankieta.",
    limits:
      "Badanie z losowym podziałem powstało z udziałem firmy Johnson & Johnson, która sprzedaje produkty do kąpieli. Chodziło o kąpiel, masaż i coś spokojnego. Stały rytuał nie rozwiązuje każdej trudnej nocy.",
  },
  C17: {
    said: "Rozmowa to też gaworzenie, gesty i cisza.",
    measured:
      "Liczono wymiany w rozmowach dorosłych z dziećmi w wieku od osiemnastu do dwudziestu czterech miesięcy. Więcej wymian łączyło się z bogatszym językiem później.",
    sure: "To kilka badań, w tym jedno z losowym podziałem.",
    limits:
      "Chodzi głównie o związki, a nie przyczyny. Język, który przychodzi ci naturalnie, jest w sam raz.",
  },
  C18: {
    said: "W wielu badaniach małe dzieci rodziców, którzy więcej patrzą w ekrany, wypadają nieco słabiej. Związki są małe, a przyczyna nieznana.",
    measured:
      "Przegląd zebrał 21 badań o dzieciach poniżej pięciu lat. Dotyczył myślenia, zachowania, więzi z rodzicem i czasu przed ekranem.",
    sure: "Związek widziano kilka razy. Co oznacza, nie jest pewne.",
    limits:
      "Badanie z ponad 3600 rodzicami znalazło związki słabe i niejednoznaczne. Tam, gdzie czas rodzinny się nie zmieniał, telefon łączył się nawet z lepszym rodzicielstwem. Wśród 56 rodziców z Gandawy więcej telefonu nie szło w parze z bardziej niespokojnymi dziećmi, w wieku od czterech do dziesięciu lat.",
  },
  C19: {
    said: "Telefony też pomagają rodzicom: kontakt, informacja, chwila oddechu.",
    measured:
      "W jednym badaniu napięcie samych matek spadało, gdy były przy telefonie. W wywiadach rodzice mówili, do czego go używają.",
    sure: "Pokazuje to kilka badań, każde na swój sposób.",
    limits: "Ma znaczenie, do czego używasz telefonu. To zależy od rodziny i od dnia.",
  },
  C20: {
    said: "Poczucie winy z powodu ekranów łączy się z większym stresem i mniejszym zadowoleniem.",
    measured:
      "Przez tydzień 158 matek notowało, jak im idzie. Więcej krytyki z zewnątrz łączyło się z większym poczuciem winy, a ono z mniejszym zadowoleniem. Inne badanie dotyczyło poczucia winy z powodu ekranów u samego dziecka.",
    sure: "Kilka badań wśród rodziców wskazuje w tę stronę.",
    limits:
      "To związki, a nie przyczyny. Wśród 227 matek poczucie winy było małe i nie przeszkadzało im odzyskiwać sił. Poczucie winy czasem skłania do zmiany, ale wolimy z niego nie korzystać.",
  },
  C21: {
    said: "Po żłobku wiele dzieci jest zmęczonych. Pasuje do tego spokojne powitanie.",
    measured:
      "U ponad stu małych dzieci w pierwszych tygodniach w żłobku mierzono hormon stresu. W domu, pod wieczór, spadał. U 320 dzieci, także później, w ciągu dnia w żłobku rósł, a w domu spadał.",
    sure: "To trzy badania tych samych norweskich badaczy.",
    limits: "Żadne nie dotyczyło powitań. Że pasuje spokojne, podpowiada zdrowy rozsądek.",
  },
  C23: {
    said: "Ciągłe zgranie nie jest potrzebne i nie jest też lepsze.",
    measured:
      "W domu u 335 matek z pięciomiesięcznymi niemowlętami liczono, jak często matka odpowiada dziecku. Inne osoby oceniały, na ile jest wrażliwa. Do średniego poziomu jedno i drugie rosło razem. Matki odpowiadające jeszcze częściej wydawały się mniej wrażliwe.",
    sure: "To jedno badanie.",
    limits:
      "Były to Amerykanki o europejskich korzeniach. Nie sprawdzano, jak dzieci miały się później.",
  },
  C24: {
    said: "Bezpieczna więź wyrasta z bardzo wielu zwykłych chwil. Żadna pojedyncza o niczym nie decyduje.",
    measured:
      "Przegląd 174 badań, z prawie 23 000 rodziców i dzieci, dotyczył zauważania, czego dziecko chce, i odpowiadania. Gdzie rodzice robili to częściej, dziecko częściej miało bezpieczną więź. U ojców było tak mniej więcej w tym samym stopniu co u matek.",
    sure: "Związek widziano bardzo często, ale nie jest zbyt silny.",
    limits:
      "Chodzi o sposób bycia razem, przez miesiące i lata. O jednej chwili albo jednej karteczce nie mówi to nic. Ojcowie brali udział w mniejszej liczbie badań.",
  },
  C25: {
    said: "Presja, żeby wszystko robić dobrze, ciąży rodzicom.",
    measured:
      "Zapytano 169 pracujących matek, jak silną presję czują, by być matką wzorową. Większa presja łączyła się z większym wyczerpaniem. W 42 krajach wyczerpanych rodziców było więcej tam, gdzie na pierwszym miejscu jest jednostka.",
    sure: "W tę stronę wskazują dwie ankiety.",
    limits: "Nie wiadomo, co było pierwsze. Dlatego Akuku o nic nie dopytuje i niczego nie liczy.",
  },
  C26: {
    said: "Rodzice, którzy zastanawiają się, co przeżywa dziecko, częściej mają z nim bezpieczną więź.",
    measured:
      "Przegląd zebrał badania z 974 rodzicami i niemowlętami. Gdy rodzic bardziej dostrzegał uczucia i zamiary niemowlęcia, częściej łączyła ich bezpieczna więź.",
    sure: "Pokazuje to kilka badań, a związek jest umiarkowany.",
    limits:
      "To związek, a nie przyczyna. Trafne zgadywanie nie jest wymagane: dziecko to ktoś inny niż ty.",
  },
  C27: {
    said: "Rzut oka na telefon od czasu do czasu nie robił różnicy. Robiło ją dopiero pełne pochłonięcie.",
    measured:
      "W poczekalniach i na placach zabaw obserwowano 53 rodziców z dzieckiem. Pochłonięci telefonem rzadziej odpowiadali na prośbę o uwagę. U tych, którzy na niego zerkali, tak nie było. W innym badaniu szesnaście matek przy telefonie mówiło w domu trochę mniej.",
    sure: "To dwa małe badania poza laboratorium.",
    limits: "Pochłonięcie czymś innym dawało ten sam obraz. Telefony pochłaniały jednak częściej.",
  },
};
