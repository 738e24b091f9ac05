import type { WelcomeText } from "../en/welcome";

export const welcome: WelcomeText = {
  tabTitle: "Hoş geldin · Cee",
  step: "{step} / {steps}",
  next: "İleri",
  back: "Geri",
  skipAll: "Sona geç",
  hello: {
    title: "Birlikte küçük anlar",
    text: "Seçtiğin vakitlerde, o sırada internetteysen, bunun gibi bir kart gelir. Kalan zamanda hiçbir şey gelmez.",
    sample: "Örnek bir kart",
    sampleNote: "Düğmeleri dene. Yapmak da kapatmak da olur.",
    gone: "Hepsi bu. Kart gitti, kimse bir şey saymıyor.",
    again: "Yeniden göster",
    why: "Neden?",
    more: "Devamını oku, kaynaklarıyla",
  },
  times: {
    title: "Hangi vakit uygun?",
    text: "Sana ve çocuğuna ait vakitler. Uygun olanlara dokun, istersen saatlerini değiştir. Bunu sonra Cee düğmesinden de yapabilirsin.",
    legend: "Vakitlerimiz",
    from: "Başlangıç",
    to: "Bitiş",
  },
  child: {
    title: "Çocuğun (boş bırakabilirsin)",
    text: "Fikirler ona uysun diye. Seçmezsen, gelen fikirlerin hepsi doğumdan itibaren güvenlidir. Yanıtın bu tarayıcıda kalır.",
  },
  where: {
    title: "Kart nereye gelebilir?",
    text: "İstersen birden çok yer seç; bir kart tek yere gelir. Ne seçersen seç: Cee düğmesindeki nokta, bekleyen bir kart var demektir.",
    other: "Başka yerler",
    privateWindows: {
      chrome: "Gizli pencerelere dokunulmaz: oraya kart gelmez.",
      firefox:
        "Gizli pencerelere dokunulmaz: oraya kart gelmez. Firefox geçmişi hatırlamayacak şekilde ayarlıysa bütün pencereleri gizlidir.",
    },
    pin: {
      chrome: "Tarayıcının üstündeki yapboz parçasına, sonra Cee’nin yanındaki raptiyeye tıkla.",
      firefox:
        "Düğme tarayıcının üst kısmında. Görünmüyor mu? Yapboz parçasına, sonra Cee’nin yanındaki çarka ve “Araç çubuğuna sabitle” seçeneğine tıkla.",
    },
    pinned: "Düğme sabitlendi: noktayı göreceksin.",
  },
  phone: {
    title: "Peki ya telefonunda?",
    firefox: "Cee, Android için Firefox’ta da çalışır: menüyü, sonra Uzantılar’ı aç.",
    others: "Telefondaki başka tarayıcılarda çalışmaz, iPhone ve iPad’de de öyle.",
    here: "Şu an telefondasın: Cee düğmesi, tarayıcının menüsünde, Uzantılar’ın altında.",
  },
  end: {
    title: "Hepsi bu",
    text: "Bu sekmeyi kapatabilirsin. Vakitlerinden biri gelene kadar Cee’den ses çıkmaz.",
    nothing: "Henüz seçilmiş vakit yok, o yüzden bir şey gelmez.",
    choose: "Bir vakit seç",
    show: "Şimdi bir tane göster",
    noneSuits:
      "Şu an fikirlerin hiçbiri seçtiklerine uymuyor. “Bize göre değil” bölümünden bazılarını geri alabilirsin.",
    toHome: "Etrafa bak",
    calendar: "Telefonunun takvimi için",
    toSettings: "Bütün ayarlar",
  },
};
