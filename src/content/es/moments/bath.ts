import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  b1: {
    title: "Calorcito en la barriga",
    text: "Luego, en el baño: una esponja tibia en la barriga. Tu mano se queda, y tarareas algo. En el lavabo también vale.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
    withoutSound: {
      title: "Calorcito en la barriga",
      text: "Luego, en el baño: una esponja tibia en la barriga. Tu mano se queda, al ritmo de su respiración.",
    },
  },
  b2: {
    title: "El vaso espera",
    text: "Luego, en el baño: levantas un vaso de agua. Esperas una mirada. Y cae la cascada, al lado de la barriga.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
    withoutEyeContact: {
      title: "El vaso espera",
      text: "Luego, en el baño: levantas un vaso de agua. Esperas una mano o una patada. Y cae la cascada, al lado de la barriga.",
    },
  },
  b3: {
    title: "Primero esta rodilla",
    text: "Luego, en el baño: tu peque señala, y tú lavas ahí. «Rodilla», dices. Quizá seis veces la misma rodilla.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
    withoutSound: {
      title: "Primero esta rodilla",
      text: "Luego, en el baño: tu peque señala, y tú lavas ese trocito. Quizá seis veces la misma rodilla.",
    },
  },
  b4: {
    title: "Quién hay tras ese diente",
    text: "Luego cepilla primero tu peque, y después tú. ¿Quién se esconde tras ese diente? Una zanahoria, un león, un poco de sopa.",
    note: "Los dientes se cepillan en una silla o de pie, no corriendo.",
    withoutSound: {
      title: "Cepillar por turnos",
      text: "Luego cepilla primero tu peque, y después tú. Un dedo en alto muestra a quién le toca. Y al final, una gran boca de león.",
    },
  },
  b5: {
    title: "El agua se mueve",
    text: "Luego, en el baño: puedes mirar esas manos en el agua. Salpican, acarician, atrapan una gota. No hace falta explicar nada.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b6: {
    title: "Una toalla alrededor",
    text: "Luego, después del baño: una toalla alrededor, y a sentarse sin más. Ya se secará todo. El pijama no tiene prisa.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b7: {
    title: "Dedito a dedito",
    text: "Luego, junto al baño: un pie en el agua, y una espera. Tu peque elige cuándo sigue, o lo saca. También vale una esponja.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b8: {
    title: "Un cliente en la bañera",
    text: "Luego, en el baño: tu peque te lava la mano. O lava un pato, o un vaso. Eres de buen contentar.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b9: {
    title: "Lluvia de un vaso",
    text: "Luego, en el baño: haces llover sobre una manita. Y después tu peque moja la tuya. Por turnos, hasta que alguien se canse.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b10: {
    title: "Conocer antes el agua",
    text: "Luego: tu codo prueba el agua, y después una manita. Un dedo, la mano entera, o mejor no. El resto viene después.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b11: {
    title: "Tu voz, bajo el agua",
    text: "Luego: tu bebé en tu brazo, las orejas apenas bajo el agua. Tarareas, y suena distinto. Quizá todo se queda quieto un poco.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Sujeta su cabeza todo el tiempo.",
    withoutSound: {
      title: "Sin moverse, en tu brazo",
      text: "Luego: tu bebé flota sobre tu brazo, con agua hasta las orejas. Tú no te mueves. El agua hace el resto.",
    },
  },
  b12: {
    title: "Gota a gota",
    text: "Luego, en el baño: escurres una esponja, gota a gota. Una en la rodilla, una en la barriga. Y esperas a que algo se mueva.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b13: {
    title: "La ropa, sin prisa",
    text: "Antes del baño: una prenda, y una pausa. Un pie al aire, la barriga al aire. Mientras, tu mano da calor al resto.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Una mano sobre tu peque todo el tiempo.",
  },
  b14: {
    title: "Escuchar la bañera",
    text: "La bañera se llena. Escuchas desde el pasillo, o con tu peque en brazos. Chapotea, luego zumba, y luego silencio.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b15: {
    title: "Un punto en el espejo",
    text: "Luego, después del baño, el espejo está empañado. Dibujas un punto, y después otro. Quizá una manita se suma.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b16: {
    title: "Diez deditos por secar",
    text: "Luego, después del baño: a cada dedito le toca toalla. Un dedo, un apretón suave. Tras el décimo puedes volver a empezar, o no.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Una mano sobre tu peque todo el tiempo.",
  },
  b17: {
    title: "Hoy no hay baño",
    text: "Quizá esta noche basta con una esponja. Cara, manos, y lo que esté pegajoso. Una noche sin baño también es una noche.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b18: {
    title: "Salpicar está bien",
    text: "Luego, en el baño: dos piernas y mucha agua. Ya tienes las mangas subidas. Sujetas bien, y ves hasta dónde llega.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b19: {
    title: "Crema para los pies",
    text: "Luego, después del baño: calientas un poco de crema en las manos. Un pie, muy despacio. El otro espera, o se aparta.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Una mano sobre tu peque todo el tiempo.",
  },
  b20: {
    title: "Pasa el pato",
    text: "Luego, en el baño: el pato pasa navegando despacio. Se detiene donde lo detiene una mano. Y vuelve navegando hacia ti.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b21: {
    title: "Mangas de espuma",
    text: "Luego, en el baño: tu peque lleva una manga de espuma. Tú, otra. Y después, cada cual borra la manga de enfrente.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b22: {
    title: "Flota o se hunde",
    text: "Luego, en el baño: una cuchara, un vaso, una esponja. Tu peque suelta, y a mirar. Lo que se hunde lo intenta otra vez.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b23: {
    title: "Pintar con agua",
    text: "Luego, en el baño: una esponja hace de pincel. Tu peque pinta los azulejos, y tú no hablas de arte. Se seca, y hay sitio otra vez.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b24: {
    title: "El agua se va",
    text: "Luego, después del baño: tu peque quita el tapón. Con la toalla puesta, a ver cómo se va. Lo último hace un ruido raro.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b25: {
    title: "Ondas de luz",
    text: "Luego: la luz baila en los azulejos o en el techo. Sigues una raya con los ojos. Tu bebé mira, o hace ondas nuevas a patadas.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  b26: {
    title: "Un paño tibio encima",
    text: "Luego, en el baño: un paño mojado sobre pecho y barriga. Da calor donde no llega el agua. De vez en cuando le echas más agua.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  "bath-together": {
    title: "Con la toalla a punto",
    text: "Luego: tu peque mayor puede pasarte la esponja o la toalla. Quien se baña está a salvo en tus manos. Cada cual tiene su tarea.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
  "bath-return": {
    title: "Junto a la bañera vacía",
    text: "Antes de llenar la bañera: te sientas al lado, en el suelo. Tu peque está cerca. A su altura, y nada más.",
    note: "Para leer antes del baño. Toca el agua: que esté tibia. Quédate junto a tu peque todo el tiempo.",
  },
};
