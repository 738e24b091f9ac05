import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  w1: {
    title: "Najpierw twoja twarz",
    text: "Możesz stanąć przy łóżeczku, cicho, bez pośpiechu. Oto twoja twarz. Pierwsze słowo może poczekać.",
    withoutEyeContact: {
      title: "Najpierw blisko ciebie",
      text: "Możesz stanąć obok łóżeczka, cicho, bez pośpiechu. Dziecko czuje, że jesteś. Patrzenie na siebie nie jest potrzebne.",
    },
  },
  w2: {
    title: "Pierwszy dźwięk",
    text: "Dziecko wydaje poranny dźwięk. Powtarzasz go i czekasz. Może będzie następny.",
    withoutSound: {
      title: "Pierwsze wiercenie",
      text: "Rączka idzie w górę, nóżka kopie. Powtarzasz to i czekasz. Może będzie następny ruch.",
    },
  },
  w3: {
    title: "Odsłaniamy okno",
    text: "Dziecko ciągnie za zasłonę. Szukacie razem jednej rzeczy na dworze. Może potem jedno spojrzenie na ciebie.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
    withoutEyeContact: {
      title: "Odsłaniamy okno",
      text: "Dziecko ciągnie za zasłonę. Stoicie ramię w ramię. Jeden palec pokazuje coś na dworze i cokolwiek to jest, pasuje.",
    },
  },
  w4: {
    title: "Pod jednym kocem",
    text: "Siedzicie razem pod jednym kocem. Kto w domu już nie śpi, a kto jeszcze tak? Kot też się liczy.",
    note: "Gdy ani trochę nie chce ci się spać. Na siedząco.",
    withoutSound: {
      title: "Pod jednym kocem",
      text: "Siedzicie blisko siebie pod jednym kocem. Na palcach liczysz, kto już nie śpi. Kot też się liczy.",
    },
  },
  w5: {
    title: "Powolna pobudka",
    text: "Możesz usiąść obok, bez żadnego planu. Rozmowa może poczekać. Powoli to też dobry początek.",
  },
  w6: {
    title: "Ziewanie i przeciąganie",
    text: "Piąstka, ziewnięcie, jedno długie przeciągnięcie. Możesz po prostu chwilę popatrzeć. Budzenie się to niezła robota.",
  },
  w7: {
    title: "Kto prowadzi",
    text: "Dziecko prowadzi z łóżka do kuchni. Idziesz za nim, razem z postojami. Najlepiej rano, gdy jest pięć minut luzu.",
  },
  w8: {
    title: "Do okna",
    text: "Idziecie do okna, na rękach albo pieszo. Jasno, ciemno, deszcz albo gołąb. Potem dzień może się zacząć.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
  },
  "wake-together": {
    title: "Dyżur przy zasłonach",
    text: "Starsze może odsłonić okno młodszemu. Młodsze patrzy z twoich rąk. Albo na odwrót.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
  },
  "wake-return": {
    title: "Na brzegu łóżka",
    text: "Może dziecko już wstało i jest zajęte. Siadasz na brzegu łóżka albo na podłodze. Blisko wystarczy.",
  },
};
