import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  f1: {
    title: "Süt arasında bir bakış",
    text: "Beslenirken ara sıra bir bakış gelir. Sen de bakarsın. Bakış başka yere kayarsa bırakırsın gitsin.",
    note: "Biberonu elinle tut, bir yere dayama.",
    withoutEyeContact: {
      title: "Tutacak bir parmak",
      text: "Beslenirken küçük bir el bazen tutacak bir şey ister. Parmağın orada olabilir. El bırakırsa o da olur.",
    },
  },
  f2: {
    title: "İki kaşık",
    text: "Çocuğunun kendi kaşığı var. Masada tık tık, sırayla. İsteyen bırakır.",
    note: "Dik oturarak, ağız boşken. Yemeğin kendisi oyuna girmez.",
    withoutSound: {
      title: "İki kaşık",
      text: "Çocuğunun kendi kaşığı var. Sırayla bir kaşık havaya kalkar. İsteyen bırakır.",
    },
  },
  f3: {
    title: "Tokuşturmak",
    text: "Çocuğun bardağını uzatır, tokuşturursunuz. Bir bakış, bir yudum. O kaç kez isterse.",
    note: "Dik oturarak, ağız boşken. Sonra sakin sakin içilir.",
    withoutEyeContact: {
      title: "Tokuşturmak",
      text: "Çocuğun bardağını uzatır, tokuşturursunuz. Gözler bardaklarda, bu yeter. O kaç kez isterse.",
    },
  },
  f4: {
    title: "Tabaktaki renkler",
    text: "Sırayla tabaktan bir renk söylersiniz. Yemek ayrı konu. Havuç bugün düpedüz turuncu.",
    note: "Konuşmak ağız boşken, dik oturarak.",
    withoutSound: {
      title: "Tabaktaki renkler",
      text: "Sırayla tabaktan bir renk gösterirsiniz. Sonra onu bir kazakta ararsınız. Yemek ayrı konu.",
    },
  },
  f5: {
    title: "Sen de otur",
    text: "Sen de oturabilirsin. Çocuğuna süt ya da yemek, sana bir bardak su. Başka bir şey olması gerekmez.",
    note: "Kucağında ya da ulaşabileceği yerde sıcak bir şey olmasın.",
  },
  f6: {
    title: "Küçük eller",
    text: "O eller süt ya da yemek sırasında neyle meşgul? Sıkar, okşar, kavrar. Biraz izlemek yeter.",
  },
  f7: {
    title: "Demek kaşık değil",
    text: "Çocuğun gösterir, sen tahmin edersin. Kaşık mı? “Aa, kaşık değilmiş.” Yine tahmin edersin, gülmek serbest.",
    note: "Tahmin de gülmek de ağız boşken.",
    withoutSound: {
      title: "Demek kaşık değil",
      text: "Çocuğun gösterir, sen tahmin edersin. Kaşık mı? Kendine “yok” der gibi baş sallar, yine gösterirsin. Gülmek serbest.",
    },
  },
  f8: {
    title: "Mola moladır",
    text: "Çocuğun başını çevirir, etrafa bakar. Onunla bekleyebilirsin. Açlık belki geri gelir, belki gelmez.",
  },
  f9: {
    title: "Süt yolda",
    text: "Sütü hazırlar, ne yaptığını söylersin. “Önce su. Şimdi biraz çalkalıyoruz.” Sesin bekleyişe arkadaş olur.",
    note: "Sıcak su bebeğinden uzakta. Sütü önce bileğinde dene.",
    withoutSound: {
      title: "Omzunda beklemek",
      text: "Süt hazır olmak üzere. Omzunda bebeğinle olduğun yerde sallanırsın. Böylece ikiniz de beklersiniz.",
    },
  },
  f10: {
    title: "Gaz acele etmez",
    text: "Sütten sonra bebeğin omzuna yaslanır. Elin onun sırtında yavaşça gezinir. Gaz çıkmazsa, bu da bir sarılış olur.",
    note: "Yüzü açık kalsın, sen de iyice uyanık ol.",
  },
  f11: {
    title: "Yudumları dinlemek",
    text: "Lık, lık, bir nefes. Sütün inişini dinleyebilirsin. Sessizleşirse o da olur.",
  },
  f12: {
    title: "Yarıda kol değiştirmek",
    text: "Sütün yarısında kol değiştirirsin. Bu yanda odanın başka bir köşesi var. Önce bir bakınma, sonra içmeye devam.",
  },
  f13: {
    title: "Bitti işte",
    text: "Süt bitti, öylece oturursunuz. Daha kimse kalkmaz. Bu birkaç saniye ikinizin.",
    note: "Uykun mu geldi? Bebek önce kendi yatağına.",
  },
  f14: {
    title: "Parmakların arasında kumaş",
    text: "Beslenirken bir el kazağınla oynar. Bir dikiş, bir kıvrım, bir parça ten. El keşfetsin diye bırakırsın.",
  },
  f15: {
    title: "Bugün yiyen sensin",
    text: "Sen yersin, bebeğin yakında oturur ya da yatar. Bir kaşığın kalkıp indiğini görür. Açıklama yok, şapırdatmak serbest.",
    note: "Kucağında ya da ulaşabileceği yerde sıcak bir şey olmasın.",
  },
  f16: {
    title: "Masada kimler var",
    text: "Masadaki herkesi selamlarsın. “Merhaba dede. Merhaba kaşık. Merhaba boş sandalye.” Çocuğun katılır ya da bakar.",
    note: "Selamlar ağız boşken.",
    withoutSound: {
      title: "Masada el sallamak",
      text: "Masadaki herkese el sallarsın. Kaşığa da boş sandalyeye de. Çocuğun da sallar ya da bakar.",
    },
  },
  f17: {
    title: "Yudumların arasında mırıldanmak",
    text: "Bebeğin durunca üç nota mırıldanırsın. Yine içmeye başlayınca susarsın. Sıra birinizden öbürüne geçer.",
    withoutSound: {
      title: "Yudumların arasında başparmak",
      text: "Bebeğin durunca başparmağın onun yanağını ya da elini okşar. Yine içmeye başlayınca durur. Sıra birinizden öbürüne geçer.",
    },
  },
  f18: {
    title: "Önce sen tat",
    text: "Aynısından bir lokma alır, sakin sakin çiğnersin. Çocuğun nasıl yapıldığını görür. Katılmak da olur, beklemek de.",
    note: "Dik oturarak, küçük ve yumuşak parçalarla.",
  },
  f19: {
    title: "Parmak parmak temizlik",
    text: "Yemekten sonra parmaklar tek tek ılık bir bezle silinir. Hangi el uzanırsa ondan başlarsın. Başparmak çoğu kez en lezzetlisidir.",
  },
  f20: {
    title: "Kaşık düşer",
    text: "Kaşık düşer, alırsın. Yine düşer, gidişine bakarsın. Üç kez, sonra aşağıda kalır.",
  },
  f21: {
    title: "Doydum demek",
    text: "Çocuğun doyduğunu nasıl gösterir? El havada, baş yana, tabak ileri. Sen de aynısını yapar, sofrayı toplarsın.",
  },
  f22: {
    title: "Kendi doldurmak",
    text: "Küçük bir sürahi, içinde biraz su. Çocuğun döker, bardağı sen tutarsın. Dökülen masanın olsun.",
    note: "Soğuk su, masada.",
  },
  f23: {
    title: "Ekmeğin sesi",
    text: "Bir ekmek kabuğunu ısırırsın. Kıtır. Çocuğun dinler, o da ısırır ya da kıtırdatmayı sana bırakır.",
    note: "Dik oturarak, sakin sakin çiğneyerek. Konuşmak sonra.",
  },
  f24: {
    title: "Şef karıştırıyor",
    text: "Çocuğun kendi kâsesini karıştırır. Bir yana, öbür yana ya da bir süre hiç. Sen de kendininkini aynı hızda.",
    note: "Ilık, sıcak değil.",
  },
  f25: {
    title: "Ayıcık da yiyor",
    text: "Ayıcık boş bir kaşık alır. Bazen beğenir, bazen başını çevirir. Kararı çocuğun verir, ayıcık uyar.",
    note: "Dik oturarak, ayıcığa da boş kaşıkla.",
  },
  f26: {
    title: "Ellerden bir halka",
    text: "İlk lokmadan önce el ele tutuşursunuz. Bir sıkış, sonra bırakmak. İstemeyen elini masaya koyar.",
  },
  f27: {
    title: "Bugünden bir şey",
    text: "Bugünden küçük bir şey anlatırsın. Bir güvercin, bir su birikintisi, yamuk bir çorap. Sonra biraz beklersin. Yemeğine dalsa da olur.",
    note: "Anlatmak ağız boşken.",
    withoutSound: {
      title: "Bugün, tek hareketle",
      text: "Bugünden küçük bir şeyi ellerinle gösterirsin. Bir güvercin, bir su birikintisi, yamuk bir çorap. Sonra karşılığında bir tane beklersin.",
    },
  },
  f28: {
    title: "Kim nereye oturur",
    text: "Bugün kimin nereye oturacağını çocuğun seçer. Sen küçük sandalyede, ayıcık büyüğünde. Yarın yine başka, ya da değil.",
  },
  f29: {
    title: "Kulaklarla içmek",
    text: "Sütün ortasında bir kapı kapanır ya da bir köpek havlar. Bebeğin durur, dinler. Sen de dinler, devam etmesini beklersin.",
  },
  "feed-together": {
    title: "Garson",
    text: "Küçük kardeşin önlüğünü ya da kaşığını büyük kardeş getirebilir. Küçük kardeş yanında güvende oturur. Bahşiş isteğe bağlı.",
    note: "Büyük kardeş eşyaları getirir, yemeği sen verirsin.",
  },
  "feed-return": {
    title: "Bir sandalye çekmek",
    text: "Süt ya da yemek çoktan başlamış olabilir. Sessizce bir sandalye çekersin. Önce izlemek, sonra konuşmak.",
  },
};
