import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  g1: {
    title: "Przytulenie, machanie, jedno zdanie",
    text: "Przytulenie, spojrzenie i jedno wasze krótkie zdanie. „Pa, przyjdę po ciebie”. I idziesz.",
    withoutSound: {
      title: "Przytulenie, serce, machanie",
      text: "Przytulenie, dłoń na sercu, machanie. W tej kolejności. I idziesz.",
    },
    withoutEyeContact: {
      title: "Przytulenie i jedno zdanie",
      text: "Przytulenie, policzek przy policzku, i jedno wasze krótkie zdanie. „Pa, przyjdę po ciebie”. I idziesz.",
    },
  },
  g2: {
    title: "Coś twojego",
    text: "W torbie jedzie coś małego od ciebie. Miękka chustka, stara rękawiczka. Pakuje dziecko.",
    note: "Bez sznurków i luźnych części.",
  },
  g3: {
    title: "Wieści z nocy",
    text: "Z dzieckiem na rękach opowiadasz, jak minęła noc. Dwa znajome głosy nad jedną małą głową. Potem zmiana rąk.",
    withoutSound: {
      title: "Trochę dłużej na rękach",
      text: "Dziecko zostaje u ciebie na rękach, gdy się witasz. Kołyszesz lekko w lewo i w prawo. Potem zmiana rąk.",
    },
  },
  g4: {
    title: "Ławka w szatni",
    text: "Jest ławka przy wieszakach? Możesz tam chwilę posiedzieć, kurtka już zdjęta. Patrzycie razem, kto wchodzi.",
  },
  g5: {
    title: "Najpierw się rozejrzeć",
    text: "Dziecko rozgląda się z twoich rąk albo przy twojej nodze. Kto jest, co nowego? Ty też patrzysz.",
    note: "Dziecko widzi, że wychodzisz.",
  },
  g6: {
    title: "Wypchnij mnie",
    text: "Dziecko może wypchnąć cię za drzwi. Nie da się ciebie ruszyć, a potem nagle się da. Jeśli to nie dzień na pchanie, machasz.",
    note: "Palce z dala od drzwi, a przy ulicy za rękę.",
  },
  g7: {
    title: "To samo miejsce i machanie",
    text: "Machasz ze swojego miejsca. Okno, furtka albo drzwi. Dziecko macha albo patrzy, albo śpi.",
  },
  g8: {
    title: "Miś w podróży",
    text: "Miś jeździ z jednego domu do drugiego. Dziecko niesie go do drzwi. Tam miś macha temu, kto zostaje.",
  },
  "goodbye-together": {
    title: "Kurier",
    text: "Starsze dziecko może ponieść torbę albo przytulankę młodszego. Młodsze siedzi bezpiecznie na twoich rękach. Potem machacie we trójkę.",
  },
  "goodbye-return": {
    title: "Na wysokości dziecka",
    text: "To był zabiegany poranek. Przy drzwiach kucasz obok dziecka. Najpierw przez chwilę nic, potem pa.",
  },
};
