import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  z1: {
    title: "Jedna piosenka, coraz wolniej",
    text: "Przy zasypianiu śpiewasz piosenkę, którą oboje znacie. Każda zwrotka trochę wolniej. Nucenie, miganie i kołysanie też się liczą.",
    note: "Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
    withoutSound: {
      title: "To samo powolne kołysanie",
      text: "Powolne kołysanie, na rękach albo na kolanach. Miganie też się liczy. Za każdym razem wolniej, aż prawie ustanie.",
    },
  },
  z2: {
    title: "Jedna strona",
    text: "Dziecko na kolanach, otwarta jedna strona. O przewracaniu kartek i o końcu decyduje dziecko. Książka wie, że wróci.",
    note: "Książka zostaje poza łóżkiem.",
  },
  z3: {
    title: "Kałuża, zupa, łóżko",
    text: "Dzień w trzech obrazkach. Najpierw kałuża, potem zupa, teraz łóżko. Dziecko może jeden zamienić.",
    note: "Sznurki i luźne poduszki zostają poza łóżkiem.",
    withoutSound: {
      title: "Dzień w trzech gestach",
      text: "Dzień w trzech gestach. Skakanie, jedzenie, spanie. Dziecko może jeden zamienić.",
    },
  },
  z4: {
    title: "Dobranoc, lampo",
    text: "Dziecko wybiera trzy rzeczy, którym powie dobranoc. Lampa, miś, lewa skarpetka. Mówisz razem z nim, coraz ciszej.",
    note: "Rzeczy, które dostały dobranoc, śpią poza łóżkiem.",
    withoutSound: {
      title: "Machanie lampie",
      text: "Dziecko wybiera trzy rzeczy, którym pomacha na dobranoc. Lampa, miś, lewa skarpetka. Machasz razem z nim, coraz mniej.",
    },
  },
  z5: {
    title: "Dłoń na piersi",
    text: "Twoja dłoń leży na piersi dziecka, lekka jak liść. Czekasz, aż oddech zwolni. Potem jeszcze dwa oddechy i cofasz dłoń.",
    note: "Na plecach, w swoim pustym łóżeczku.",
  },
  z6: {
    title: "Wspólny oddech",
    text: "Siedzisz obok łóżka w półmroku. Oddychasz razem z dzieckiem, w swoim tempie. Nic więcej się nie dzieje.",
    note: "Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
  },
  z7: {
    title: "Szef od włącznika",
    text: "Dziś światło gasi dziecko. Zapalanie i gaszenie od nowa czasem też się zdarza. Potem chwila razem po ciemku.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
  },
  z8: {
    title: "Ta sama droga do łóżka",
    text: "Droga do łóżka, którą oboje znacie. Obok okna, obok drzwi, a potem łóżko. Stajecie tam, gdzie ktoś lubi popatrzeć.",
    note: "Okno zamknięte, sznurki poza zasięgiem. Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
  },
  z9: {
    title: "Dobranoc z daleka",
    text: "Dziś cię tam nie ma? Przez telefon też da się razem pośpiewać. Dziecko słucha albo odchodzi, i to jest w porządku.",
    note: "Kto jest w domu, trzyma telefon i ładowarkę poza łóżkiem.",
    withoutSound: {
      title: "Machanie z daleka",
      text: "Dziś cię tam nie ma? Na ekranie też da się powoli pomachać. Dziecko odmachuje albo odchodzi, i to jest w porządku.",
    },
  },
  z10: {
    title: "Coraz mniej światła",
    text: "Najpierw gaśnie duża lampa, potem mała. Pomiędzy jest jeden oddech. Dziecko leży w łóżku albo u ciebie na rękach i patrzy.",
    note: "Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
  },
  z11: {
    title: "Ostatnie słowo",
    text: "Wybierz jedno małe słowo na zamknięcie dnia. Szeptem, a potem już nic. Jutro może być inne.",
    note: "Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
    withoutSound: {
      title: "Ostatni dotyk",
      text: "Wybierz jeden mały dotyk na zamknięcie dnia. Palec na czole, a potem już nic. Jutro może być inny.",
    },
  },
  z12: {
    title: "Powoli przez przedpokój",
    text: "Dziecko leży na twoim ramieniu, a ty powoli chodzisz. Na każdym zakręcie jedna sekunda bez ruchu. Łóżeczko poczeka, aż dojdziecie.",
    note: "Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
  },
  z13: {
    title: "Słuchanie domu",
    text: "Wszystko cichnie, więc słychać więcej. Lodówka, sąsiad, daleki tramwaj. Słuchacie oboje, aż nie będzie nic nowego.",
    note: "Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
  },
  z14: {
    title: "Najpierw miś idzie spać",
    text: "Miś zasypia pierwszy, obok łóżka. Dziecko go otula albo znowu budzi. Ty zostawiasz łagodne światło.",
    note: "Kocyk misia zostaje poza łóżkiem.",
  },
  z15: {
    title: "Jedna rzecz z jutra",
    text: "Mówisz o jednej małej rzeczy, która będzie jutro. Owsianka, kalosze, autobus. Dziecko dorzuca swoją albo już prawie śpi.",
    note: "Sznurki i luźne poduszki zostają poza łóżkiem.",
    withoutSound: {
      title: "Jutro w jednym geście",
      text: "Pokazujesz jedną małą rzecz, która będzie jutro. Jedzenie, spacer, machanie. Dziecko dorzuca swoją albo już prawie śpi.",
    },
  },
  z16: {
    title: "Trzy uściski",
    text: "Po ciemku trzy razy lekko ściskasz małą dłoń. I nic więcej. Dziecko ściska też albo już odpłynęło.",
    note: "Sznurki i luźne poduszki zostają poza łóżkiem.",
  },
  z17: {
    title: "Od czoła do nosa",
    text: "Jeden palec głaszcze od czoła do nosa. Powoli, a potem przerwa. Gdy oczy się zamykają, palec odpoczywa.",
    note: "Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
  },
  "bedtime-together": {
    title: "Nocna straż",
    text: "Starsze dziecko może zasłonić okno młodszemu. Młodsze patrzy z twoich rąk. Potem wszyscy szepczecie albo machacie na dobranoc.",
    note: "Sznurki poza zasięgiem. Przytulanki starszego zostają poza łóżeczkiem.",
  },
  "bedtime-return": {
    title: "Na podłodze obok",
    text: "Może dziecko już prawie śpi. Siadasz na podłodze obok łóżka. Jedna dłoń na brzegu mówi, że jesteś.",
    note: "Niemowlę śpi na plecach, w swoim pustym łóżeczku.",
  },
};
