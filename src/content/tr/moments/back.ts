import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Bulunmak",
    text: "Ekran kapalı. Çocuğunun boyunda oturur, bakarsın. Çocuğun gelir, ya da bakar, ya da işine devam eder.",
    withoutEyeContact: {
      title: "Bulunmak",
      text: "Ekran kapalı. Alçakta oturursun, biraz yan dönük, eller sakin. Çocuğun gelir ya da gelmez. Oradasın.",
    },
  },
  k2: {
    title: "İşte yine buradayım",
    text: "“İşim vardı. Şimdi buradayım.” Sonra izlersin ya da katılırsın.",
    withoutSound: {
      title: "İşte yine buradayım",
      text: "El sallarsın, sonra elin kalbinin üstünde. Döndüğünü böyle söylersin. Sonra izlersin ya da katılırsın.",
    },
  },
  k3: {
    title: "Açık bir el",
    text: "Elin yerde açık durur. Belki içine bir şey konar: bir küp, bir yumruk, ıslak bir bisküvi. Ya da hiçbir şey, bu da olur.",
  },
  k4: {
    title: "El, yüz, ses",
    text: "Önce bir el, sonra yüzün, en son sesin. Yavaşça geri dönmek de geri dönmektir.",
    withoutSound: {
      title: "Bir el, sonra yüz",
      text: "Önce küçük bir ayağın üstünde bir el. Sonra yüzün yaklaşır, beklersin. Yavaşça geri dönmek de geri dönmektir.",
    },
    withoutEyeContact: {
      title: "Bir el, sonra ses",
      text: "Önce küçük bir ayağın üstünde bir el. Sonra sesin, yumuşak ve yandan. Yavaşça geri dönmek de geri dönmektir.",
    },
  },
  k5: {
    title: "Burada neler olmuş",
    text: "“Burada neler olmuş?” dersin. Çocuğun gösterir, bakarsın. Anlaşılan ayıcık uçabiliyor.",
    withoutSound: {
      title: "Burada neler olmuş",
      text: "Gözlerini açıp etrafa bakarsın, sonra çocuğuna. Çocuğun olanları gösterir. Anlaşılan ayıcık uçabiliyor.",
    },
    withoutEyeContact: {
      title: "Burada neler olmuş",
      text: "Yanına oturursun. “Burada neler olmuş?” Çocuğun gösterir, ikiniz ayıcığa bakarsınız.",
    },
  },
  k6: {
    title: "Gidip geri gelmek",
    text: "Ekran açılmadan kime yazacağını söylersin. “Dedeye yazıp geleceğim.” Sonra da gelirsin.",
    withoutSound: {
      title: "Gidip geri gelmek",
      text: "Ekran açılmadan onu gösterirsin. Sonra oyun minderini: birazdan orada oturacaksın. Sonra da oturursun.",
    },
  },
  k7: {
    title: "İzlemek, sonra katılmak",
    text: "Yerde bir şeyler oluyor. Yakınına oturup nasıl gittiğine bakabilirsin. Katılmak kendiliğinden gelir, ya da gelmez.",
  },
  k8: {
    title: "Sesim yükseldi",
    text: "Sesin yükseldi, olur böyle. Onun boyuna inersin. “Sesim yükseldi.” Sonra gün olduğu gibi devam eder.",
    withoutSound: {
      title: "Biraz fazla geldi",
      text: "Bir an fazla gürültü oldu, olur böyle. Onun boyuna inersin, elin açık. Sonra gün olduğu gibi devam eder.",
    },
  },
  k9: {
    title: "Bir nefes, kapının ardında",
    text: "Ağlaması bitmek bilmiyor mu? Bebeğini sırtüstü kendi yatağına yatırırsın. Kapının ardında biraz nefes alır, geri gelirsin.",
    note: "Fazla mı geldi? Birini aramak iyi gelir. Bebeği sarsma.",
  },
  k10: {
    title: "Aynı tavanın altında",
    text: "Bebeğinin yanına yere uzanırsın. İkiniz bir lamba, bir leke, bir gölge görürsünüz. Yapacak başka şey yok.",
    note: "Uykun mu geldi? Bebek önce kendi yatağına.",
  },
  k11: {
    title: "Dışarıya bir bakış",
    text: "Önce pencere, çocuğunla yan yana, ya da kucağında. Bir şey geçer ya da bir dal kıpırdar. Bakarsınız, gerisi sonra.",
    note: "Pencere kapalı, perde kordonları çocuğunun ulaşamayacağı yerde.",
  },
  k12: {
    title: "Bir bardak su",
    text: "Kendine bir bardak su alırsın. Yerde, çocuğunun yakınında içersin. Bitene kadar buradasın.",
    note: "Su, sıcak çay değil. Bardak sende kalsın.",
  },
  k13: {
    title: "Eşikte",
    text: "Eşikte biraz durursun. Kim oynuyor, mızmızlanıyor ya da uyuyor, görürsün. Bir nefes, sonra girersin.",
  },
  k14: {
    title: "Aynı sesle karşılık",
    text: "Yaklaşır, önce dinlersin. Bir agu, bir iç çekiş, bir gaz sesi. Aynı sesi çıkarır, beklersin.",
    withoutSound: {
      title: "Aynı hareketle karşılık",
      text: "Yaklaşır, önce bakarsın. Bir yumruk açılır, bir bacak uzanır. Aynısını yapar, beklersin.",
    },
  },
  k15: {
    title: "Mırıldanarak dönmek",
    text: "Yaklaşırken küçük bir ezgi mırıldanırsın. Çocuğun seni daha varmadan duyar. Yanında ezgi susar.",
    withoutSound: {
      title: "Merhaba diyen el",
      text: "Yaklaşırsın. Elin onun sırtında ya da ayağında durur. Çocuğun orada olduğunu böyle fark eder.",
    },
  },
  k16: {
    title: "Evde bir tur",
    text: "Kucağında bebeğinle yavaşça dolaşırsın. Lamba, çiçek, koridordaki montlar. Bakışı nerede kalırsa orada durursun.",
  },
  k17: {
    title: "Göğsünde bir mırıltı",
    text: "Bebeğin senin göğsüne yaslanır, sen dik oturursun. Nefesin yettiğince kalın bir ses mırıldanırsın. Belki duyulmaktan çok hissedilir.",
    note: "Uykun mu geldi? Bebek önce kendi yatağına.",
    withoutSound: {
      title: "Göğüs göğse nefes",
      text: "Bebeğin senin göğsüne yaslanır, sen dik oturursun. Yavaşça nefes verirsin, bir daha. Küçük baş da inip kalkar.",
    },
  },
  k18: {
    title: "Kapıdan el sallamak",
    text: "Kapıdan el sallarsın, küçük ve yavaş. Bir bakış beklersin, ya da hiçbir şey. Sonra yaklaşırsın.",
    withoutEyeContact: {
      title: "Kapıdan merhaba",
      text: "“Merhaba,” dersin kapıdan, usulca. Bir şey kıpırdasın diye beklersin, ya da kıpırdamaz. Sonra yaklaşırsın.",
    },
  },
  k19: {
    title: "Kolun denetimden geçiyor",
    text: "Kolun yakında durur, kumaşıyla birlikte. Küçük bir el kumaşı, bir dikişi, parmağını kavrar. Olduğun yerde kalırsın.",
    note: "Küçük ya da kopan bir şey olmasın, sen de yanında kal.",
  },
  k20: {
    title: "Kapağı kim kapatır",
    text: "Bugün bilgisayarı çocuğun kapatır, seninle birlikte. Yavaşça, sonra: kapandı. Şimdi bütün eller boş.",
    note: "Parmaklar üstte, senin elin arada.",
  },
  k21: {
    title: "Emekleyerek",
    text: "Emekleyerek geri gelirsin. Çocuğun bakar ya da sana doğru emekler. Bir şeyin altına sıkışmak serbest.",
  },
  k22: {
    title: "Elin konuk geliyor",
    text: "Elin iki parmağın üstünde yerde yürür. Çocuğuna varmadan durur. Küçük bir el onu alırsa devam eder.",
  },
  k23: {
    title: "Sırt sırta",
    text: "Yerde sırt sırta oturursunuz. Sen biraz yaslanırsın, çocuğun da. Kimsenin bir şey görmesi ya da söylemesi gerekmez.",
  },
  k24: {
    title: "Hangi hayvan geri geldi",
    text: "Hangi hayvanın döneceğini çocuğun seçer: kurbağa, salyangoz ya da kedi. Odaya öyle girersin. Sonra sıra onda.",
  },
  k25: {
    title: "Önce ayıcık sorar",
    text: "Önce ayıcık gelir, sonra sen. “Ben de oynayabilir miyim?” der ayıcık. Hayır da bir yanıttır, o zaman bekler.",
    withoutSound: {
      title: "Ayıcık kafasını uzatır",
      text: "Önce ayıcık gelir, sonra sen. Ayıcık eğilir, kenarda bekler. İtilirse biraz daha uzaktan bakar.",
    },
  },
  k26: {
    title: "Bir dakika, sorusuz",
    text: "Sırtını koltuğa verip oturursun. Soru yok, plan yok, toplamak yok. Çocuğun nerede olduğunu bilir.",
  },
  k27: {
    title: "Masandan bir şey",
    text: "Masandan bir şey getirirsin: bir zarf, boş bir kâğıt. Ne olduğuna çocuğun karar verir. Şapka, kayık, top.",
    note: "Zımba teli ve ataş olmasın.",
  },
  k28: {
    title: "Taban tabana",
    text: "Karşılıklı oturursunuz, ayakların onun ayaklarında. Hafifçe itersin, çocuğun da iter. Yorulan dizlerini bırakır.",
  },
  k29: {
    title: "Sıcak bir el, o kadar",
    text: "Ellerin klavyeden geliyor. Önce ovuşturup ısıtırsın. Sonra biri onun sırtında, bacağında ya da omzunda durur.",
  },
  k30: {
    title: "Gördüğünü söylemek",
    text: "Oturur, ne gördüğünü söylersin. “Bir ayak. Bir çorap. Bir küp.” Soru yok, beklenen bir yanıt da yok.",
    withoutSound: {
      title: "Yanına bir el",
      text: "Oturursun, elin çocuğunu oyalayan şeyin yanında. Bir ayak, bir çorap, bir küp. O kadar.",
    },
  },
  k31: {
    title: "Bebeğin buradan duyduğu",
    text: "Bebeğinin yanına oturur, gözlerini kapatırsın. Bu yerden neler duyulur? Sokak, buzdolabı, sen.",
    note: "Uykun mu geldi? Bebek önce kendi yatağına.",
  },
  k32: {
    title: "Bir kaşık haberdir",
    text: "Yanında bir tahta kaşık getirirsin. Yakınına koyar, başına neler geleceğine bakarsın. Bugün bir kaşık yeterince haber.",
  },
  k33: {
    title: "Ellerinde ayaklar",
    text: "Ellerine iki küçük ayak sığar. Onları tutar, başka bir şey yapmazsın. İterlerse sen de biraz itersin.",
  },
  k34: {
    title: "Işığın düştüğü yere",
    text: "Bebeğini ışığın düştüğü bir yere taşırsın. Yerde bir çizgi, duvarda bir leke. Biraz içinde durursunuz.",
  },
  k35: {
    title: "Hemen açıklamak gerekmez",
    text: "Döndün; çocuğun kızgın, yorgun ya da meşgul. Bu bir süre sürebilir. Yakınında oturursun, hepsi bu.",
  },
  "back-together": {
    title: "Büyük kardeşin haberleri",
    text: "Burada neler olduğunu büyük kardeş gösterebilir. Küçük kardeş kucağında güvende. Haberler uzun sürebilir.",
  },
};
