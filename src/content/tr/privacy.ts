import type { PrivacyText } from "../en/privacy";

const stored: PrivacyText["sections"]["stored"]["items"] = {
  settings:
    "Ayarların; seçtiysen çocuklarının yaş grupları, onları seçtiğin günle birlikte; hangi soruların ve haberlerin bir kez gösterildiği; son değişiklikten önceki yaş grupları; bu tarayıcının araç çubuğu penceresini kendiliğinden açıp açmadığı.",
  quietTimes:
    "Vakitlerin: günler, saatler, rutinler, yaş grubu, verdiğin ad, sabitlediğin küçük an ve kartlarının ne zamandır seyrekleştiği.",
  adjustments: "Hangi vakitleri bir günlüğüne atladığın ya da kaydırdığın, 3 gün boyunca.",
  pause: "Her şeyin molada olup olmadığı, molanın ne zaman biteceği ve planlanan kartsız günler.",
  session:
    "Bugün internette geçen süreler, başlangıç ve bitişleriyle, bir de Cee’nin en son ne zaman baktığı. Gece saat 4’ten sonraki ilk bakışta silinir; kapalı bir tarayıcı bunları açılana kadar tutar.",
  offers:
    "60 gün boyunca her kart: fikri ve vakti, ne zaman ve nereye geldiği, görülüp görülmediği, nasıl yanıtlandığı. Daha eskiler, internette geçen bir sürenin bir sonraki bitişinde gider.",
  kept: "Kaydettiğin küçük anlar ve ne zaman kaydettiğin.",
  notForUs: "Size göre olmayan fikirler ve ne zamandan beri olmadıkları.",
  own: "Kendi yazdığın küçük anlar ve ne zaman yazdığın.",
  beforeImport:
    "Bir içe aktarmadan sonra 30 gün boyunca, öncesinde ve sonrasında burada olanlar, geri alınabilsin diye. İçindeki kartlar o sırada 90 günlük olabilir.",
  importedAt: "O içe aktarmanın ne zaman olduğu.",
  sync: "Paylaşım açıkken: bu tarayıcı için rastgele bir ad, paylaşılanların bir kopyası, değişiklikleri sayan bir sayaçla, ve son 180 günde nelerin kaldırıldığı.",
  sharingEnded: "Paylaşımın başka bir tarayıcında durdurulup durdurulmadığı.",
  removedElsewhere:
    "7 gün boyunca, başka bir tarayıcındaki bir değişikliğin buradan kaldırdıkları ya da değiştirdikleri.",
  inCalendar:
    "Kaydettiğin takvim dosyalarında hangi kayıtların olduğu, son günleri geçene kadar, sonraki bir dosya onları değiştirebilsin diye.",
  shownOnRequest:
    "60 gün boyunca, “Şimdi küçük bir an” ile hangi küçük anları gördüğün ve ne zaman, önce başkaları gelsin diye.",
  draft: "Bir saat boyunca, pencere kapandığında yazmakta olduğun vakit.",
  undo: "Bir saat boyunca, son kaldırdığın ya da değiştirdiğin vakit, eski hâliyle, geri konabilsin diye.",
  moment:
    "Bir saat boyunca, pencere kapandığında açık olan küçük an, neleri işaretlediğin ve ondan önce hangilerini gördüğün.",
  setAside: "180 gün boyunca, okunamayan kayıtlar: en çok 200 tane. Önce en eskiler gider.",
  version: "Bütün bunların kayıtlı olduğu biçimin numarası.",
};

const shared: PrivacyText["sections"]["shared"]["items"] = {
  set: "Ayarlar: dil, saat ve haftanın ilk günü, kartın ne zaman ve ne sıklıkta geldiği, nasıl göründüğü, fikirlerde neyin geçmediği.",
  time: "Vakitler, adlarıyla, yaş grupları olmadan.",
  kept: "Kayıtlı küçük anlar ve ne zaman kaydettiğin.",
  not: "Size göre olmayanlar ve ne zamandan beri olmadıkları.",
  own: "Kendi küçük anların, kendi sözlerinle, ve ne zaman yazdığın.",
  sharing: "Bir paylaşımı bir sonrakinden ayıran bir sayı ve paylaşımın durdurulup durdurulmadığı.",
};

const permissions: PrivacyText["sections"]["permissions"]["items"] = {
  alarms:
    "Alarmlar: birisi internetteyken dakikada bir, bir vaktin başlayıp başlamadığına bakmak için.",
  storage: "Depolama: yukarıda yazanları saklamak için.",
  idle: "Boşta olma durumu: internete ara verildiğini fark etmek için.",
  scripting: "Betikler: kartı, görünen sayfaya koymak için.",
  notifications:
    "Bildirimler, seçersen: kart, sisteminin bir iletisi olarak. Rutinin adını yazar, başka bir şey yazmaz.",
  pages:
    "Sayfalara erişim, seçersen: kart, okuduğun sayfada. Chrome ve Edge o zaman “{chrome}” der, Firefox “{firefox}” der. Tarayıcıların, sayfaya bir şey çizen şeyler için daha yumuşak bir cümlesi yok.",
};

export const privacy: PrivacyText = {
  title: "Gizlilik",
  link: "Kaydedilen, paylaşılan ve bakılan her şey",
  changed: "Son değişiklik: {date}",
  inShort:
    "Hiçbir şey toplanmaz, satılmaz ya da başkasına verilmez. Cee’nin sunucusu, hesabı, istatistiği ve ağa çıkan bir yolu yok. Ayarladıkların ve kaydettiklerin bu tarayıcıda kalır. Paylaşımı açarsan, onları öbür tarayıcılarına tarayıcının kendi eşitlemesi taşır. Hiçbir sayfanın adresi, başlığı ya da sözcüğü tutulmaz.",
  sections: {
    sends: {
      heading: "Bir şey gönderebilir mi?",
      text: [
        "Hayır. Cee’nin sayfalarından ve arka planından yapılacak her bağlantıyı tarayıcının kendisi reddeder.",
        "Bazı şeyler senin elinle çıkar: kaydettiğin bir dosya, bir takvim dosyası, yazdırdığın bir sayfa, kopyaladığın bir liste, açtığın bir kaynak. Kaynağın sitesine nereden geldiğin söylenmez.",
      ],
    },
    browser: {
      heading: "Tarayıcıda nelere bakar?",
      text: [
        "Ne kadardır internette olduğunu bilmek için: hangi pencerenin önde olduğuna, simge durumuna küçültülmüş ya da tam ekran olup olmadığına, son bir dakikada fare ya da klavyenin kullanılıp kullanılmadığına, ekranın kilitli olup olmadığına.",
        "Sekmelerde: görünen sekmenin numarasına, yüklenip yüklenmediğine, herhangi birinde ses çalıp çalmadığına, birinin açıldığına, kapandığına ya da öne geldiğine. Firefox’ta ayrıca bir sekmenin kamerayı, mikrofonu ya da ekranı kullanıp kullanmadığına; Chrome ve Edge bunu söylemez.",
        "Hiçbir sayfanın adresi, başlığı ya da site adı alınmaz ve tutulmaz.",
      ],
    },
    pages: {
      heading: "Sayfalarımın içinde mi?",
      text: [
        "Vakitlerinin dışında hayır. Karta sayfalarda izin verdiysen, bir kart gelebileceği zaman görünen sayfaya bir betik konur, kartla birlikte de gider.",
        "Bu betik, odağın yazı yazılan bir yerde olup olmadığına (alanın türüne, rolüne, düzenlenip düzenlenemediğine), bir şeyin ekranı kaplayıp kaplamadığına, kartın üstünde bir iletişim kutusu olup olmadığına, sekmenin görünüp görünmediğine, pencerenin ve yakınlaştırmanın ne kadar büyük olduğuna bakar. Bunun için sayfanın kapalı bölümlerine de bakar. Sayfanın sözcüklerini okumaz.",
      ],
    },
    noticed: {
      heading: "Bir sayfa neyi fark edebilir?",
      text: [
        "Gelip giden adsız bir kutu. Sayfa içindeki sözcükleri okuyamaz, bir betiğin uydurduğu tıklama da bir işe yaramaz.",
        "Sayfaya, kutunun Cee olduğu söylenmez. O boyda, o saatte adsız bir kutu yine de tanınabilir. Küçük düğmenin genişliği 40 piksellik adımlarla değişir, böylece fikri ele vermez.",
        "Bir sayfa kartı kaldırabilir ya da üstüne çıkabilir. Kart gelmeden dinlemeye başlamış bir sayfa, kartın neresine bastığını ve orada hangi tuşları kullandığını anlayabilir, bir basışı da durdurabilir. Sayfaları okumasına izin verilen başka bir uzantı da kartı okuyabilir.",
      ],
    },
    stored: {
      heading: "Bu tarayıcıda neler kayıtlı?",
      text: [
        "Bunlar, tarayıcının uzantılar için ayırdığı kendi deposunda durur, tarayıcı profilinin kalanı kadar okunabilir hâlde. Cee çerez kullanmaz.",
        "Açılır pencerenin bir saat hatırladıkları yalnızca tarayıcının belleğinde durur. O saatten sonra kullanılmaz; pencereyi bir daha açtığında ya da tarayıcıyı kapattığında gider.",
      ],
      items: stored,
    },
    child: {
      heading: "Peki ya çocuğum?",
      text: [
        "Seçersen yaş grupları: bütün fikirler için ya da tek bir vakit için. Cee ad, doğum tarihi ya da resim sormaz, yaş grupları da paylaşılmaz.",
        "Vakitlerin adları ve kendi küçük anların senin sözlerindir. İçlerinde bir çocuğun adı varsa, o da onlarla kaydedilir, paylaşım açıksa paylaşılır.",
      ],
    },
    shared: {
      heading: "Tarayıcılarım arasında neler paylaşılır?",
      text: [
        "Sen paylaşımı açana kadar hiçbir şey. Ondan sonra burada yazanları tarayıcının kendi eşitlemesi taşır, senin hesabınla: Chrome’da Google, Edge’de Microsoft, Firefox’ta Mozilla hesabı. Yaş grupları, internette geçen süreler ve hangi kartların geldiği bunların arasında yok.",
      ],
      items: shared,
      after: [
        "Her şey, değişikliklerinin sayacını ve onu yazan tarayıcının rastgele adını taşır. Bir şeyi kaldırdığında anahtarı 180 güne kadar kalır, öbür tarayıcıların da onu kaldırsın diye.",
        "Başka bir tarayıcıdan gelen hiçbir şey bunu silmez. Onun buradan kaldırdıkları 7 gün boyunca geri konabilir.",
        "Paylaşımı kapatırsan ya da yalnızca bu tarayıcıda silersen, paylaşılmış olan hesabında ve öbür tarayıcılarında kalır. Paylaşım açıkken “{erase}” onu boşaltır; durdurulduğunun işareti kalır.",
        "Cee’yi bir tarayıcıdan kaldırırsan, paylaşılmış olanı hesabının ne kadar tutacağına o tarayıcı karar verir. Emin olmak istersen önce boşalt.",
      ],
    },
    takeAway: {
      heading: "Yanıma alabilir ya da silebilir miyim?",
      text: [
        "Dışa aktarma, ayarladığın, kaydettiğin ve yazdığın her şeyi tek dosyaya yazar: ayarlar, yaş grupları, vakitler, kayıtlı küçük anlar ve kendi yazdıkların, size göre olmayanlar ve 60 günün kartları. İnternette geçen süreler içinde yok. İçe aktarma böyle bir dosyayı okur ve 30 gün boyunca geri alınabilir.",
        "Silme, bu tarayıcıda kayıtlı her şeyi boşaltır ve izinleri geri verir. İnternette gezinmeye devam ettiğinde ya da bir şey ayarladığında kayıt yeniden başlar.",
        "Cee’yi kaldırmak, o tarayıcıda kaydettiklerini de kaldırır. Kaydettiğin bir dosya, koyduğun yerde kalır.",
      ],
    },
    permissions: {
      heading: "Nelere izni var?",
      text: [
        "Kurulum, tarayıcıların uyarı göstermediği dört izin ister. İki tanesi de sen seçersen sorulur, ayarlardan geri alabilirsin.",
      ],
      items: permissions,
    },
    limitedUse: {
      heading: "Chrome Web Mağazası’nın kuralları",
      text: [
        "Google API’lerinden alınan bilgilerin kullanımı, Sınırlı Kullanım (Limited Use) koşulları dahil, Chrome Web Mağazası Kullanıcı Verileri Politikası’na uyar.",
        "Burada yazanlar karta yarar, başka bir şeye yaramaz. Başkasına verilmez, reklam ya da kredi için kullanılmaz, kimse okumaz.",
      ],
    },
    contact: {
      heading: "Kim yanıt verir?",
      text: [
        "Cee’yi yapanlar, Cee’yi aldığın mağazanın destek sayfası üzerinden. Burada bir şey doğru değilse yine oraya yaz.",
      ],
    },
  },
};
