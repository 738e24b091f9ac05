import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Dać się znaleźć",
    text: "Ekran jest zamknięty. Siedzisz nisko, blisko dziecka, i patrzysz. Dziecko przychodzi albo patrzy, albo robi swoje.",
    withoutEyeContact: {
      title: "Dać się znaleźć",
      text: "Ekran jest zamknięty. Siedzisz nisko, trochę bokiem, ręce spokojne. Dziecko przychodzi albo nie. Jesteś.",
    },
  },
  k2: {
    title: "Znowu jestem",
    text: "„Coś mnie zajęło. Teraz jestem”. Potem patrzysz dalej albo dołączasz.",
    withoutSound: {
      title: "Znowu jestem",
      text: "Machnięcie, potem dłoń na sercu. Tak mówisz, że jesteś z powrotem. Potem patrzysz dalej albo dołączasz.",
    },
  },
  k3: {
    title: "Otwarta dłoń",
    text: "Twoja dłoń leży otwarta na podłodze. Może coś w niej wyląduje: klocek, piąstka, mokry herbatnik. Albo nic, i to też jest dobre.",
  },
  k4: {
    title: "Dłoń, twarz, głos",
    text: "Najpierw dłoń, potem twarz, a głos na końcu. Powolny powrót to też powrót.",
    withoutSound: {
      title: "Dłoń, potem twarz",
      text: "Najpierw dłoń na stopie. Potem twoja twarz jest bliżej i czekasz. Powolny powrót to też powrót.",
    },
    withoutEyeContact: {
      title: "Dłoń, potem głos",
      text: "Najpierw dłoń na stopie. Potem twój głos, cichy i z boku. Powolny powrót to też powrót.",
    },
  },
  k5: {
    title: "Co się tu działo",
    text: "„Co się tu działo?” – pytasz. Dziecko pokazuje, a ty patrzysz. Okazuje się, że miś umie latać.",
    withoutSound: {
      title: "Co się tu działo",
      text: "Rozglądasz się z wielkimi oczami, a potem patrzysz na dziecko. Dziecko pokazuje, co było. Okazuje się, że miś umie latać.",
    },
    withoutEyeContact: {
      title: "Co się tu działo",
      text: "Siadasz obok. „Co się tu działo?” Dziecko pokazuje, a wy oboje patrzycie na misia.",
    },
  },
  k6: {
    title: "Zaraz wracam",
    text: "Zanim otworzysz ekran, mówisz, do kogo piszesz. „Do babci, a potem wracam”. I potem wracasz.",
    withoutSound: {
      title: "Zaraz wracam",
      text: "Zanim otworzysz ekran, wskazujesz go ręką. Potem wskazujesz matę: zaraz tam usiądziesz. I tak jest.",
    },
  },
  k7: {
    title: "Najpierw patrzeć, potem dołączyć",
    text: "Na podłodze coś się dzieje. Możesz usiąść blisko i zobaczyć co. Może się przyłączysz, może nie.",
  },
  k8: {
    title: "To było głośno",
    text: "Twój głos się podniósł, to się zdarza. Kucasz obok dziecka. „Mój głos był za głośny”. Potem znowu jest zwyczajnie.",
    withoutSound: {
      title: "Tego było za dużo",
      text: "Na chwilę zrobiło się za głośno, to się zdarza. Kucasz obok dziecka, dłoń otwarta. Potem znowu jest zwyczajnie.",
    },
  },
  k9: {
    title: "Na chwilę za drzwiami",
    text: "Dość płaczu na dziś? Dziecko leży bezpiecznie na plecach, w łóżeczku. Oddychasz za drzwiami i wracasz.",
    note: "Za dużo tego? Zadzwoń do kogoś. Nie potrząsaj dzieckiem.",
  },
  k10: {
    title: "Pod tym samym sufitem",
    text: "Kładziesz się na podłodze obok dziecka. Oboje widzicie lampę, plamę, cień. Więcej nie ma do zrobienia.",
    note: "Chce ci się spać? Najpierw połóż niemowlę w jego łóżeczku.",
  },
  k11: {
    title: "Spojrzenie za okno",
    text: "Najpierw okno, z dzieckiem obok albo na rękach. Coś przejeżdża albo rusza się gałąź. Patrzycie, a reszta potem.",
    note: "Okno zamknięte, sznurki od zasłon poza zasięgiem.",
  },
  k12: {
    title: "Szklanka wody",
    text: "Przynosisz sobie szklankę wody. Pijesz ją na podłodze, blisko dziecka. Dopóki nie jest pusta, jesteś tu i nigdzie indziej.",
    note: "Woda, nie gorąca herbata. Szklanka zostaje u ciebie.",
  },
  k13: {
    title: "Na progu",
    text: "Na chwilę stajesz na progu. Widzisz, kto się bawi, marudzi albo śpi. Jeden oddech i wchodzisz.",
  },
  k14: {
    title: "Ten sam dźwięk",
    text: "Podchodzisz i najpierw słuchasz. Gruchanie, westchnienie, beknięcie. Robisz ten sam dźwięk i czekasz.",
    withoutSound: {
      title: "Ten sam ruch",
      text: "Podchodzisz i najpierw patrzysz. Piąstka się otwiera, nóżka się prostuje. Robisz to samo i czekasz.",
    },
  },
  k15: {
    title: "Powrót z nuceniem",
    text: "Podchodzisz i nucisz melodyjkę. Dziecko słyszy cię, zanim cię zobaczy. Przy nim robi się cicho.",
    withoutSound: {
      title: "Dłoń na powitanie",
      text: "Podchodzisz bliżej. Twoja dłoń spoczywa na plecach albo stopie. Stąd dziecko wie, że jesteś.",
    },
  },
  k16: {
    title: "Wycieczka po domu",
    text: "Z dzieckiem na rękach powoli obchodzisz dom. Lampa, kwiatek, kurtki w przedpokoju. Gdzie zatrzyma się wzrok, tam stajecie.",
  },
  k17: {
    title: "Mruczenie na piersi",
    text: "Dziecko leży na twojej piersi, ty siedzisz prosto. Mruczysz jeden niski ton, na długość oddechu. Może bardziej go czuć, niż słychać.",
    note: "Chce ci się spać? Najpierw połóż niemowlę w jego łóżeczku.",
    withoutSound: {
      title: "Oddech na piersi",
      text: "Dziecko leży na twojej piersi, ty siedzisz prosto. Powoli wypuszczasz powietrze i jeszcze raz. Główka unosi się i opada.",
    },
  },
  k18: {
    title: "Machanie od drzwi",
    text: "Machasz od drzwi, lekko i powoli. Czekasz: może spojrzenie, może nic. Potem podchodzisz bliżej.",
    withoutEyeContact: {
      title: "Cześć od drzwi",
      text: "„Cześć” – mówisz od drzwi, cicho. Czekasz: może coś się poruszy, może nic. Potem podchodzisz bliżej.",
    },
  },
  k19: {
    title: "Przegląd rękawa",
    text: "Twoja ręka leży blisko, razem z rękawem. Mała dłoń chwyta materiał, szew, twój palec. Zostajesz dokładnie tam.",
    note: "Nic małego ani luźnego, a ty blisko.",
  },
  k20: {
    title: "Kto zamyka laptop",
    text: "Dziś laptop zamyka dziecko, razem z tobą. Powoli, powoli, klap. Teraz wszystkie ręce są wolne.",
    note: "Palce na wierzchu, twoja dłoń pomiędzy.",
  },
  k21: {
    title: "Na czworakach",
    text: "Wracasz na czworakach. Dziecko patrzy albo rusza ci na spotkanie. Utknięcie pod stołem dozwolone.",
  },
  k22: {
    title: "Dłoń z wizytą",
    text: "Twoja dłoń idzie po podłodze na dwóch palcach. Tuż przed dzieckiem staje. Rusza dalej, jeśli przyjdzie po nią mała rączka.",
  },
  k23: {
    title: "Plecami do siebie",
    text: "Siedzicie na podłodze plecami do siebie. Opierasz się trochę, dziecko też. Bez patrzenia i bez mówienia.",
  },
  k24: {
    title: "Jakie zwierzę wraca",
    text: "Dziecko wybiera, jakie zwierzę wraca: żaba, ślimak czy kot. Tak wchodzisz do pokoju. Potem kolej na dziecko.",
  },
  k25: {
    title: "Najpierw pyta miś",
    text: "Najpierw przychodzi miś, potem ty. „Mogę się przyłączyć?” – pyta miś. „Nie” to też odpowiedź, wtedy miś czeka.",
    withoutSound: {
      title: "Miś zagląda",
      text: "Najpierw przychodzi miś, potem ty. Miś się kłania i czeka na brzegu. Odepchnięty patrzy z daleka.",
    },
  },
  k26: {
    title: "Minuta bez pytań",
    text: "Siedzisz na podłodze, plecy opierasz o kanapę. Bez pytań, bez planu, bez sprzątania. Dziecko wie, gdzie jesteś.",
  },
  k27: {
    title: "Coś z twojego biurka",
    text: "Przynosisz coś z biurka: kopertę, czystą kartkę. Dziecko decyduje, co to jest. Czapka, statek, piłka.",
    note: "Bez zszywek i spinaczy.",
  },
  k28: {
    title: "Stopa w stopę",
    text: "Siedzicie naprzeciwko, stopy przy stopach. Lekko pchasz, dziecko odpycha. Kto się zmęczy, zgina kolana.",
  },
  k29: {
    title: "Jedna ciepła dłoń",
    text: "Twoje dłonie wracają od klawiatury. Najpierw je rozgrzewasz. Potem jedna spoczywa na plecach, nodze albo ramieniu.",
  },
  k30: {
    title: "Mówić, co widać",
    text: "Siadasz i mówisz, co widzisz. „Stopa. Skarpetka. Klocek”. Bez pytania i bez czekania na odpowiedź.",
    withoutSound: {
      title: "Dłoń obok",
      text: "Siadasz, a twoja dłoń leży obok tego, co zajmuje dziecko. Stopa, skarpetka, klocek. Nic więcej.",
    },
  },
  k31: {
    title: "Co stąd słyszy dziecko",
    text: "Siadasz obok dziecka i zamykasz oczy. Co stąd słychać? Ulica, lodówka, ty.",
    note: "Chce ci się spać? Najpierw połóż niemowlę w jego łóżeczku.",
  },
  k32: {
    title: "Łyżka to wydarzenie",
    text: "Przynosisz drewnianą łyżkę. Kładziesz ją blisko i patrzysz, co z tego wyniknie. Na dziś tyle wydarzeń wystarczy.",
  },
  k33: {
    title: "Stopy w twoich dłoniach",
    text: "Dwie małe stopy mieszczą się w twoich dłoniach. Trzymasz je i nic więcej. Jeśli pchają, trochę odpychasz.",
  },
  k34: {
    title: "Tam, gdzie jest światło",
    text: "Niesiesz dziecko tam, gdzie pada trochę światła. Pasek na podłodze, plama na ścianie. Stoicie w nim przez chwilę.",
  },
  k35: {
    title: "Na razie bez tłumaczenia",
    text: "Wracasz, a dziecko jest rozzłoszczone, zmęczone albo po prostu zajęte. To może chwilę potrwać. Siadasz blisko i to wszystko.",
  },
  "back-together": {
    title: "Reporter",
    text: "Starsze dziecko może pokazać, co się tu działo. Młodsze siedzi bezpiecznie u ciebie na kolanach. Relacja może być długa.",
  },
};
