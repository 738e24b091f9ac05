import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  f1: {
    title: "Spojrzenie znad mleka",
    text: "Przy mleku dziecko czasem na ciebie spojrzy. Ty też patrzysz. Gdy wzrok wędruje dalej, niech wędruje.",
    note: "Butelkę trzyma się w ręce, niczym się jej nie podpiera.",
    withoutEyeContact: {
      title: "Palec do trzymania",
      text: "Przy mleku mała rączka czasem chce coś trzymać. Twój palec może tam być. Puści go? Też dobrze.",
    },
  },
  f2: {
    title: "Dwie łyżki",
    text: "Dziecko ma swoją łyżkę. Stuk, stuk o stół, na zmianę. Kto kończy, ten kończy.",
    note: "Siedząc prosto, z pustą buzią. Samym jedzeniem się nie bawimy.",
    withoutSound: {
      title: "Dwie łyżki",
      text: "Dziecko ma swoją łyżkę. Na zmianę jedna łyżka idzie w górę. Kto kończy, ten kończy.",
    },
  },
  f3: {
    title: "Na zdrowie",
    text: "Dziecko wyciąga kubek i stukacie się kubkami. Spojrzenie i łyk. Tyle razy, ile zechce dziecko.",
    note: "Siedząc prosto, z pustą buzią. Potem spokojny łyk.",
    withoutEyeContact: {
      title: "Na zdrowie",
      text: "Dziecko wyciąga kubek i stukacie się. Wystarczy patrzeć na kubki. Tyle razy, ile zechce dziecko.",
    },
  },
  f4: {
    title: "Kolory na talerzu",
    text: "Na zmianę nazywacie kolor z talerza. Jedzenie to osobna sprawa. Marchewki są dziś po prostu pomarańczowe.",
    note: "Mówimy z pustą buzią, siedząc prosto.",
    withoutSound: {
      title: "Kolory na talerzu",
      text: "Na zmianę pokazujecie kolor na talerzu. Potem szukacie go na swetrze. Jedzenie to osobna sprawa.",
    },
  },
  f5: {
    title: "Ty też siadasz",
    text: "Możesz usiąść obok. Mleko albo jedzenie dla dziecka, szklanka dla ciebie. Nic więcej się nie dzieje.",
    note: "Nic gorącego na kolanach ani w zasięgu.",
  },
  f6: {
    title: "Małe ręce",
    text: "Co robią te małe ręce przy mleku albo przy jedzeniu? Ściskają, głaszczą, chwytają. Wystarczy chwilę popatrzeć.",
  },
  f7: {
    title: "A więc nie łyżka",
    text: "Dziecko pokazuje, a ty zgadujesz. Łyżka? „Aha, nie łyżka”. Zgadujesz dalej, a śmiech jest dozwolony.",
    note: "Zgadywanie i śmiech z pustą buzią.",
    withoutSound: {
      title: "A więc nie łyżka",
      text: "Dziecko pokazuje, a ty zgadujesz. Łyżka? Kręcisz głową, że nie, i pokazujesz coś innego. Śmiech jest dozwolony.",
    },
  },
  f8: {
    title: "Przerwa to przerwa",
    text: "Dziecko odwraca głowę i rozgląda się. Możesz poczekać razem z nim. Może głód wróci, a może nie.",
  },
  f9: {
    title: "Mleko już idzie",
    text: "Szykujesz mleko i mówisz, co robisz. „Najpierw woda. Teraz chwilę mieszamy”. Twój głos umila czekanie.",
    note: "Gorąca woda z dala od dziecka. Najpierw sprawdź mleko na nadgarstku.",
    withoutSound: {
      title: "Czekanie na twoim ramieniu",
      text: "Mleko jest prawie gotowe. Dziecko leży na twoim ramieniu, a ty kołyszesz się w miejscu. Tak czekacie oboje.",
    },
  },
  f10: {
    title: "Odbicie się nie spieszy",
    text: "Po mleku dziecko leży na twoim ramieniu. Twoja dłoń powoli sunie po plecach. Jeśli nic się nie odbije, to było zwykłe przytulanie.",
    note: "Gdy zupełnie nie chce ci się spać. Buzia dziecka zostaje odsłonięta.",
  },
  f11: {
    title: "Słuchanie łyków",
    text: "Łyk, łyk, oddech. Możesz posłuchać, jak mleko płynie. Gdy robi się cicho, też dobrze.",
  },
  f12: {
    title: "Zmiana ręki w połowie",
    text: "W połowie mleka zmieniasz rękę. Z tej strony widać inny kawałek pokoju. Najpierw chwila rozglądania, potem dalej mleko.",
  },
  f13: {
    title: "Mleka już nie ma",
    text: "Mleka już nie ma, a wy siedzicie. Nikt jeszcze nie wstaje. Tych kilka sekund jest dla was obojga.",
    note: "Chce ci się spać? Najpierw połóż niemowlę w jego łóżeczku.",
  },
  f14: {
    title: "Materiał w palcach",
    text: "Przy mleku rączka bawi się twoim swetrem. Szew, fałdka, kawałek ciepłej skóry. Niech rączka sobie szuka.",
  },
  f15: {
    title: "Dziś to ty jesz",
    text: "Jesz, a dziecko siedzi albo leży obok. Widzi, jak łyżka idzie w górę i znowu w dół. Bez objaśnień, za to mlaskanie dozwolone.",
    note: "Nic gorącego na kolanach ani w zasięgu.",
  },
  f16: {
    title: "Kto jest przy stole",
    text: "Witasz wszystkich przy stole. „Cześć, babciu. Cześć, łyżko. Cześć, puste krzesło”. Dziecko wita się razem z tobą albo patrzy.",
    note: "Witamy się z pustą buzią.",
    withoutSound: {
      title: "Machanie przy stole",
      text: "Machasz do wszystkich przy stole. Do łyżki i pustego krzesła też. Dziecko macha razem z tobą albo patrzy.",
    },
  },
  f17: {
    title: "Nucenie między łykami",
    text: "Gdy dziecko robi przerwę, nucisz trzy nutki. Gdy znowu pije, milkniesz. I tak na zmianę.",
    withoutSound: {
      title: "Kciuk między łykami",
      text: "Gdy dziecko robi przerwę, twój kciuk głaszcze policzek albo rączkę. Gdy znowu pije, kciuk leży spokojnie. I tak na zmianę.",
    },
  },
  f18: {
    title: "Pierwszy kęs jest twój",
    text: "Bierzesz kęs tego samego i spokojnie żujesz. Dziecko patrzy, jak to się robi. Może dołączyć, może poczekać.",
    note: "Siedząc prosto. Jedzenie w małych, miękkich kawałkach.",
  },
  f19: {
    title: "Palec po palcu",
    text: "Po jedzeniu każdy palec dostaje ciepłą ściereczkę. Zaczynasz od tej ręki, która się wysunie. Kciuki bywają najsmaczniejsze.",
  },
  f20: {
    title: "Łyżka spada",
    text: "Łyżka spada, a ty ją podnosisz. Spada znowu, a ty patrzysz, jak leci. Trzy razy, a potem zostaje na dole.",
  },
  f21: {
    title: "Koniec to koniec",
    text: "Po czym widać, że dziecko już skończyło? Ręka w górze, głowa w bok, odsunięty talerz. Robisz to samo i sprzątasz.",
  },
  f22: {
    title: "Samodzielne nalewanie",
    text: "Mały dzbanek z odrobiną wody. Dziecko nalewa, ty trzymasz kubek. Co się wyleje, jest dla stołu.",
    note: "Zimna woda, przy stole.",
  },
  f23: {
    title: "Słuchanie skórki chleba",
    text: "Gryziesz skórkę chleba. Chrup. Dziecko słucha, może też ugryzie albo zostawi chrupanie tobie.",
    note: "Siedząc prosto, bez pośpiechu. Rozmowa potem.",
  },
  f24: {
    title: "Kucharz miesza",
    text: "Dziecko miesza w swojej miseczce. W jedną stronę, w drugą albo przez chwilę wcale. Mieszasz w swojej tak samo szybko.",
    note: "Jedzenie letnie, nie gorące.",
  },
  f25: {
    title: "Miś też je",
    text: "Miś dostaje pustą łyżkę. Raz mu smakuje, raz odwraca głowę. Dziecko decyduje, a miś się zgadza.",
    note: "Dziecko je, siedząc prosto, a miś dostaje puste łyżki.",
  },
  f26: {
    title: "Ręce w kółku",
    text: "Przed pierwszym kęsem trzymacie się za ręce. Jeden uścisk i puszczamy. Kto nie ma ochoty, kładzie dłoń na stole.",
  },
  f27: {
    title: "Coś z dzisiaj",
    text: "Opowiadasz o jednej małej rzeczy z dzisiaj. Gołąb, kałuża, krzywa skarpetka. Potem czekasz, a jeść też wolno.",
    note: "Opowiadamy z pustą buzią.",
    withoutSound: {
      title: "Dzisiaj w jednym geście",
      text: "Pokazujesz rękami jedną małą rzecz z dzisiaj. Gołąb, kałuża, krzywa skarpetka. Potem czekasz na gest z drugiej strony.",
    },
  },
  f28: {
    title: "Kto gdzie siedzi",
    text: "Dziś dziecko wybiera, kto gdzie siedzi. Ty na małym krzesełku, lalka na dużym. Jutro może być inaczej albo nie.",
  },
  f29: {
    title: "Picie i nasłuchiwanie",
    text: "Nagle trzaskają drzwi albo szczeka pies. Dziecko przestaje pić i słucha. Ty też słuchasz i czekasz, aż pije dalej.",
  },
  "feed-together": {
    title: "Kelner",
    text: "Starsze dziecko może przynieść śliniak albo łyżkę młodszego. Młodsze siedzi bezpiecznie przy tobie. Napiwek nieobowiązkowy.",
    note: "Starsze przynosi rzeczy, jedzenie podajesz ty.",
  },
  "feed-return": {
    title: "Przysunięte krzesło",
    text: "Może dziecko już pije albo je. Cicho przysuwasz krzesło. Najpierw patrzenie, rozmowa potem.",
  },
};
