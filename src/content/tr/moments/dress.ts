import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  d1: {
    title: "Önce kol, sonra giysi",
    text: "Ellerini ısıtırsın. Giysinin kolundan önce, kolu boyunca yavaş bir okşayış. Kolunu çekerse beklersin.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  d2: {
    title: "Gitti ve geldi",
    text: "Başı kazağın içine girer. “Nereye gittin?” Başı çıkar. “Cee.” Sonra bir bakış.",
    note: "Yüzü çabucak yine açılsın. Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
    withoutSound: {
      title: "Gitti ve geldi",
      text: "Başı kazağın içine girer, yine çıkar. Öbür tarafta senin yüzün bekler. Yakında, hem de epey şaşkın.",
    },
    withoutEyeContact: {
      title: "Nerede o el",
      text: "Bir el kolun içinde kaybolur. “Nerede o el?” Kısa bir bekleyiş. “İşte.” Öbür el başına geleceği biliyor.",
    },
  },
  d3: {
    title: "Kulağında çorap",
    text: "Çorap kulağından sarkar. Hiçbir şey yokmuş gibi bakarsın. Düzeltmek çocuğuna kalır.",
    withoutEyeContact: {
      title: "Elinde çorap",
      text: "Çorap elinde, elin de bir ayak arıyor. Yan yana durmak yeter. Düzeltmek çocuğuna kalır.",
    },
  },
  d4: {
    title: "Bu mu, öbürü mü",
    text: "Çocuğun iki kazaktan birini seçer. Sonra sen bugünkü kazağını anlatırsın. Leke de desen sayılır.",
    withoutSound: {
      title: "Bu mu, öbürü mü",
      text: "Yatağın üstünde iki kazak durur. Çocuğun birini gösterir. Sonra senin için de bir şey gösterebilir.",
    },
  },
  d5: {
    title: "Bir kol, sonra öbürü",
    text: "Bir kol, sonra biraz ara. Çocuğun etrafa bakar ya da kumaşla oynar. Sonra öbür kol gelir.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  d6: {
    title: "Ayağı beklemek",
    text: "Pantolonu açık tutarsın. Bir ayak, yolunu bulmaya çıkar. Bekleyip nereden çıkacağına bakabilirsin.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
  },
  d7: {
    title: "Demek bu ayakkabı değil",
    text: "Önce hangi ayakkabı? Sen tahmin edersin, çocuğun başını iki yana sallar. “Demek öbürü.” Yine tahmin, gülmek serbest.",
    withoutSound: {
      title: "Demek bu ayakkabı değil",
      text: "Önce hangi ayakkabı? Birini gösterirsin, çocuğun iter. Öbürü gelir, yerlere kadar eğilerek.",
    },
  },
  d8: {
    title: "Önce eline alsın",
    text: "Kazak giyilmeden önce küçük eller onu tutar. Yumuşak, pürüzlü, yakından bir düğme. İşi bitene kadar bekleyebilirsin.",
    note: "Düğme ve kordon varken: yakınında kal, ağza bir şey girmesin.",
  },
  d9: {
    title: "Her çoraba bir ezgi",
    text: "Ne giyilirse aynı küçük ezgiyi mırıldanırsın. Pantolon, kazak, çoraplar. Çorap oyalanırsa ezgi de oyalanır.",
    note: "Minderde ya da yatakta: bir elin çocuğunun üzerinde.",
    withoutSound: {
      title: "Her çoraba bir dokunuş",
      text: "Ne giyilirse elinden yumuşak bir dokunuş alır. Pantolon, kazak, çoraplar. Çorap oyalanırsa dokunuş da oyalanır.",
    },
  },
  "dress-together": {
    title: "Çorap müdürü",
    text: "Küçük kardeşin çoraplarını büyük kardeş bulabilir. Küçük kardeş kucağında güvende. İki ayrı çorap da bir çifttir.",
  },
  "dress-return": {
    title: "Giysilerin arasında",
    text: "Çocuğun yarı giyinik olabilir. Giysilerin arasında yere oturursun. Er geç önünden bir kol geçer.",
  },
};
