import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  u1: {
    title: "Yaprakların altında",
    text: "Bir ağacın altında durursun, bebeğin seninle. Onun baktığı yere bakarsın. Birkaç sakin nefes, o kadar.",
  },
  u2: {
    title: "Pürüzlü ve pürüzsüz",
    text: "Duvar pürüzlüdür, yaprak pürüzsüz. Küçük bir eli yaklaştırırsın. Çocuğun dokunur ya da elini çeker, devam edersiniz.",
    note: "Yapraklar ve yabani meyveler ağza girmesin.",
  },
  u3: {
    title: "Sola mı, sağa mı",
    text: "Güvenli bir yolda çocuğun önden gider. Sol mu sağ mı, bugün sen seçmezsin. Geri geri de olur.",
    note: "Arabanın ve suyun olmadığı bir yol. Sokağa yakınken el ele.",
  },
  u4: {
    title: "Küçük kâşif",
    text: "Markette çocuğun bir şey arar: muzları. “Bulduk,” der, ona bakarsın. Listenin kalanı sende.",
    note: "Otoparkta el ele.",
    withoutSound: {
      title: "Küçük kâşif",
      text: "Markette çocuğun bir şey arar: muzları. Başparmağını kaldırırsın. Listenin kalanı sende.",
    },
    withoutEyeContact: {
      title: "Küçük kâşif",
      text: "Markette çocuğun bir şey arar: muzları. “Bulduk,” dersin, yan yana. Listenin kalanı sende.",
    },
  },
  u5: {
    title: "İki kişilik bank",
    text: "Bir bank, bir eşik ya da alçak bir duvar. Siz oturursunuz, sokak akar. Birinizin canı başka şey isteyene dek kalabilirsiniz.",
    note: "Trafikten biraz uzak bir yer.",
  },
  u6: {
    title: "Karıncanın acelesi yok",
    text: "Çocuğun bir karınca, bir su birikintisi ya da bir taş bulur. Yanına çömelir, hiçbir şey yapmazsın. Karıncanın acelesi yok.",
    note: "Taşlar ve yabani meyveler ağza girmesin.",
  },
  u7: {
    title: "Havayı hissetmek",
    text: "Yanakta rüzgâr, elde bir damla. İkiniz havanın içinde biraz durursunuz. Fazla soğuksa o da bir yanıttır.",
  },
  u8: {
    title: "Adımlarla mırıldanmak",
    text: "Adımlarına uyarak mırıldanırsın. Daha yavaş adım, daha yavaş şarkı. Çocuğun yatar, oturur ya da yanında yürür.",
    note: "Kanguruda: yüz açık, çene yukarıda.",
    withoutSound: {
      title: "Adımlarla sallanmak",
      text: "Adımların bebek arabasını ya da kanguruyu sallar. Daha yavaş adım, daha yavaş sallanış. Yürüyen bir çocuk hızı belirler.",
    },
  },
  u9: {
    title: "Bekleme odasında",
    text: "Sıraya daha var. Çocuğun gösterir ya da bakar, ne olduğunu söylersin. Sandalye, lamba, kapı. Bir tur yeter.",
    withoutSound: {
      title: "Bekleme odasında",
      text: "Sıraya daha var. Çocuğun gösterir ya da bakar, senin parmağın da gösterir. Sandalye, lamba, kapı. Bir tur yeter.",
    },
  },
  "outside-together": {
    title: "Rehber",
    text: "Büyük kardeş, küçük kardeş için güzel bir şey arayabilir. Küçük kardeş arabadan ya da kangurudan bakar. Bir dal da sayılır.",
    note: "Dallar, taşlar, yabani meyveler büyük kardeşte. Kanguruda: yüz açık, çene yukarıda.",
  },
  "outside-return": {
    title: "Önce durmak",
    text: "Yine dışarıdasınız, ya da çıkmak üzere. Çocuğunun yanında durursun, onun boyunda. Yürüyüş onun baktığı yerde başlar.",
  },
};
