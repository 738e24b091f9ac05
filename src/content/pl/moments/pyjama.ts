import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  y1: {
    title: "Idzie kominiarz po drabinie",
    text: "„Idzie kominiarz po drabinie”: dwa palce wspinają się do brzuszka. Patrzysz i czekasz. Jeśli dziecko prosi o jeszcze, jest jeszcze. Jeśli się odwraca, koniec.",
    note: "Nie zaraz po mleku. Na przewijaku lub łóżku: jedna ręka na dziecku.",
    withoutSound: {
      title: "Łaskotki w piżamie",
      text: "Dwa ciche palce idą do brzuszka. Patrzysz i czekasz. Uśmiech, i idą dalej. Jeśli dziecko się odwraca, koniec.",
    },
    withoutEyeContact: {
      title: "Idzie kominiarz po drabinie",
      text: "Dwa palce idą do brzuszka. „Jeszcze?” – pytasz i czekasz. Jeśli rączka prosi o jeszcze, idą dalej. Jeśli dziecko się odwraca, koniec.",
    },
  },
  y2: {
    title: "Słowo na każdą napę",
    text: "Klik i ciche słowo. Klik i następne. Przy ostatniej napie jest cicho.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
    withoutSound: {
      title: "Kciuk na każdą napę",
      text: "Przy każdej napie twój kciuk odpoczywa na materiale. Od stóp aż po brodę. Przy ostatniej dłoń zostaje.",
    },
  },
  y3: {
    title: "Spodnie na głowie",
    text: "„Spodnie idą na głowę” – mówisz. Dziecko wie lepiej. Jakoś kończy się to w piżamie.",
    withoutSound: {
      title: "Spodnie na głowie",
      text: "Zakładasz spodnie na własną głowę i czekasz. Dziecko wie lepiej. Jakoś kończy się to w piżamie.",
    },
  },
  y4: {
    title: "W połowie prędkości",
    text: "Łagodniejsze światło, wolniejsze ręce. Ta sama piżama, ten sam kąt co wczoraj. Możesz na tym poprzestać.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  y5: {
    title: "Między jednym a drugim",
    text: "Między ubraniem a piżamą jest chwila bez niczego. Nogi kopią albo robią rundkę po pokoju. Możesz popatrzeć, aż się skończy.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  y6: {
    title: "Ciepła piżama",
    text: "Przez chwilę trzymasz piżamę na własnym brzuchu. Teraz jest ciepła. I zakładamy, nogawka po nogawce.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  y7: {
    title: "Idzie stopa",
    text: "Stopa szuka drogi przez nogawkę. Trzymasz materiał i patrzysz. Czasem nic nie wychodzi, a potem palce.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  y8: {
    title: "Najpierw gołe plecy",
    text: "Przed piżamą: ciepła dłoń na gołych plecach. Z góry na dół, raz albo dziesięć razy. Potem na to piżama.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  y9: {
    title: "Dłoń przychodzi po dłoń",
    text: "Twoja dłoń wchodzi w rękaw z drugiej strony. W połowie drogi czeka na małą rączkę. Wychodzą razem.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  y10: {
    title: "Ciemno za szybą",
    text: "W piżamie jeszcze raz do okna, na rękach albo pieszo. Światła, deszcz albo własne odbicia. Dzień obejrzany do końca.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
  },
  y11: {
    title: "Wygrywa najwolniejszy",
    text: "Dziś wygrywa ten, kto ubiera się najwolniej. Rękaw jak ślimak, nogawka jak żółw. Jeśli robi się za wolno, wygrało dziecko.",
  },
  y12: {
    title: "Specjalista od guzika",
    text: "Jeden guzik zapina dziecko, resztę ty. Trzymasz materiał i czekasz. Jeśli wyjdzie krzywo, taka dziś moda.",
  },
  y13: {
    title: "Dzisiejsze ubrania",
    text: "Dzisiejsze ubrania idą do kosza na pranie, jedno po drugim. Dziecko wrzuca, ty im machasz. Skarpetki jak zwykle ostatnie.",
  },
  y14: {
    title: "Materiał na policzku",
    text: "Piżama dotyka najpierw dłoni, a potem policzka. Miękka czy trochę drapie? Jeśli dziecko się odwraca, już wiesz.",
    note: "Na przewijaku lub łóżku: jedna ręka na dziecku.",
  },
  "pyjama-together": {
    title: "Komitet piżamowy",
    text: "Starsze dziecko może wybrać piżamę młodszego. Młodsze leży bezpiecznie pod twoją ręką. Gwiazdki czy paski, jedno i drugie dobre.",
    note: "Jedna ręka zostaje na młodszym.",
  },
  "pyjama-return": {
    title: "Czekanie z piżamą",
    text: "Może przebieranie już trwa. Siadasz na podłodze, z piżamą na kolanach. Dziecko przychodzi, patrzy albo zostaje u siebie.",
  },
};
