import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "Bekleyen şarkı",
    text: "Çıkmadan önce: yol için bir şarkı seç. Son sözcüğünü söylemezsin. Çocuğun tamamlar, ya da sen, hangi sesle olursa olsun.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Dört dokunuş",
      text: "Çıkmadan önce: dize üç dokunuş, sonra bir bekleyiş. Dördüncüsü isteyenin. Yol sessiz geçebilir.",
    },
  },
  o2: {
    title: "Kulağıma ne geldi",
    text: "Çıkmadan önce: kulaklar için bir oyun. Duyduğunuzu sırayla söylersiniz. Bir otobüs, bir köpek, bir karın gurultusu.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Gözüme ne çarptı",
      text: "Çıkmadan önce: her biriniz kıpırdayan bir şey gösterir. Bir yaprak, bir bulut, bir güvercin. Sonra sakince yola.",
    },
  },
  o3: {
    title: "Parmağın peşinden",
    text: "Çıkmadan önce: bu, yürüyenler ve otobüse binenler için. Çocuğun parmağıyla gösterir. Parmağın ne bulduğunu söylersin. Sonra bir bakış.",
    withoutSound: {
      title: "Parmağın peşinden",
      text: "Çıkmadan önce: bu, yürüyenler ve otobüse binenler için. Çocuğun parmağıyla gösterir. Senin parmağın da gösterir, tam o köpeği.",
    },
    withoutEyeContact: {
      title: "Parmağın peşinden",
      text: "Çıkmadan önce: bu, yürüyenler ve otobüse binenler için. Çocuğun parmağıyla gösterir. İkiniz aynı yöne bakarsınız. Parmağın ne bulduğunu söylersin.",
    },
  },
  o4: {
    title: "Tümsek ve viraj",
    text: "Çıkmadan önce: bugün yolu ikiniz haber verirsiniz. “Tümsek.” “Viraj.” Kim hissederse o söyler.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Yolun provası",
      text: "Çıkmadan önce: ikiniz sola yatarsınız, sonra sağa. İşte bir tümsek. Sonra sıra gerçek yolda.",
    },
  },
  o5: {
    title: "Sessizlik de olur",
    text: "Çıkmadan önce: konuşmadan gidilen yol da birlikte gidilir. Aynı uğultu, aynı virajlar. Çocuğun orada olduğunu bilir.",
    note: "Direksiyonda ya da bisiklette: gözün yolda.",
  },
  o6: {
    title: "Aynı yöne bakmak",
    text: "Çıkmadan önce: bu, yürüyenler ve otobüse binenler için. Çocuğunun baktığı yere bakabilirsin. Bir sokak lambası da olur.",
  },
  o7: {
    title: "Sola, sağa, dur",
    text: "Çıkmadan önce: bugün yolun ne yaptığını sen söylersin. “Şimdi sola. Şimdi duruyoruz.” Karşılık gelen bir agu da trafik haberidir.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Avuçta yol",
      text: "Çıkmadan önce: yolu çocuğunun avucuna çizersin. Düz gider, döner, eve varır. Yol sessiz geçebilir.",
    },
  },
  o8: {
    title: "Tente geride",
    text: "Çıkmadan önce: bebek arabasının tentesini geriye katla. Dallar, oluklar, bir parça gök. Yürümek sende, manzara çocuğunda.",
  },
  o9: {
    title: "Kırmızıda bir ezgi",
    text: "Çıkmadan önce: durduğunuz anlar için bir ezgi seç. Kırmızı ışıkta mırıldanırsın. Yeşil yanınca biter.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Yoldan önce iki dokunuş",
      text: "Çıkmadan önce: elin onun bacağına iki kez yumuşakça dokunur. Bu, gidiyoruz demek. Yol sessiz geçebilir.",
    },
  },
  o10: {
    title: "Kemer, sonra bir el",
    text: "Çıkmadan önce: önce kemer çıt eder. Sonra elin bir nefes boyunca onun dizinde. Yol orada başlar.",
    note: "Herkes bağlansın, sonra sür.",
  },
  o11: {
    title: "Yolu dinlemek",
    text: "Çıkmadan önce: bugün yolun kendi sesleri var. Lastikler, yağmur, gıcırdayan bir tekerlek. Dinlersiniz, herkes kendi yerinde.",
    note: "Direksiyonda ya da bisiklette: gözün yolda.",
  },
  o12: {
    title: "Evde kim bekliyor",
    text: "Çıkmadan önce: yolda, evde kimlerin beklediğini anlatırsın. Kedi, çorba, ıslak çizmeler. Eve biraz varmış olursunuz.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Evi göstermek",
      text: "Çıkmadan önce: evinizin olduğu yönü gösterirsin. Bir kol yeter, çocuğun bakar. Yol sessiz geçebilir.",
    },
  },
  o13: {
    title: "Son adımlar yavaş yavaş",
    text: "Çıkmadan önce: son birkaç adımı yavaş atarsınız. Çocuğun bir şeye bakar. Bir yaprak, bir mazgal, ıslak bir taş.",
    note: "Sokağa yakınken el ele.",
  },
  o14: {
    title: "Yol için bir renk",
    text: "Çıkmadan önce: çocuğun bir renk seçer. Onu gören söyler. Bazen uzun süre bir şey çıkmaz, sonra bir itfaiye geçer.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Kaldırımda bir renk",
      text: "Çıkmadan önce: çocuğun bir renk seçer. Daha kaldırımdayken her biriniz o renkte bir şey gösterir. Sonra yola.",
    },
  },
  "onroad-together": {
    title: "İki kişilik şarkı",
    text: "Çıkmadan önce: büyük kardeş bir şarkı seçer. Küçük kardeş dinler ya da mırıldanır. Herkesin kemeri bağlı.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Kemer müfettişi",
      text: "Çıkmadan önce: kemerleri sen bağlarsın, büyük kardeş bakar. Başparmak havada, haydi yola.",
    },
  },
  "onroad-return": {
    title: "Bir nefes, sonra yola",
    text: "Çıkmadan önce: herkesin kemeri bağlı, senin de. Aynı küçük yerde sakin bir nefes. Yol bekleyebilir.",
    note: "Direksiyonda ya da bisiklette: gözün yolda.",
  },
};
