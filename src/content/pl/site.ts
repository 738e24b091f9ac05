import type { SiteText } from "../en/site";

export const site: SiteText = {
  description:
    "Karteczka z małą chwilą dla ciebie i dziecka, od razu do wypróbowania. Z porami do kalendarza w telefonie i kartkami do druku.",
  parts: {
    start: "Wypróbuj",
    times: "Wasze pory",
    print: "Na papierze",
    sets: "Do rozdania",
    professionals: "Dla osób pracujących z rodzicami",
    help: "Pomoc",
    install: "Instalacja",
  },
  languages: "W innym języku",
  noScript: "Karteczka i pory potrzebują JavaScriptu. Tę stronę przeczytasz i bez niego:",
  start: {
    intro:
      "Akuku to małe rozszerzenie do przeglądarki. O porach, które wybierzesz, jeśli akurat jesteś w przeglądarce, pojawia się taka karteczka. Poza tym: nic.",
    try: "Wypróbuj karteczkę. Przyciski działają i nikt niczego nie liczy.",
    again: "Inna karteczka",
    nothingStored: "To, co tu naciskasz, nie jest zapisywane ani nigdzie wysyłane.",
    stored: "To, co tu wybierzesz, jest pamiętane w tej przeglądarce, zgodnie z twoją prośbą.",
    doors: {
      times: "Wybierz wasze pory i przenieś je do kalendarza w telefonie, z jedną chwilą w każdej.",
      finding: "Co wiadomo o telefonach, małych dzieciach i powrotach, ze źródłami.",
      print: "Małe chwile na drzwi lodówki.",
      sets: "Zestawy startowe dla żłobków, położnych, pielęgniarek i dziadków.",
      install: "Karteczka w twojej przeglądarce.",
    },
  },
  times: {
    title: "Kiedy by pasowało?",
    intro:
      "Dotknij pór, które pasują do waszego dnia, i zmień je, jak chcesz. Potem dostaniesz plik do kalendarza w telefonie. Telefon nie potrzebuje do tego rozszerzenia.",
    extension: "Z rozszerzeniem",
    extensionText:
      "Te same wybory pasują też do rozszerzenia. Zapisz je jako plik i otwórz tam: {settings}, {data}, {import}.",
    remember: "Zapamiętaj to tutaj",
    rememberText:
      "Wyłączone: wszystko znika, gdy zamkniesz tę stronę. Włączone: zostaje w tej przeglądarce i nigdzie nie jest wysyłane.",
    notRemembered: "Ta przeglądarka nie pozwala stronie niczego pamiętać.",
    erase: "Skasuj to, co tu jest",
    erased: "Skasowane. Strona jest taka jak na początku.",
    notErased: "Ta przeglądarka nie pozwoliła stronie tego skasować.",
  },
  print: {
    title: "Na papierze",
    intro: "Wybierz część dnia i wydrukuj jej chwile. Papier też nie wydaje dźwięków.",
    age: "Gdy wybierzesz wiek, zobaczysz to, co do niego pasuje. Bez wyboru zobaczysz to, co bezpieczne od urodzenia.",
  },
  help: {
    title: "Pomoc",
    contact: "O samym Akuku",
    contactText: "Pytanie, pomysł albo coś nie działa? Napisz do nas tutaj.",
    contactLink: "Zapytaj albo zgłoś",
    noContact: "Adresu do pytań jeszcze nie ma. Gdy się pojawi, będzie tutaj.",
  },
  install: {
    title: "W twojej przeglądarce",
    intro:
      "Sama karteczka przychodzi z rozszerzenia, do Chrome, Edge i Firefoksa na komputerze i do Firefoksa na Androidzie. Konta nie potrzebuje.",
    fromStore: "Zainstaluj: {store}",
    notInStore: "Jeszcze niedostępne: {store}.",
    byHandTitle: "Ręcznie, z pliku zip",
    byHand: {
      chrome:
        "Chrome albo Edge: rozpakuj plik dla Chrome. Otwórz {page}, włącz tryb dewelopera, wybierz „Załaduj rozpakowane” i wskaż folder.",
      firefox:
        "Firefox: otwórz {page}, wybierz „Ten Firefox”, potem „Tymczasowo wczytaj dodatek” i wskaż plik dla Firefoksa. Zostaje, dopóki nie zamkniesz Firefoksa.",
    },
    downloads: "Pliki zip",
    noDownloads: "Adresu plików zip jeszcze nie ma. Może ma je osoba, od której wiesz o Akuku.",
    app: "Ta strona może też być na ekranie głównym telefonu: poszukaj w menu przeglądarki „Dodaj do ekranu głównego” albo „Zainstaluj”. Otwiera się wtedy także bez połączenia.",
  },
  privacy: {
    heading: "A ta strona?",
    text: [
      "To folder z plikami. Pobiera swoje własne pliki i nic więcej, nie ma statystyk i nie ustawia ciasteczek. Raz otwarta działa też bez połączenia.",
      "Kto ją prowadzi, może zobaczyć, jak przy każdej stronie, że jakieś urządzenie pobrało te pliki. To, co tu wybierasz i naciskasz, nie jest tam wysyłane.",
      "To, co wybierzesz, znika, gdy zamkniesz stronę, chyba że włączysz „{remember}”. Wtedy leży w pamięci tej przeglądarki dla tej strony, a „{erase}” to stamtąd zabiera.",
    ],
  },
  stores: {
    chrome: "Sklep Chrome (Chrome Web Store)",
    edge: "Dodatki do Microsoft Edge",
    firefox: "Dodatki do Firefoksa",
  },
};
