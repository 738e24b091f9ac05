import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  d1: {
    title: "Najpierw ręka, potem rękaw",
    text: "Rozgrzewasz dłonie. Przed każdym rękawem jedno powolne pogłaskanie po ręce. Jeśli ręka się cofa, czekasz.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  d2: {
    title: "Nie ma i jest",
    text: "Głowa wchodzi w sweter. „Gdzie jesteś?” Głowa wychodzi. „Tu jesteś”. I spojrzenie.",
    note: "Buzia jest zakryta najwyżej przez moment. Na przewijaku lub łóżku: jedna ręka na dziecku.",
    withoutSound: {
      title: "Nie ma i jest",
      text: "Głowa wchodzi w sweter i wychodzi po drugiej stronie. Czeka tam twoja twarz. Całkiem blisko i dość zdziwiona.",
    },
    withoutEyeContact: {
      title: "Gdzie jest rączka",
      text: "Rączka znika w rękawie. „Gdzie jest rączka?” Chwilę czekasz. „Jest”. Druga rączka już wie, co będzie.",
    },
  },
  d3: {
    title: "Skarpetka na uchu",
    text: "Skarpetka wisi ci na uchu. Masz minę, jakby to było całkiem normalne. Dziecko wyjaśni tę sprawę.",
    withoutEyeContact: {
      title: "Skarpetka na dłoni",
      text: "Skarpetka jest na twojej dłoni, a dłoń szuka stopy. Wystarczy być obok siebie. Dziecko wyjaśni tę sprawę.",
    },
  },
  d4: {
    title: "Ten czy tamten",
    text: "Dziecko wybiera jeden z dwóch swetrów. Potem mówisz, jak dziś wygląda twój. Plama to też wzorek.",
    withoutSound: {
      title: "Ten czy tamten",
      text: "Na łóżku leżą dwa swetry. Dziecko pokazuje jeden. Potem może pokazać coś dla ciebie.",
    },
  },
  d5: {
    title: "Rękaw za rękawem",
    text: "Jeden rękaw, potem przez chwilę nic. Dziecko się rozgląda albo bawi się materiałem. Potem kolej na drugi rękaw.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  d6: {
    title: "Czekanie na stopę",
    text: "Trzymasz otwarte spodnie. Stopa rusza w drogę. Możesz poczekać i zobaczyć, gdzie wyjdzie.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  d7: {
    title: "A więc nie ten but",
    text: "Który but pierwszy? Zgadujesz, dziecko kręci głową. „To może drugi”. Zgadujesz dalej, a śmiech jest dozwolony.",
    withoutSound: {
      title: "A więc nie ten but",
      text: "Który but pierwszy? Podnosisz jeden, dziecko go odsuwa. Nadchodzi drugi, z głębokim ukłonem.",
    },
  },
  d8: {
    title: "Najpierw dotknąć",
    text: "Zanim sweter trafi na głowę, trzymają go małe dłonie. Miękki, szorstki, guzik z bliska. Możesz poczekać, aż obejrzą wszystko.",
    note: "Przy guzikach i sznurkach: blisko dziecka, nic do buzi.",
  },
  d9: {
    title: "Melodia do każdej skarpetki",
    text: "Do wszystkiego, co zakładasz, nucisz tę samą melodyjkę. Spodnie, sweter, skarpetki. Jeśli skarpetka się spóźnia, melodia też.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
    withoutSound: {
      title: "Klepnięcie do każdej skarpetki",
      text: "Wszystko, co zakładasz, dostaje jedno lekkie klepnięcie dłonią. Spodnie, sweter, skarpetki. Jeśli skarpetka się spóźnia, klepnięcie też.",
    },
  },
  "dress-together": {
    title: "Szef od skarpetek",
    text: "Starsze dziecko może znaleźć skarpetki dla młodszego. Młodsze siedzi bezpiecznie u ciebie na kolanach. Dwie różne to też para.",
  },
  "dress-return": {
    title: "Wśród ubrań",
    text: "Może dziecko jest już w połowie ubrane. Siadasz na podłodze wśród ubrań. Prędzej czy później podejdzie jakiś rękaw.",
  },
};
