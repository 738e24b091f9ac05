import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  w1: {
    title: "Primero tu cara",
    text: "Puedes detenerte al borde de la cuna. Ahí está tu cara. La primera palabra puede esperar.",
    withoutEyeContact: {
      title: "Primero, cerca",
      text: "Puedes detenerte junto a la cuna. Tu bebé nota que estás. Nadie tiene por qué mirar a nadie.",
    },
  },
  w2: {
    title: "El primer sonido",
    text: "Llega el primer ruidito de la mañana. Lo repites y esperas. A lo mejor viene otro.",
    withoutSound: {
      title: "El primer movimiento",
      text: "Sube un brazo, un pie patalea. Lo repites y esperas. A lo mejor viene otro.",
    },
  },
  w3: {
    title: "Abrir la cortina",
    text: "Tu peque tira de la cortina. A ver qué hay fuera. A lo mejor vuelve una mirada hacia ti.",
    note: "Ventana cerrada, y los cordones de las cortinas fuera de su alcance.",
    withoutEyeContact: {
      title: "Abrir la cortina",
      text: "Tu peque tira de la cortina. Tú estás a su lado. Un dedo señala algo fuera, y cualquier cosa cuenta.",
    },
  },
  w4: {
    title: "Bajo una manta",
    text: "Tú y tu peque, sentados bajo una manta. ¿Quién se ha despertado ya en casa, y quién no? El gato también cuenta.",
    note: "Para cuando ya se te ha ido el sueño. Sentados, no acostados.",
    withoutSound: {
      title: "Bajo una manta",
      text: "Sentados muy cerca, bajo una manta. Con los dedos cuentas quién se ha despertado ya. El gato también.",
    },
  },
  w5: {
    title: "Despertar despacio",
    text: "Puedes venir a sentarte cerca, sin plan. Nadie tiene por qué decir nada todavía. Despacio es una buena manera de empezar.",
  },
  w6: {
    title: "Bostezos y estiramientos",
    text: "Un puño, un bostezo, un cuerpo que se estira. Puedes mirar un momento, sin más. Despertarse da trabajo.",
  },
  w7: {
    title: "Tu peque va delante",
    text: "Tu peque abre la marcha, de la cama a la cocina. Tú sigues, con paradas y todo. Para una mañana con algo de tiempo.",
  },
  w8: {
    title: "A la ventana",
    text: "A la ventana, en brazos o a pie. Luz, oscuridad, lluvia o una paloma. Y el día puede empezar.",
    note: "Ventana cerrada, y los cordones de las cortinas fuera de su alcance.",
  },
  "wake-together": {
    title: "Turno de cortina",
    text: "Tu peque mayor puede abrir la cortina. Quien es más peque mira desde tus brazos. O al revés.",
    note: "Ventana cerrada, y los cordones de las cortinas fuera de su alcance.",
  },
  "wake-return": {
    title: "Sentarse en el borde",
    text: "Puede que tu peque ya esté en pie y con sus cosas. Te sientas en el borde de la cama, o en el suelo. Con estar cerca basta.",
  },
};
