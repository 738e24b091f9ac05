import type { FindingText } from "../en/finding";
import { claims } from "./claims";
import { findingTop } from "./finding-top";

export const finding: FindingText = {
  title: "Geri dönmek neden iyi gelir",
  top: findingTop,
  picture: {
    description:
      "Üç küçük çizim: bir yetişkinle bir çocuk birlikte, yetişkin başka bir şeyle meşgul, sonra ikisi yeniden birlikte.",
    together: "Birlikte",
    away: "Biraz uzakta",
    again: "Yeniden birlikte",
  },
  fromMoment: {
    heading: "Geldiğin küçük an: {title}",
    intro: "Bu tür anlar için bilinenler şunlar. Araştırmalar bu kartla ilgili değildi.",
    practice: "Bu, sağduyuya dayanıyor: arkasında bir araştırma yok.",
    related: "Bununla ilgili daha fazlası aşağıda",
  },
  roots:
    "Cee, “Het bijzonder gewone” (özel sıradanlık) adlı Flamanca bir yazıdan doğdu. Yazı, Bebek Ruh Sağlığı Haftası için yazılmıştı. Araştırmalar başka bir şey söylüyorsa bu sayfa da bunu söyler.",
  sections: {
    lab: {
      heading: "Laboratuvarda görülenler",
      intro: "Ebeveynle çocuk oynar, kısa süre araya bir şey girer, sonra oyuna devam ederler.",
    },
    tv: {
      heading: "Televizyonda görülenler",
      intro: "Televizyon bir şeyi gösterebilir. Araştırma ise başka bir şeydir.",
    },
    "coming-back": {
      heading: "Geri dönmek iyi gelir",
      intro:
        "Bir an kopup birbirini yeniden bulmak gün boyu olur. Yeniden sakinleşmek çoğu kez zaman alır.",
    },
    "other-tasks": {
      heading: "Mesele tek başına telefon değil",
      intro: "Bir kâğıt, ocaktaki tencere ya da kendi düşüncelerin de seni içine çekebilir.",
    },
    "phones-help": {
      heading: "Telefon ebeveynlere de yardım eder",
      intro: "Eline ekran alan birinin genellikle iyi bir nedeni vardır.",
    },
    moments: {
      heading: "Küçük anların dayandıkları",
      intro: "Oynamak, şarkı söylemek, sohbet etmek ve yakın olmak üzerine bilinenler.",
    },
    "how-sure": {
      heading: "Ne kadar eminiz",
      intro: "Uzun vadeyle ilgili bilinenler, manşetlerin düşündürdüğünden çok daha az.",
    },
  },
  claims,
  sureness: {
    "well-shown": "Defalarca görüldü",
    "some-studies": "Birkaç araştırma",
    "one-study": "Tek araştırma",
    idea: "Bir fikir ya da örnek, sınanmadı",
  },
  general: {
    who: "Araştırmaların çoğu, 3 ile 24 ay arası çocuğu olan annelere baktı, kısa süre ve laboratuvarda.",
    others:
      "Babalar ve bakım veren başka kişiler üzerine daha az şey biliniyor, evde geçen bütün bir gün üzerine ise çok az.",
    read: "Birçok araştırmanın özetini okuduk, metnin tamamını değil.",
    card: "Böyle bir kartı sınayan hiçbir araştırma yok.",
  },
  labels: {
    measured: "Ne ölçüldü",
    sure: "Ne kadar kesin",
    limits: "Sınırları",
    sources: "Kaynaklar",
    counterweights: "Başka yönü gösteren araştırmalar",
    read: "Araştırmayı oku",
    readPage: "Sayfayı oku",
    noLink: "Herkese açık bir adresini bilmiyoruz.",
    unchecked: "yeniden bakılmadı",
    uncheckedNote:
      "Böyle işaretli kaynaklarda bir başlık, yıl ya da ad akılda kaldığı gibi yazıldı.",
    seenOn: "bakıldığı gün: {date}",
    titleUnknown: "başlık not edilmemiş",
    andOthers: "{authors} ve başkaları",
    venues: {
      book: "Kitap",
      chapter: "Kitap bölümü, {venue}",
      guide: "Rehber",
      page: "Web sayfası, {venue}",
      tv: "Televizyon programı, {venue}",
      article: "Yazı, {venue}",
    },
    yearUnknown: "yıl bilinmiyor",
    authorsUnknown: "Yazarları bilinmiyor",
    doi: "DOI: {doi}",
  },
  help: {
    heading: "Kiminle konuşabilirsin",
    any: "Biriyle konuşmak iyi gelebilir, soru küçük de olsa büyük de olsa.",
    lowMood:
      "Peki sen nasılsın? Kendini keyifsiz ya da bomboş hissettiğin günleri de anlatmaya değer.",
    local:
      "Türkiye’de aile hekimin, aile sağlığı merkezindeki ebe ya da hemşire veya çocuk doktorun seni dinler. Belçika’da Kind en Gezin ya da ONE, Hollanda’da consultatiebureau. Almanya’da çocuk doktoru, ebe ya da Frühe Hilfen.",
    crying:
      "Bebeğin durmadan ağlıyor, bu sana fazla mı geliyor? Bebeğini yatağına sırtüstü yatır ve kısa bir süre odadan çık. Bebeği sarsma.",
    urgent:
      "Şu an birisi tehlikede mi? Kendine ya da çocuğuna bir şey yapmaktan mı korkuyorsun? 112’yi ara.",
    phone: "Telefon",
    website: "Web sitesi",
    checkedOn: "Bakıldığı gün: {date}",
    regions: {
      flanders: "Flaman Bölgesi ve Brüksel",
      wallonia: "Valonya ve Brüksel",
      ostbelgien: "Doğu Belçika",
      netherlands: "Hollanda",
      france: "Fransa",
      germany: "Almanya",
      austria: "Avusturya",
      switzerland: "İsviçre",
      uk: "Birleşik Krallık",
    },
  },
};
