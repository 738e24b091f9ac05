import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  g1: {
    title: "Sarıl, söyle, el salla",
    text: "Bir sarılış, bir bakış, senden kısa bir cümle. “Sonra görüşürüz.” Sonra gidersin.",
    withoutSound: {
      title: "Sarıl, kalbine dokun, el salla",
      text: "Bir sarılış, kalbinin üstünde bir el, bir el sallama. Bu sırayla. Sonra gidersin.",
    },
    withoutEyeContact: {
      title: "Sarıl ve söyle",
      text: "Yanak yanağa bir sarılış, senden kısa bir cümle. “Sonra görüşürüz.” Sonra gidersin.",
    },
  },
  g2: {
    title: "Yanında senden bir şey",
    text: "Senden küçük bir şey çantayla gider. Yumuşak bir bez, eski bir eldiven. Çantaya çocuğun koyar.",
    note: "Kordonu ya da kopan parçası olmasın.",
  },
  g3: {
    title: "Geceden haberler",
    text: "Kucağında bebeğinle, gecenin nasıl geçtiğini anlatırsın. Küçük bir başın üstünde tanıdık iki ses. Sonra öbür kucağa geçer.",
    withoutSound: {
      title: "Biraz daha kucak",
      text: "Sen selam verirken bebeğin sende kalır. Bir sola bir sağa hafifçe sallanırsın. Sonra öbür kucağa geçer.",
    },
  },
  g4: {
    title: "Montların yanındaki bank",
    text: "Montların orada bir bank var mı? Montunu çıkarıp biraz oturabilirsin. Gelenlere birlikte bakarsınız.",
  },
  g5: {
    title: "Önce etrafa bakmak",
    text: "Çocuğun kucağından ya da bacağının yanından etrafa bakar. Kimler var, yeni ne var? Sen de bakarsın.",
    note: "Çocuğun senin gittiğini görsün.",
  },
  g6: {
    title: "İt beni dışarı",
    text: "Çocuğun seni kapıdan dışarı iter. Ağırsın, sonra birden değilsin. Canı itmek istemezse el sallarsın.",
    note: "Parmaklar kapıdan uzakta, sokağa yakınken el ele.",
  },
  g7: {
    title: "Aynı yerden el sallamak",
    text: "Bildiğiniz yerden el sallarsın. Pencereden, bahçe kapısından ya da eşikten. Çocuğun el sallar, ya da bakar, ya da uyur.",
  },
  g8: {
    title: "Gezgin ayıcık",
    text: "Ayıcık bir evden öbürüne gider. Kapıya kadar onu çocuğun taşır. Orada kalana el sallar.",
  },
  "goodbye-together": {
    title: "Küçük kurye",
    text: "Küçük kardeşin çantasını ya da ayıcığını büyük kardeş taşıyabilir. Küçük kardeş kucağında güvende. Sonra üçünüz el sallarsınız.",
  },
  "goodbye-return": {
    title: "Onun boyuna inmek",
    text: "Dolu dolu bir sabahtı. Kapıda çocuğunun boyuna inersin. Önce biraz sessizlik, sonra hoşça kal.",
  },
};
