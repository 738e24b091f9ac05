import type { StarterSetsText } from "../en/starter-sets";

export const sets: StarterSetsText = {
  title: "Dağıtmak için",
  intro:
    "Küçük çocuklu ailelerle görüşenler için dört küçük paket. Her biri uzantı için bir dosya ve bir sayfa kâğıt. İçlerindeki vakitler kapalı gelir, ebeveynler kendilerine uygun olanı açar.",
  list: {
    creche: {
      name: "Kreş",
      about: "Kreşten almadan önce, sonra evde yeniden birlikte.",
    },
    midwife: {
      name: "Ebe",
      about: "İlk altı ay: süt vakti, bez, akşam.",
    },
    visitor: {
      name: "Ev ziyareti yapan hemşire",
      about: "Banyo ve uyku vakti.",
    },
    grandparents: {
      name: "Büyükanne ve büyükbaba",
      about: "Çarşamba öğleden sonra, dışarıda ya da yerde.",
    },
  },
  times: {
    "set-creche-pickup": "Kreşten almadan önce",
    "set-creche-together": "Yine evde, birlikte",
    "set-midwife-feed": "Süt vakti",
    "set-midwife-nappy": "Temiz bir bez",
    "set-midwife-evening": "Akşam",
    "set-visitor-bath": "Banyodan önce",
    "set-visitor-bedtime": "Uyku vakti",
    "set-grandparents-wednesday": "Çarşamba büyüklerde",
  },
  file: "Dosya",
  sheet: "Sayfayı yazdır",
  how: "Dosya için ebeveyn, tarayıcıda Cee’yi açar: {settings}, {data}, {import}. Yeni vakitler kapalı gelir, içe aktarma geri alınabilir.",
  noCode: "Site bir adres alınca, sayfaya bu siteyi açan bir kod gelir.",
  maker: {
    title: "Kendi adınız ve saatinizle",
    intro: "Bir kreş için: adınız ve kapanış saatiniz. İkisi de bu sayfada kalır.",
    name: "Ad",
    nameHint: "Ebeveynlerin bildiği gibi, en çok 40 harf.",
    nameTooLong: "Ad en çok 40 harf olabilir.",
    closing: "Kapanış saati",
    noTime: "18:00 gibi bir saat seç.",
    save: "Dosyayı kaydet",
    saved: "{file} adıyla kaydedildi.",
    fileName: "cee-baslangic-paketi.json",
  },
  leaflet: {
    title: "Birlikte küçük anlar",
    closes: "{name}, kapanış saati {time}.",
    withUs: "Bizde saat",
    oclock: "olunca",
    foot: "Kime uygunsa, ne zaman uygunsa. Cee ücretsizdir, hesap istemez.",
    code: "Dene ya da vakitlerinizi seç:",
  },
  professional: {
    title: "Ebeveynlerle çalışanlar için",
    link: "Söylenecek üç şey, söylenmeyecek üç şey",
    intro:
      "Birçok ebeveyn telefon konusunu zaten düşünüyor. Bununla ilgili bir söz, çabucak yargı gibi gelir. Bu cümleler ise bir sohbet açar.",
    sayTitle: "Sohbet açan üç cümle",
    say: [
      "“Evde bir küçük varken telefon işi sizde nasıl gidiyor?” Sonra da önce dinlemek.",
      "“Bir an kopmak günün bir parçası. Geri dönmek iyi gelir, bu da çoğu kez zaman alır.”",
      "“Gününüzde zaten iyi giden bir an arayalım mı?” Banyo, kreşten alma, yatak: bir tane yeter de artar.",
    ],
    leaveTitle: "Söylenmeyecek üç şey",
    leave: [
      "Dakika sayıları. Kaçının fazla olduğunu kimse bilmiyor, telefon aynı zamanda iş, sohbet ve dinlenme demek.",
      "Başka ailelerle ya da eskiyle karşılaştırmak.",
      "İleriyle ilgili sözler: dil, uyku ya da davranış. Araştırmalarda görülen kısaydı, çoğu da laboratuvardaydı.",
    ],
    why: "Bunun arkasında ne var, kaynaklarıyla",
    sheets: "Dağıtılacak paketler ve sayfalar",
    limits:
      "Bu, bilinenlerden derlenmiş, sağduyuya dayanan bir yol. Böyle bir görüşmenin kendisi sınanmadı.",
    worry: "Keyifsiz günlerden ya da bir tehlikeden söz edilirse, kiminle konuşulacağı bu sayfada.",
  },
};
