import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  h1: {
    title: "Pogawędka po drodze",
    text: "Zanim wyjdziesz: wybierz jedną rzecz ze swojego dnia. W drodze do domu o niej opowiadasz i czekasz. Gaworzenie to odpowiedź. Cisza też.",
    note: "Za kierownicą lub na rowerze: oczy na drodze, ręce na kierownicy.",
    withoutSound: {
      title: "Dzień na dłoni",
      text: "Zanim wyjdziesz: wybierz jedną rzecz ze swojego dnia. Przy odbiorze rysujesz ją na małej dłoni. Potem czekasz.",
    },
  },
  h2: {
    title: "Najpierw wy, potem torby",
    text: "Zanim wyjdziesz: torby i nowiny mogą poczekać. Przy drzwiach kucasz obok dziecka. Spojrzenie, przytulenie.",
    withoutEyeContact: {
      title: "Najpierw wy, potem torby",
      text: "Zanim wyjdziesz: torby i nowiny mogą poczekać. Przy drzwiach kucasz obok dziecka. Przytulenie albo sama dłoń.",
    },
  },
  h3: {
    title: "Blisko, w ramionach",
    text: "Zanim wyjdziesz: przy drzwiach wystarczy kilka słów. Dziecko wtulone w ciebie, a ty się kołyszesz. Aż oboje się odnajdziecie.",
  },
  h4: {
    title: "Jedna rzecz do pokazania",
    text: "Zanim wyjdziesz: twoje pytania mogą poczekać. Najpierw dziecko pokazuje jedną rzecz. Patrzysz i mówisz, co widzisz.",
    withoutSound: {
      title: "Jedna rzecz do pokazania",
      text: "Zanim wyjdziesz: twoje pytania mogą poczekać. Najpierw dziecko pokazuje jedną rzecz. Patrzysz na nią, potem na dziecko.",
    },
    withoutEyeContact: {
      title: "Jedna rzecz do pokazania",
      text: "Zanim wyjdziesz: twoje pytania mogą poczekać. Najpierw dziecko pokazuje jedną rzecz. Stoicie obok siebie i mówisz, co widzisz.",
    },
  },
  h5: {
    title: "Cześć, kocie, cześć, furtko",
    text: "Zanim wyjdziesz: wybierz, kogo przywitacie, idąc pieszo. Kota, drzewo, furtkę. Oboje mówicie cześć i spoglądacie na siebie.",
    withoutSound: {
      title: "Machanie furtce",
      text: "Zanim wyjdziesz: wybierz, kogo przywitacie, idąc pieszo. Kota, drzewo, furtkę. Machacie, gdy je mijacie.",
    },
    withoutEyeContact: {
      title: "Cześć, kocie, cześć, furtko",
      text: "Zanim wyjdziesz: wybierz, kogo przywitacie, idąc pieszo. Kota, drzewo, furtkę. „Cześć, furtko” – mówicie, stojąc obok siebie.",
    },
  },
  h6: {
    title: "Trzy oddechy przy drzwiach",
    text: "Zanim wyjdziesz: mały plan na wejście. Możesz popatrzeć przez trzy oddechy, zanim dziecko cię zobaczy. Potem wchodzisz.",
  },
  h7: {
    title: "Najpierw usiąść",
    text: "Zanim wyjdziesz: przy drzwiach nie ma pośpiechu. Schodek albo ławka i siadacie. Bez pytań, nawet tych małych.",
  },
  h8: {
    title: "Dziecko zna drogę",
    text: "Zanim wyjdziesz: na miejscu to dziecko prowadzi do wyjścia. Obok rybek, kaloszy, drzwi. Idziesz za nim z torbą.",
    note: "Przy ulicy za rękę.",
  },
  h9: {
    title: "Kurtka pachnie wiatrem",
    text: "Zanim wyjdziesz: na miejscu zostań chwilę w kurtce. Dziecko poczuje na niej zimno albo deszcz. Razem z tobą wchodzi pogoda.",
  },
  h10: {
    title: "Powitanie z dwóch słów",
    text: "Zanim wyjdziesz: wybierz powitanie z dwóch słów. Cicho, z bliska. Potem znowu może być spokój.",
    withoutSound: {
      title: "Powitanie ręką",
      text: "Zanim wyjdziesz: wybierz powitanie dla swojej ręki. Dotknięcie ramienia, palec do palca. Potem może być spokój.",
    },
  },
  h11: {
    title: "Najpierw u kogoś innego",
    text: "Zanim wyjdziesz: może ktoś jeszcze trzyma twoje dziecko. Stajesz obok. Czekasz, aż dziecko wyciągnie się do ciebie, albo jeszcze nie.",
  },
  h12: {
    title: "Pod twoją kurtką",
    text: "Zanim wyjdziesz: w twojej kurtce jest miejsce dla dwojga. Dziecko może się na chwilę pod nią schować. Stamtąd szatnia jest dużo spokojniejsza.",
  },
  h13: {
    title: "Najpierw zabawa",
    text: "Zanim wyjdziesz: może zabawa jeszcze trwa. Siadasz obok i patrzysz. Ostatni klocek to też pożegnanie.",
  },
  h14: {
    title: "Najpierw dłoń, potem pasy",
    text: "Zanim wyjdziesz: najpierw dłoń na brzuszku. Przez trzy oddechy. Potem pasy albo chusta.",
    note: "Pasy bez grubej kurtki. W chuście lub nosidle: buzia odsłonięta, broda w górze.",
  },
  h15: {
    title: "Jeszcze jedno machanie",
    text: "Zanim wyjdziesz: na miejscu dziecko wybierze, komu pomacha. Koledze, wieszakom, akwarium. Machacie razem i idziecie.",
    note: "Przy ulicy za rękę.",
  },
  h16: {
    title: "Dłoń podczas opowieści",
    text: "Zanim wyjdziesz: usłyszysz tam, jak minął dzień. Twoja dłoń leży wtedy na plecach albo stopie. Tak słuchacie oboje.",
  },
  h17: {
    title: "Coś w kieszeni",
    text: "Zanim wyjdziesz: po drodze włożysz coś do kieszeni. Duży liść, piórko, bilet. Dziecko to znajdzie.",
    note: "Do oglądania, nie do buzi.",
  },
  h18: {
    title: "Jeszcze się rozejrzeć",
    text: "Zanim wyjdziesz: na miejscu nie ma pośpiechu. Z dzieckiem na rękach stoisz spokojnie. Lampa, inne dzieci, drzwi.",
  },
  "hello-together": {
    title: "Komitet powitalny",
    text: "Zanim wyjdziesz: starsze dziecko może pomachać pierwsze. Potem młodsze trafia na twoje ręce. I razem do domu.",
  },
  "hello-return": {
    title: "Jeden oddech w kurtce",
    text: "Zanim wyjdziesz: jeden oddech w przedpokoju, kurtka już na tobie. Reszta twojego dnia zostaje tutaj. Potem idziesz.",
  },
};
