import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  u1: {
    title: "Bajo las hojas",
    text: "Te detienes bajo un árbol, con tu bebé. Miras adonde mira. Unas respiraciones tranquilas, nada más.",
  },
  u2: {
    title: "Áspero y liso",
    text: "Una pared es áspera, una hoja es lisa. Acercas una manita. Tu peque toca, o la retira, y sigues.",
    note: "Hojas y bayas no van a la boca.",
  },
  u3: {
    title: "Izquierda o derecha",
    text: "En un camino seguro, tu peque va delante. Izquierda o derecha, hoy no lo decides tú. También se puede ir marcha atrás.",
    note: "Un camino sin tráfico ni agua. Cerca de la calle, de la mano.",
  },
  u4: {
    title: "Quien busca, encuentra",
    text: "En la tienda, tu peque busca una cosa: los plátanos. «Aquí están», dices, y una mirada. El resto de la lista es tuyo.",
    note: "En el estacionamiento, de la mano.",
    withoutSound: {
      title: "Quien busca, encuentra",
      text: "En la tienda, tu peque busca una cosa: los plátanos. Levantas el pulgar. El resto de la lista es tuyo.",
    },
    withoutEyeContact: {
      title: "Quien busca, encuentra",
      text: "En la tienda, tu peque busca una cosa: los plátanos. «Aquí están», dices a su lado. El resto de la lista es tuyo.",
    },
  },
  u5: {
    title: "Un banco para dos",
    text: "Un banco, un escalón o un murete. Te sientas, y la calle se mueve. Puedes quedarte hasta que a alguien le apetezca otra cosa.",
    note: "Un sitio apartado del tráfico.",
  },
  u6: {
    title: "La hormiga tiene tiempo",
    text: "Tu peque encuentra una hormiga, un charco o una piedra. Te agachas a su lado y no haces nada. La hormiga no tiene prisa.",
    note: "Piedras y bayas no van a la boca.",
  },
  u7: {
    title: "Sentir el tiempo que hace",
    text: "Viento en una mejilla, o una gota en una mano. Un momento sin moverse, bajo el cielo. Demasiado frío también es una respuesta.",
  },
  u8: {
    title: "Tararear al paso",
    text: "Tarareas al ritmo de tus pasos. Pasos más lentos, canción más lenta. Tu peque va en brazos, en el cochecito o a pie.",
    note: "En portabebés: cara despejada, barbilla levantada.",
    withoutSound: {
      title: "Mecer al paso",
      text: "Tus pasos mecen el cochecito o el portabebés. Pasos más lentos, balanceo más lento. Quien va a pie marca el ritmo.",
    },
  },
  u9: {
    title: "En la sala de espera",
    text: "Aún queda un rato. Tu peque señala o mira, y tú dices qué es. Silla, lámpara, puerta. Con una vuelta basta.",
    withoutSound: {
      title: "En la sala de espera",
      text: "Aún queda un rato. Tu peque señala o mira, y tu dedo va también. Silla, lámpara, puerta. Con una vuelta basta.",
    },
  },
  "outside-together": {
    title: "Quien guía el paseo",
    text: "Tu peque mayor puede buscar algo bonito que mostrar. Quien es más peque mira desde el cochecito o el portabebés. Un palo también cuenta.",
    note: "Palos, piedras y bayas, lejos del cochecito y de la boca. En portabebés: cara despejada, barbilla levantada.",
  },
  "outside-return": {
    title: "Primero, detenerse",
    text: "Otra vez al aire, o casi. Te detienes junto a tu peque, a su altura. El paseo empieza donde mira tu peque.",
  },
};
