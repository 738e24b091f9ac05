import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  g1: {
    title: "Abrazo, adiós, una frase",
    text: "Un abrazo, una mirada y tu frase corta. «Hasta luego». Y te vas.",
    withoutSound: {
      title: "Abrazo, corazón, adiós",
      text: "Un abrazo, una mano al corazón, un adiós con la mano. En ese orden. Y te vas.",
    },
    withoutEyeContact: {
      title: "Abrazo y una frase",
      text: "Un abrazo, mejilla con mejilla, y tu frase corta. «Hasta luego». Y te vas.",
    },
  },
  g2: {
    title: "Algo tuyo",
    text: "Algo pequeño tuyo va también en la mochila. Un pañuelo suave, un guante viejo. Lo guarda tu peque.",
    note: "Sin cordones ni piezas sueltas.",
  },
  g3: {
    title: "Noticias de la noche",
    text: "Cuentas cómo fue la noche, con tu bebé en brazos. Dos voces conocidas sobre una cabecita. Luego pasa a otros brazos.",
    withoutSound: {
      title: "Un poco más en brazos",
      text: "Tu bebé sigue en tus brazos mientras saludas. Te meces suave, a un lado y al otro. Luego pasa a otros brazos.",
    },
  },
  g4: {
    title: "El banco",
    text: "¿Hay un banco junto a los abrigos? Puedes sentarte ahí un momento, ya sin abrigo. A ver quién entra.",
  },
  g5: {
    title: "Primero, una mirada alrededor",
    text: "Tu peque mira alrededor desde tus brazos, o junto a tu pierna. ¿Quién está, qué hay de nuevo? Tú también miras.",
    note: "Tu peque ve cómo te vas.",
  },
  g6: {
    title: "Empújame fuera",
    text: "Tu peque te empuja hacia la salida. Pesas mucho, y de repente ya no. Si hoy no toca empujar, un adiós con la mano.",
    note: "Dedos lejos de la puerta. Cerca de la calle, de la mano.",
  },
  g7: {
    title: "Mismo sitio, mismo adiós",
    text: "Dices adiós desde el sitio de otras veces. La ventana, la verja o la puerta. Tu peque saluda, o mira, o duerme.",
  },
  g8: {
    title: "El oso viajero",
    text: "El oso viaja de una casa a la otra. Tu peque lo lleva hasta la puerta. Allí dice adiós a quien se queda.",
  },
  "goodbye-together": {
    title: "A cargo del equipaje",
    text: "Tu peque mayor puede llevar la bolsa o el peluche. Quien es más peque va a salvo en tus brazos. Luego, tres adioses con la mano.",
  },
  "goodbye-return": {
    title: "A su altura",
    text: "Ha sido una mañana de mucho trajín. En la puerta bajas a la altura de tu peque. Primero, un momento de calma. Luego, adiós.",
  },
};
