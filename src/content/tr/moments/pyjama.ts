import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  y1: {
    title: "Pijama gıdıklaması",
    text: "İki parmak göbeğe doğru yürür. Bakar, beklersin. Çocuğun isterse devamı gelir. Başını çevirirse durur.",
    note: "Sütten hemen sonra değil. Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
    withoutSound: {
      title: "Pijama gıdıklaması",
      text: "Sessiz iki parmak göbeğe doğru yürür. Bakar, beklersin. Gülerse yürümeye devam. Başını çevirirse durur.",
    },
    withoutEyeContact: {
      title: "Pijama gıdıklaması",
      text: "İki parmak göbeğe doğru yürür. “Bir daha mı?” der, beklersin. Küçük bir el isterse devam. Başını çevirirse durur.",
    },
  },
  y2: {
    title: "Her çıtçıta bir söz",
    text: "Çıt, yumuşak bir söz. Çıt, bir söz daha. Son çıtçıtta sessizlik.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
    withoutSound: {
      title: "Çıtçıtlarda başparmak",
      text: "Çıtçıtların üstünde başparmağın biraz durur. Ayaktan çeneye kadar. Sonuncuda elin kalır.",
    },
  },
  y3: {
    title: "Başında pantolon",
    text: "“Pantolon başa giyilir,” dersin. Çocuğun doğrusunu bilir. Bir bakmışsınız, pijama giyilmiş.",
    withoutSound: {
      title: "Başında pantolon",
      text: "Pantolonu kendi başına geçirir, beklersin. Çocuğun doğrusunu bilir. Pijama yine de bir şekilde giyilir.",
    },
  },
  y4: {
    title: "Yarı hızda",
    text: "Daha yumuşak bir ışık, daha yavaş eller. Dünkü pijama, dünkü köşe. Bu kadarla bırakabilirsin.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  y5: {
    title: "İki giysi arasında",
    text: "Giysiyle pijama arasında ikisinin de olmadığı bir an var. Bacaklar tepinir ya da odada tur atar. Bitene kadar izleyebilirsin.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  y6: {
    title: "Sıcak pijama",
    text: "Pijamayı biraz kendi karnına tutarsın. Artık sıcak. Önce bir bacak, sonra öbürü.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  y7: {
    title: "İşte bir ayak geliyor",
    text: "Bir ayak paçada yolunu arar. Kumaşı tutar, bakarsın. Bazen hiçbir şey gelmez, sonra parmaklar.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  y8: {
    title: "Önce çıplak sırt",
    text: "Pijamadan önce: çıplak sırtta sıcak bir el. Yukarıdan aşağı, bir kez ya da on kez. Sonra üstüne kumaş.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  y9: {
    title: "Almaya gelen el",
    text: "Elin pijamanın koluna öbür uçtan girer. Yarı yolda küçük bir eli bekler. Birlikte çıkarlar.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  y10: {
    title: "Camın ardı karanlık",
    text: "Pijamayla bir kez daha pencereye, kucakta ya da yürüyerek. Işıklar, yağmur ya da kendi yansımanız. Günü böylece uğurlarsınız.",
    note: "Pencere kapalı, perde kordonları çocuğunun ulaşamayacağı yerde.",
  },
  y11: {
    title: "En yavaş olan kazanır",
    text: "Bugün en yavaş giyinen kazanır. Salyangoz gibi bir kol, kaplumbağa gibi bir bacak. Hiç kıpırdamıyorsa çocuğun çoktan kazandı.",
  },
  y12: {
    title: "Düğme uzmanı",
    text: "Bir düğme çocuğunun, gerisi senin. Kumaşı tutar, beklersin. Yamuk olursa bu akşamın modası o.",
  },
  y13: {
    title: "Bugünün giysileri",
    text: "Bugünün giysileri kirli sepetine girer, teker teker. Çocuğun atar, sen uğurlarsın. En son çoraplar gider, huyları bu.",
  },
  y14: {
    title: "Yanakta kumaş",
    text: "Pijama önce bir ele değer, sonra bir yanağa. Yumuşak mı, biraz kaşındırıyor mu? Bebeğin başını çevirirse anlarsın.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  "pyjama-together": {
    title: "Pijama kurulu",
    text: "Küçük kardeşin pijamasını büyük kardeş seçebilir. Küçük kardeş elinin altında güvende. Yıldızlı ya da çizgili, ikisi de olur.",
    note: "Bir elin küçük kardeşin üzerinde kalsın.",
  },
  "pyjama-return": {
    title: "Pijamayla beklemek",
    text: "Giyinme çoktan başlamış olabilir. Yere oturursun, pijama dizinde. Çocuğun gelir, ya da bakar, ya da yerinde kalır.",
  },
};
