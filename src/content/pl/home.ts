import type { HomeText } from "../en/home";

export const home: HomeText = {
  tabTitle: "{part} · Akuku",
  brand: "Akuku",
  navigation: "Części tej strony",
  parts: {
    start: "Start",
    "quiet-times": "Wasze pory",
    kept: "Zapisane",
    moment: "Jedna chwila",
    "look-back": "Minione tygodnie",
    finding: "Co wiadomo",
    settings: "Ustawienia",
    privacy: "Prywatność",
  },
  skip: "Przejdź do treści",
  shortFinding: "Dlaczego",
  wrong: {
    title: "Coś nie działa?",
    steps: [
      "Otwórz tę stronę jeszcze raz albo uruchom przeglądarkę od nowa. To, co ustawione i zapisane, zostanie.",
      "Jeśli nie przychodzi żadna karteczka, przycisk Akuku mówi dlaczego, obok listka.",
      "Zanim spróbujesz czegoś większego, zrób kopię: w ustawieniach, w części „Twoje dane”. Dzięki niej wszystko wróci.",
    ],
    report: "Napisz do osób, które tworzą Akuku",
  },
  disconnected:
    "Akuku zaktualizowało się, gdy ta strona była otwarta. Otwórz ją jeszcze raz: wszystko nadal jest.",
  unanswered:
    "Akuku teraz nie odpowiada. Otwórz tę stronę jeszcze raz. Jeśli to nie pomoże, uruchom przeglądarkę od nowa: to, co zapisane, zostanie.",
  openAgain: "Otwórz jeszcze raz",
  undo: "Cofnij",
  start: {
    title: "Małe chwile razem",
    intro: [
      "O porach, które wybierzesz, jeśli akurat jesteś w przeglądarce, pojawia się mała karteczka z pomysłem dla ciebie i dziecka.",
      "Poza tym nic nie przychodzi i nic o tobie nie opuszcza tej przeglądarki.",
    ],
    introShared:
      "Poza tym nic nie przychodzi. To, co udostępniasz, przenosi synchronizacja przeglądarki. Nic więcej o tobie nie opuszcza tej przeglądarki.",
  },
  today: {
    week: "W tym tygodniu: {ideas}.",
    weekAmongOthers: "W tym tygodniu między innymi: {ideas}.",
    routineOnDay: "{routine} ({day})",
  },
  quietTimes: {
    week: "Twój tydzień",
    empty: "Jeszcze żadnej. Zacznij od przykładu albo wybierz własną.",
    how: "Kliknij porę, żeby ją zmienić, albo przeciągnij ją w górę lub w dół. Kliknij puste miejsce, żeby dodać nową. Działają też Tab i strzałki: przesuwają porę o 5 minut, a z klawiszem Shift zmieniają jej długość.",
    howByTouch:
      "Dotknij pory, żeby ją zmienić, albo przytrzymaj ją i przesuń w górę lub w dół. Dotknij pustego miejsca, żeby dodać nową.",
    moved: "{name}: {times}",
    thisWeek: "Co drugi tydzień: ten tydzień.",
    nextWeek: "Co drugi tydzień: następny tydzień.",
    block: "{name}, {times}",
    blockOff: "{name}, {times}, wyłączona",
    on: "Włączona",
    switchedOn: "{name}: włączona",
    switchedOff: "{name}: wyłączona",
    more: "Więcej…",
  },
  lookBack: {
    title: "Minione tygodnie",
    about: "Wasze pory i pomysły, które przyszły. Pełny listek to pomysł zapisany.",
    earlier: "Wcześniej",
    later: "Później",
    weekOf: "Tydzień od {date}",
    picture: "Tydzień na obrazku. Lista poniżej mówi to samo.",
    nothing: "W tym tygodniu nie przyszedł żaden pomysł. To też w porządku.",
    table: "Pomysły z tego tygodnia",
    day: "Dzień",
    ideas: "Pomysły",
  },
  kept: {
    title: "Zapisane chwile",
    empty: "Nic tu jeszcze nie ma. Przycisk „Zapisz” na karteczce odkłada chwilę tutaj.",
    search: "Szukaj",
    routine: "Część dnia",
    allRoutines: "Wszystkie części dnia",
    nothingFound: "W żadnej zapisanej chwili nie ma tych słów. Spróbuj wpisać mniej liter.",
    found: {
      one: "{n} chwila",
      few: "{n} chwile",
      many: "{n} chwil",
      other: "{n} chwili",
    },
    remove: "Usuń",
    removed: "Usunięte: {title}",
    why: "O ekranach i powrotach",
    ours: "Nasza chwila: {names}",
    copyAll: "Kopiuj jako tekst",
    copied: "Skopiowane. Możesz to wkleić, gdzie chcesz.",
    copyHeading: "Małe chwile, które zapisaliśmy",
  },
  moment: {
    link: "Skopiuj albo wydrukuj tę chwilę",
    about: "Dla innych, którzy też opiekują się dzieckiem: skopiuj tekst albo wydrukuj kartkę.",
  },
  print: {
    title: "Na papierze",
    about:
      "Na lodówkę albo do wycięcia i złożenia. Na papier trafia to, co jest na liście powyżej. Najpierw zobaczysz, jak to wygląda.",
    fridge: "Plakat na lodówkę",
    small: "Małe kartki do złożenia",
    one: "Wydrukuj jedną kartkę",
    seeds: "Cztery na początek",
    preview: "Na papierze wygląda to tak",
    now: "Drukuj",
    fold: "Wytnij według znaków w rogach i złóż na pół: z przodu obrazek, z tyłu słowa.",
    heading: "Małe chwile razem",
    foot: "Akuku: małe chwile razem. Jeśli pasuje i kiedy pasuje.",
  },
  notForUs: {
    title: "Nie dla nas",
    intro: "Te pomysły już nie przyjdą, chyba że któryś przywrócisz.",
    empty: "Nic tu nie ma. Przycisk „Nie dla nas” na karteczce odkłada pomysł tutaj.",
    putBack: "Przywróć",
    isBack: "Może znowu przyjść: {title}",
  },
  unknownMoment: "Pomysł z innej wersji",
  finding: {
    more: "Co zmierzono, i źródła",
    newTab: "w nowej karcie",
  },
  settings: {
    title: "Ustawienia",
    intro: "Zmiany działają od razu.",
    language: "Język",
    asBrowser: "Jak w przeglądarce",
    clock: "Zegar",
    weekStart: "Pierwszy dzień tygodnia",
    childTitle: "Dla twojego dziecka",
    bandsTitle: "Wiek",
    bandsHint:
      "Możesz wybrać więcej niż jeden. Jeśli nic nie wybierzesz, każdy pomysł będzie bezpieczny od urodzenia. Dla wcześniaka wybierz to, co pasuje do dziecka.",
    avoidTitle: "Co nie służy twojemu dziecku",
    avoidHint: "Takie pomysły nie przyjdą albo przyjdą w innej wersji.",
    avoid: {
      touch: "Dotyk",
      sound: "Dźwięki i głos",
      surprise: "Niespodzianki",
      "eye-contact": "Kontakt wzrokowy",
    },
    oftenTitle: "Jak często",
    frequencyCap: "Ile karteczek",
    frequencyCaps: {
      "each-quiet-time": "Jedna na każdą porę",
      "two-a-day": "Najwyżej dwie dziennie",
      "one-a-day": "Najwyżej jedna dziennie",
      "three-a-week": "Około trzech na tydzień",
    },
    cardAfter: "Czekanie przed karteczką",
    cardAfterHint: "Ile czasu spędzasz w przeglądarce, zanim może przyjść karteczka.",
    atOnce: "bez czekania",
    cardStays: "Jak długo karteczka zostaje",
    cardStaysHint: "Na stronie, jeśli nic z nią nie zrobisz. Znika, gdy kończy się wasza pora.",
    cardStaysFor: {
      45: "45 sekund, potem się zwija",
      120: "2 minuty, potem się zwija",
      0: "do mojej odpowiedzi",
    },
    whereTitle: "Gdzie przychodzi karteczka",
    whereHint:
      "Możesz włączyć więcej niż jedno miejsce; każda karteczka pojawia się w jednym z nich. Gdy wszystko jest wyłączone, czeka pod przyciskiem Akuku.",
    page: "Karteczka na stronach",
    pageHint:
      "Karteczka siedzi w rogu strony, na której jesteś, i czeka, gdy piszesz albo coś oglądasz.",
    pageWarning:
      "Przeglądarka najpierw zapyta, mocnymi słowami: „{sentence}”. Ma jedno zdanie na wszystko, co pokazuje coś na stronie. O waszych porach Akuku kładzie tam karteczkę. Nie czyta słów ze strony i niczego z niej nie zachowuje.",
    pageRefused:
      "Nie ma zgody i to też jest w porządku. Karteczka przychodzi przy pasku narzędzi albo czeka pod przyciskiem.",
    browserSentence: {
      chrome: "Odczytywanie i zmienianie wszystkich Twoich danych we wszystkich witrynach",
      firefox: "Dostęp do danych użytkownika na wszystkich stronach",
    },
    toolbar: "Przy pasku narzędzi",
    toolbarHint:
      "Otwiera się pod przyciskiem Akuku, gdy robisz przerwę. Akuku nie widzi wtedy, czy piszesz, więc przez chwilę to, co piszesz, może trafić do karteczki.",
    toolbarNeedsClick:
      "W tej przeglądarce okienko przy pasku narzędzi otwiera się po kliknięciu, więc karteczka nie może tam przyjść sama. Kropka na przycisku mówi, że któraś czeka.",
    notify: "Jako powiadomienie",
    notifyHint:
      "Gdy żadne inne miejsce nie może jej pokazać. Powiadomienie wymienia część dnia i mogą je zobaczyć inni, którzy patrzą na ekran.",
    notifyWarning: "Przeglądarka najpierw zapyta: „{sentence}”.",
    notifySentence: {
      chrome: "Wyświetlanie powiadomień",
      firefox: "Wyświetlanie powiadomień",
    },
    notifyRefused:
      "Nie ma zgody i to też jest w porządku. Karteczka zostaje przy pozostałych miejscach.",
    keyTitle: "Z klawiatury",
    key: "{key} prowadzi do karteczki albo otwiera Akuku. Możesz to zmienić na liście skrótów przeglądarki.",
    noKey:
      "Żaden klawisz nie prowadzi jeszcze do karteczki. Możesz go wybrać na liście skrótów przeglądarki.",
    looksTitle: "Jak wygląda karteczka",
    corner: "Róg strony",
    corners: { right: "Prawy dolny", left: "Lewy dolny" },
    switches: {
      smallFirst: {
        name: "Najpierw mały przycisk",
        hint: "Z listkiem i bez słów. Karteczka otwiera się po kliknięciu. Wygodne, gdy inni widzą twój ekran.",
      },
      showSince: {
        name: "Na karteczce: od kiedy jestem w przeglądarce",
        hint: "Drobnym drukiem. Pod przyciskiem Akuku i tak to widać.",
      },
      hideBrowsing: {
        name: "Ukryj mój czas w przeglądarce",
        hint: "Ani karteczka, ani okienko przycisku Akuku nie mówią wtedy, od kiedy ani jak długo jesteś w przeglądarce. Przydatne na komputerze, z którego korzystają też inni.",
      },
    },
    eachAgain: "Znowu jedna na każdą porę",
    minimizeOnDo: {
      name: "„{do}” minimalizuje też okno",
      hint: "Okno z karteczką znika z widoku, a po powrocie wszystko w nim nadal jest. Nie robi tego, gdy gra dźwięk albo trwa rozmowa, o której przeglądarka wie.",
    },
    privacyTitle: "Co zostaje tutaj",
    privacy:
      "Wszystko jest zapisane w tej przeglądarce. Adresy stron nie są zapisywane i nic nie jest nigdzie wysyłane.",
  },
};
