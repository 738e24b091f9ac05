import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  b1: {
    title: "Karnında sıcacık",
    text: "Birazdan banyoda: onun karnında ılık, ıslak bir tülbent. Elin orada kalır, bir ezgi mırıldanırsın. Lavaboda da olur.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
    withoutSound: {
      title: "Karnında sıcacık",
      text: "Birazdan banyoda: onun karnında ılık, ıslak bir tülbent. Elin orada kalır, nefesiyle yavaşça kıpırdar.",
    },
  },
  b2: {
    title: "Bekleyen bardak",
    text: "Birazdan banyoda: bir bardak suyu yukarıda tutarsın. Bir bakış beklersin. Sonra şelale gelir, karnının yanına.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
    withoutEyeContact: {
      title: "Bekleyen bardak",
      text: "Birazdan banyoda: bir bardak suyu yukarıda tutarsın. Bir el ya da bir tepinme beklersin. Sonra şelale gelir, karnının yanına.",
    },
  },
  b3: {
    title: "Önce bu diz",
    text: "Birazdan banyoda: çocuğun gösterir, sen orayı yıkarsın. “Diz,” dersin. Belki altı kez aynı diz.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
    withoutSound: {
      title: "Önce bu diz",
      text: "Birazdan banyoda: çocuğun gösterir, sen orayı yıkarsın. Belki altı kez aynı diz.",
    },
  },
  b4: {
    title: "O dişin arkasında kim",
    text: "Birazdan, önce çocuğun fırçalar, sonra sen. O dişin arkasında kim saklanıyor? Bir havuç, bir aslan, biraz çorba.",
    note: "Diş fırçalamak oturarak ya da ayakta olur, koşarken değil.",
    withoutSound: {
      title: "Sırayla fırçalamak",
      text: "Birazdan, önce çocuğun fırçalar, sonra sen. Havada bir parmak sıranın kimde olduğunu gösterir. Sonra kocaman bir aslan ağzı.",
    },
  },
  b5: {
    title: "Su kıpırdar",
    text: "Birazdan banyoda: sudaki o elleri izleyebilirsin. Şıpırdatmak, okşamak, bir damla yakalamak. Açıklamaya gerek yok.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b6: {
    title: "Sarıp sarmalanmak",
    text: "Birazdan, banyodan sonra: bir havluya sarılır, öylece oturursunuz. Nasıl olsa kurursunuz. Pijama bir yere gitmiyor.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b7: {
    title: "Parmak parmak suya",
    text: "Birazdan küvetin başında: suda bir ayak, sonra bekleyiş. Gerisinin ne zaman gireceğini çocuğun seçer, ya da ayağını çeker. Islak bir bez de olur.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b8: {
    title: "Banyoda bir müşteri",
    text: "Birazdan banyoda: çocuğun senin elini yıkar. Ya da bir ördeği, bir bardağı. Sen kolay bir müşterisin.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b9: {
    title: "Bardaktan yağmur",
    text: "Birazdan banyoda: küçük bir elin üstüne yağmur dökersin. Sonra çocuğun seninkini ıslatır. Sırayla, biriniz bıkana kadar.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b10: {
    title: "Önce suyla tanışmak",
    text: "Birazdan: suyu önce dirseğin yoklar, sonra küçük bir el. Bir parmak, bütün el ya da hiç. Sonra gerisi gelir.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b11: {
    title: "Suyun altında sesin",
    text: "Birazdan banyoda: kolunda bebeğin, kulakları azıcık suda. Mırıldanırsın, başka duyulur. Belki her şey biraz durulur.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Bebeğinin başını baştan sona elinle tut, yanından bir an bile ayrılma.",
    withoutSound: {
      title: "Kolunda dingin",
      text: "Birazdan banyoda: kolunda bebeğin, su kulaklarına kadar. Kıpırdamazsın. Gerisini su yapar.",
    },
  },
  b12: {
    title: "Damla damla",
    text: "Birazdan banyoda: ıslak bir tülbendi damla damla sıkarsın. Dizine bir tane, karnına bir tane. Sonra bir şey kıpırdasın diye beklersin.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b13: {
    title: "Yavaş yavaş soyunmak",
    text: "Banyodan önce: bir parça giysi, sonra bir duruş. Çıplak bir ayak, çıplak bir göbek. O sırada elin gerisini sıcak tutar.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Bir elin baştan sona çocuğunun üzerinde.",
  },
  b14: {
    title: "Banyoyu dinlemek",
    text: "Küvet doluyor. Çocuğun kucağında ya da yanında, birlikte dinlersiniz. Önce şırıldar, sonra uğuldar, sonra susar.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b15: {
    title: "Aynada bir nokta",
    text: "Birazdan, banyodan sonra: ayna buğulu. Bir nokta çizersin, sonra bir daha. Belki küçük bir el de katılır.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b16: {
    title: "On küçük parmak",
    text: "Birazdan, banyodan sonra: parmaklar tek tek havluya. Bir parmak, hafif bir basış. Onuncudan sonra baştan, ya da değil.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Bir elin baştan sona çocuğunun üzerinde.",
  },
  b17: {
    title: "Bu akşam banyo yok",
    text: "Bu akşam belki ıslak bir bez yeter. Yüz, eller, bir de nereler yapışkansa. Banyosuz akşam da akşamdır.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b18: {
    title: "Sıçratmak serbest",
    text: "Birazdan banyoda: iki bacak ve bir sürü su. Kolların sıvanmış bile. Çocuğunu tutar, nereye varacağına bakarsın.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b19: {
    title: "Ayaklara krem",
    text: "Birazdan, banyodan sonra: ellerinde biraz krem ısıtırsın. Bir ayak, çok yavaş. Öbür ayak bekler ya da geri çekilir.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Bir elin baştan sona çocuğunun üzerinde.",
  },
  b20: {
    title: "Ördek geçiyor",
    text: "Birazdan banyoda: ördek yavaşça yüzüp geçer. Bir el onu nerede durdurursa orada durur. Sonra sana geri yüzer.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b21: {
    title: "Köpükten kollar",
    text: "Birazdan banyoda: çocuğunun kolu köpük olur. Seninki de. Sonra birbirinizin kolunu yıkarsınız.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b22: {
    title: "Yüzer mi, batar mı",
    text: "Birazdan banyoda: bir kaşık, bir bardak, bir sünger. Çocuğun bırakır, ikiniz bakarsınız. Batan bir kez daha dener.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b23: {
    title: "Suyla boyamak",
    text: "Birazdan banyoda: ıslak bir bez fırça olur. Çocuğun fayansları boyar, sen sanat hakkında susarsın. Kurur, yine yer açılır.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b24: {
    title: "Su gidiyor",
    text: "Birazdan, banyodan sonra: tıpayı çocuğun çeker. Havluya sarılı, gidişine bakarsınız. Sonu komik bir ses çıkarır.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b25: {
    title: "Işık dalgaları",
    text: "Birazdan küvetin başında: fayansta ya da tavanda ışık oynar. Bir çizgiyi gözünle izlersin. Bebeğin bakar ya da tepinip yenisini yapar.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  b26: {
    title: "Üstünde sıcak bez",
    text: "Birazdan banyoda: göğsüyle karnının üstünde ıslak bir tülbent. Suyun ulaşmadığı yeri sıcak tutar. Arada üstüne su dökersin.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  "bath-together": {
    title: "Havlu nöbeti",
    text: "Birazdan: bezi ya da havluyu büyük kardeş uzatabilir. Küçük kardeş ellerinde güvende. Herkesin bir işi var.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
  "bath-return": {
    title: "Boş küvetin yanında",
    text: "Su akmadan önce: küvetin yanında yere oturursun. Çocuğun yakında. Onun boyunda, hepsi bu.",
    note: "Banyodan önce oku. Suyun ılık olduğuna bak. Su varken çocuğunun yanından bir an bile ayrılma.",
  },
};
