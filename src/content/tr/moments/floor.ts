import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  p1: {
    title: "Burun buruna",
    text: "Sen de karnının üstüne yatarsın, yüz yüze. O başın kalkmasını bekleyebilirsin. Yorulduysa biter.",
    note: "Yüzüstü: bebek iyice uyanık, sen de yanında.",
    withoutEyeContact: {
      title: "Yan yana yüzüstü",
      text: "Sen de karnının üstüne yatarsın, yan yana. İkiniz aynı sandalyenin aynı bacağını görürsünüz. Yorulduysa biter.",
    },
  },
  p3: {
    title: "Açık bir kucak",
    text: "Yerinde kalırsın, kucağın açık. Çocuğun güç toplamaya gelir, sonra yine gider. Liman sensin, çayı soğumuş bir liman.",
  },
  p4: {
    title: "Küpleri uzatmak",
    text: "Çocuğun bir şey kurar. Ne isterse onu uzatırsın, o kadar. Yıkılmak da buna dahil.",
  },
  p5: {
    title: "Gider gelir",
    text: "Bir top gider gelir. Kime gittiğini söylersin. Koltuğun altına kaçınca mola olur.",
    note: "Yumruktan büyük bir top.",
    withoutSound: {
      title: "Gider gelir",
      text: "Bir top gider gelir. Açık kollar sıranın kimde olduğunu gösterir. Koltuğun altına kaçınca mola olur.",
    },
  },
  p6: {
    title: "Ayıcığın kafası karışık",
    text: "Ayıcık ayakkabısını başına koyar. “Bu böyle olur,” der ayıcık. Doğrusunu anlatmak çocuğuna kalır.",
    withoutSound: {
      title: "Ayıcığın kafası karışık",
      text: "Ayıcık ayakkabısını başına koyar, yatar. Ayıcık bekler. Nasıl olduğunu çocuğun ona gösterebilir.",
    },
  },
  p7: {
    title: "Bakmak, hiçbir şey yapmamak",
    text: "Çocuğun bir şey keşfeder: bir fermuar, bir gölge, bir güneş lekesi. Bakıp hiçbir şey yapmayabilirsin. Gölge açıklama istemez.",
  },
  p8: {
    title: "Demek o değil",
    text: "Bebeğin mızmızlanır, sen tahmin edersin. Oyun mu? “Aa, o değilmiş.” Kucak mı? Birlikte tahmine devam, gülmek serbest.",
    withoutSound: {
      title: "Demek o değil",
      text: "Bebeğin mızmızlanır, sen tahmin edersin. Çıngırak mı? Açık ellerle onu geri itersin. Sonra başka bir şey denersin.",
    },
  },
  p9: {
    title: "Yere boylu boyunca",
    text: "Yere boylu boyunca uzanabilirsin. Çocuğun üstüne tırmanır, yanında yuvarlanır ya da bakar. Bugünün oyunu yatmak.",
    note: "Uykun mu geldi? Bebek önce kendi yatağına.",
  },
  p11: {
    title: "Yine aynısı",
    text: "Çocuğun bir daha yapar, sonra bir daha. Yanında oturur, küpü geri itersin. Bugünün oyunu bu: bir daha.",
  },
  p12: {
    title: "Çorap geziye çıktı",
    text: "Parlak renkli bir çorap soldan sağa yavaşça süzülür. Bebeğin onu izler ya da tavana bakar. Sonra çorap elinde dinlenir.",
  },
  p13: {
    title: "Öbür taraftan",
    text: "Oyun minderinin öbür yanına geçersin. Belki küçük bir baş da döner, belki dönmez. Buradan her şey başka görünür.",
  },
  p14: {
    title: "Bacaklarında bir koltuk",
    text: "Bebeğin senin bacaklarında oturur ya da yatar, ellerinin içinde. Yavaşça sallanırsın, sola ve sağa. Dönerse ikiniz oraya bakarsınız.",
    note: "Başı hâlâ sallanıyorsa elinle destekle.",
  },
  p15: {
    title: "Alıp geri vermek",
    text: "Çocuğun sana bir şey verir ya da yanına düşürür. Onu dört bir yanından incelersin. Geri verirsin, yeniden başlar.",
    note: "Küçük ya da kopan bir şey olmasın, sen de yanında kal.",
  },
  p16: {
    title: "Kutuya gir, kutudan çık",
    text: "Bir kutu, içinde kaşık, bez ve bardak. Çocuğun hepsini çıkarır. Sen birini geri koyar, beklersin.",
    note: "Küçük ya da kopan bir şey olmasın, sen de yanında kal.",
  },
  p17: {
    title: "Minder dağı",
    text: "Yerde bir minder durur. Çocuğun üstünden, çevresinden emekler ya da onu iter. Sen öbür tarafta oturursun.",
    note: "Yerde, sen de yanında kal.",
  },
  p18: {
    title: "Bacağındaki yol",
    text: "Bacağın yol, sen kıpırdamazsın. Bir araba ayağından dizine gider. Bugün trafiğe kızan yok.",
  },
  p19: {
    title: "Dükkân açık",
    text: "Çocuğun sana bir küp satar. “Kaç para?” diye sorarsın. El sıkışarak ya da hayali bir havuçla ödersin.",
    withoutSound: {
      title: "Dükkân açık",
      text: "Çocuğun sana bir küp satar. Birini gösterir, el sıkışarak ödersin. Para üstü yok.",
    },
  },
  p20: {
    title: "Hangi elde",
    text: "Küçük bir çorap, kapalı iki el. Çocuğun birine dokunur. Öbürüyse gülersiniz. Sonra çocuğun saklar.",
  },
  p21: {
    title: "Ada",
    text: "Minder bir ada, sen de üstündesin. Çocuğun yüzüp gider, yüzüp gelir. Adada bir bacağa daha yer var.",
  },
  p22: {
    title: "Kim kimi taklit ediyor",
    text: "Yakınına oturur, bakarsın. Bir ağız açılınca seninki de açılır. Bir dil, bir çatık kaş, sonra beklersin.",
    withoutEyeContact: {
      title: "Elleri taklit eden eller",
      text: "Yanına oturursun. Bir el açılınca seninki de açılır. Bir yumruk, bir sallayış, sonra beklersin.",
    },
  },
  p10: {
    title: "Kule değil, top",
    text: "Sen kule kurarsın. Çocuğun topa bakar. “Top,” dersin, top yuvarlanır. Kule bekleyebilir.",
    withoutSound: {
      title: "Kule bekleyebilir",
      text: "Sen kule kurarsın. Çocuğun topa bakar. Küpleri kenara itersin, top yuvarlanır.",
    },
  },
  "floor-together": {
    title: "Köprü",
    text: "Bacakların bir köprü. Büyük kardeş altından araba geçirir. Küçük kardeş kucağından bakar.",
    note: "Büyük kardeşin küçük oyuncakları küçük kardeşten uzakta.",
  },
  "floor-return": {
    title: "Minderin kenarı",
    text: "Bir oyun çoktan başlamış olabilir. Oyun minderinin kenarına oturursun. Önce izlersin, belki oyunda sana da yer açılır.",
  },
};
