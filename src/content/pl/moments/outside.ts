import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  u1: {
    title: "Pod liśćmi",
    text: "Stoisz spokojnie pod drzewem, razem z dzieckiem. Patrzysz tam, gdzie ono patrzy. Kilka cichych oddechów, nic więcej.",
  },
  u2: {
    title: "Szorstkie i gładkie",
    text: "Mur jest szorstki, liść jest gładki. Przybliżasz małą rączkę. Dziecko dotyka albo się cofa i idziecie dalej.",
    note: "Liście i jagody z dala od buzi.",
  },
  u3: {
    title: "W lewo czy w prawo",
    text: "Na bezpiecznej ścieżce dziecko idzie pierwsze. W lewo czy w prawo, dziś nie ty decydujesz. Tyłem też się da.",
    note: "Ścieżka bez ruchu ulicznego i bez wody. Przy ulicy za rękę.",
  },
  u4: {
    title: "Poszukiwacz",
    text: "W sklepie dziecko szuka jednej rzeczy: bananów. „Są” – mówisz i spoglądacie na siebie. Reszta listy jest twoja.",
    note: "Na parkingu za rękę.",
    withoutSound: {
      title: "Poszukiwacz",
      text: "W sklepie dziecko szuka jednej rzeczy: bananów. Pokazujesz kciuk w górę. Reszta listy jest twoja.",
    },
    withoutEyeContact: {
      title: "Poszukiwacz",
      text: "W sklepie dziecko szuka jednej rzeczy: bananów. „Są” – mówisz, stojąc obok. Reszta listy jest twoja.",
    },
  },
  u5: {
    title: "Ławka dla dwojga",
    text: "Ławka, schodek albo niski murek. Siedzicie, a ulica płynie. Możecie zostać, aż ktoś będzie miał ochotę na coś innego.",
    note: "Miejsce w pewnej odległości od ruchu ulicznego.",
  },
  u6: {
    title: "Mrówka ma czas",
    text: "Dziecko znajduje mrówkę, kałużę albo kamień. Kucasz obok i nic nie robisz. Mrówka się nie spieszy.",
    note: "Kamienie i jagody z dala od buzi.",
  },
  u7: {
    title: "Poczuć pogodę",
    text: "Wiatr na policzku albo kropla na dłoni. Stoicie razem i przez chwilę czujecie pogodę. „Za zimno” to też odpowiedź.",
  },
  u8: {
    title: "Nucenie w rytm kroków",
    text: "Nucisz w rytm swoich kroków. Wolniejsze kroki, wolniejsza piosenka. Dziecko leży, siedzi albo idzie obok.",
    note: "W chuście lub nosidle: buzia odsłonięta, broda w górze.",
    withoutSound: {
      title: "Kołysanie w rytm kroków",
      text: "Twoje kroki kołyszą wózek albo chustę. Wolniejsze kroki, wolniejsze kołysanie. Dziecko, które idzie, nadaje tempo.",
    },
  },
  u9: {
    title: "W poczekalni",
    text: "To jeszcze chwilę potrwa. Dziecko pokazuje albo patrzy, a ty mówisz, co to. Krzesło, lampa, drzwi. Jedna rundka w zupełności wystarczy.",
    withoutSound: {
      title: "W poczekalni",
      text: "To jeszcze chwilę potrwa. Dziecko pokazuje albo patrzy, a twój palec pokazuje to samo. Krzesło, lampa, drzwi. Jedna rundka w zupełności wystarczy.",
    },
  },
  "outside-together": {
    title: "Przewodnik",
    text: "Starsze dziecko może poszukać czegoś pięknego dla młodszego. Młodsze patrzy z wózka albo z chusty. Patyk też się liczy.",
    note: "Patyki, kamienie i jagody zostają przy starszym. W chuście lub nosidle: buzia odsłonięta, broda w górze.",
  },
  "outside-return": {
    title: "Najpierw przystanąć",
    text: "Znowu jesteście na dworze albo prawie. Przystajesz i kucasz obok dziecka. Spacer zaczyna się tam, gdzie ono patrzy.",
  },
};
