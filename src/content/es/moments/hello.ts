import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  h1: {
    title: "Charla de camino",
    text: "Antes de salir: elige una cosa de tu día. La cuentas de vuelta a casa, y esperas. Un balbuceo es una respuesta. El silencio también.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "El día en la palma",
      text: "Antes de salir: elige una cosa de tu día. Al llegar, la dibujas en la palma de una manita. Luego esperas.",
    },
  },
  h2: {
    title: "Las bolsas, para luego",
    text: "Antes de salir: las bolsas y las noticias son para luego. En la puerta bajas a su altura. Una mirada, un abrazo.",
    withoutEyeContact: {
      title: "Las bolsas, para luego",
      text: "Antes de salir: las bolsas y las noticias son para luego. En la puerta bajas a su altura. Un abrazo, o una mano sin más.",
    },
  },
  h3: {
    title: "Cerca de tu pecho",
    text: "Antes de salir: en la puerta sobran las palabras. Tu bebé contra tu pecho, y te meces. Hasta llegar del todo.",
  },
  h4: {
    title: "Una cosa que mostrar",
    text: "Antes de salir: tus preguntas son para luego. Tu peque muestra primero una cosa. La miras, y dices lo que ves.",
    withoutSound: {
      title: "Una cosa que mostrar",
      text: "Antes de salir: tus preguntas son para luego. Tu peque muestra primero una cosa. La miras, y luego miras a tu peque.",
    },
    withoutEyeContact: {
      title: "Una cosa que mostrar",
      text: "Antes de salir: tus preguntas son para luego. Tu peque muestra primero una cosa. Te pones a su lado, y dices lo que ves.",
    },
  },
  h5: {
    title: "Hola, gato; hola, verja",
    text: "Antes de salir: elige algo que saludar a pie. Un gato, un árbol, una verja. Un hola de cada cual, y una mirada.",
    withoutSound: {
      title: "Saludar a la verja",
      text: "Antes de salir: elige algo que saludar a pie. Un gato, un árbol, una verja. Al pasar, dos saludos con la mano.",
    },
    withoutEyeContact: {
      title: "Hola, gato; hola, verja",
      text: "Antes de salir: elige algo que saludar a pie. Un gato, un árbol, una verja. «Hola, verja», dices al pasar.",
    },
  },
  h6: {
    title: "Tres respiraciones en la puerta",
    text: "Antes de salir: un pequeño plan para la puerta. Puedes mirar, durante tres respiraciones, antes de que te vean. Y entras.",
  },
  h7: {
    title: "Primero, sentarse",
    text: "Antes de salir: en la puerta no hay prisa. Un escalón o un banco, y te sientas. Sin preguntas, ni siquiera pequeñas.",
  },
  h8: {
    title: "Se sabe el camino",
    text: "Antes de salir: dentro, tu peque abre el camino hasta la salida. Los peces, las botas, la puerta. Tú sigues con la mochila.",
    note: "Cerca de la calle, de la mano.",
  },
  h9: {
    title: "Tu abrigo huele a calle",
    text: "Antes de salir: al llegar, el abrigo se queda puesto un rato. Tu peque nota el frío en él, o la lluvia. La calle entra contigo.",
  },
  h10: {
    title: "Un saludo de dos palabras",
    text: "Antes de salir: elige un saludo de dos palabras. Bajito, y desde cerca. Después puede volver el silencio.",
    withoutSound: {
      title: "Un saludo con la mano",
      text: "Antes de salir: elige un saludo para tu mano. Un toque en el hombro, dedo con dedo. Después puede volver la calma.",
    },
  },
  h11: {
    title: "Aún en otros brazos",
    text: "Antes de salir: quizá tu peque esté todavía en otros brazos. Te pones al lado. Esperas, sin prisa, a que se incline hacia ti.",
  },
  h12: {
    title: "Bajo tu abrigo",
    text: "Antes de salir: en tu abrigo caben dos. Tu peque puede meterse dentro un rato. Desde ahí, el pasillo es mucho más tranquilo.",
  },
  h13: {
    title: "Primero el juego",
    text: "Antes de salir: quizá haya un juego en marcha. Te sientas al lado y miras. El último bloque también es una despedida.",
  },
  h14: {
    title: "Una mano antes de abrochar",
    text: "Antes de salir: primero una mano en la barriga. Tres respiraciones. Luego viene la sillita, o el portabebés.",
    note: "En la sillita, sin abrigo grueso bajo el arnés. En portabebés: cara despejada, barbilla levantada.",
  },
  h15: {
    title: "Un último adiós",
    text: "Antes de salir: luego tu peque elige a quién decir adiós. Una amiga, los percheros, la pecera. Dos adioses con la mano, y a casa.",
    note: "Cerca de la calle, de la mano.",
  },
  h16: {
    title: "Una mano durante las noticias",
    text: "Antes de salir: te contarán cómo fue el día. Mientras, tu mano se posa en una espalda o un pie. Así escuchan dos.",
  },
  h17: {
    title: "Algo en tu bolsillo",
    text: "Antes de salir: guárdate en el bolsillo algo de la calle. Una hoja grande, una pluma, un tique. Lo encontrará tu peque.",
    note: "Para mirar, no para la boca.",
  },
  h18: {
    title: "Otra mirada alrededor",
    text: "Antes de salir: nadie tiene prisa por irse. Con tu bebé en brazos, te detienes un momento. La lámpara, los otros niños, la puerta.",
  },
  "hello-together": {
    title: "Comité de bienvenida",
    text: "Antes de salir: tu peque mayor puede saludar primero. Luego viene a tus brazos quien es más peque. Y a casa, los tres.",
  },
  "hello-return": {
    title: "Una respiración con abrigo",
    text: "Antes de salir: una respiración en el pasillo, con el abrigo puesto. El resto de tu día se queda aquí. Y te vas.",
  },
};
