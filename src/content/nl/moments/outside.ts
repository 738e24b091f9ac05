import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  u1: {
    title: "Onder de blaadjes",
    text: "Je staat stil onder een boom, je kind bij je. Jij kijkt waar je kind kijkt. Een paar rustige ademhalingen, meer niet.",
  },
  u2: {
    title: "Ruw en glad",
    text: "Een muur is ruw, een blad is glad. Je brengt een handje dichtbij. Je kind voelt, of trekt terug, en jullie gaan verder.",
    note: "Blaadjes en besjes blijven uit de mond.",
  },
  u3: {
    title: "Links of rechts",
    text: "Op een veilig pad gaat je kind voor. Links of rechts is vandaag niet aan jou. Achteruit kan ook.",
    note: "Een pad zonder verkeer of water. Bij de straat: hand in hand.",
  },
  u4: {
    title: "De vinder",
    text: 'In de winkel zoekt je kind één ding: de bananen. "Gevonden," zeg je, met een blik. De rest van de lijst is voor jou.',
    note: "Op de parking: hand in hand.",
    withoutSound: {
      title: "De vinder",
      text: "In de winkel zoekt je kind één ding: de bananen. Jij steekt je duim op. De rest van de lijst is voor jou.",
    },
    withoutEyeContact: {
      title: "De vinder",
      text: 'In de winkel zoekt je kind één ding: de bananen. "Gevonden," zeg je, zij aan zij. De rest van de lijst is voor jou.',
    },
  },
  u5: {
    title: "Even op een bankje",
    text: "Een bankje, een stoepje of een muurtje. Jullie zitten en de straat beweegt. Je kan blijven tot iemand zin heeft in iets anders.",
    note: "Een plek met wat afstand tot het verkeer.",
  },
  u6: {
    title: "De mier heeft tijd",
    text: "Je kind vindt een mier, een plas of een steen. Jij hurkt erbij en doet niets. De mier heeft geen haast.",
    note: "Steentjes en besjes blijven uit de mond.",
  },
  u7: {
    title: "Het weer voelen",
    text: "Wind op een wang, of een druppel op een hand. Jullie staan even stil in het weer. Te koud is ook een antwoord.",
  },
  u8: {
    title: "Neuriën op wandeltempo",
    text: "Je neuriet op de maat van je stappen. Trager stappen, trager lied. Je kind ligt, zit of stapt mee.",
    note: "In de draagzak: gezicht vrij, kin omhoog.",
    withoutSound: {
      title: "Wiegen op wandeltempo",
      text: "Je stappen wiegen de buggy of de draagzak. Trager stappen, trager wiegen. Een kind dat zelf stapt, kiest de maat.",
    },
  },
  u9: {
    title: "In de wachtzaal",
    text: "Het duurt nog even. Je kind wijst of kijkt, en jij zegt wat het is. Stoel, lamp, deur. Eén rondje is genoeg.",
    withoutSound: {
      title: "In de wachtzaal",
      text: "Het duurt nog even. Je kind wijst of kijkt, en jij wijst mee. Stoel, lamp, deur. Eén rondje is genoeg.",
    },
  },
  "outside-together": {
    title: "De gids",
    text: "De oudste mag iets moois zoeken voor de jongste. De jongste kijkt vanuit de buggy of de draagzak. Een stok is ook mooi.",
    note: "Stokken, steentjes en besjes blijven bij de oudste. In de draagzak: gezicht vrij, kin omhoog.",
  },
  "outside-return": {
    title: "Even stilstaan",
    text: "Jullie zijn weer buiten, of bijna. Je staat stil naast je kind, op kinderhoogte. De wandeling begint waar je kind kijkt.",
  },
};
