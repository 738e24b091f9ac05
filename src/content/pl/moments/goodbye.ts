import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  g1: {
    title: "Uścisk, machanie, jedno zdanie",
    text: "Uścisk, spojrzenie i jedno wasze krótkie zdanie. „Pa, do potem”. I idziesz.",
    withoutSound: {
      title: "Uścisk, serce, machanie",
      text: "Uścisk, dłoń na sercu, machanie. W tej kolejności. I idziesz.",
    },
    withoutEyeContact: {
      title: "Uścisk i jedno zdanie",
      text: "Uścisk, policzek przy policzku, i jedno wasze krótkie zdanie. „Pa, do potem”. I idziesz.",
    },
  },
  g2: {
    title: "Coś twojego",
    text: "W torbie jedzie coś małego od ciebie. Miękka chustka, stara rękawiczka. Pakuje dziecko.",
    note: "Bez sznurków i luźnych części.",
  },
  g3: {
    title: "Wieści z nocy",
    text: "Opowiadasz, jak minęła noc, z dzieckiem na rękach. Dwa znajome głosy nad jedną małą głową. Potem zmiana rąk.",
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
    text: "Miś jeździ z jednego domu do drugiego. Dziecko niesie go do drzwi. Tam miś macha do osoby, która zostaje.",
  },
  "goodbye-together": {
    title: "Kurier",
    text: "Starsze może ponieść torbę albo przytulankę młodszego. Młodsze siedzi bezpiecznie na twoich rękach. Potem machacie we trójkę.",
  },
  "goodbye-return": {
    title: "Na wysokości dziecka",
    text: "To był pełny poranek. Przy drzwiach schodzisz na wysokość dziecka. Najpierw przez chwilę nic, potem pa.",
  },
};
