import type { StarterSetsText } from "../en/starter-sets";

export const sets: StarterSetsText = {
  title: "Do rozdania",
  intro:
    "Cztery małe zestawy dla osób, które spotykają młode rodziny. Każdy to plik do rozszerzenia i kartka papieru. Pory w nim są wyłączone, a rodzice włączają to, co im pasuje.",
  list: {
    creche: {
      name: "Żłobek",
      about: "Przed odbiorem i znowu razem w domu.",
    },
    midwife: {
      name: "Położna",
      about: "Pierwsze pół roku: mleko, pieluszka, wieczór.",
    },
    visitor: {
      name: "Pielęgniarka środowiskowa",
      about: "Kąpiel i zasypianie.",
    },
    grandparents: {
      name: "Dziadkowie",
      about: "Wolne popołudnie, na dworze albo na podłodze.",
    },
  },
  times: {
    "set-creche-pickup": "Przed odbiorem",
    "set-creche-together": "W domu, znowu razem",
    "set-midwife-feed": "Mleko",
    "set-midwife-nappy": "Czysta pieluszka",
    "set-midwife-evening": "Wieczór",
    "set-visitor-bath": "Przed kąpielą",
    "set-visitor-bedtime": "Zasypianie",
    "set-grandparents-wednesday": "Popołudnie u dziadków",
  },
  file: "Plik",
  sheet: "Wydrukuj kartkę",
  how: "Żeby użyć pliku, rodzic otwiera Akuku w przeglądarce: {settings}, {data}, {import}. Nowe pory są najpierw wyłączone, a wczytanie da się cofnąć.",
  noCode: "Na kartce pojawi się kod do tej strony, gdy strona będzie miała adres.",
  maker: {
    title: "Z waszą nazwą i godziną",
    intro: "Dla żłobka: nazwa i godzina zamknięcia. Jedno i drugie zostaje na tej stronie.",
    name: "Nazwa",
    nameHint: "Taka, jaką znają rodzice, do 40 liter.",
    nameTooLong: "Nazwa może mieć do 40 liter.",
    closing: "Godzina zamknięcia",
    noTime: "Wybierz godzinę, na przykład 18:00.",
    save: "Zapisz plik",
    saved: "Zapisane jako {file}.",
    fileName: "akuku-zestaw-startowy.json",
  },
  leaflet: {
    title: "Małe chwile razem",
    closes: "{name}: czynne do {time}.",
    withUs: "Nasza pora: o",
    oclock: "(godzina)",
    foot: "Dla każdego, komu pasuje i kiedy pasuje. Akuku nic nie kosztuje i nie prosi o konto.",
    code: "Wypróbuj albo wybierz wasze pory:",
  },
  professional: {
    title: "Dla osób pracujących z rodzicami",
    link: "Trzy zdania do powiedzenia i trzy do pominięcia",
    intro:
      "Wielu rodziców i tak myśli o swoim telefonie. Uwaga na ten temat łatwo brzmi jak ocena. Te zdania raczej otwierają rozmowę.",
    sayTitle: "Trzy, które zaczynają rozmowę",
    say: [
      "„Jak u was jest z telefonem, teraz, gdy jest maluch?” A potem najpierw posłuchać.",
      "„Gubimy się na moment i to część każdego dnia. Powrót pomaga, choć często trochę to trwa”.",
      "„Poszukamy jednej chwili w waszym dniu, która już się udaje?” Kąpiel, odbiór, łóżko: jedna w zupełności wystarczy.",
    ],
    leaveTitle: "Trzy do pominięcia",
    leave: [
      "Liczba minut. Nikt nie wie, ile to za dużo, a telefon to też praca, towarzystwo i odpoczynek.",
      "Porównania z innymi rodzinami albo z tym, jak było kiedyś.",
      "Przepowiadanie, co będzie z językiem, snem czy zachowaniem. To, co widziano w badaniach, było krótkie i często w laboratorium.",
    ],
    why: "Co za tym stoi, ze źródłami",
    sheets: "Zestawy i kartki do rozdania",
    limits: "To zdrowy rozsądek, zebrany z tego, co wiadomo. Jako rozmowa nie zostało to zbadane.",
    worry:
      "Jeśli słyszysz o gorszych dniach albo o niebezpieczeństwie, tutaj jest strona o tym, z kim porozmawiać.",
  },
};
