import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Bez değiştirirken cee",
    text: "Temiz bir tülbendi kendi yüzünün önüne tutarsın. “Neredeyim? Cee.” Aynı yer, aynı sözler. Sonra biraz beklersin.",
    note: "Çocuğunun yüzü açık kalsın. Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "Sözsüz cee",
      text: "Temiz bir tülbendi kendi yüzünün önüne tutarsın. Yavaşça iner, işte oradasın. Sonra biraz beklersin.",
    },
    withoutEyeContact: {
      title: "Nerede o ayak",
      text: "Bir ayak temiz tülbendin altında kaybolur. “Nerede o ayak? İşte.” Aynı ayak, aynı sözler. Sonra biraz beklersin.",
    },
  },
  n2: {
    title: "Önce söyle, sonra yap",
    text: "Ellerinin birazdan ne yapacağını söyleyebilirsin. “Bacaklar yukarı.” Kısa bir bekleyiş. Sonra bacaklar kalkar.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "Önce bir el",
      text: "Başlayacağın yere sıcak bir el koyabilirsin. Kısa bir bekleyiş. Sonra bacaklar kalkar.",
    },
  },
  n3: {
    title: "Her tepinişe bir düt",
    text: "Bacaklar tepindikçe komik bir ses çıkarırsın. Tepinme yoksa ses de yok. Orkestranın şefi, çocuğun.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "Her tepinişe bir dokunuş",
      text: "Bacaklar tepindikçe elin küçük ayağı hafifçe iter. Tepinme yoksa itme de yok. Patron, çocuğun.",
    },
  },
  n4: {
    title: "Bezin bekçisi",
    text: "Temiz bez çocuğuna emanet. “Alabilir miyim?” dersin, bez gelir. Ya da gelmez, elden bırakmak da iş.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "Bezin bekçisi",
      text: "Temiz bez çocuğuna emanet. Açık elin onu ister, bez gelir. Ya da gelmez, elden bırakmak da iş.",
    },
  },
  n5: {
    title: "Merhaba diz",
    text: "Kimin merhaba diyeceğini çocuğun seçer: diz, göbek ya da parmak. Dizin yerine sen konuşursun. Dizlerin anlatacağı çoktur.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "Diz el sallıyor",
      text: "Kimin el sallayacağını çocuğun seçer: diz, göbek ya da parmak. Sen de dirseğinle sallarsın.",
    },
  },
  n6: {
    title: "Daha yavaş eller",
    text: "Aynı bez, biraz daha yavaş ellerle. Çocuğun seni izler ya da tavanı inceler. İkisi de olur.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n7: {
    title: "Serbest bacaklar",
    text: "Bez çıktı, bacaklar serbest. Biraz tepinmelerine bakabilirsin. Sonra temizi gelir.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n8: {
    title: "Lazımlığın yanında",
    text: "Lazımlığın yanına, yere oturursun. Bir şey gelmesi gerekmez. Birlikte beklemek de arkadaşlıktır.",
  },
  n9: {
    title: "Yapışkan bant",
    text: "Bantlardan biri çocuğunun işi. Aç, kapa, bir daha aç. Öbürünü sen yaparsın.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n10: {
    title: "Aç değil, ıslakmış",
    text: "Çocuğun mızmızlanır, aklına süt gelir. O değilmiş. “Aa, bezmiş.” Yüksek sesle söyler, sonra değiştirirsin.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "Önce süt, sonra bez",
      text: "Çocuğun mızmızlanır, aklına süt gelir. Küçük baş öbür yana döner. Karnında bir el, sonra bezi değiştirirsin.",
    },
  },
  n11: {
    title: "Hafif bir rüzgâr",
    text: "Küçük bir elin ya da göbeğin üstüne usulca üflersin. Sonra beklersin. Bir şey kıpırdarsa bir tane daha. Yoksa bu kadar.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n12: {
    title: "Bisikletsiz pedal",
    text: "Bacaklar ellerinde yavaşça pedal çevirir. Bir tur, sonra bir mola. Bir bacak kendi iterse ona uyarsın.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n13: {
    title: "Yukarıda ne var",
    text: "Minderden bakınca oda başka görünür. Bir lamba, bir çatlak, dışarıda bir dal. Sen de biraz yukarı bakarsın.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n14: {
    title: "Elinde ısınan mendil",
    text: "Mendil soğuk, elin değil. Önce onu biraz tutarsın. Sonra usulca, önden arkaya.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n15: {
    title: "Kapanana kadar mırıldanmak",
    text: "Bez açıkken usulca mırıldanırsın. Son bantta ezgi durur. Çocuğun bittiğini böyle duyar.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "Üç dokunuş ve bitti",
      text: "Bez kapandı. Elin göbeğe üç kez hafifçe dokunur. Çocuğun bittiğini böyle hisseder.",
    },
  },
  n16: {
    title: "İki başparmak",
    text: "Bez bitti, ama biraz daha kalırsınız. Başparmakların iki küçük elin içinde. İlk bırakan bitirir.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n17: {
    title: "Dönmek de serbest",
    text: "Çocuğun işin ortasında döner. Bir an bekler, orada ne varmış bakarsın. Sonra biraz yardımla geri döner.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n18: {
    title: "Ayakta değiştirmek",
    text: "Bugün çocuğun ayakta kalır, elleri omzunda. Sen diz çökersin. Böylece ikiniz başka bir şey görürsünüz.",
    note: "Yerde, yüksekteki minderde değil.",
  },
  n19: {
    title: "Çöp görevi",
    text: "Bez bir paket oldu. Çocuğun onu çöpe götürür, bırakır. Pat. Sonra ikiniz de ellerinizi yıkarsınız.",
    note: "Bantlar sıkıca kapalı, sonra temiz eller.",
  },
  n20: {
    title: "Dört el, tek musluk",
    text: "Bez değişince elleri birlikte yıkarsınız. Köpük senin başparmağından onunkine geçer. Sonra geri gelir.",
    note: "Ilık su, taburede ya da kolunda sağlam dursun.",
  },
  n21: {
    title: "Oraya nasıl gidilir",
    text: "Çocuğun bugün bez değiştirmeye nasıl gider? Geri geri, emekleyerek ya da kucakta. Sen de aynı şekilde gidersin.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n22: {
    title: "Önce ayıcık",
    text: "Ayıcığın da bezi var, kâğıt havludan. Çocuğun gösterir, sen aynısını yaparsın. Ayıcık hiç kıpırdamadan yatar.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n23: {
    title: "Lazımlık mı, bez mi",
    text: "“Lazımlık mı, bez mi?” der, beklersin. İkisi de olur, fikir değiştirmek de. Neresi olursa sen de gelirsin.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "İki el, bir seçim",
      text: "Bir elin lazımlığı gösterir, öbürü bezi. Çocuğun bir el seçer. Sen ona uyarsın.",
    },
  },
  n24: {
    title: "Güle güle su",
    text: "Çocuğun düğmeye basar, su döne döne gider. İkiniz arkasından el sallarsınız. Yenisi gelir, o da bakmaya değer.",
    note: "Sen yanında kal, sonra kapak insin.",
  },
  n25: {
    title: "Dinlenen bir el",
    text: "Yarı yolda elin göbeğin üstünde durur. Belki üstüne başka bir el konar. Belki konmaz, o zaman devam edersin.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n26: {
    title: "Aynadaki kim",
    text: "Bir ayna varsa bugün bez onun önünde değişir. Şuradaki kim, ayağı havada? Sen de oradasın.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n27: {
    title: "Bu kez öbür yöne",
    text: "Bugün bebeğini minderde öbür yöne yatırırsın. Pencere şimdi öbür tarafta. Küçük bir baş arar, ya da olduğu gibi kalır.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n28: {
    title: "Üstünde kalan",
    text: "Her şeyin çıkması gerekmez. Neyin kalacağını çocuğun seçer: bir çorap, bir bere, kâğıttan bir taç. Bez de ardından gelir.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
  n29: {
    title: "Sonradan anlatmak",
    text: "Bez bitti, az önce olanı anlatırsın. “Önce bacaklar. Sonra mendil. Şimdi de bitti.” Böylece bir sonu olur.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
    withoutSound: {
      title: "Bir kez daha göstermek",
      text: "Bez bitti. Hepsini yavaşça bir daha gösterirsin: bacaklar, mendil, bez. Sonra açık iki el: bitti.",
    },
  },
  "nappy-together": {
    title: "Bez ekibi",
    text: "Temiz bezi büyük kardeş hazır tutabilir. Küçük kardeş elinin altında güvende. Kimin yüzü en ciddi?",
    note: "Bir elin küçük kardeşin üzerinde kalsın.",
  },
  "nappy-return": {
    title: "Önce sıcak bir el",
    text: "Bezden önce elin göbeğin ya da bacağın üstünde durur. Çocuğun bakar, ya da bakmaz. Sonra iş başlar.",
    note: "Bir elin çocuğunun üzerinde kalsın.",
  },
};
