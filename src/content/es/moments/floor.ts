import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  p1: {
    title: "Nariz con nariz",
    text: "Tú también te acuestas boca abajo, cara a cara. Puedes esperar a que suba esa cabeza. Si tu bebé se cansa, se acabó.",
    note: "Boca abajo: con el bebé bien despierto, y tú ahí.",
    withoutEyeContact: {
      title: "Barriga junto a barriga",
      text: "Tú también te acuestas boca abajo, a su lado. Ahí está la misma pata de la misma silla. Si tu bebé se cansa, se acabó.",
    },
  },
  p3: {
    title: "Un regazo abierto",
    text: "Te quedas en tu sitio, con el regazo abierto. Tu peque viene a recargar pilas y se va otra vez. Eres el puerto, con el café frío.",
  },
  p4: {
    title: "Pasar los bloques",
    text: "Tu peque construye. Tú le pasas lo que pide, y nada más. Que se caiga es parte del juego.",
  },
  p5: {
    title: "Va y viene",
    text: "Una pelota rueda, va y viene. Dices a quién le toca. Si rueda bajo el sofá, es el descanso.",
    note: "Una pelota más grande que un puño.",
    withoutSound: {
      title: "Va y viene",
      text: "Una pelota rueda, va y viene. Los brazos abiertos muestran a quién le toca. Si rueda bajo el sofá, es el descanso.",
    },
  },
  p6: {
    title: "El oso se confunde",
    text: "El oso se pone el zapato en la cabeza. «Va así», dice el oso. Tu peque se lo explica.",
    withoutSound: {
      title: "El oso se confunde",
      text: "El oso se pone el zapato en la cabeza y se acuesta. El oso espera. Tu peque puede mostrarle cómo va.",
    },
  },
  p7: {
    title: "Mirar, y no hacer nada",
    text: "Tu peque descubre algo: una cremallera, una sombra, una mancha de sol. Puedes mirar y no hacer nada. Una sombra no pide explicaciones.",
  },
  p8: {
    title: "Ah, eso no",
    text: "Tu bebé refunfuña, y tú adivinas. ¿Jugar? «Ah, eso no». ¿En brazos? Sigues adivinando, y reírse está permitido.",
    withoutSound: {
      title: "Ah, eso no",
      text: "Tu bebé refunfuña, y tú adivinas. ¿El sonajero? Lo retiras otra vez, con las manos abiertas. Luego pruebas otra cosa.",
    },
  },
  p9: {
    title: "Acostarse en el suelo",
    text: "Puedes acostarte en el suelo, a todo lo largo. Tu peque trepa por ti, rueda a tu lado, o mira. Hoy el juego es estar ahí.",
    note: "¿Te entra sueño? Acuesta primero a tu bebé en su cuna, boca arriba.",
  },
  p11: {
    title: "Otra vez lo mismo",
    text: "Tu peque lo hace otra vez, y otra. Te sientas a su lado y le devuelves el bloque. Hoy el juego es lo mismo.",
  },
  p12: {
    title: "Un calcetín de gira",
    text: "Un calcetín de colores flota despacio de izquierda a derecha. Tu bebé lo sigue, o prefiere el techo. Luego el calcetín descansa en tu mano.",
  },
  p13: {
    title: "Desde el otro lado",
    text: "Te cambias al otro lado de la manta. Quizá una cabecita se gira también, quizá no. Desde aquí todo es distinto.",
  },
  p14: {
    title: "Un asiento en tus muslos",
    text: "Tu bebé está sobre tus muslos, entre tus manos. Te meces despacio, a un lado y al otro. Si se gira, miras también hacia allí.",
    note: "La cabeza que aún se tambalea descansa en tu mano.",
  },
  p15: {
    title: "Toma y dame",
    text: "Tu peque te da algo, o lo deja caer cerca. Lo estudias por todos lados. Lo devuelves, y vuelta a empezar.",
    note: "Nada pequeño ni suelto, y te quedas cerca.",
  },
  p16: {
    title: "A la caja, y fuera",
    text: "Una caja con una cuchara, un paño y un vaso. Tu peque lo saca todo. Tú vuelves a meter una cosa, y esperas.",
    note: "Nada pequeño ni suelto, y te quedas cerca.",
  },
  p17: {
    title: "La montaña de cojín",
    text: "Hay un cojín en el suelo. Tu peque gatea por encima, lo rodea, o lo aparta. Tú te sientas al otro lado.",
    note: "En el suelo, y te quedas cerca.",
  },
  p18: {
    title: "La carretera de tu pierna",
    text: "Tu pierna es la carretera, y no la mueves. Un coche va de tu pie a tu rodilla. Hoy los atascos se agradecen.",
  },
  p19: {
    title: "La tienda está abierta",
    text: "Tu peque te vende un bloque. «¿Cuánto vale?», preguntas. Pagas con un apretón de manos, o con una zanahoria imaginaria.",
    withoutSound: {
      title: "La tienda está abierta",
      text: "Tu peque te vende un bloque. Señalas uno y pagas con un apretón de manos. Cambio no hay.",
    },
  },
  p20: {
    title: "En qué mano está",
    text: "Un calcetín pequeño, dos manos cerradas. Tu peque toca una. Si es la otra, te ríes. Luego le toca esconderlo a tu peque.",
  },
  p21: {
    title: "La isla",
    text: "Un cojín es una isla, y tú estás en ella. Tu peque se va nadando y vuelve nadando. En la isla cabe una pierna más.",
  },
  p22: {
    title: "Quién copia a quién",
    text: "Te sientas cerca y miras. Si una boca se abre, la tuya se abre también. La lengua, las cejas, y una espera.",
    withoutEyeContact: {
      title: "Manos que copian manos",
      text: "Te sientas a su lado. Si una mano se abre, la tuya se abre también. Un puño, los dedos abiertos, y una espera.",
    },
  },
  p10: {
    title: "La torre no, la pelota",
    text: "Tú haces una torre. Tu peque mira la pelota. «Pelota», dices, y la pelota rueda. La torre puede esperar.",
    withoutSound: {
      title: "La torre puede esperar",
      text: "Tú haces una torre. Tu peque mira la pelota. Apartas los bloques, y la pelota rueda.",
    },
  },
  "floor-together": {
    title: "El puente",
    text: "Tus piernas hacen de puente. Tu peque mayor pasa un coche por debajo. Quien es más peque mira desde tu regazo.",
    note: "Los juguetes pequeños, lejos de las manos más pequeñas.",
  },
  "floor-return": {
    title: "El borde de la manta",
    text: "Puede que haya un juego en marcha. Te sientas en el borde de la manta. Primero mirar, y a lo mejor te dejan entrar.",
  },
};
