import type { DataText } from "../en/home-data";

export const data: DataText = {
  title: "Verilerin",
  exportTitle: "Yanına al",
  exportText:
    "Ayarladığın ve kaydettiğin her şey ile gelen fikirler, tek bir dosyada. İnternette ne kadar kaldığın içinde yok.",
  export: "Dosya olarak kaydet",
  fileName: "cee-{date}.json",
  exported: "{file} adıyla kaydedildi.",
  notExported: "Olmadı. Bu sayfayı yenileyip yeniden dene.",

  importTitle: "Geri getir",
  importText: "Önce neyin değişeceğini görürsün.",
  file: "Cee dosyası",
  mode: "Şu an burada olanlar",
  merge: "Kalsın, dosyadakiler eklensin",
  replace: "Yerine dosyadakiler geçsin",
  changesTitle: "Neler değişir",
  change: {
    quietTimes: "Vakitler: {parts}",
    kept: "Kayıtlı küçük anlar: {parts}",
    notForUs: "Bize göre değil: {parts}",
    own: "Kendi küçük anların: {parts}",
  },
  parts: {
    added: { one: "{n} yeni", other: "{n} yeni" },
    changed: { one: "{n} değişen", other: "{n} değişen" },
    removed: { one: "{n} kaldırılan", other: "{n} kaldırılan" },
  },
  settingsChange: "Ayarlar: dosyadaki gibi",
  nothingChanges: "Hiçbir şey. Hepsi zaten burada.",
  unreadable: {
    one: "Dosyadaki {n} şey okunamıyor, dışarıda bırakılacak.",
    other: "Dosyadaki {n} şey okunamıyor, dışarıda bırakılacak.",
  },
  refused: {
    "too-large": "Bu dosya, bir Cee dosyası için fazla büyük. Hiçbir şey değişmedi.",
    "not-ours": "Bu, bir Cee dosyası değil. Hiçbir şey değişmedi.",
    newer: "Bu dosya daha yeni bir Cee sürümünden. Önce buradakini güncelle. Hiçbir şey değişmedi.",
  },
  import: "İçe aktar",
  cancel: "Vazgeç",
  imported: "İçe aktarıldı.",
  undoImport: "Son içe aktarmayı geri al",
  redoImport: "Son içe aktarmayı yinele",
  undoSettings: "Ayarlar: içe aktarmadan önceki gibi",
  undoNothing: "Hiçbir şey: gelenler o zamandan beri değişti ya da kaldırıldı, öyle kalır.",
  undo: "Geri al",
  importUndone: "Geri alındı. O zamandan beri ayarladıkların burada.",

  share: "Tarayıcılarım arasında paylaş",
  shareText:
    "Vakitler, kayıtlı küçük anlar, kendi yazdıkların, “bize göre değil” dediklerin ve birkaç ayar, bunun açık olduğu her tarayıcıda aynı olur. Yaşlar ve gelen fikirler burada kalır.",
  shareFits:
    "100 vakte, 150 kayıtlı küçük ana, kendi yazdığın 100 tanesine ve 100 “bize göre değil”e yer var.",
  removedElsewhere: {
    one: "Başka bir tarayıcında kaldırdığın için son 7 günde buradan da {n} şey kaldırıldı.",
    other: "Başka bir tarayıcında kaldırdığın için son 7 günde buradan da {n} şey kaldırıldı.",
  },
  restoreRemoved: "Burada ve her yerde geri koy",
  restored: "Geri kondu.",
  account: {
    chrome:
      "Bunu tarayıcının kendi eşitlemesi taşır, oturum açtığın hesapla: Chrome’da Google, Edge’de Microsoft hesabı. Cee kendisi hiçbir şey göndermez.",
    firefox:
      "Bunu Firefox Sync taşır, Mozilla hesabınla, orada “Eklentiler” işaretliyse. Android için Firefox buna katılmaz. Cee kendisi hiçbir şey göndermez.",
  },
  privacyShared:
    "Her şey bu tarayıcıda kayıtlı, paylaştıkların da tarayıcının kendi eşitlemesiyle gider. Sayfa adresi tutulmaz, Cee kendisi hiçbir şey göndermez.",

  eraseTitle: "Sil",
  eraseText: "Cee, ilk günmüş gibi her şeyi unutur ve izinlerini geri verir.",
  eraseHere: "Bu tarayıcıda sil",
  eraseEverywhere: "Burayı ve paylaşılanı sil",
  sureHere:
    "Bu, Cee’nin bu tarayıcıda tuttuğu her şeyi siler ve geri alınamaz. Önce bir kopya ister misin? Yukarıdan bir dosya kaydet.",
  sureHereShared:
    "Bu, Cee’nin bu tarayıcıda tuttuğu her şeyi siler ve geri alınamaz. Öbür tarayıcıların kendilerindekini korur.",
  sureEverywhere:
    "Bu, Cee’nin bu tarayıcıda tuttuğu her şeyi ve paylaşılanların tamamını siler. Geri alınamaz. Öbür tarayıcıların kendilerindekini korur, paylaşmayı bırakır.",
  yesErase: "Evet, sil",
  leaveIt: "Kalsın",
  erased: "Her şey silindi.",
  notTold: "Burada silindi. Paylaşılan silinemedi.",

  own: {
    add: "Kendin bir tane yaz",
    edit: "Düzenle",
    eyebrow: "{routine} · senden",
    newTitle: "Senden küçük bir an",
    editTitle: "Senin küçük anın",
    routine: "Rutin",
    name: "Başlık",
    nameHint: "Birkaç sözcük.",
    text: "Ne yapıyorsunuz",
    textHint: "İstersen.",
    save: "Kaydet",
    cancel: "Vazgeç",
    saved: "Kaydedildi: {title}",
    problems: {
      "own-no-title": "Bir başlık ver: bir iki sözcük yeter.",
      "own-title-too-long": "Başlık en çok 60 harf olabilir.",
      "own-text-too-long": "Metin en çok 300 harf olabilir.",
      "own-too-many": "Şu an kendi yazdığın 100 tane var. Yenisi için birini kaldır.",
    },
  },

  paste: {
    add: "Birkaçını yapıştır",
    title: "Birkaçı birden",
    list: "Listen",
    hint: "Her satıra bir tane: “Başlık: ne yapıyorsunuz”, ya da tek başına bir başlık. Baştaki işaretler ve sayılar atılır.",
    routine: "Hepsi için rutin",
    preview: "Şöyle olacak",
    addAll: { one: "{n} tane ekle", other: "{n} tane ekle" },
    found: { one: "{n} küçük an", other: "{n} küçük an" },
    leftOut: { one: "Dışarıda kalan: {n} satır", other: "Dışarıda kalan: {n} satır" },
    added: { one: "{n} küçük an eklendi.", other: "{n} küçük an eklendi." },
    notAdded: "Şu an kaydedilemedi. Listen hâlâ burada.",
    why: {
      "title-too-long": "başlık 60 harften uzun",
      "text-too-long": "metin 300 harften uzun",
      "already-there": "bu sende zaten var",
      twice: "listede iki kez",
      "no-room": "yer yok: kendi yazdığın en çok 100 tane olabilir",
      "too-many-lines": "ilk 200 satırdan sonra",
    },
  },

  calendar: {
    title: "Takvimde",
    text: "Gelecek dört haftanın vakitleri, her birinde küçük bir anla, tek dosyada. Telefonunda aç, takvimine geçsinler.",
    none: "Bir vakit seçince, telefonunun takvimi için buradan bir dosya yapabilirsin.",
    again:
      "Bir şey mi değişti? Yeni bir dosya kaydedip onu da telefonunda aç: atladıklarını, mola verdiklerini ve kaldırdıklarını takvimden çıkarır.",
    paused:
      "Şu an her şey molada. Bitince, telefonunun takvimi için buradan bir dosya yapabilirsin.",
    alarm: "Hatırlatmayla",
    alarmHint: "Takvimin o zaman ses çıkarabilir. Bu olmadan takvim sessiz kalır.",
    save: "Takvim dosyasını kaydet",
    saved: "{file} adıyla kaydedildi. Telefonuna gönder, orada aç.",
    fileName: "cee.ics",
    unnamed: "Küçük bir an",
    calendarName: "Birlikte küçük anlar",
  },
};
