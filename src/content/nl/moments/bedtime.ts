import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  z1: {
    title: "Een liedje bij het slapengaan",
    text: "Je zingt een liedje dat je kent, elke strofe wat trager. Neuriën, gebaren of wiegen telt ook. Morgen mag hetzelfde, of een ander.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
    withoutSound: {
      title: "Wiegen bij het slapengaan",
      text: "Traag wiegen, op je arm of op schoot. Gebaren mag ook. Steeds wat trager, tot het bijna stilstaat.",
    },
  },
  z2: {
    title: "Eén bladzijde",
    text: "Je kind op schoot, één bladzijde open. Omslaan of stoppen is aan je kind. Het boek weet dat het terugkomt.",
    note: "Het boek blijft buiten het bed.",
  },
  z3: {
    title: "Toen, nu, bed",
    text: "De dag in drie beelden. Eerst de regenplas, dan de soep, nu het bed. Je kind mag er eentje ruilen.",
    note: "Koordjes en losse kussens blijven buiten het bed.",
    withoutSound: {
      title: "De dag in drie gebaren",
      text: "De dag in drie gebaren. Springen, eten, slapen. Je kind mag er eentje ruilen.",
    },
  },
  z4: {
    title: "Slaapwel, lamp",
    text: "Je kind kiest drie dingen om slaapwel te zeggen. De lamp, de beer, de linkersok. Jij zegt het mee, steeds stiller.",
    note: "Wat slaapwel krijgt, slaapt naast het bed.",
    withoutSound: {
      title: "Zwaai naar de lamp",
      text: "Je kind kiest drie dingen om slaapwel te zwaaien. De lamp, de beer, de linkersok. Jij zwaait mee, steeds kleiner.",
    },
  },
  z5: {
    title: "Een hand op de borst",
    text: "Je hand rust op de borst, licht als een blad. Je wacht tot de adem trager gaat. Dan nog twee ademhalingen, en klaar.",
    note: "Op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
  z6: {
    title: "Meeademen",
    text: "Je zit naast het bed, in het halfdonker. Je ademt mee, in je eigen tempo. Er hoeft niets anders te gebeuren.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
  z7: {
    title: "Wie doet het licht uit",
    text: "Vanavond doet je kind het licht uit. Aan en weer uit hoort er soms bij. Dan samen even in het donker.",
    note: "Raam dicht, en koorden van gordijnen buiten bereik.",
  },
  z8: {
    title: "Langs het raam naar bed",
    text: "Samen naar bed, langs het raam en langs de deur. Stoppen mag waar iemand wil kijken. Dezelfde weg als gisteren kan ook.",
    note: "Raam dicht, koorden buiten bereik. Een baby slaapt op de rug, in een eigen leeg bedje.",
  },
  z9: {
    title: "Slaapwel van ver",
    text: "Ben je er vanavond niet bij? Meezingen aan de telefoon kan ook. Je kind luistert, of loopt weg, en dat is goed.",
    note: "Wie thuis is, houdt het bed leeg van gsm en oplader.",
    withoutSound: {
      title: "Zwaaien van ver",
      text: "Ben je er vanavond niet bij? Op het scherm kan je ook traag zwaaien. Je kind zwaait terug, of loopt weg, en dat is goed.",
    },
  },
  z10: {
    title: "Het licht zakt",
    text: "Eerst gaat de grote lamp uit, dan de kleine. Daartussen zit een adem. Je kind ligt in bed of op je arm, en kijkt.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
  z11: {
    title: "Het laatste woord",
    text: "Kies een klein woord om de dag mee te sluiten. Gefluisterd, en daarna niets meer. Morgen mag het een ander zijn.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
    withoutSound: {
      title: "Het laatste gebaar",
      text: "Kies een klein gebaar om de dag mee te sluiten. Een vinger op een voorhoofd, en daarna niets meer. Morgen mag het een ander zijn.",
    },
  },
  z12: {
    title: "Traag door de gang",
    text: "Je kind ligt tegen je schouder, jij stapt traag op en neer. Bij elke bocht een tel stilstaan. Het bedje wacht tot jullie er zijn.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
  z13: {
    title: "Luisteren naar het huis",
    text: "Alles wordt stiller, dus hoor je meer. De koelkast, een buur, een tram in de verte. Jullie luisteren tot er niets meer nieuw is.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
  z14: {
    title: "Eerst de knuffel onder",
    text: "De knuffel gaat eerst slapen, naast het bed. Je kind dekt hem toe, of wekt hem weer. Jij houdt het licht zacht.",
    note: "De doek van de knuffel blijft naast het bed.",
  },
  z15: {
    title: "Eén ding van morgen",
    text: "Jij noemt één klein ding dat morgen komt. Een boterham, laarzen, de bus. Je kind mag er ook een noemen, of al half slapen.",
    note: "Koordjes en losse kussens blijven buiten het bed.",
    withoutSound: {
      title: "Morgen in een gebaar",
      text: "Jij toont één klein ding dat morgen komt. Eten, stappen, zwaaien. Je kind mag er ook een tonen, of al half slapen.",
    },
  },
  z16: {
    title: "Drie kneepjes",
    text: "In het donker knijp je drie keer zacht in een hand. Meer betekent het niet. Je kind knijpt terug, of is al vertrokken.",
    note: "Koordjes en losse kussens blijven buiten het bed.",
  },
  z17: {
    title: "Van voorhoofd naar neus",
    text: "Eén vinger streelt van het voorhoofd naar de neus. Traag, en dan een pauze. Gaan de ogen dicht, dan rust de vinger.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
  "bedtime-together": {
    title: "De nachtwacht",
    text: "De oudste mag het gordijn dichtdoen voor de jongste. De jongste kijkt toe vanop je arm. Dan fluisteren of zwaaien jullie slaapwel.",
    note: "Koorden buiten bereik. Knuffels van de oudste blijven uit het babybed.",
  },
  "bedtime-return": {
    title: "Op de grond bij bed",
    text: "Misschien slaapt je kind al half. Je zit op de grond naast het bed. Eén hand op de rand is genoeg om er te zijn.",
    note: "Een baby slaapt op de rug, in een eigen bedje. Verder ligt daar niets in.",
  },
};
