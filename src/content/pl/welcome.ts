import type { WelcomeText } from "../en/welcome";

export const welcome: WelcomeText = {
  tabTitle: "Witaj · Akuku",
  step: "{step} z {steps}",
  next: "Dalej",
  back: "Wróć",
  skipAll: "Przejdź na koniec",
  hello: {
    title: "Małe chwile razem",
    text: "O porach, które wybierzesz, jeśli akurat jesteś w przeglądarce, pojawia się taka karteczka. Poza tym: nic.",
    sample: "Przykładowa karteczka",
    sampleNote: "Wypróbuj przyciski. Zrobić to czy zamknąć: jedno i drugie jest w porządku.",
    gone: "I to wszystko. Karteczki już nie ma i nikt niczego nie liczy.",
    again: "Pokaż jeszcze raz",
    why: "Dlaczego?",
    more: "Czytaj więcej, ze źródłami",
  },
  times: {
    title: "Kiedy by pasowało?",
    text: "Pory dnia dla ciebie i dziecka. Dotknij tych, które pasują, a godziny zmień, jeśli chcesz. Później zrobisz to przyciskiem Akuku.",
    legend: "Wasze pory",
    from: "Od",
    to: "Do",
  },
  child: {
    title: "Wiek dziecka (można pominąć)",
    text: "Żeby pomysły pasowały. Jeśli nic nie wybierzesz, każdy pomysł będzie bezpieczny od urodzenia. Twoja odpowiedź zostaje w tej przeglądarce.",
  },
  where: {
    title: "Gdzie może przyjść karteczka?",
    text: "Możesz wybrać więcej niż jedno miejsce; karteczka pojawia się w jednym z nich. Cokolwiek wybierzesz, kropka na przycisku Akuku mówi, że czeka karteczka.",
    other: "Inne miejsca",
    privateWindows: {
      chrome: "Okna prywatne mają spokój: tam karteczka nie przychodzi.",
      firefox:
        "Okna prywatne mają spokój: tam karteczka nie przychodzi. Jeśli Firefox ma nie pamiętać historii, wszystkie jego okna są prywatne.",
    },
    pin: {
      chrome: "Kliknij puzzel u góry przeglądarki, a potem pinezkę obok Akuku.",
      firefox:
        "Przycisk jest u góry przeglądarki. Nie widać go? Kliknij puzzel, potem kółko zębate obok Akuku i „Przypnij do paska narzędzi”.",
    },
    pinned: "Przycisk jest przypięty: kropka będzie widoczna.",
  },
  phone: {
    title: "A na telefonie?",
    firefox: "Akuku działa też w Firefoksie na Androida: otwórz jego menu, a potem Rozszerzenia.",
    others: "W innych przeglądarkach na telefonie nie zadziała, na iPhonie i iPadzie też nie.",
    here: "Jesteś na telefonie: przycisk Akuku jest w menu przeglądarki, w Rozszerzeniach.",
  },
  end: {
    title: "To wszystko",
    text: "Możesz zamknąć tę kartę. Akuku nie daje o sobie znać, dopóki nie nadejdzie jedna z waszych pór.",
    nothing: "Nic jeszcze nie jest ustawione, więc nic nie przyjdzie.",
    choose: "Wybierz porę",
    show: "Pokaż mi jedną teraz",
    noneSuits:
      "Żaden pomysł nie pasuje teraz do twoich wyborów. W „Nie dla nas” możesz coś przywrócić.",
    toHome: "Rozejrzyj się",
    calendar: "Do kalendarza w telefonie",
    toSettings: "Wszystkie ustawienia",
  },
};
