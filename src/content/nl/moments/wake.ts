import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  w1: {
    title: "Eerst je gezicht",
    text: "Je kan even stil naast het bedje staan. Daar is je gezicht. De woorden komen straks wel.",
    withoutEyeContact: {
      title: "Eerst dichtbij",
      text: "Je kan even stil naast het bedje staan. Je kind merkt vanzelf dat je er bent. Kijken naar elkaar hoeft niet.",
    },
  },
  w2: {
    title: "Het eerste geluid",
    text: "Je kind maakt een ochtendgeluid. Jij doet het na en wacht. Misschien komt er nog een.",
    withoutSound: {
      title: "De eerste beweging",
      text: "Een arm gaat omhoog, een voet trappelt. Jij doet het na en wacht. Misschien komt er nog een.",
    },
  },
  w3: {
    title: "Het gordijn open",
    text: "Je kind trekt aan het gordijn. Jullie zoeken samen één ding buiten. Misschien kijkt je kind dan even naar jou.",
    note: "Raam dicht, en koorden van gordijnen buiten bereik.",
    withoutEyeContact: {
      title: "Het gordijn open",
      text: "Je kind trekt aan het gordijn. Jullie staan naast elkaar. Eén vinger wijst iets aan buiten, en dat mag alles zijn.",
    },
  },
  w4: {
    title: "Onder één deken",
    text: "Jullie zitten samen onder één deken. Wie in huis is er al wakker, en wie slaapt nog? De poes telt mee.",
    note: "Voor wie zelf goed wakker is. Rechtop zitten.",
    withoutSound: {
      title: "Onder één deken",
      text: "Jullie zitten dicht bij elkaar onder één deken. Samen tel je op de vingers wie al wakker is. De poes telt mee.",
    },
  },
  w5: {
    title: "Traag wakker",
    text: "Je kan erbij komen zitten, zonder plan. Niemand hoeft al iets te zeggen. Samen traag wakker worden is ook een begin.",
  },
  w6: {
    title: "Geeuwen en strekken",
    text: "Een vuistje, een geeuw, een lange strek. Je kan er gewoon even naar kijken. Wakker worden is een heel werk.",
  },
  w7: {
    title: "Op kop",
    text: "Je kind gaat voor, van het bed naar de keuken. Jij volgt, met alle haltes onderweg. Voor een ochtend met wat tijd over.",
  },
  w8: {
    title: "Naar het raam",
    text: "Samen naar het raam, op de arm of te voet. Licht, donker, regen of een duif. Daarna begint de dag.",
    note: "Raam dicht, en koorden van gordijnen buiten bereik.",
  },
  "wake-together": {
    title: "De wekker van dienst",
    text: "De oudste mag het gordijn openen voor de jongste. De jongste kijkt toe vanuit jouw armen. Of andersom, als de oudste nog slaapt.",
    note: "Raam dicht, en koorden van gordijnen buiten bereik.",
  },
  "wake-return": {
    title: "Op de rand zitten",
    text: "Misschien is je kind al wakker en bezig. Je gaat erbij zitten, op de rand of op de grond. Eerst kijken wat er gaande is.",
  },
};
