import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  p1: {
    title: "Nos w nos",
    text: "Ty też leżysz na brzuchu, twarzą w twarz. Możesz poczekać, aż główka się podniesie. Zmęczenie znaczy koniec.",
    note: "Na brzuchu: dziecko w pełni rozbudzone, a ty obok.",
    withoutEyeContact: {
      title: "Brzuch obok brzucha",
      text: "Ty też leżysz na brzuchu, tuż obok. Oboje widzicie tę samą nogę tego samego krzesła. Zmęczenie znaczy koniec.",
    },
  },
  p3: {
    title: "Wolne kolana",
    text: "Siedzisz w miejscu, kolana są wolne. Dziecko przychodzi się doładować i rusza dalej. Jesteś portem z zimną kawą.",
  },
  p4: {
    title: "Podawanie klocków",
    text: "Dziecko buduje. Podajesz to, o co prosi, i na tym koniec. Zawali się? To też część zabawy.",
  },
  p5: {
    title: "Tam i z powrotem",
    text: "Piłka toczy się tam i z powrotem. Mówisz, do kogo teraz. Gdy wpadnie pod kanapę, jest przerwa.",
    note: "Piłka większa niż pięść.",
    withoutSound: {
      title: "Tam i z powrotem",
      text: "Piłka toczy się tam i z powrotem. Otwarte ramiona pokazują, czyja kolej. Gdy wpadnie pod kanapę, jest przerwa.",
    },
  },
  p6: {
    title: "Miś się pogubił",
    text: "Miś kładzie but na głowę. „Tak to się nosi” – mówi miś. Dziecko wytłumaczy mu, jak jest.",
    withoutSound: {
      title: "Miś się pogubił",
      text: "Miś kładzie but na głowę i idzie spać. Miś czeka. Dziecko może mu pokazać, jak jest.",
    },
  },
  p7: {
    title: "Patrzeć i nic nie robić",
    text: "Dziecko coś odkrywa: suwak, cień, plamę słońca. Możesz patrzeć i nic nie robić. Cień nie potrzebuje objaśnień.",
  },
  p8: {
    title: "A więc nie to",
    text: "Dziecko marudzi, a ty zgadujesz. Zabawa? „Aha, nie to”. Na ręce? Zgadujecie dalej, a śmiech jest dozwolony.",
    withoutSound: {
      title: "A więc nie to",
      text: "Dziecko marudzi, a ty zgadujesz. Grzechotka? Odsuwasz ją, rozkładasz ręce. Potem próbujesz czegoś innego.",
    },
  },
  p9: {
    title: "Plackiem na podłodze",
    text: "Możesz położyć się plackiem na podłodze. Dziecko wchodzi na ciebie, turla się obok albo patrzy. Dziś zabawa to leżenie.",
    note: "Chce ci się spać? Najpierw połóż niemowlę w jego łóżeczku.",
  },
  p11: {
    title: "Znowu to samo",
    text: "Dziecko robi to jeszcze raz i jeszcze raz. Siedzisz obok i przysuwasz klocek z powrotem. Dziś zabawa to właśnie to samo.",
  },
  p12: {
    title: "Skarpetka w podróży",
    text: "Jaskrawa skarpetka płynie powoli od lewej do prawej. Dziecko śledzi ją albo woli sufit. Potem skarpetka odpoczywa na twojej dłoni.",
  },
  p13: {
    title: "Z drugiej strony",
    text: "Przechodzisz na drugą stronę maty. Może główka też się obróci, może nie. Stąd wszystko wygląda inaczej.",
  },
  p14: {
    title: "Na twoich kolanach",
    text: "Dziecko siedzi albo leży na twoich kolanach, w twoich rękach. Kołyszesz się powoli w lewo i w prawo. Gdy się odwróci, patrzycie tam oboje.",
    note: "Główkę, która się jeszcze chwieje, podtrzymuje twoja dłoń.",
  },
  p15: {
    title: "Daj i oddaj",
    text: "Dziecko daje ci coś albo upuszcza obok ciebie. Oglądasz to ze wszystkich stron. Oddajesz i zaczyna się od nowa.",
    note: "Nic małego ani luźnego, a ty blisko.",
  },
  p16: {
    title: "Do pudełka, z pudełka",
    text: "Pudełko z łyżką, ściereczką i kubkiem. Dziecko wyjmuje wszystko. Wkładasz z powrotem jedną rzecz i czekasz.",
    note: "Nic małego ani luźnego, a ty blisko.",
  },
  p17: {
    title: "Góra z poduszki",
    text: "Na podłodze leży poduszka. Dziecko pełza po niej, dookoła albo ją odpycha. Siedzisz po drugiej stronie.",
    note: "Na podłodze, a ty blisko.",
  },
  p18: {
    title: "Droga na nodze",
    text: "Twoja noga jest drogą i się nie rusza. Auto jedzie od stopy do kolana. Korki są dziś mile widziane.",
  },
  p19: {
    title: "Sklep otwarty",
    text: "Dziecko sprzedaje ci klocek. „Ile kosztuje?” – pytasz. Płacisz uściskiem dłoni albo marchewką na niby.",
    withoutSound: {
      title: "Sklep otwarty",
      text: "Dziecko sprzedaje ci klocek. Pokazujesz jeden i płacisz uściskiem dłoni. Reszty nie wydają.",
    },
  },
  p20: {
    title: "W której ręce",
    text: "Jedna mała skarpetka, dwie zamknięte dłonie. Dziecko stuka w jedną. Jeśli to druga, śmiejecie się. Potem dziecko chowa skarpetkę.",
  },
  p21: {
    title: "Wyspa",
    text: "Poduszka to wyspa, a ty na niej jesteś. Dziecko odpływa i przypływa. Na wyspie jest miejsce na jeszcze jedną nogę.",
  },
  p22: {
    title: "Kto kogo naśladuje",
    text: "Siedzisz blisko i patrzysz. Gdy otwiera się buzia, twoja też. Język, zmarszczone czoło, a potem czekanie.",
    withoutEyeContact: {
      title: "Ręce naśladują ręce",
      text: "Siedzisz obok. Gdy otwiera się rączka, twoja dłoń też. Piąstka, machnięcie, a potem czekanie.",
    },
  },
  p10: {
    title: "Piłka zamiast wieży",
    text: "Budujesz wieżę. Dziecko patrzy na piłkę. „Piłka” – mówisz i piłka się toczy. Wieża poczeka.",
    withoutSound: {
      title: "Wieża poczeka",
      text: "Budujesz wieżę. Dziecko patrzy na piłkę. Odsuwasz klocki i piłka się toczy.",
    },
  },
  "floor-together": {
    title: "Most",
    text: "Twoje nogi to most. Starsze dziecko przejeżdża pod nim autem. Młodsze patrzy z twoich kolan.",
    note: "Małe zabawki starszego są daleko od młodszego.",
  },
  "floor-return": {
    title: "Brzeg maty",
    text: "Może jakaś zabawa już trwa. Siadasz na brzegu maty. Najpierw patrzenie, a może cię wpuszczą.",
  },
};
