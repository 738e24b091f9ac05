import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Akuku przy przewijaniu",
    text: "Zasłaniasz twarz czystą pieluszką tetrową. „Gdzie jestem? Akuku”. To samo miejsce, te same słowa. Potem chwilę czekasz.",
    note: "Buzia dziecka jest odsłonięta. Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Akuku bez słów",
      text: "Zasłaniasz twarz czystą pieluszką tetrową. Pieluszka powoli opada i oto jesteś. Potem chwilę czekasz.",
    },
    withoutEyeContact: {
      title: "Gdzie jest stópka",
      text: "Stópka znika pod czystą pieluszką tetrową. „Gdzie jest stópka? Tu jest”. Ta sama stópka, te same słowa. Potem chwilę czekasz.",
    },
  },
  n2: {
    title: "Najpierw powiedzieć, potem zrobić",
    text: "Możesz powiedzieć, co za moment zrobią twoje ręce. „Teraz nóżki do góry”. Chwilę czekasz. I nóżki idą do góry.",
    note: "Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Najpierw dłoń",
      text: "Możesz położyć ciepłą dłoń tam, gdzie zaczniesz. Chwilę czekasz. I nóżki idą do góry.",
    },
  },
  n3: {
    title: "Kopniak i trąbka",
    text: "Każdy kopniak dostaje jeden śmieszny dźwięk. Nie ma kopniaka, nie ma dźwięku. Dyryguje dziecko.",
    note: "Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Kopniak i uścisk",
      text: "Na każdy kopniak twoja dłoń lekko ściska stópkę. Nie ma kopniaka, nie ma uścisku. Szefem jest dziecko.",
    },
  },
  n4: {
    title: "Strażnik pieluszki",
    text: "Dziecko pilnuje czystej pieluszki. „Poproszę” – mówisz i może ją dostajesz. Oddawanie to też praca.",
    note: "Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Strażnik pieluszki",
      text: "Dziecko pilnuje czystej pieluszki. Prosi o nią twoja otwarta dłoń i może ją dostaje. Oddawanie to też praca.",
    },
  },
  n5: {
    title: "Cześć, kolano",
    text: "Dziecko wybiera, kto się wita: kolano, brzuch czy paluszek. Odpowiadasz w imieniu kolana. Kolana mają sporo do powiedzenia.",
    note: "Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Kolano macha",
      text: "Dziecko wybiera, kto macha: kolano, brzuch czy paluszek. Odmachujesz łokciem.",
    },
  },
  n6: {
    title: "Wolniejsze ręce",
    text: "Ta sama pieluszka, trochę wolniejsze ręce. Dziecko śledzi, co robisz, albo bada sufit. Jedno i drugie dobre.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n7: {
    title: "Nogi na wolności",
    text: "Pieluszka zdjęta, nogi wolne. Niech chwilę pokopią, a ty możesz popatrzeć. Potem kolej na czystą.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n8: {
    title: "Obok nocnika",
    text: "Siedzisz na podłodze obok nocnika. Może coś będzie, może nic. Wspólne czekanie to też towarzystwo.",
  },
  n9: {
    title: "Rzep od pieluszki",
    text: "Jeden rzep pieluszki to praca dziecka. Odpiąć, zapiąć i jeszcze raz odpiąć. Drugi jest twój.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n10: {
    title: "To pieluszka, nie głód",
    text: "Dziecko marudzi, a ty myślisz o mleku. Pudło. „Aha, to była pieluszka”. Mówisz to na głos, a potem przewijasz.",
    note: "Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Najpierw mleko, potem pieluszka",
      text: "Dziecko marudzi, a ty myślisz o mleku. Główka się odwraca. Kładziesz dłoń na brzuszku, a potem przewijasz.",
    },
  },
  n11: {
    title: "Mały wietrzyk",
    text: "Dmuchasz bardzo lekko na rączkę albo brzuszek. Potem czekasz. Coś się poruszyło? Będzie jeszcze raz. A jak nie, to koniec.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n12: {
    title: "Rowerek bez roweru",
    text: "Nogi powoli pedałują w twoich rękach. Jedno okrążenie i przerwa. Jeśli któraś noga rusza sama, jedziesz za nią.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n13: {
    title: "Co tam jest w górze",
    text: "Z przewijaka pokój wygląda inaczej. Lampa, rysa, gałąź na dworze. Ty też na chwilę patrzysz w górę.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n14: {
    title: "Ogrzana w dłoni",
    text: "Chusteczka jest zimna, a twoja dłoń nie. Najpierw chwilę ją trzymasz. Potem delikatnie, od przodu do tyłu.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n15: {
    title: "Nucenie do ostatniego rzepa",
    text: "Nucisz cicho, dopóki pieluszka jest odpięta. Przy ostatnim rzepie melodia się kończy. Stąd dziecko wie, że to koniec.",
    note: "Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Trzy klepnięcia i koniec",
      text: "Pieluszka zapięta. Twoja dłoń trzy razy lekko klepie brzuszek. Stąd dziecko wie, że to koniec.",
    },
  },
  n16: {
    title: "Dwa kciuki do trzymania",
    text: "Pieluszka zapięta, ale jeszcze chwilę zostajecie. Twoje kciuki leżą w dwóch małych dłoniach. Kto pierwszy puści, ten kończy.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n17: {
    title: "Obrót w połowie",
    text: "W połowie przewijania dziecko przekręca się na brzuch. Chwilę czekasz i patrzysz, co tam widać. Potem wraca na plecy, z małą pomocą.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n18: {
    title: "Przewijanie na stojąco",
    text: "Dziś dziecko stoi, z rękami na twoim ramieniu. Ty klęczysz. Każde z was widzi coś innego.",
    note: "Na podłodze, nie na przewijaku.",
  },
  n19: {
    title: "Dyżur przy koszu",
    text: "Pieluszka zmieniła się w paczkę. Dziecko niesie ją do kosza i puszcza. Bęc. Potem oboje myjecie ręce.",
    note: "Rzepy dobrze zapięte, a potem czyste ręce.",
  },
  n20: {
    title: "Cztery ręce, jeden kran",
    text: "Po przewijaniu myjecie razem ręce. Piana wędruje z twojego kciuka na kciuk dziecka. I z powrotem.",
    note: "Letnia woda, stabilnie na stołku albo na rękach.",
  },
  n21: {
    title: "Jak tam dotrzemy",
    text: "Jak dziś dziecko dotrze do przewijania? Tyłem, na czworakach albo na rękach. Idziesz tak samo.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n22: {
    title: "Najpierw miś",
    text: "Miś też dostaje pieluszkę, z ręcznika papierowego. Dziecko pokazuje jak, a ty robisz tak samo. Miś leży spokojniej niż większość.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n23: {
    title: "Nocnik czy pieluszka",
    text: "„Nocnik czy pieluszka?” – pytasz i czekasz. Jedno i drugie dobre, zmiana zdania też. Idziesz z nim tam, gdzie chce.",
    note: "Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Dwie ręce, jeden wybór",
      text: "Jedna twoja ręka pokazuje nocnik, druga pieluszkę. Dziecko wybiera rękę. Idziesz razem z nim.",
    },
  },
  n24: {
    title: "Pa, pa, wodo",
    text: "Dziecko naciska przycisk i woda z wirem odpływa. Machacie jej oboje. Potem przychodzi nowa i na nią też warto popatrzeć.",
    note: "Jesteś obok, a potem zamykasz klapę.",
  },
  n25: {
    title: "Spokojna dłoń",
    text: "W połowie twoja dłoń spoczywa na brzuszku. Może wyląduje na niej inna dłoń. Może nie, i wtedy przewijasz dalej.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n26: {
    title: "Kto jest w lustrze",
    text: "Jeśli jest lustro, dziś przewijanie odbywa się przed nim. Kto to, z tą stópką? Ty też tam jesteś.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n27: {
    title: "Na odwrót",
    text: "Dziś dziecko leży na przewijaku odwrotnie niż zwykle. Okno jest teraz z drugiej strony. Główka szuka albo zostaje tam, gdzie była.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n28: {
    title: "Co dziś zostaje",
    text: "Nie wszystko zdejmujecie. Dziecko wybiera, co zostaje: skarpetka, czapka, papierowa korona. Pieluszka potem.",
    note: "Jedna ręka zostaje na dziecku.",
  },
  n29: {
    title: "Opowieść na koniec",
    text: "Pieluszka zapięta, a ty opowiadasz, co się działo. „Najpierw nóżki. Potem chusteczka. A teraz koniec”. I wszystko ma swoje zakończenie.",
    note: "Jedna ręka zostaje na dziecku.",
    withoutSound: {
      title: "Wszystko jeszcze raz",
      text: "Pieluszka zapięta. Powoli pokazujesz wszystko jeszcze raz: nóżki, chusteczka, pieluszka. Potem dwie otwarte dłonie: koniec.",
    },
  },
  "nappy-together": {
    title: "Ekipa od przewijania",
    text: "Starsze dziecko może trzymać czystą pieluszkę. Młodsze leży bezpiecznie pod twoją ręką. Kto ma najpoważniejszą minę?",
    note: "Jedna ręka zostaje na młodszym.",
  },
  "nappy-return": {
    title: "Najpierw ciepła dłoń",
    text: "Zanim weźmiesz pieluszkę, kładziesz dłoń na brzuszku albo nóżce. Dziecko patrzy albo nie. Potem zaczyna się przewijanie.",
    note: "Jedna ręka zostaje na dziecku.",
  },
};
