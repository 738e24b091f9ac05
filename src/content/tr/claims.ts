import type { ClaimTexts } from "../en/claims";

export const claims: ClaimTexts = {
  C1: {
    said: "Her seferinde iyi gitmesi gerekmez. Yeterince iyi olmak yeter.",
    measured:
      "Araştırmacılar, bebeğin ihtiyacı olanı sonuçta alıp almadığına baktı. Güvenli bağ, bunun ne kadar çabuk olduğundan çok, olup olmadığıyla birlikte görüldü.",
    sure: "Bu tek bir araştırma, uzun süredir var olan bir fikrin arkasında.",
    limits:
      "Düşük gelirli 83 Amerikalı anneydi, bebekleri de kolay huzursuzlanan bebeklerdi. Birçok araştırmada çabuk ve yerinde yanıtlar da güvenli bağla birlikte görülüyor. Bu bir ölçü değil, sayılacak bir şey de değil.",
  },
  C2: {
    said: "Bir an için uyumun bozulması olağandır. Birbirini yeniden bulmak da.",
    measured:
      "Anneyle bebeğin filme alınan oyunu saniye saniye incelendi. Zamanın küçük bir bölümünde gerçekten uyum içindeydiler.",
    sure: "Eski bir araştırma ve aynı araştırmacının sonraki yazıları aynı şeyi söylüyor.",
    limits:
      "Bunlar bebeklerle laboratuvarda geçen oyun saniyeleri. Bütün bir gün ya da yürümeye başlamış çocuklar hakkında bir şey söylemiyor. Sık anılan yüzde otuz, Tronick’in sonraki çalışmalarından geliyor, 1978’den değil. O da iki yüzün uyuştuğu saniyeleri sayıyor, bir ölçü koymuyor.",
  },
  C3: {
    said: "Bir yetişkin birkaç dakika donuk yüzle durunca bebekler teması geri kazanmaya çalışır. Sonra huzursuz olur ya da başka yere bakarlar.",
    measured:
      "Oyundan sonra ebeveyn birkaç dakika donuk yüzle durur. Sonra oyuna devam ederler. Gülümsemeler, bakışlar ve itirazlar sayılır.",
    sure: "Bu, seksenden fazla araştırmada yeniden görüldü.",
    limits:
      "İlk araştırma küçüktü, çok küçük bebeklerle yapılmıştı. Donuk yüz rol gereğiydi ve birkaç dakika sürüyordu.",
  },
  C4: {
    said: "Flaman televizyon programı “De Wonderjaren” bunu, çocuk psikiyatristi Binu Singh ile, telefonla denedi. Çocuklar, donuk yüze verdikleri tepkiye çok benzer bir tepki verdi.",
    measured:
      "Bir televizyon deneyi bir şey ölçmez. Kamera önünde birkaç çocukla neler olduğunu gösterir.",
    sure: "Bu bir gösterim, araştırma değil.",
    limits:
      "Cee’nin doğduğu yazı, “Het bijzonder gewone”, böyle anlatıyor. Bölümün kendisini bulamadık, ama goedgezind.be sitesi bundan söz etti. Bu yüzden bir adres veremiyoruz.",
  },
  C5: {
    said: "Laboratuvarda, telefon oyunu böldüğünde bebekler daha çok itiraz ediyor. Bu, donuk yüzün yaptığına çok benziyor.",
    measured:
      "Annelerden oyun sırasında birkaç dakika telefonlarını kullanmaları istendi. İtirazlar ve kalp atışı, bazen EEG de kaydedildi. Küçük bir araştırma, emzirirken kullanılan telefonla ilgiliydi.",
    sure: "On beş deneyi toplayan bir derlemede, oyunla ilgili dokuzu bu yönü gösterdi. Beslenme ve öğrenme üzerine kanıt çok belirsiz.",
    limits:
      "Bölünmeler kısaydı, önceden ayarlanmıştı ve çoğu annelerle yapıldı. Bu denemeler, evde daha uzun telefon kullanımı hakkında bir şey söylemiyor. Bir araştırmada telefon, küçük çocukların neyi taklit ettiğini değiştirmedi.",
  },
  C6: {
    said: "Mesele tek başına telefon değil. Kâğıt bir form da anneleri yaklaşık aynı ölçüde uzaklaştırdı.",
    measured:
      "Anneler telefonda ya da kâğıtta bir şey doldurdu. İkisinde de daha az karşılık verdiler, çocukları da huzursuz oldu ya da ilgi istedi.",
    sure: "İki araştırma bunu görüyor, üçüncüsü bir ayrıntı ekliyor.",
    limits:
      "İkisinden birinde bebeğin alnı telefonla soğudu, kâğıtla soğumadı. Üçüncüsünde mesajlaşma, bir yaşındakileri annelerinin bir konukla konuşmasından daha çok huzursuz etti. Belki sessizce dalıp gitmek, aletin kendisinden daha önemlidir. Bu yüzden, biraz temkinle, dizüstü bilgisayarlar için de böyle düşünüyoruz.",
  },
  C7: {
    said: "Geri dönmek iyi gelir: çocuklar yeniden sakinleşir. Her şeyin eskisi gibi olması çoğu kez zaman alır.",
    measured:
      "Bölünmeden sonra ebeveyn yeniden katıldı. O sırada kalp atışı, EEG, bakışlar ve ruh hâli kaydedildi.",
    sure: "Birkaç araştırma iyi geldiğini görüyor, ama hepsi aynı şeyi söylemiyor.",
    limits:
      "Birçok araştırmada, yetişkin döndükten sonra huzursuzluğun bir kısmı sürdü. Birinde bu, telefon evde de sık kullanılıyorsa daha fazlaydı. Yani ne kadar sürdüğü değişiyor.",
  },
  C8: {
    said: "Yeniden düzelen küçük uyumsuzluklar çocuklara bir şey öğretebilir. Örneğin zor bir duygunun geçtiğini.",
    measured:
      "Araştırmacılar, ebeveynle bebeğin bir uyumsuzluktan sonra birbirini ne sıklıkta bulduğuna baktı. Bunun daha sık olması, iyi bir gelişimle birlikte görüldü.",
    sure: "Bu, gözlemlerin desteklediği bir fikir, kanıt değil.",
    limits: "Birlikte görülen iki şey henüz neden ve sonuç değildir.",
  },
  C9: {
    said: "Bir an başka yere baktığında, çocuğunun üzerindeki bir el yardımcı olabilir.",
    measured:
      "Bir araştırmada ebeveyn donuk yüzle durdu, kimi zaman dokunarak, kimi zaman dokunmadan. Dokununca bebekteki bir stres hormonu daha az yükseldi.",
    sure: "Bu tek bir araştırma, 53 bebekle.",
    limits:
      "Bebeğe uymayan dokunuş ise daha fazla stresle birlikte görüldü. Hızı çocuğun belirler.",
  },
  C10: {
    said: "Birlikte keyif almak ikinize de iyi gelir.",
    measured:
      "İki küçük araştırmada annelerle bebeklerin paylaştığı keyif filme alındı. Bu keyif, birinde iki yaştaki daha az güçlükle, öbüründe daha az içine kapanan bebeklerle birlikte görüldü.",
    sure: "İki küçük araştırma bu yönü gösteriyor. Daha büyük biri, bebeğin sağlığıyla bir bağlantı bulmadı.",
    limits:
      "İki şeyin birlikte görülmesi nedenini söylemez. O yüzden keyif, yalnızca keyif de olabilir.",
  },
  C11: {
    said: "Çocuklar keşfe çıkar, güç toplamak için geri gelir. İkisi de iyi anlardır.",
    measured:
      "Dokuz ülkede gözlemciler on aylıktan altı yaşa kadar 547 çocuğu izledi. Hepsinde çocuklar annelerini, yola çıkacakları bir üs gibi kullandı.",
    sure: "Gidip gelme dokuz ülkede görüldü. Çevresine çizilen daire, yaygın kullanılan bir düşünme çerçevesi.",
    limits: "Gözlenenler annelerdi. Bu, işaretlenecek bir liste değil.",
  },
  C12: {
    said: "Ödev yok, özel oyuncak yok: sıradan anlar yeter.",
    measured:
      "Bu, küçük bir çocukla karşılıklı alışveriş üzerine bir rehberden geliyor, tek bir deneyden değil.",
    sure: "Yaygın paylaşılan bir fikir, bu hâliyle sınanmadı.",
    limits:
      "Eleştirisi de var: sıradan olanı sınava ya da derse çevirmek, ebeveynlerin yükünü artırır. İkiniz de seviyorsanız bebek yüzmesi güzeldir. Kimse bunu şart koşmuyor.",
  },
  C13: {
    said: "Cee oyunu dünyanın birçok yerinde bilinir. Onu eğlenceli yapan, aynı yüz, aynı yer ve aynı sözlerdir.",
    measured:
      "Altı aydan itibaren bebekler, başka bir yüz ya da başka bir yer görünce daha az gülümsedi. Daha küçük bebekler de biraz katılıyordu.",
    sure: "Birkaç küçük araştırma aynı yönü gösteriyor.",
    limits: "Gruplar küçüktü ve bunu her çocuk kendince oynar.",
  },
  C14: {
    said: "Gıdıklamak, birlikte yapınca eğlencelidir: konuş, dur, bırak devamını çocuğun istesin.",
    measured:
      "Anneler bebeklerini bazen bakıp konuşarak, bazen donuk yüzle gıdıkladı. Bakış ve sözle bebekler keyif aldı, onlarsız almadı.",
    sure: "Bunlar iki küçük araştırma.",
    limits:
      "Gülme altı aydan sonra geldi, o yüzden daha öncesinde bunu önermiyoruz. Çocuğun başını çevirirse oyun orada biter.",
  },
  C15: {
    said: "Yumuşak bir şarkı birçok bebeği sakinleştirir, bilmedikleri bir şarkı bile.",
    measured:
      "Bir araştırmada 144 bebek, başka ülkelerin ninnileriyle sakinleşti. Başka birinde şarkı, bebekleri konuşmadan daha uzun süre hoşnut tuttu.",
    sure: "Bunlar birkaç araştırma, birinde gruplar kurayla belirlendi.",
    limits:
      "Sesler çoğu kez kayıttandı. Grupların kurayla belirlendiği araştırmada bebeklerin keyfi arttı, ebeveynlerinki artmadı.",
  },
  C16: {
    said: "Yatmadan önce küçük, sabit bir sıra, daha kolay gecelerle birlikte görülüyor.",
    measured:
      "Bir araştırmada kurayla seçilen aileler sabit bir sırayı denedi. Çok büyük bir anket aynı bağlantıyı gördü.",
    sure: "Bunlar, grupların kurayla belirlendiği bir deney ve büyük bir anket.",
    limits:
      "Deney, banyo ürünleri satan Johnson & Johnson ile yapıldı. Denenen sıra bir banyo, bir masaj ve sakin bir şeydi. Sabit bir sıra, zor gecelerin hepsini çözmez.",
  },
  C17: {
    said: "Bir agu, bir işaret, bir susuş da sohbete dahildir.",
    measured:
      "Yetişkinlerle on sekiz ile yirmi dört ay arası çocukların karşılıklı söz sıraları sayıldı. Daha çok sıra, sonradan daha çok dille birlikte görüldü.",
    sure: "Bunlar birkaç araştırma, birinde gruplar kurayla belirlendi.",
    limits: "Çoğu bağlantılarla ilgili, nedenlerle değil. Sana doğal gelen dil uygundur.",
  },
  C18: {
    said: "Birçok araştırmada ebeveynlerin ekran kullanımı, küçük çocuklarda biraz daha az olumlu sonuçlarla birlikte görülüyor. Bağlantılar küçük, nedeni bilinmiyor.",
    measured:
      "Bir derleme, beş yaş altı çocuklarla yapılan 21 araştırmayı bir araya getirdi. Düşünmeye, davranışa, ebeveynle bağa ve ekran süresine baktı.",
    sure: "Bağlantı birkaç kez görüldü. Ne anlama geldiği belirsiz.",
    limits:
      "3.600’den fazla ebeveynle yapılan bir araştırma zayıf ve karışık bağlantılar buldu. Aileye ayrılan süre değişmediğinde telefon kullanımı, daha iyi ebeveynlikle bile birlikte görüldü. Gent’te 56 ebeveyn arasında, daha çok telefon kullanımı, dört ile on yaş arası daha huzursuz çocuklarla birlikte görülmedi.",
  },
  C19: {
    said: "Telefonlar ebeveynlere de yardım eder: temas, bilgi, bir nefes.",
    measured:
      "Bir araştırmada, telefondayken annelerin kendi gerginliği azaldı. Görüşmelerde ebeveynler telefonu ne için kullandıklarını anlattı.",
    sure: "Birkaç araştırma, her biri kendince, bunu görüyor.",
    limits: "Telefonu ne için kullandığın fark eder. Bu, aileden aileye ve günden güne değişir.",
  },
  C20: {
    said: "Ekranlar yüzünden suçluluk duymak, daha çok stres ve daha az hoşnutlukla birlikte görülüyor.",
    measured:
      "158 anne, bir hafta boyunca günlerinin nasıl geçtiğini not etti. Dışarıdan daha çok kınama, daha çok suçlulukla, suçluluk da daha az hoşnutlukla birlikteydi. Başka bir araştırma, çocuğun kendi ekran süresi yüzünden duyulan suçlulukla ilgiliydi.",
    sure: "Ebeveynlerle yapılan birkaç araştırma bu yönü gösteriyor.",
    limits:
      "Bunlar bağlantı, neden değil. 227 annede suçluluk düşüktü ve toparlanmalarına engel olmadı. Suçluluk bazen birini harekete geçirebilir, ama biz onu kullanmamayı seçiyoruz.",
  },
  C21: {
    said: "Kreşten sonra birçok çocuk yorgundur. Sakin bir karşılama buna yakışır.",
    measured:
      "Yüzden fazla küçük çocukta, kreşteki ilk haftalarında bir stres hormonu ölçüldü. Evde, akşama doğru düştü. 320 çocukta, daha sonra da, gün içinde kreşte yükseldi, evde düştü.",
    sure: "Bunlar, aynı Norveçli araştırmacıların üç araştırması.",
    limits: "Hiçbiri karşılamalara bakmadı. Sakin bir karşılamanın yakışması sağduyudur.",
  },
  C23: {
    said: "Sürekli uyum içinde olmak beklenmiyor, daha iyi de değil.",
    measured:
      "Beş aylık bebeği olan 335 annenin, evde bebeğine kaç kez karşılık verdiği sayıldı. Başkaları, annenin ne kadar duyarlı olduğunu değerlendirdi. Orta bir düzeye kadar ikisi birlikte arttı. Daha da sık karşılık veren anneler ise daha az duyarlı göründü.",
    sure: "Bu tek bir araştırma.",
    limits: "Avrupa kökenli Amerikalı annelerdi. Çocukların sonradan nasıl olduğuna bakılmadı.",
  },
  C24: {
    said: "Güvenli bir bağ, pek çok sıradan andan doğar. Tek bir an hiçbir şeyi belirlemez.",
    measured:
      "174 araştırmayı, yaklaşık 23.000 ebeveyn ve çocuğu kapsayan bir derleme, çocuğun ne istediğini fark edip karşılık vermeye baktı. Bunu daha çok yapan ebeveynlerin çocuklarında güvenli bir bağ daha sık görüldü. Bu, babalar için de aşağı yukarı anneler kadar geçerliydi.",
    sure: "Bağlantı pek çok kez görüldü, gücü ise sınırlı.",
    limits:
      "Aylar ve yıllar boyunca birlikte oluşun biçimiyle ilgili. Tek bir an ya da tek bir kart hakkında bir şey söylemiyor. Babalar daha az araştırmada yer aldı.",
  },
  C25: {
    said: "Her şeyi doğru yapma baskısı ebeveynlere ağır gelir.",
    measured:
      "Çalışan 169 anne, kusursuz anne olma baskısını ne kadar hissettiğini söyledi. Daha çok baskı, daha çok tükenmişlikle birlikte görüldü. 42 ülke arasında, bireyin önde geldiği yerlerde tükenmiş ebeveynler daha yaygındı.",
    sure: "İki anket bu yönü gösteriyor.",
    limits:
      "Hangisinin önce geldiği bilinmiyor. Cee bu yüzden karşılık istemez, hiçbir şey de saymaz.",
  },
  C26: {
    said: "Çocuğun içinden neler geçtiğini merak eden ebeveynlerde, o çocukla güvenli bir bağ daha sık görülüyor.",
    measured:
      "Bir derleme, 974 ebeveyn ve bebekle yapılan araştırmaları bir araya getirdi. Bebeğinin duygularını ve niyetlerini daha çok gören ebeveynlerin çocuklarında güvenli bir bağ daha sık görüldü.",
    sure: "Birkaç araştırma bunu görüyor, bağlantı orta güçte.",
    limits:
      "Bu bir bağlantı, neden değil. Doğru tahmin etmek beklenmiyor: çocuk, senden başka biridir.",
  },
  C27: {
    said: "Ara sıra telefona göz atmak bir fark yaratmadı. Büsbütün dalıp gitmek yarattı.",
    measured:
      "Bekleme odalarında ve oyun alanlarında, çocuğuyla 53 ebeveyn gözlendi. Telefona dalanlar, ilgi isteyen çocuğa daha seyrek karşılık verdi. Göz atanlarda bu görülmedi. Başka bir araştırmada on altı anne, evde telefondayken biraz daha az konuştu.",
    sure: "Bunlar, laboratuvar dışında iki küçük araştırma.",
    limits: "Başka bir şeye dalmak da aynı tabloyu verdi. Telefon daha sık daldırıyordu.",
  },
};
