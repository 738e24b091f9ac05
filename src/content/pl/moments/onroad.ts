import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "Piosenka, która czeka",
    text: "Zanim ruszysz: wybierz jedną piosenkę na drogę. Przed ostatnim słowem zrób pauzę. Dopowie je dziecko albo ty, dowolnym dźwiękiem.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Cztery stuknięcia",
      text: "Zanim ruszysz: trzy stuknięcia w kolano i czekanie. Czwarte jest dla chętnych. Sama droga może być cicha.",
    },
  },
  o2: {
    title: "Co słychać po drodze",
    text: "Zanim ruszysz: oto zabawa dla uszu. Na zmianę mówicie, co słychać. Autobus, pies, brzuch.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Co się rusza",
      text: "Zanim ruszysz: każde z was pokazuje coś, co się rusza. Liść, chmura, gołąb. Potem spokojnie w drogę.",
    },
  },
  o3: {
    title: "Śladem palca",
    text: "Zanim ruszysz: to pomysł na spacer albo do autobusu. Dziecko pokazuje. Mówisz, co znalazł palec. Potem spojrzenie.",
    withoutSound: {
      title: "Śladem palca",
      text: "Zanim ruszysz: to pomysł na spacer albo do autobusu. Dziecko pokazuje. Twój palec też pokazuje, na tego samego psa.",
    },
    withoutEyeContact: {
      title: "Śladem palca",
      text: "Zanim ruszysz: to pomysł na spacer albo do autobusu. Dziecko pokazuje. Patrzycie w tę samą stronę. Mówisz, co znalazł palec.",
    },
  },
  o4: {
    title: "Wybój i zakręt",
    text: "Zanim ruszysz: dziś zapowiadacie drogę. „Wybój”. „Zakręt”. Kto poczuje, ten mówi.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Próba na sucho",
      text: "Zanim ruszysz: przechylacie się razem w lewo, potem w prawo. Nadchodzi wybój. Potem kolej na prawdziwą drogę.",
    },
  },
  o5: {
    title: "Cicho też dobrze",
    text: "Zanim ruszysz: jazda bez rozmowy to też jazda razem. Ten sam szum, te same zakręty. Dziecko czuje, że jesteś.",
    note: "Za kierownicą lub na rowerze: oczy na drodze.",
  },
  o6: {
    title: "W tę samą stronę",
    text: "Zanim ruszysz: to pomysł na spacer albo do autobusu. Możesz patrzeć tam, gdzie patrzy dziecko. Latarnia też dobra.",
  },
  o7: {
    title: "W lewo, w prawo, stop",
    text: "Zanim ruszysz: dziś mówisz, co robi droga. „Teraz w lewo. Teraz stoimy”. Gaworzenie z tyłu to też komunikat drogowy.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Droga na dłoni",
      text: "Zanim ruszysz: rysujesz drogę na dłoni dziecka. Prosto, zakręt, dom. Sama droga może być cicha.",
    },
  },
  o8: {
    title: "Budka w dół",
    text: "Zanim ruszysz: złóż budkę wózka. Gałęzie, rynny, kawałek nieba. Ty idziesz, dziecko ma widoki.",
  },
  o9: {
    title: "Melodia na czerwonym",
    text: "Zanim ruszysz: wybierz melodię na postój. Na czerwonym ją nucisz. Na zielonym się kończy.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Klepnięcie na start",
      text: "Zanim ruszysz: twoja dłoń lekko klepie nóżkę dwa razy. To znaczy: ruszamy. Sama droga może być cicha.",
    },
  },
  o10: {
    title: "Pas, a potem dłoń",
    text: "Zanim ruszysz: najpierw klik zapiętego pasa. Potem twoja dłoń leży przez jeden oddech na kolanie. Od tego zaczyna się droga.",
    note: "Najpierw wszyscy w pasach, potem jazda.",
  },
  o11: {
    title: "Słuchanie drogi",
    text: "Zanim ruszysz: droga ma dziś swoje dźwięki. Opony, deszcz, skrzypiące koło. Słuchacie, każde ze swojego miejsca.",
    note: "Za kierownicą lub na rowerze: oczy na drodze.",
  },
  o12: {
    title: "Kto już jest w domu",
    text: "Zanim ruszysz: po drodze opowiadasz, kto już jest w domu. Kot, zupa, mokre kalosze. Dom już się trochę zaczął.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Tam jest dom",
      text: "Zanim ruszysz: pokazujesz, gdzie jest dom. Jedna ręka wystarczy, a dziecko patrzy. Sama droga może być cicha.",
    },
  },
  o13: {
    title: "Ostatnie kroki powoli",
    text: "Zanim ruszysz: ostatnie kilka kroków robisz powoli. Dziecko może obejrzeć jedną rzecz. Liść, studzienkę, mokry kamień.",
    note: "Przy ulicy za rękę.",
  },
  o14: {
    title: "Jeden kolor na drogę",
    text: "Zanim ruszysz: dziecko wybiera kolor. Kto go zobaczy, ten mówi. Czasem długo nic, a potem wóz strażacki.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Jeden kolor na chodniku",
      text: "Zanim ruszysz: dziecko wybiera kolor. Każde z was pokazuje coś w tym kolorze, jeszcze na chodniku. Potem w drogę.",
    },
  },
  "onroad-together": {
    title: "Piosenka dla dwojga",
    text: "Zanim ruszysz: starsze dziecko wybiera piosenkę. Młodsze może słuchać albo mruczeć. Wszyscy są zapięci w pasy.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Kontroler pasów",
      text: "Zanim ruszysz: ty zapinasz pasy, starsze dziecko patrzy. Kciuk w górę i jazda.",
    },
  },
  "onroad-return": {
    title: "Jeden oddech i w drogę",
    text: "Zanim ruszysz: wszyscy w pasach, ty też. Jeden spokojny oddech w tej samej małej przestrzeni. Droga może poczekać.",
    note: "Za kierownicą lub na rowerze: oczy na drodze.",
  },
};
