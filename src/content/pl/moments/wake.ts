import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  w1: {
    title: "Najpierw twoja twarz",
    text: "Możesz stanąć przy łóżeczku, cicho, bez pośpiechu. Dziecko widzi twoją twarz. Pierwsze słowo może poczekać.",
    withoutEyeContact: {
      title: "Najpierw bliskość",
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
    text: "Dziecko ciągnie za zasłonę. Razem wypatrujecie czegoś na dworze. Może potem dziecko zerknie na ciebie.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
    withoutEyeContact: {
      title: "Odsłaniamy okno",
      text: "Dziecko ciągnie za zasłonę. Stoicie obok siebie. Jeden palec pokazuje coś na dworze, a to może być cokolwiek.",
    },
  },
  w4: {
    title: "Pod jednym kocem",
    text: "Siedzicie razem pod jednym kocem. Kto w domu już wstał, a kto jeszcze śpi? Kot też się liczy.",
    note: "Na siedząco, gdy zupełnie nie chce ci się spać.",
    withoutSound: {
      title: "Pod jednym kocem",
      text: "Siedzicie blisko siebie pod jednym kocem. Na palcach liczycie, kto już wstał. Kot też się liczy.",
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
    text: "Dziecko prowadzi z łóżka do kuchni. Idziesz za nim, ze wszystkimi postojami. Najlepiej rano, gdy jest pięć minut luzu.",
  },
  w8: {
    title: "Do okna",
    text: "Idziecie do okna, na rękach albo pieszo. Jasno, ciemno, deszcz albo gołąb. Potem dzień może się zacząć.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
  },
  "wake-together": {
    title: "Dyżur przy zasłonach",
    text: "Starsze dziecko może odsłonić okno młodszemu. Młodsze patrzy z twoich rąk. Albo na odwrót.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
  },
  "wake-return": {
    title: "Na brzegu łóżka",
    text: "Może dziecko już wstało i jest zajęte. Siadasz na brzegu łóżka albo na podłodze. Wystarczy być blisko.",
  },
};
