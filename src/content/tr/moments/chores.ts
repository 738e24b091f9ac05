import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  c1: {
    title: "Şarkı söyleyen aşçı",
    text: "Bebeğin seni görebileceği yerde yatar. Ne yaptığını şarkıyla karışık anlatırsın. İki iş arasında bakarsın.",
    note: "Ocaktan, bıçaklardan ve temizlik maddelerinden uzakta.",
    withoutSound: {
      title: "Arada bir bakmak",
      text: "Bebeğin seni görebileceği yerde yatar. İki iş arasında bakarsın, kaşlar havada. Sonra yine doğramaya.",
    },
    withoutEyeContact: {
      title: "Şarkı söyleyen aşçı",
      text: "Bebeğin seni duyabileceği yerde yatar. Ne yaptığını şarkıyla karışık anlatırsın. Karşılık gelen bir agu nakarattır.",
    },
  },
  c2: {
    title: "Tencereler ve kaşıklar",
    text: "Çocuğun bir tencerede davul çalar. Sen tezgâhta kaşıkla yanıt verirsin. Sessizlik de bir sıra sayılır.",
    note: "Ocaktan, bıçaklardan ve temizlik maddelerinden uzakta.",
    withoutSound: {
      title: "Havadan çorba",
      text: "Çocuğun boş bir tencereyi karıştırır. Sen de kendininkini, aynı hızda. İsteyen bırakır.",
    },
  },
  c3: {
    title: "Sepete çorap",
    text: "Sen katlarsın, çocuğun çorapları sepete atar. Kıl payı da sayılır. Geri çıkarmak da aynı spor.",
  },
  c4: {
    title: "Herkese bir kaşık",
    text: "Çocuğun herkese bir kaşık koyar. “Bu kimin?” diye sorarsın. Belki ayıcık da yemeğe kalır.",
    note: "Kaşık, bıçak değil. Ocaktan uzakta.",
    withoutSound: {
      title: "Herkese bir kaşık",
      text: "Çocuğun herkese bir kaşık koyar. Sen sandalyeyi gösterirsin, o kaşığı seçer. Belki ayıcık da yemeğe kalır.",
    },
  },
  c5: {
    title: "İkisi meşgul, ikisi burada",
    text: "Sen iş yaparsın, çocuğun yakında oynar ya da bakar. Herkes kendi işinde, aynı odada. Bu da birlikte sayılır.",
    note: "Ocaktan, bıçaklardan ve temizlik maddelerinden uzakta.",
  },
  c6: {
    title: "Yemekten bir koku",
    text: "Burnuna ne geliyor? Bir elma, bir ot, topraklı bir havuç. Yaklaştırırsın, çocuğun koklar ya da istemez.",
    note: "Koklamak, tatmak değil. Sıcak bir şey olmasın, ocaktan ve temizlik maddelerinden uzakta.",
  },
  c7: {
    title: "Çamaşır makinesi sineması",
    text: "Çamaşırlar döner. Birlikte makinenin önüne oturabilirsiniz. Kırmızı çorap az sonra yine gelir.",
    note: "Makinenin kapağı kapalı kalsın.",
  },
  c8: {
    title: "Masadan bir köşe",
    text: "Çocuğuna nemli bir bez ve masadan bir köşe. Gerisini sen yaparsın. Masa önce daha çok ıslanır, sonra kurur.",
    note: "Bez yalnızca suyla ıslak, temizlik maddesi yok.",
  },
  c9: {
    title: "Peynir ekmek de olur",
    text: "Bu akşam peynir ekmek, ya da dondurucudan bir şey. Mutfakta yere oturacak biraz vakit kalır. Oturmak yeter.",
    note: "Ocaktan, bıçaklardan ve temizlik maddelerinden uzakta.",
  },
  c10: {
    title: "Dolabın içi",
    text: "Yemekten önce: açık bir dolap, kucağında bebeğin. Bir tencere, bir kapak, üst üste tabaklar. Gösterebilir ya da bakabilirsin.",
    note: "Ocak daha kapalı, temizlik maddeleri başka yerde.",
  },
  c11: {
    title: "Çamaşırdan bir esinti",
    text: "Bir bezi katlamadan önce bir kez sallarsın. Hafif bir esinti geçer. Bebeğin gözünü kırpar, kavrar ya da sonrakini bekler.",
    note: "Bez yüzünden uzakta kalsın.",
  },
  c12: {
    title: "Çorap geçidi",
    text: "Sen katlarsın, bebeğin yakında yatar ya da oturur. Çoraplar tek tek göz hizasından geçer. Çok ilgi gören daha uzun kalır.",
  },
  c13: {
    title: "Ritimle süpürmek",
    text: "Yeri süpürürsün, dört süpürüş, sonra bir duruş. Bebeğin süpürgeye bakar. Duruşta bazen bir karşılık gelir.",
    note: "Süpürülen şey ağza girmesin.",
  },
  c14: {
    title: "Işıklar yanıyor",
    text: "Hava kararır, lambaları dolaşırsınız. Çocuğun kucağından bakar ya da düğmeye basar. Çıt, oda başka görünür.",
  },
  c15: {
    title: "Soğuk musluk",
    text: "İncecik bir soğuk su akar. Çocuğun kucağından bakar ya da bir parmağıyla dokunur. Sonra kapatırsın.",
    note: "Yalnızca soğuk musluk, çocuğunu sıkıca tutarak.",
  },
  c16: {
    title: "İki iş arasında bir el",
    text: "Çamaşır bitti, yemek bitmedi. Arada elin küçük bir ayağın üstünde durur. Üç nefes, sonra devam.",
  },
  c17: {
    title: "Alışveriş konuk geliyor",
    text: "Alışverişi boşaltırsın, bebeğin yakında. Biri hışırdar, biri soğuk, biri yuvarlak. Hepsi uğrar, sonra dolaba gider.",
    note: "Eline küçük bir şey geçmesin. Boş poşetler hemen kalksın.",
  },
  c18: {
    title: "Pilav vakit ister",
    text: "Tencere ocakta, yapacak başka şey yok. Yere oturursun, çocuğunun yakınına. Fokurtusu buradan duyulur.",
    note: "Tencere arka gözde, ocak kısık, sen de mutfakta.",
  },
  c19: {
    title: "Bu kazak kimin",
    text: "Katlar, kimin olduğunu sorarsın. “Bu kazak kimin?” Beklersin, sonra kendin yanıtlarsın, ya da yanıtlamazsın.",
    withoutSound: {
      title: "Bu kazak olmadı",
      text: "Minicik bir kazağı kendi karnına tutarsın. Olmadı. Sonra çocuğuna doğru tutar, biraz beklersin.",
    },
  },
  c20: {
    title: "Kapaklar ve tencereler",
    text: "Yerde üç kapak, üç tencere. Çocuğun dener, iter, çevirir. Uymuyorsa belki şapkadır.",
    note: "Ocaktan, bıçaklardan ve temizlik maddelerinden uzakta.",
  },
  c21: {
    title: "Teker teker patates",
    text: "Çocuğun patatesleri sepete koyar. Sen uzatırsın ya da sıranı beklersin. Yuvarlanan patates iki sayılır.",
    note: "Ocaktan, bıçaklardan ve temizlik maddelerinden uzakta.",
  },
  c22: {
    title: "Çiçeğe su",
    text: "Çocuğun çiçeğe su verir. Çiçek bir şey demez, yine de içer. Taşan da yerin olsun.",
    note: "Küçük bir bardak su, zehirsiz bir ev bitkisi.",
  },
  c23: {
    title: "İki süpürge",
    text: "Sen süpürürsün, çocuğun el süpürgesiyle süpürür. Yığın büyür ya da dağılır. Masanın altında uzman, iş arkadaşın.",
    note: "Süpürülen şey ağza girmesin.",
  },
  c24: {
    title: "Elle koparılan salata",
    text: "Çocuğun marulu koparır. Büyük parçalar, küçük parçalar, ya da sana dev bir yaprak. Sen öbür yanda doğrarsın.",
    note: "Ocaktan, bıçaklardan ve temizlik maddelerinden uzakta.",
  },
  c25: {
    title: "Küçük bulaşık",
    text: "Bir leğen ılık su, iki plastik bardak. Çocuğun yıkar, sen kurularsın. Bazen bir bardak beş kez yıkanır.",
    note: "Ilık su, bıçak yok, sen de yanında.",
  },
  c26: {
    title: "Ne bekleyebilir",
    text: "“Ne bekleyebilir?” dersin yüksek sesle. Ütü, mektuplar, kırıntılar. Çocuğun da bekleyecek bir şey seçebilir.",
    withoutSound: {
      title: "Bir yığın bekleyebilir",
      text: "Bir yığını mutlu bir iç çekişle kenara itersin. Çocuğun da birini itebilir. Gerisini sonra yaparsın.",
    },
  },
  "chores-together": {
    title: "Ayıklama ekibi",
    text: "Küçük kardeşin çoraplarını çamaşırdan büyük kardeş bulabilir. Küçük kardeş güvenli bir yerden bakar. En küçüğü hangisi?",
    note: "Makinenin kapağı kapalı kalsın.",
  },
  "chores-return": {
    title: "Mutfakta, yerde bir nefes",
    text: "Yemek bir nefes bekleyebilir. Mutfakta yere, çocuğunun yanına oturursun. Sonra tencereler ocağa.",
    note: "Önce ocak kapalı, tencereler arkada.",
  },
};
