import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  d1: {
    title: "Brazo primero, manga después",
    text: "Te calientas las manos. Antes de cada manga, una caricia lenta por el brazo. Si el brazo se aparta, esperas.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  d2: {
    title: "¿Dónde está? Aquí está",
    text: "La cabeza entra en la camiseta. «¿Dónde está mi peque?». Sale la cabeza. «Aquí está». Y después, una mirada.",
    note: "La cara queda libre enseguida. En el cambiador o la cama: una mano sobre tu peque.",
    withoutSound: {
      title: "¿Dónde está? Aquí está",
      text: "La cabeza entra en la camiseta y vuelve a salir. Tu cara espera al otro lado. Cerca, y con gesto de sorpresa.",
    },
    withoutEyeContact: {
      title: "Dónde está esa mano",
      text: "Una mano desaparece en la manga. «¿Dónde está esa mano?». Esperas un poco. «Aquí está». La otra mano ya sabe lo que viene.",
    },
  },
  d3: {
    title: "Un calcetín en tu oreja",
    text: "El calcetín cuelga de tu oreja. Miras como si fuera lo más normal. Tu peque pone orden.",
    withoutEyeContact: {
      title: "Un calcetín en tu mano",
      text: "El calcetín está en tu mano, y la mano busca un pie. Con estar al lado basta. Tu peque pone orden.",
    },
  },
  d4: {
    title: "Esta o la otra",
    text: "Tu peque elige una de dos camisetas. Luego dices cómo es la tuya hoy. Una mancha cuenta como dibujo.",
    withoutSound: {
      title: "Esta o la otra",
      text: "Hay dos camisetas en la cama. Tu peque señala una. Luego puede señalar algo para ti.",
    },
  },
  d5: {
    title: "Manga a manga",
    text: "Una manga, y una pausa. Tu peque mira alrededor, o juega con la tela. Después viene la otra manga.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  d6: {
    title: "Esperando un pie",
    text: "Sostienes el pantalón abierto. Un pie sale a buscar el camino. Puedes esperar, y ver por dónde asoma.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  d7: {
    title: "Ah, ese zapato no",
    text: "¿Qué zapato va primero? Tú adivinas, tu peque dice que no. «Pues el otro». Adivinas otra vez, y reírse está permitido.",
    withoutSound: {
      title: "Ah, ese zapato no",
      text: "¿Qué zapato va primero? Levantas uno, y tu peque lo aparta. Llega el otro, con una gran reverencia.",
    },
  },
  d8: {
    title: "Primero, tocarla",
    text: "Unas manitas tocan la camiseta antes de ponerla. Suave, áspera, un botón de cerca. Puedes esperar a que acaben.",
    note: "Con botones y cordones: te quedas cerca, y nada en la boca.",
  },
  d9: {
    title: "Música para cada calcetín",
    text: "Tarareas lo mismo para todo lo que se pone. Pantalón, camiseta, calcetines. Si el calcetín tarda, la música también.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
    withoutSound: {
      title: "Una palmadita por calcetín",
      text: "Todo lo que se pone recibe una palmadita suave. Pantalón, camiseta, calcetines. Si el calcetín tarda, la palmadita también.",
    },
  },
  "dress-together": {
    title: "Al cargo de los calcetines",
    text: "Tu peque mayor puede buscar unos calcetines diminutos. Quien se los pone está a salvo en tu regazo. Dos distintos también son un par.",
  },
  "dress-return": {
    title: "Entre la ropa",
    text: "Puede que tu peque ya esté a medio vestir. Te sientas en el suelo, entre la ropa. Tarde o temprano pasa una manga.",
  },
};
