import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  w1: {
    title: "Önce senin yüzün",
    text: "Bebeğinin yatağının başında biraz durabilirsin. Karşısında senin yüzün. Sözler sonra gelir.",
    withoutEyeContact: {
      title: "Önce yanında olmak",
      text: "Bebeğinin yatağının yanında biraz durabilirsin. Geldiğini fark eder. Kimsenin kimseye bakması gerekmez.",
    },
  },
  w2: {
    title: "İlk ses",
    text: "Çocuğun bir sabah sesi çıkarır. Aynısını yapar, beklersin. Belki bir tane daha çıkar.",
    withoutSound: {
      title: "İlk kıpırtı",
      text: "Bir kol kalkar, bir ayak oynar. Aynısını yapar, beklersin. Belki bir tane daha olur.",
    },
  },
  w3: {
    title: "Perdeyi açmak",
    text: "Çocuğun perdeyi çeker. Birlikte dışarıda görecek bir şey ararsınız. Belki dönüp sana da bakar.",
    note: "Pencere kapalı, perde kordonları çocuğunun ulaşamayacağı yerde.",
    withoutEyeContact: {
      title: "Perdeyi açmak",
      text: "Çocuğun perdeyi çeker. Yan yana durursunuz. Bir parmak dışarıda bir şey gösterir, ne olsa olur.",
    },
  },
  w4: {
    title: "Aynı battaniyenin altında",
    text: "İkiniz aynı battaniyenin altında oturursunuz. Evde kim uyanık, kim değil? Kedi de sayılır.",
    note: "Sen iyice uyanıksan. Oturarak.",
    withoutSound: {
      title: "Aynı battaniyenin altında",
      text: "Aynı battaniyenin altında birbirinize sokulup oturursunuz. Kimlerin uyandığını parmaklarınla sayarsın. Kedi de sayılır.",
    },
  },
  w5: {
    title: "Yavaş yavaş uyanmak",
    text: "Gelip yakınına oturabilirsin, plan yapmadan. Daha kimsenin bir şey söylemesi gerekmez. Yavaş başlamak da güzel.",
  },
  w6: {
    title: "Esnemek ve gerinmek",
    text: "Bir yumruk, bir esneme, uzun uzun bir gerinme. Biraz izleyebilirsin. Uyanmak az iş değil.",
  },
  w7: {
    title: "Önden o gider",
    text: "Yataktan mutfağa kadar çocuğun önden gider. Sen peşinden, bütün duraklarıyla. Vaktin bol olduğu bir sabaha yakışır.",
  },
  w8: {
    title: "Haydi pencereye",
    text: "Pencereye, kucakta ya da yürüyerek. Aydınlık, karanlık, yağmur ya da bir güvercin. Sonra gün başlayabilir.",
    note: "Pencere kapalı, perde kordonları çocuğunun ulaşamayacağı yerde.",
  },
  "wake-together": {
    title: "Perde nöbeti",
    text: "Küçük kardeş için perdeyi büyük kardeş açabilir. Küçük kardeş kucağından izler. Ya da tam tersi.",
    note: "Pencere kapalı, perde kordonları çocuğunun ulaşamayacağı yerde.",
  },
  "wake-return": {
    title: "Yatağın kenarında",
    text: "Çocuğun çoktan kalkmış, bir şeylerle meşgul olabilir. Yatağın kenarına ya da yere oturursun. Yakında olmak yeter.",
  },
};
