import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  z1: {
    title: "Gitgide yavaşlayan ninni",
    text: "Uyku vaktinde ikinizin de bildiği bir ninni söylersin. Gitgide biraz daha yavaş. Mırıldanmak, işaretle söylemek, sallamak da olur.",
    note: "Bebek sırtüstü, kendi yatağında uyur. Yatağı boştur: yastık, örtü, oyuncak yok.",
    withoutSound: {
      title: "Gitgide yavaşlayan sallama",
      text: "Yavaş yavaş sallamak, kolunda ya da kucağında. İşaretler de olur. Gitgide biraz daha yavaş, neredeyse durana kadar.",
    },
  },
  z2: {
    title: "Tek sayfa",
    text: "Kucağında çocuğunla tek bir sayfaya bakarsın. Çevirmek ya da bırakmak ona kalmış. Kitap nasıl olsa bekler.",
    note: "Kitap yatağın dışında kalsın.",
  },
  z3: {
    title: "Önce, şimdi, yatak",
    text: "Gün üç resimde. Önce su birikintisi, sonra çorba, şimdi yatak. Çocuğun birini değiştirebilir.",
    note: "Kordonlar ve yastıklar yatağın dışında kalsın.",
    withoutSound: {
      title: "Gün üç işarette",
      text: "Gün üç işarette. Zıplamak, yemek, uyumak. Çocuğun birini değiştirebilir.",
    },
  },
  z4: {
    title: "İyi geceler lamba",
    text: "Çocuğun iyi geceler denecek üç şey seçer. Lamba, ayıcık, sol çorap. Sen de söylersin, gitgide daha alçak sesle.",
    note: "İyi geceler denen şey yatağın yanında uyur.",
    withoutSound: {
      title: "Lambaya el sallamak",
      text: "Çocuğun iyi geceler için el sallanacak üç şey seçer. Lamba, ayıcık, sol çorap. Sen de sallarsın, gitgide daha küçük.",
    },
  },
  z5: {
    title: "Göğsünde bir el",
    text: "Elin onun göğsünde durur, yaprak gibi hafif. Nefesi yavaşlayana kadar beklersin. Sonra iki nefes daha, tamam.",
    note: "Sırtüstü, kendi yatağında. Yatağı boştur: yastık, örtü, oyuncak yok.",
  },
  z6: {
    title: "Birlikte nefes almak",
    text: "Yarı karanlıkta yatağın yanında oturursun. Onunla nefes alırsın, kendi hızında. Başka bir şey olması gerekmez.",
    note: "Bebek sırtüstü, kendi yatağında uyur. Yatağı boştur: yastık, örtü, oyuncak yok.",
  },
  z7: {
    title: "Düğmenin patronu",
    text: "Bu akşam ışığı çocuğun kapatır. Açıp bir daha kapatmak da buna dahil olabilir. Sonra biraz karanlıkta, birlikte.",
    note: "Pencere kapalı, perde kordonları çocuğunun ulaşamayacağı yerde.",
  },
  z8: {
    title: "Yatağa aynı yoldan",
    text: "İkinizin de bildiği yatak yolu. Pencerenin önünden, kapının önünden, sonra yatak. Birinizin bakmak istediği yerde durursunuz.",
    note: "Pencere kapalı, kordonlar çocuğunun ulaşamayacağı yerde. Bebek sırtüstü, kendi boş yatağında uyur.",
  },
  z9: {
    title: "Uzaktan iyi geceler",
    text: "Bu akşam yanında değil misin? Telefonda birlikte ninni söylemek de olur. Çocuğun dinler ya da gider, ikisi de güzel.",
    note: "Evde olan, telefonu ve şarj aletini yatağın dışında tutar.",
    withoutSound: {
      title: "Uzaktan el sallamak",
      text: "Bu akşam yanında değil misin? Ekranda yavaşça el sallamak da olur. Çocuğun da sallar ya da gider, ikisi de güzel.",
    },
  },
  z10: {
    title: "Işık azalırken",
    text: "Önce büyük lamba söner, sonra küçüğü. Arada bir nefes var. Çocuğun yatakta ya da kucağında, bakar.",
    note: "Bebek sırtüstü, kendi yatağında uyur. Yatağı boştur: yastık, örtü, oyuncak yok.",
  },
  z11: {
    title: "Son sözcük",
    text: "Günü kapatacak küçük bir sözcük seç. Fısıltıyla, ardından hiçbir şey. Yarın başkası olabilir.",
    note: "Bebek sırtüstü, kendi yatağında uyur. Yatağı boştur: yastık, örtü, oyuncak yok.",
    withoutSound: {
      title: "Son dokunuş",
      text: "Günü kapatacak küçük bir dokunuş seç. Onun alnında bir parmak, ardından hiçbir şey. Yarın başkası olabilir.",
    },
  },
  z12: {
    title: "Koridorda yavaş yavaş",
    text: "Omzunda bebeğinle yavaşça gidip gelirsin. Dönüşlerde bir saniye durursun. Siz varana kadar yatak bekler.",
    note: "Bebek sırtüstü, kendi yatağında uyur. Yatağı boştur: yastık, örtü, oyuncak yok.",
  },
  z13: {
    title: "Evi dinlemek",
    text: "Her şey sessizleşince daha çok şey duyulur. Buzdolabı, bir komşu, uzakta bir tramvay. Yeni ses kalmayana kadar dinlersiniz.",
    note: "Bebek sırtüstü, kendi yatağında uyur. Yatağı boştur: yastık, örtü, oyuncak yok.",
  },
  z14: {
    title: "Önce ayıcık yatar",
    text: "Önce ayıcık uyur, yatağın yanında. Çocuğun ayıcığı örter ya da yine uyandırır. Işığı sen yumuşak tutarsın.",
    note: "Ayıcığın örtüsü yatağın yanında kalsın.",
  },
  z15: {
    title: "Yarından bir şey",
    text: "Yarın olacak küçük bir şey söylersin. Çorba, çizmeler, otobüs. Çocuğun da bir şey söyler ya da yarı uykudadır.",
    note: "Kordonlar ve yastıklar yatağın dışında kalsın.",
    withoutSound: {
      title: "Yarın, tek işarette",
      text: "Yarın olacak küçük bir şey gösterirsin. Yemek, yürümek, el sallamak. Çocuğun da bir şey gösterir ya da yarı uykudadır.",
    },
  },
  z16: {
    title: "Üç kez sıkmak",
    text: "Karanlıkta küçük bir eli üç kez hafifçe sıkarsın. Başka bir anlamı yok. Çocuğun da sıkar ya da çoktan dalmıştır.",
    note: "Kordonlar ve yastıklar yatağın dışında kalsın.",
  },
  z17: {
    title: "Alnından burnuna",
    text: "Bir parmak onun alnından burnuna doğru okşar. Yavaşça, sonra bir duruş. Gözleri kapanınca parmak dinlenir.",
    note: "Bebek sırtüstü, kendi yatağında uyur. Yatağı boştur: yastık, örtü, oyuncak yok.",
  },
  "bedtime-together": {
    title: "Gece nöbetçisi",
    text: "Küçük kardeş için perdeyi büyük kardeş kapatabilir. Küçük kardeş kucağından bakar. Sonra hep birlikte fısıldar ya da el sallarsınız.",
    note: "Kordonlar çocukların ulaşamayacağı yerde. Büyük kardeşin oyuncakları bebek yatağına girmez.",
  },
  "bedtime-return": {
    title: "Yatağın yanında, yerde",
    text: "Çocuğun yarı uykuda olabilir. Yatağın yanında yere oturursun. Kenarda bir el, orada olduğunu söyler.",
    note: "Bebek sırtüstü, kendi yatağında uyur. Yatağı boştur: yastık, örtü, oyuncak yok.",
  },
};
