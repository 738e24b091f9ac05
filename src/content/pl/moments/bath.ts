import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  b1: {
    title: "Ciepło na brzuszku",
    text: "Później w kąpieli: ciepła myjka na brzuszku. Twoja dłoń zostaje, a ty nucisz jedną melodię. Przy umywalce też się da.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
    withoutSound: {
      title: "Ciepło na brzuszku",
      text: "Później w kąpieli: ciepła myjka na brzuszku. Twoja dłoń zostaje i lekko porusza się z oddechem.",
    },
  },
  b2: {
    title: "Kubek czeka",
    text: "Później w kąpieli: trzymasz wysoko kubek wody. Czekasz na spojrzenie. Wtedy leci wodospad, obok brzuszka.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
    withoutEyeContact: {
      title: "Kubek czeka",
      text: "Później w kąpieli: trzymasz wysoko kubek wody. Czekasz na rączkę albo kopniaka. Wtedy leci wodospad, obok brzuszka.",
    },
  },
  b3: {
    title: "Najpierw to kolano",
    text: "Później w kąpieli: dziecko pokazuje, a ty myjesz ten kawałek. „Kolano” – mówisz. Może sześć razy to samo kolano.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
    withoutSound: {
      title: "Najpierw to kolano",
      text: "Później w kąpieli: dziecko pokazuje, a ty myjesz ten kawałek. Może sześć razy to samo kolano.",
    },
  },
  b4: {
    title: "Kto jest za tym zębem",
    text: "Później, przy zębach: najpierw myje dziecko, potem ty. Kto się chowa za tym zębem? Marchewka, lew, trochę zupy.",
    note: "Zęby myjemy na siedząco albo stojąco, nie w biegu.",
    withoutSound: {
      title: "Mycie zębów na zmianę",
      text: "Później, przy zębach: najpierw myje dziecko, potem ty. Palec w górze pokazuje, czyja kolej. A potem wielka paszcza lwa.",
    },
  },
  b5: {
    title: "Woda się rusza",
    text: "Później w kąpieli: możesz popatrzeć na małe ręce w wodzie. Pluskają, głaszczą, łapią kroplę. Bez objaśnień.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b6: {
    title: "W ręczniku",
    text: "Później, po kąpieli: otula was ręcznik i po prostu siedzicie. Wyschniecie oboje. Piżama nigdzie nie ucieknie.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b7: {
    title: "Palec po palcu do wody",
    text: "Później przy kąpieli: jedna stopa w wodzie i czekanie. Dziecko wybiera, kiedy reszta, albo się cofa. Sama myjka też jest dobra.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b8: {
    title: "Klient w kąpieli",
    text: "Później w kąpieli: dziecko może umyć twoją rękę. Albo kaczkę, albo kubek. Łatwy z ciebie klient.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b9: {
    title: "Deszcz z kubka",
    text: "Później w kąpieli: lejesz deszcz na małą rączkę. Potem dziecko moczy twoją. Na zmianę, aż ktoś będzie miał dość.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b10: {
    title: "Najpierw poznać wodę",
    text: "Później: twój łokieć sprawdza wodę, a po nim mała rączka. Jeden palec, cała dłoń albo raczej nie. Potem reszta.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b11: {
    title: "Twój głos pod wodą",
    text: "Później w kąpieli: dziecko na twojej ręce, uszy tuż pod wodą. Nucisz i brzmi to inaczej. Może na chwilę wszystko ucichnie.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Podtrzymuj główkę przez cały czas.",
    withoutSound: {
      title: "Spokojnie na twojej ręce",
      text: "Później w kąpieli: dziecko na twojej ręce, woda do uszu. Nie ruszasz się. Woda robi resztę.",
    },
  },
  b12: {
    title: "Kropla po kropli",
    text: "Później w kąpieli: wyciskasz myjkę, kropla po kropli. Jedna na kolano, jedna na brzuszek. Potem czekasz, aż coś się poruszy.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b13: {
    title: "Powoli z ubrania",
    text: "Przed kąpielą: jedno ubranko i przerwa. Goła stopa, goły brzuszek. Resztę grzeje w tym czasie twoja dłoń.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Jedna ręka cały czas na dziecku.",
  },
  b14: {
    title: "Słuchanie wanny",
    text: "Wanna się napełnia. Słuchasz z przedpokoju albo z dzieckiem na rękach. Pluszcze, potem buczy, a potem jest cicho.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b15: {
    title: "Kropka na lustrze",
    text: "Później, po kąpieli, lustro jest zaparowane. Rysujesz jedną kropkę i jeszcze jedną. Może dołączy mała rączka.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b16: {
    title: "Dziesięć palców do wytarcia",
    text: "Później, po kąpieli: każdy palec u nóg dostaje ręcznik. Jeden palec, jedno przyciśnięcie. Po dziesiątym możesz zacząć od nowa albo nie.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Jedna ręka cały czas na dziecku.",
  },
  b17: {
    title: "Dziś bez kąpieli",
    text: "Może dziś wystarczy myjka. Buzia, ręce i to, co się klei. Wieczór bez kąpieli to też wieczór.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b18: {
    title: "Chlapanie dozwolone",
    text: "Później w kąpieli: dwie nogi i dużo wody. Rękawy masz już podwinięte. Trzymasz i patrzysz, jak daleko to doleci.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b19: {
    title: "Krem na stopy",
    text: "Później, po kąpieli: rozgrzewasz w dłoniach trochę kremu. Jedna stopa, bardzo powoli. Druga stopa czeka albo się cofa.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Jedna ręka cały czas na dziecku.",
  },
  b20: {
    title: "Kaczka przepływa",
    text: "Później w kąpieli: kaczka powoli przepływa obok. Staje tam, gdzie zatrzyma ją rączka. Potem wraca do ciebie.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b21: {
    title: "Rękawy z piany",
    text: "Później w kąpieli: dziecko dostaje rękaw z piany. Ty też. Potem zmywacie sobie nawzajem rękawy.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b22: {
    title: "Pływa czy tonie",
    text: "Później w kąpieli: łyżka, kubek, gąbka. Dziecko puszcza, a wy patrzycie. Co zatonie, dostaje drugą szansę.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b23: {
    title: "Malowanie wodą",
    text: "Później w kąpieli: myjka jest pędzlem. Dziecko maluje kafelki, a ty o sztuce milczysz. Obraz schnie i znowu jest miejsce.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b24: {
    title: "Woda odpływa",
    text: "Później, po kąpieli: dziecko wyciąga korek. Patrzycie spod ręcznika, jak odpływa. Końcówka wydaje śmieszny dźwięk.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b25: {
    title: "Światło tańczy",
    text: "Później przy kąpieli: światło tańczy na kafelkach albo suficie. Śledzisz wzrokiem jedną smugę. Dziecko patrzy albo robi nóżką nowe.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  b26: {
    title: "Ciepła pieluszka na wierzchu",
    text: "Później w kąpieli: mokra pieluszka tetrowa leży na piersi i brzuszku. Grzeje tam, gdzie woda nie sięga. Co jakiś czas ją polewasz.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  "bath-together": {
    title: "Dyżur przy ręczniku",
    text: "Później: starsze dziecko może podać myjkę albo ręcznik. Młodsze jest bezpieczne w twoich rękach. Każdy ma swoją robotę.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
  "bath-return": {
    title: "Obok pustej wanny",
    text: "Zanim poleci woda: siadasz na podłodze obok wanny. Dziecko jest blisko. Jesteście na jednej wysokości i to wszystko.",
    note: "Do przeczytania przed kąpielą. Sprawdź łokciem: woda letnia. Zostajesz przy dziecku cały czas.",
  },
};
