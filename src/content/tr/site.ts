import type { SiteText } from "../en/site";

export const site: SiteText = {
  description:
    "Çocuğunla küçük bir an için bir kart, hemen denemek için. Telefonunun takvimi için vakitler ve yazdırılacak sayfalarla.",
  parts: {
    start: "Dene",
    times: "Vakitlerimiz",
    print: "Kâğıtta",
    sets: "Dağıtmak için",
    professionals: "Ebeveynlerle çalışanlar için",
    help: "Yardım",
    install: "Kur",
  },
  languages: "Başka bir dilde",
  noScript: "Buradaki kart ve vakitler JavaScript ister. Bu sayfayı onsuz da okuyabilirsin:",
  start: {
    intro:
      "Cee, tarayıcı için küçük bir uzantı. Seçtiğin vakitlerde, o sırada internetteysen, bunun gibi bir kart gelir. Kalan zamanda hiçbir şey gelmez.",
    try: "Kartı dene. Düğmeler çalışıyor, kimse bir şey saymıyor.",
    again: "Başka bir kart",
    nothingStored: "Burada bastığın hiçbir şey kaydedilmez, hiçbir yere gönderilmez.",
    stored: "Burada seçtiklerin, istediğin gibi, bu tarayıcıda hatırlanır.",
    doors: {
      times: "Vakitlerini seç ve telefonunun takvimine koy, her birinde küçük bir anla.",
      finding: "Telefonlar, küçük çocuklar ve geri dönmek üzerine bilinenler, kaynaklarıyla.",
      print: "Buzdolabının kapağı için küçük anlar.",
      sets: "Kreşler, ebeler, ev ziyareti yapan hemşireler, büyükanne ve büyükbabalar için başlangıç paketleri.",
      install: "Kartı tarayıcına al.",
    },
  },
  times: {
    title: "Hangi vakit uygun?",
    intro:
      "Gününüze uygun vakitlere dokun, istediğin gibi değiştir. Sonra telefonunun takvimi için bir dosya alırsın. Bunun için telefona uzantı kurulmaz.",
    extension: "Uzantıyla",
    extensionText:
      "Aynı seçimler uzantıda da geçer. Dosya olarak kaydet, sonra orada aç: {settings}, {data}, {import}.",
    remember: "Burada hatırla",
    rememberText:
      "Kapalıyken, bu sayfayı kapatınca hepsi gider. Açıkken bu tarayıcıda kalır, başka hiçbir yere gitmez.",
    notRemembered: "Bu tarayıcı, sitenin bir şey hatırlamasına izin vermiyor.",
    erase: "Buradakini sil",
    erased: "Silindi. Site ilk hâlinde.",
    notErased: "Bu tarayıcı, sitenin silmesine izin vermedi.",
  },
  print: {
    title: "Kâğıtta",
    intro: "Günün bir bölümünü seç, küçük anlarını yazdır. Kâğıt da ses çıkarmaz.",
    age: "Yaş seçersen ona uygun olanları görürsün, seçmezsen doğumdan itibaren güvenli olanları.",
  },
  help: {
    title: "Yardım",
    contact: "Cee’nin kendisi hakkında",
    contactText: "Bir soru, bir fikir, doğru olmayan bir şey mi var? Bize buradan yaz.",
    contactLink: "Sor ya da bildir",
    noContact: "Sorular için henüz bir adres yok. Olunca burada yazar.",
  },
  install: {
    title: "Tarayıcında",
    intro:
      "Kartın kendisi bir uzantıdan gelir: bilgisayarda Chrome, Edge ve Firefox için, Android’de Firefox için. Hesap istemez.",
    fromStore: "Buradan kur: {store}",
    notInStore: "Henüz burada yok: {store}.",
    byHandTitle: "Elle, zip dosyasından",
    byHand: {
      chrome:
        "Chrome ya da Edge: Chrome’un zip dosyasını bir klasöre çıkar. {page} adresini aç, geliştirici modunu aç, “Paketlenmemiş öğe yükle” seçeneğiyle klasörü seç.",
      firefox:
        "Firefox: {page} adresini aç, “Bu Firefox”, sonra “Geçici eklenti yükle” seçeneğiyle Firefox dosyasını seç. Firefox kapanana kadar kalır.",
    },
    downloads: "Zip dosyaları",
    noDownloads: "Zip dosyaları için henüz bir adres yok. Sana Cee’den söz eden kişide olabilir.",
    app: "Bu site telefonunun ana ekranına da eklenir: tarayıcının menüsünde “Ana ekrana ekle” ya da “Yükle” seçeneğine bak. O zaman bağlantı olmadan da açılır.",
  },
  privacy: {
    heading: "Peki ya bu site?",
    text: [
      "Bir klasör dolusu dosya. Kendi dosyalarını ister, başka bir şey istemez, istatistik tutmaz, çerez koymaz. Bir kez açılınca bağlantı olmadan da çalışır.",
      "Siteyi barındıran, her sitede olduğu gibi, bir cihazın bu dosyaları istediğini görebilir. Burada seçtiklerin ve bastıkların ona gönderilmez.",
      "“{remember}” açık değilse, seçtiklerin sayfayı kapatınca unutulur. Açıksa bu tarayıcının bu site için ayırdığı depoda durur, “{erase}” da onu oradan çıkarır.",
    ],
  },
  stores: {
    chrome: "Chrome Web Mağazası",
    edge: "Microsoft Edge Eklentileri",
    firefox: "Firefox Tarayıcı Eklentileri",
  },
};
