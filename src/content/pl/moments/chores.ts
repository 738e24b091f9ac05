import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  c1: {
    title: "Śpiewająca kuchnia",
    text: "Dziecko leży tam, gdzie cię widzi. Na wpół śpiewając, mówisz, co robisz. Co jakiś czas podnosisz wzrok.",
    note: "Z dala od kuchenki, noży i środków czystości.",
    withoutSound: {
      title: "Spojrzenie znad garnka",
      text: "Dziecko leży tam, gdzie cię widzi. Co jakiś czas patrzysz na nie z uniesionymi brwiami. Potem znowu krojenie.",
    },
    withoutEyeContact: {
      title: "Śpiewająca kuchnia",
      text: "Dziecko leży tam, gdzie cię słyszy. Na wpół śpiewając, mówisz, co robisz. Gaworzenie w odpowiedzi to refren.",
    },
  },
  c2: {
    title: "Garnki i łyżki",
    text: "Dziecko bębni w garnek. Odpowiadasz łyżką o blat. Cisza też jest odpowiedzią.",
    note: "Z dala od kuchenki, noży i środków czystości.",
    withoutSound: {
      title: "Zupa na niby",
      text: "Dziecko miesza w pustym garnku. Mieszasz w swoim, tak samo szybko. Kto kończy, ten kończy.",
    },
  },
  c3: {
    title: "Skarpetki do kosza",
    text: "Składasz pranie, a dziecko wrzuca skarpetki do kosza. Prawie też się liczy. Wyjmowanie to ten sam sport.",
  },
  c4: {
    title: "Łyżka dla każdego",
    text: "Dziecko kładzie łyżkę dla każdego. „Dla kogo ta?” – pytasz. Może przytulanka też je.",
    note: "Łyżki, nie noże. Z dala od kuchenki.",
    withoutSound: {
      title: "Łyżka dla każdego",
      text: "Dziecko kładzie łyżkę dla każdego. Pokazujesz krzesło, a ono wybiera łyżkę. Może przytulanka też je.",
    },
  },
  c5: {
    title: "Oboje w pracy, oboje tutaj",
    text: "Pracujesz, a dziecko jest zajęte tuż obok. Każde ze swoją robotą, w jednym pokoju. To też jest razem.",
    note: "Z dala od kuchenki, noży i środków czystości.",
  },
  c6: {
    title: "Wąchanie kolacji",
    text: "Czym to pachnie? Jabłko, zioło, marchewka z ziemią. Trzymasz blisko, a dziecko wącha albo dziękuje.",
    note: "Wąchamy, nie próbujemy. Nic gorącego, z dala od kuchenki i środków czystości.",
  },
  c7: {
    title: "Kino w pralce",
    text: "Pranie się kręci. Możecie usiąść przed nim razem. Czerwona skarpetka zaraz wróci.",
    note: "Drzwiczki pralki są zamknięte.",
  },
  c8: {
    title: "Własny róg stołu",
    text: "Dziecko dostaje wilgotną ściereczkę i róg stołu. Reszta jest twoja. Robi się bardziej mokro, a potem schnie.",
    note: "Ściereczka z wodą, bez środków czystości.",
  },
  c9: {
    title: "Kanapki też są dobre",
    text: "Dziś kanapki albo coś z zamrażarki. Zostaje trochę czasu na podłodze w kuchni. Wystarczy siedzieć.",
    note: "Z dala od kuchenki, noży i środków czystości.",
  },
  c10: {
    title: "Szafka od środka",
    text: "Przed gotowaniem: jedna otwarta szafka i dziecko na rękach. Garnek, pokrywka, stos talerzy. Możesz pokazywać albo po prostu patrzeć.",
    note: "Kuchenka jeszcze wyłączona, środki czystości są gdzie indziej.",
  },
  c11: {
    title: "Wiatr z prania",
    text: "Zanim złożysz ręcznik, raz nim machasz. Przelatuje mały wietrzyk. Dziecko mruga, chwyta albo czeka na następny.",
    note: "Ręcznik z dala od buzi.",
  },
  c12: {
    title: "Parada skarpetek",
    text: "Składasz pranie, a dziecko leży albo siedzi obok. Każda skarpetka przechodzi na wysokości oczu. Ta najciekawsza zostaje dłużej.",
  },
  c13: {
    title: "Zamiatanie w rytmie",
    text: "Zamiatasz podłogę, cztery ruchy, potem przerwa. Dziecko patrzy na miotłę. W przerwie czasem przychodzi odpowiedź.",
    note: "To, co zamiecione, z dala od buzi.",
  },
  c14: {
    title: "Zapalamy światła",
    text: "Robi się ciemno i idziecie od lampy do lampy. Dziecko jest na rękach albo naciska włącznik. Klik i pokój wygląda inaczej.",
  },
  c15: {
    title: "Zimny kran",
    text: "Leci cienki strumyk zimnej wody. Dziecko patrzy z twoich rąk albo dotyka jednym palcem. Zakręcasz kran.",
    note: "Sama zimna woda, a dziecko trzymasz mocno na rękach.",
  },
  c16: {
    title: "Dłoń między zajęciami",
    text: "Pranie gotowe, kolacja nie. A pomiędzy: twoja dłoń na małej stopie. Trzy oddechy i dalej.",
  },
  c17: {
    title: "Zakupy z wizytą",
    text: "Rozpakowujesz zakupy, dziecko tuż obok. Coś szeleści, coś jest zimne, coś okrągłe. Składa wizytę i idzie do szafki.",
    note: "Nic drobnego do rączki. Puste torby od razu znikają.",
  },
  c18: {
    title: "Ryż potrzebuje czasu",
    text: "Garnek na ogniu, więcej nie ma do zrobienia. Siedzisz na podłodze, blisko dziecka. Stąd słychać, jak bulgocze.",
    note: "Garnek z tyłu, mały ogień, a ty w kuchni.",
  },
  c19: {
    title: "Czyj to sweter",
    text: "Składasz pranie i pytasz, co czyje. „Czyj to sweter?” Czekasz, a potem zdradzasz odpowiedź albo nie.",
    withoutSound: {
      title: "Ten sweter nie pasuje",
      text: "Przykładasz malutki sweter do swojego brzucha. Nie pasuje. Potem trzymasz go przy dziecku i chwilę czekasz.",
    },
  },
  c20: {
    title: "Pokrywki i garnki",
    text: "Trzy pokrywki i trzy garnki, na podłodze. Dziecko przymierza, przesuwa, obraca. Jeśli nie pasuje, to może kapelusz.",
    note: "Z dala od kuchenki, noży i środków czystości.",
  },
  c21: {
    title: "Ziemniak po ziemniaku",
    text: "Dziecko wkłada ziemniaki do kosza. Podajesz je albo czekasz na swoją kolej. Ziemniak, który się toczy, liczy się podwójnie.",
    note: "Z dala od kuchenki, noży i środków czystości.",
  },
  c22: {
    title: "Woda dla kwiatka",
    text: "Dziecko daje kwiatkowi pić. Kwiatek nic nie mówi, a i tak pije. Reszta kubka jest dla podłogi.",
    note: "Mały kubek wody i nietrująca roślina.",
  },
  c23: {
    title: "Dwie miotły",
    text: "Zamiatasz, a dziecko zamiata zmiotką. Kopczyk rośnie albo wędruje. Pod stołem specjalistą jest dziecko.",
    note: "To, co zamiecione, z dala od buzi.",
  },
  c24: {
    title: "Rwana sałata",
    text: "Dziecko rwie sałatę. Duże kawałki, małe albo jeden wielki liść dla ciebie. Kroisz ty, po drugiej stronie.",
    note: "Z dala od kuchenki, noży i środków czystości.",
  },
  c25: {
    title: "Małe zmywanie",
    text: "Miska letniej wody i dwa plastikowe kubki. Dziecko myje, ty wycierasz. Czasem jeden kubek myje się pięć razy.",
    note: "Letnia woda, bez noży, a ty obok.",
  },
  c26: {
    title: "Co może poczekać",
    text: "„Co może poczekać?” – pytasz na głos. Prasowanie, poczta, okruszki. Dziecko też może wybrać jedną rzecz.",
    withoutSound: {
      title: "Jeden stosik może poczekać",
      text: "Odsuwasz jeden stosik z zadowolonym westchnieniem. Dziecko też może odsunąć swój. Potem robicie resztę.",
    },
  },
  "chores-together": {
    title: "Zespół od sortowania",
    text: "Starsze dziecko może znaleźć w praniu skarpetki młodszego. Młodsze patrzy z bezpiecznego miejsca. Która jest najmniejsza?",
    note: "Drzwiczki pralki są zamknięte.",
  },
  "chores-return": {
    title: "Jeden oddech na podłodze",
    text: "Kolacja może poczekać jeden oddech. Siadasz na podłodze w kuchni, tam, gdzie dziecko. Potem wracasz do garnków.",
    note: "Najpierw kuchenka wyłączona, a garnki z tyłu.",
  },
};
