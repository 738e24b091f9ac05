import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  h1: {
    title: "Yolda küçük bir sohbet",
    text: "Çıkmadan önce: gününden bir şey seç. Eve dönerken anlatırsın, sonra beklersin. Agulamak da bir yanıttır, susmak da.",
    note: "Araba ya da bisiklet sürerken: gözün ve elin yolda.",
    withoutSound: {
      title: "Avuçta bir gün",
      text: "Çıkmadan önce: gününden bir şey seç. Kreşten alınca, parmağınla küçük bir avuca çizersin. Sonra beklersin.",
    },
  },
  h2: {
    title: "Önce siz, sonra çanta",
    text: "Çıkmadan önce: çanta ve haberler sonraya. Kapıda onun boyuna inersin. Bir bakış, bir sarılış.",
    withoutEyeContact: {
      title: "Önce siz, sonra çanta",
      text: "Çıkmadan önce: çanta ve haberler sonraya. Kapıda onun boyuna inersin. Bir sarılış, ya da bir el.",
    },
  },
  h3: {
    title: "Göğsünde, sımsıcak",
    text: "Çıkmadan önce: kapıda az söz yeter. Bebeğin senin göğsünde, hafifçe sallanırsınız. İkiniz de iyice kavuşana kadar.",
  },
  h4: {
    title: "Önce bir şey göstersin",
    text: "Çıkmadan önce: soruların sonraya. Önce çocuğun bir şey gösterir. Bakar, ne gördüğünü söylersin.",
    withoutSound: {
      title: "Önce bir şey göstersin",
      text: "Çıkmadan önce: soruların sonraya. Önce çocuğun bir şey gösterir. Ona bakarsın, sonra çocuğuna.",
    },
    withoutEyeContact: {
      title: "Önce bir şey göstersin",
      text: "Çıkmadan önce: soruların sonraya. Önce çocuğun bir şey gösterir. Yan yana, ne gördüğünü söylersin.",
    },
  },
  h5: {
    title: "Merhaba kedi, merhaba ağaç",
    text: "Çıkmadan önce: yürürken selam verecek bir şey seç. Bir kedi, bir ağaç, bir bahçe kapısı. İkiniz merhaba der, bakışırsınız.",
    withoutSound: {
      title: "Ağaca el sallamak",
      text: "Çıkmadan önce: yürürken selam verecek bir şey seç. Bir kedi, bir ağaç, bir bahçe kapısı. Geçerken ikiniz el sallarsınız.",
    },
    withoutEyeContact: {
      title: "Merhaba kedi, merhaba ağaç",
      text: "Çıkmadan önce: yürürken selam verecek bir şey seç. Bir kedi, bir ağaç, bir bahçe kapısı. “Merhaba ağaç,” dersiniz, yan yana.",
    },
  },
  h6: {
    title: "Kapıda üç nefes",
    text: "Çıkmadan önce: kapı için küçük bir plan. O seni görmeden, üç nefes boyunca izleyebilirsin. Sonra girersin.",
  },
  h7: {
    title: "Önce biraz oturmak",
    text: "Çıkmadan önce: kapıda acele yok. Bir basamak ya da bir bank, oturursunuz. Soru yok, küçüğü bile.",
  },
  h8: {
    title: "Yolu o biliyor",
    text: "Çıkmadan önce: içeride, çıkışa kadar çocuğun önden gider. Balıkların, çizmelerin, kapının yanından. Sen çantayla arkadan gelirsin.",
    note: "Sokağa yakınken el ele.",
  },
  h9: {
    title: "Montunda dışarının kokusu",
    text: "Çıkmadan önce: montun biraz üstünde kalsın. Çocuğun montundaki soğuğu ya da yağmuru hisseder. Dışarısı seninle içeri girer.",
  },
  h10: {
    title: "İki sözcüklük selam",
    text: "Çıkmadan önce: iki sözcüklük bir selam seç. Yumuşakça, yakından. Sonra yine sessiz olabilir.",
    withoutSound: {
      title: "Elle bir selam",
      text: "Çıkmadan önce: elin için bir selam seç. Omza bir dokunuş, parmak parmağa. Sonra sessiz olabilir.",
    },
  },
  h11: {
    title: "Önce başkasının yanında",
    text: "Çıkmadan önce: çocuğun hâlâ birinin kucağında olabilir. Yanlarında durursun. Sana doğru eğilmesini beklersin, belki hemen olmaz.",
  },
  h12: {
    title: "Montunun altında",
    text: "Çıkmadan önce: montunda iki kişilik yer var. Çocuğun bir süre altına girebilir. Koridor oradan çok daha sakin.",
  },
  h13: {
    title: "Önce oyun bitsin",
    text: "Çıkmadan önce: bir oyun hâlâ sürüyor olabilir. Yanına oturur, izlersin. Son küp de bir vedadır.",
  },
  h14: {
    title: "Kemerden önce bir el",
    text: "Çıkmadan önce: önce onun karnında bir el. Üç nefes boyunca. Sonra kemerler ya da kanguru.",
    note: "Kemerler kalın mont olmadan. Kanguruda: yüz açık, çene yukarıda.",
  },
  h15: {
    title: "Giderken son bir selam",
    text: "Çıkmadan önce: kime el sallanacağını sonra çocuğun seçer. Bir arkadaş, askılar, akvaryum. Birlikte el sallar, gidersiniz.",
    note: "Sokağa yakınken el ele.",
  },
  h16: {
    title: "Anlatılırken bir el",
    text: "Çıkmadan önce: günün nasıl geçtiğini sana anlatacaklar. O sırada elin onun sırtında ya da ayağında. Böylece ikiniz de dinlersiniz.",
  },
  h17: {
    title: "Cebinde bir şey",
    text: "Çıkmadan önce: cebine dışarıdan bir şey koy. Büyük bir yaprak, bir tüy, bir bilet. Bulmak çocuğuna kalır.",
    note: "Bakmak için, ağza almak için değil.",
  },
  h18: {
    title: "Bir kez daha bakınmak",
    text: "Çıkmadan önce: hemen çıkmak şart değil. Kucağında bebeğinle biraz öyle durursun. Lamba, öbür çocuklar, kapı.",
  },
  "hello-together": {
    title: "Karşılama ekibi",
    text: "Çıkmadan önce: ilk el sallayan büyük kardeş olabilir. Sonra küçük kardeş kucağına gelir. Hep birlikte eve.",
  },
  "hello-return": {
    title: "Montla bir nefes",
    text: "Çıkmadan önce: koridorda bir nefes, mont üstünde. Günün gerisi burada kalır. Sonra gidersin.",
  },
};
