import type { PrivacyText } from "../en/privacy";

const stored: PrivacyText["sections"]["stored"]["items"] = {
  settings:
    "Twoje ustawienia; grupy wieku dzieci, jeśli jakieś są wybrane, z dniem wyboru; które pytania i nowości już raz się pojawiły; grupy wieku sprzed ostatniej zmiany; i czy ta przeglądarka sama otwiera okienko przy pasku narzędzi.",
  quietTimes:
    "Wasze pory: dni, godziny, części dnia, grupa wieku, nadana nazwa, przypisana do nich chwila i od kiedy ich karteczki przychodzą rzadziej.",
  adjustments: "Które pory są na jeden dzień pominięte albo przesunięte, przez 3 dni.",
  pause: "Czy wszystko jest wstrzymane i do kiedy, a także zaplanowane dni bez karteczek.",
  session:
    "Dzisiejsze sesje w przeglądarce: kiedy się zaczęły i skończyły, i kiedy Akuku ostatnio to sprawdzało. Są kasowane przy pierwszym sprawdzeniu po 4 rano; zamknięta przeglądarka trzyma je, dopóki się jej nie otworzy.",
  offers:
    "Przez 60 dni każda karteczka: jej pomysł i pora, kiedy i gdzie przyszła, czy było ją widać i jaka była odpowiedź. Starsze znikają, gdy kończy się kolejna sesja w przeglądarce.",
  kept: "Zapisane chwile i od kiedy są zapisane.",
  notForUs: "Pomysły, które nie są dla was, i od kiedy.",
  own: "Własne chwile i kiedy powstały.",
  beforeImport:
    "Przez 30 dni po wczytaniu pliku to, co było tu przed nim i po nim, żeby dało się to cofnąć. Karteczki w tym zapisie mogą mieć wtedy 90 dni.",
  importedAt: "Kiedy plik został wczytany.",
  sync: "Gdy udostępnianie jest włączone: losowa nazwa tej przeglądarki, kopia tego, co udostępnione, z licznikiem zmian, i które rzeczy zostały usunięte w ostatnich 180 dniach.",
  sharingEnded: "Czy udostępnianie zostało zakończone w innej twojej przeglądarce.",
  removedElsewhere:
    "Przez 7 dni to, co zmiana w innej twojej przeglądarce tutaj usunęła albo zastąpiła.",
  inCalendar:
    "Jakie wpisy są w zapisanych plikach kalendarza, dopóki nie minie ich ostatni dzień, żeby późniejszy plik mógł je zmienić.",
  shownOnRequest:
    "Przez 60 dni, jakie chwile pokazał przycisk „Chwila na teraz” i kiedy, żeby inne przychodziły pierwsze.",
  draft: "Przez godzinę pora, która była właśnie wpisywana, gdy okienko się zamknęło.",
  undo: "Przez godzinę pora ostatnio usunięta albo zmieniona, taka jak była, żeby dało się ją przywrócić.",
  moment:
    "Przez godzinę mała chwila, która była otwarta, gdy okienko się zamknęło, co było zaznaczone i jakie chwile były przed nią.",
  setAside:
    "Przez 180 dni zapisane rzeczy, których nie dało się odczytać: najwyżej 200. Najstarsze znikają pierwsze.",
  version: "Numer formatu, w jakim to wszystko jest zapisane.",
};

const shared: PrivacyText["sections"]["shared"]["items"] = {
  set: "Ustawienia: język, zegar i pierwszy dzień tygodnia, kiedy i jak często przychodzi karteczka, jak wygląda i co pomysły pomijają.",
  time: "Pory z ich nazwami, bez grup wieku.",
  kept: "Zapisane chwile i od kiedy są zapisane.",
  not: "To, co nie jest dla was, i od kiedy.",
  own: "Własne chwile, twoimi słowami, i kiedy powstały.",
  sharing: "Numer, który odróżnia jedno udostępnianie od następnego, i czy jest zakończone.",
};

const permissions: PrivacyText["sections"]["permissions"]["items"] = {
  alarms:
    "Alarmy: żeby raz na minutę, gdy ktoś jest w przeglądarce, sprawdzić, czy zaczęła się któraś z pór.",
  storage: "Pamięć: żeby przechować to, co wymienione powyżej.",
  idle: "Stan bezczynności: żeby zauważyć przerwę w korzystaniu z przeglądarki.",
  scripting: "Skrypty: żeby położyć karteczkę na stronie, którą widać.",
  notifications:
    "Powiadomienia, jeśli je wybierzesz: karteczka jako wiadomość twojego systemu. Wymienia część dnia i nic więcej.",
  pages:
    "Dostęp do stron, jeśli go wybierzesz: karteczka na stronie, którą czytasz. Chrome i Edge mówią wtedy „{chrome}”, Firefox mówi „{firefox}”. Łagodniejszego zdania na coś, co rysuje na stronie, przeglądarki nie mają.",
};

export const privacy: PrivacyText = {
  title: "Prywatność",
  link: "Wszystko, co jest zapisywane, udostępniane i sprawdzane",
  changed: "Ostatnia zmiana: {date}",
  inShort:
    "Nic nie jest zbierane, sprzedawane ani przekazywane. Akuku nie ma serwera, konta, statystyk ani dostępu do sieci. To, co ustawisz i zapiszesz, zostaje w tej przeglądarce. Jeśli włączysz udostępnianie, synchronizacja twojej przeglądarki przenosi to do twoich innych przeglądarek. Żaden adres, tytuł ani słowo ze strony nie są przechowywane.",
  sections: {
    sends: {
      heading: "Czy Akuku może coś wysyłać?",
      text: [
        "Nie. Sama przeglądarka odmawia każdego połączenia ze stron i z tła Akuku.",
        "Niektóre rzeczy wychodzą z twojej ręki: plik, który zapisujesz, plik kalendarza, kartka, którą drukujesz, lista, którą kopiujesz, źródło, które otwierasz. Strona źródła nie dowiaduje się, skąd przychodzisz.",
      ],
    },
    browser: {
      heading: "Na co patrzy w przeglądarce?",
      text: [
        "Żeby wiedzieć, jak długo jesteś w przeglądarce: które okno jest na wierzchu, czy jest zminimalizowane albo na pełnym ekranie, i czy w ostatniej minucie używano myszy lub klawiatury albo ekran jest zablokowany.",
        "O kartach: numer tej, którą widać, czy jest wczytana, czy któraś odtwarza dźwięk, i że jakaś została otwarta, zamknięta albo przełączona na wierzch. W Firefoksie też, czy któraś używa kamery, mikrofonu albo ekranu; Chrome i Edge tego nie mówią.",
        "Żaden adres, tytuł ani nazwa strony nie są kopiowane ani przechowywane.",
      ],
    },
    pages: {
      heading: "Czy jest na stronach, które otwieram?",
      text: [
        "Poza waszymi porami nie. Jeśli karteczka na stronach jest dozwolona, skrypt trafia na stronę, którą widać, gdy może przyjść karteczka, i znika razem z nią.",
        "Ten skrypt pyta, czy kursor jest w miejscu do pisania (rodzaj pola, jego rola, czy można je edytować), czy coś wypełnia ekran, czy na karteczce leży okno dialogowe, czy kartę widać, i jak duże są okno i powiększenie. Dlatego zagląda też do zamkniętych części strony. Słów ze strony nie czyta.",
      ],
    },
    noticed: {
      heading: "Co może zauważyć strona?",
      text: [
        "Jedno bezimienne pole, które się pojawia i znika. Słów w nim strona nie może przeczytać, a kliknięcie udawane przez skrypt nic nie robi.",
        "Strona nie dowiaduje się, że to pole to Akuku. Bezimienne pole tej wielkości, o tej porze, może mimo to dać się rozpoznać. Szerokość małego przycisku zmienia się co 40 pikseli, więc nie zdradza pomysłu.",
        "Strona może zabrać karteczkę albo się na niej położyć. Jeśli nasłuchiwała, zanim karteczka przyszła, może zauważyć, gdzie na niej klikasz i jakich klawiszy tam używasz, i może zatrzymać kliknięcie. Inne rozszerzenie, które może czytać strony, też może przeczytać karteczkę.",
      ],
    },
    stored: {
      heading: "Co jest zapisane w tej przeglądarce?",
      text: [
        "Leży to w pamięci, którą przeglądarka ma dla rozszerzeń, tak samo czytelne jak reszta twojego profilu w przeglądarce. Akuku nie używa ciasteczek.",
        "To, co okienko pamięta przez godzinę, leży w samej pamięci operacyjnej przeglądarki. Po tej godzinie nie jest już używane; znika, gdy następnym razem otworzysz okienko albo zamkniesz przeglądarkę.",
      ],
      items: stored,
    },
    child: {
      heading: "A moje dziecko?",
      text: [
        "Grupy wieku, jeśli jakieś wybierzesz: dla wszystkich pomysłów albo dla jednej pory. Akuku nie pyta o imię, datę urodzenia ani zdjęcie, a grup wieku się nie udostępnia.",
        "Nazwy pór i własne chwile to twoje słowa. Imię dziecka w nich jest zapisane razem z nimi i udostępnione, jeśli udostępnianie jest włączone.",
      ],
    },
    shared: {
      heading: "Co jest udostępniane między moimi przeglądarkami?",
      text: [
        "Nic, dopóki nie włączysz udostępniania. Od tej chwili synchronizacja twojej przeglądarki przenosi to, co tu wymienione, na twoim koncie: w Chrome to konto Google, w Edge Microsoft, w Firefoksie Mozilla. Grupy wieku, sesje w przeglądarce i to, jakie karteczki przyszły, do tego nie należą.",
      ],
      items: shared,
      after: [
        "Każda rzecz ma licznik swoich zmian i losową nazwę przeglądarki, która ją zapisała. Gdy coś usuniesz, jego klucz zostaje do 180 dni, żeby twoje inne przeglądarki też to usunęły.",
        "Nic, co przychodzi z innej przeglądarki, nie kasuje tej. To, co przez nie tutaj zniknęło, można przywrócić przez 7 dni.",
        "Wyłączenie udostępniania albo skasowanie w samej tej przeglądarce zostawia to, co udostępnione, na twoim koncie i w twoich innych przeglądarkach. Gdy udostępnianie jest włączone, „{erase}” to opróżnia; zostaje znak, że zostało zakończone.",
        "Jeśli usuniesz Akuku z przeglądarki, ona decyduje, jak długo twoje konto trzyma to, co udostępnione. Dla pewności najpierw to opróżnij.",
      ],
    },
    takeAway: {
      heading: "Czy mogę to zabrać albo skasować?",
      text: [
        "Zabranie ze sobą zapisuje jeden plik ze wszystkim, co ustawisz, zapiszesz i napiszesz: ustawienia, grupy wieku, pory, zapisane i własne chwile, to, co nie jest dla was, i karteczki z 60 dni. Sesji w przeglądarce w nim nie ma. Taki plik można potem wczytać i przez 30 dni to cofnąć.",
        "Skasowanie opróżnia wszystko, co jest zapisane w tej przeglądarce, i oddaje uprawnienia. Zapisywanie zaczyna się od nowa, gdy dalej jesteś w przeglądarce albo coś ustawisz.",
        "Usunięcie Akuku usuwa to, co zapisało w tej przeglądarce. Zapisany plik zostaje tam, gdzie jest.",
      ],
    },
    permissions: {
      heading: "Co mu wolno?",
      text: [
        "Do instalacji należą cztery uprawnienia, przed którymi przeglądarki nie ostrzegają. O dwa kolejne pytamy, jeśli je wybierzesz, i możesz je cofnąć w ustawieniach.",
      ],
      items: permissions,
    },
    limitedUse: {
      heading: "Zasady Chrome Web Store",
      text: [
        "Korzystanie z informacji otrzymanych z interfejsów API Google będzie zgodne z zasadami dotyczącymi danych użytkownika Chrome Web Store, w tym z wymogami ograniczonego użycia (Limited Use).",
        "To, co tu wymienione, służy karteczce i niczemu więcej. Nie jest przekazywane, nie służy reklamie ani ocenie kredytowej i nie czyta tego żaden człowiek.",
      ],
    },
    contact: {
      heading: "Kto odpowiada?",
      text: [
        "Osoby, które tworzą Akuku, przez stronę pomocy sklepu, z którego masz Akuku. Napisz tam też, jeśli coś się tu nie zgadza.",
      ],
    },
  },
};
