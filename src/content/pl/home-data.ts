import type { DataText } from "../en/home-data";

export const data: DataText = {
  title: "Twoje dane",
  exportTitle: "Zabierz ze sobą",
  exportText:
    "Jeden plik ze wszystkim, co jest ustawione i zapisane, i z pomysłami, które przyszły. Czasu w przeglądarce w nim nie ma.",
  export: "Zapisz jako plik",
  fileName: "akuku-{date}.json",
  exported: "Zapisane jako {file}.",
  notExported: "Nie udało się. Odśwież tę stronę i spróbuj jeszcze raz.",

  importTitle: "Wczytaj z powrotem",
  importText: "Najpierw zobaczysz, co by się zmieniło.",
  file: "Plik z Akuku",
  mode: "To, co już tu jest",
  merge: "Zostaw i dodaj to, co w pliku",
  replace: "Zastąp tym, co w pliku",
  changesTitle: "Co się zmieni",
  change: {
    quietTimes: "Pory: {parts}",
    kept: "Zapisane chwile: {parts}",
    notForUs: "Nie dla nas: {parts}",
    own: "Własne chwile: {parts}",
  },
  parts: {
    added: { one: "{n} nowa", few: "{n} nowe", many: "{n} nowych", other: "{n} nowej" },
    changed: {
      one: "{n} zmieniona",
      few: "{n} zmienione",
      many: "{n} zmienionych",
      other: "{n} zmienionej",
    },
    removed: {
      one: "{n} usunięta",
      few: "{n} usunięte",
      many: "{n} usuniętych",
      other: "{n} usuniętej",
    },
  },
  settingsChange: "Ustawienia: jak w pliku",
  nothingChanges: "Nic. Wszystko już tu jest.",
  unreadable: {
    one: "{n} rzeczy z pliku nie da się odczytać, więc zostanie pominięta.",
    few: "{n} rzeczy z pliku nie da się odczytać, więc zostaną pominięte.",
    many: "{n} rzeczy z pliku nie da się odczytać, więc zostaną pominięte.",
    other: "{n} rzeczy z pliku nie da się odczytać, więc zostaną pominięte.",
  },
  refused: {
    "too-large": "Ten plik jest za duży jak na plik z Akuku. Nic się nie zmieniło.",
    "not-ours": "To nie jest plik z Akuku. Nic się nie zmieniło.",
    newer:
      "Ten plik pochodzi z nowszej wersji Akuku. Najpierw zaktualizuj tę tutaj. Nic się nie zmieniło.",
  },
  import: "Wczytaj",
  cancel: "Anuluj",
  imported: "Wczytane.",
  undoImport: "Cofnij ostatnie wczytanie",
  redoImport: "Wczytaj to jednak ponownie",
  undoSettings: "Ustawienia: jak przed wczytaniem",
  undoNothing: "Nic: to, co doszło, jest już zmienione albo usunięte, i tak zostaje.",
  undo: "Cofnij",
  importUndone: "Cofnięte. To, co ustawione później, nadal jest.",

  share: "Udostępniaj między moimi przeglądarkami",
  shareText:
    "Pory, zapisane i własne chwile, „nie dla nas” i kilka ustawień są wtedy takie same w każdej przeglądarce, w której to włączysz. Wiek i pomysły, które przyszły, zostają tutaj.",
  shareFits:
    "Jest miejsce na 100 pór, 150 zapisanych chwil, 100 własnych i 100 pomysłów „nie dla nas”.",
  removedElsewhere: {
    one: "W ostatnich 7 dniach zniknęła stąd {n} rzecz, bo została usunięta w innej przeglądarce.",
    few: "W ostatnich 7 dniach zniknęły stąd {n} rzeczy, bo zostały usunięte w innej przeglądarce.",
    many: "W ostatnich 7 dniach zniknęło stąd {n} rzeczy, bo zostały usunięte w innej przeglądarce.",
    other:
      "W ostatnich 7 dniach zniknęło stąd {n} rzeczy, bo zostały usunięte w innej przeglądarce.",
  },
  restoreRemoved: "Przywróć tutaj i wszędzie",
  restored: "Przywrócone.",
  account: {
    chrome:
      "Przenosi to synchronizacja przeglądarki, na koncie, z którego w niej korzystasz: w Chrome to konto Google, w Edge konto Microsoft. Samo Akuku niczego nie wysyła.",
    firefox:
      "Przenosi to synchronizacja Firefoksa, na twoim koncie Mozilla, jeśli zaznaczone są w niej „Dodatki”. Firefox na Androida nie bierze w tym udziału. Samo Akuku niczego nie wysyła.",
  },
  privacyShared:
    "Wszystko jest zapisane w tej przeglądarce, a to, co udostępniasz, przenosi jej synchronizacja. Adresy stron nie są zapisywane, a samo Akuku niczego nie wysyła.",

  eraseTitle: "Skasuj",
  eraseText: "Akuku zapomina wszystko, jak pierwszego dnia, i oddaje uprawnienia.",
  eraseHere: "Skasuj w tej przeglądarce",
  eraseEverywhere: "Skasuj tutaj i to, co udostępnione",
  sureHere:
    "To kasuje wszystko, co Akuku ma w tej przeglądarce, i nie da się tego cofnąć. Chcesz najpierw kopię? Zapisz plik powyżej.",
  sureHereShared:
    "To kasuje wszystko, co Akuku ma w tej przeglądarce, i nie da się tego cofnąć. W twoich innych przeglądarkach wszystko zostaje.",
  sureEverywhere:
    "To kasuje wszystko, co Akuku ma w tej przeglądarce, i wszystko, co udostępnione. Nie da się tego cofnąć. W innych przeglądarkach wszystko zostaje, ale udostępnianie się kończy.",
  yesErase: "Tak, skasuj",
  leaveIt: "Zostaw",
  erased: "Wszystko jest skasowane.",
  notTold: "Tutaj skasowane. Tego, co udostępnione, nie udało się skasować.",

  own: {
    add: "Napisz własną",
    edit: "Zmień",
    eyebrow: "{routine} · własna",
    newTitle: "Własna chwila",
    editTitle: "Twoja chwila",
    routine: "Część dnia",
    name: "Tytuł",
    nameHint: "Kilka słów.",
    text: "Co robicie",
    textHint: "Jeśli chcesz.",
    save: "Zapisz",
    cancel: "Anuluj",
    saved: "Zapisane: {title}",
    problems: {
      "own-no-title": "Nadaj jej tytuł: wystarczy słowo albo dwa.",
      "own-title-too-long": "Tytuł może mieć do 60 liter.",
      "own-text-too-long": "Tekst może mieć do 300 liter.",
      "own-too-many": "Masz teraz 100 własnych. Usuń jedną, żeby dodać nową.",
    },
  },

  paste: {
    add: "Wklej kilka",
    title: "Kilka naraz",
    list: "Twoja lista",
    hint: "Jedna chwila w wierszu: „Tytuł: co robicie” albo sam tytuł. Kropki i numery z początku znikają.",
    routine: "Część dnia, dla wszystkich",
    preview: "Co z tego wyjdzie",
    addAll: { one: "Dodaj {n}", few: "Dodaj {n}", many: "Dodaj {n}", other: "Dodaj {n}" },
    found: {
      one: "{n} chwila",
      few: "{n} chwile",
      many: "{n} chwil",
      other: "{n} chwili",
    },
    leftOut: {
      one: "Pominięte: {n} wiersz",
      few: "Pominięte: {n} wiersze",
      many: "Pominięte: {n} wierszy",
      other: "Pominięte: {n} wiersza",
    },
    added: {
      one: "Dodano {n} chwilę.",
      few: "Dodano {n} chwile.",
      many: "Dodano {n} chwil.",
      other: "Dodano {n} chwili.",
    },
    notAdded: "Teraz nie udało się tego zapisać. Twoja lista nadal tu jest.",
    why: {
      "title-too-long": "tytuł ma ponad 60 liter",
      "text-too-long": "tekst ma ponad 300 liter",
      "already-there": "już ją masz",
      twice: "jest na liście dwa razy",
      "no-room": "brak miejsca: najwyżej 100 własnych",
      "too-many-lines": "po pierwszych 200 wierszach",
    },
  },

  calendar: {
    title: "W kalendarzu",
    text: "Plik z waszymi porami na najbliższe cztery tygodnie, w każdej jedna chwila. Otwórz go na telefonie, a pory będą w kalendarzu.",
    none: "Gdy ustawisz jakąś porę, da się tu zrobić plik do kalendarza w telefonie.",
    again:
      "Coś się zmieniło? Zapisz nowy plik i też otwórz go na telefonie: usunie z kalendarza to, co jest pominięte, wstrzymane albo usunięte.",
    paused:
      "Na razie wszystko jest wstrzymane. Potem da się tu zrobić plik do kalendarza w telefonie.",
    alarm: "Z przypomnieniem",
    alarmHint: "Kalendarz może wtedy wydać dźwięk. Bez tego kalendarz milczy.",
    save: "Zapisz plik kalendarza",
    saved: "Zapisane jako {file}. Wyślij go na telefon i tam otwórz.",
    fileName: "akuku.ics",
    unnamed: "Mała chwila",
    calendarName: "Małe chwile razem",
  },
};
