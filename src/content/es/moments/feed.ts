import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  f1: {
    title: "Una mirada en la toma",
    text: "Durante la toma llega una mirada de vez en cuando. Tú la devuelves. Cuando se va a otra parte, la dejas ir.",
    note: "El biberón se sostiene con la mano, sin apoyarlo en nada.",
    withoutEyeContact: {
      title: "Un dedo al que agarrarse",
      text: "Durante la toma, una manita a veces busca a qué agarrarse. Ahí puede estar tu dedo. Si la mano suelta, también vale.",
    },
  },
  f2: {
    title: "Dos cucharas",
    text: "Tu peque tiene su propia cuchara. Toc toc en la mesa, por turnos. Quien se cansa, para.",
    note: "Bien sentados y con la boca vacía. La comida se queda fuera del juego.",
    withoutSound: {
      title: "Dos cucharas",
      text: "Tu peque tiene su propia cuchara. Por turnos, una cuchara sube al aire. Quien se cansa, para.",
    },
  },
  f3: {
    title: "Chinchín",
    text: "Tu peque acerca el vaso, y brindas. Una mirada, y un sorbo. Tantas veces como empiece tu peque.",
    note: "Bien sentados y con la boca vacía. Luego se bebe con calma.",
    withoutEyeContact: {
      title: "Chinchín",
      text: "Tu peque acerca el vaso, y brindas. Con mirar los vasos ya basta. Tantas veces como empiece tu peque.",
    },
  },
  f4: {
    title: "Colores en el plato",
    text: "Por turnos, se dice un color del plato. Comerlo es otro asunto. Hoy las zanahorias son naranjas, y ya está.",
    note: "Bien sentados. Se habla con la boca vacía.",
    withoutSound: {
      title: "Colores en el plato",
      text: "Por turnos, se señala un color del plato. Luego se busca en una camiseta. Comerlo es otro asunto.",
    },
  },
  f5: {
    title: "Sentarse también",
    text: "Tú también puedes sentarte. Leche o comida para tu peque, un vaso para ti. No hace falta que pase nada más.",
    note: "Nada caliente en tu regazo ni a su alcance.",
  },
  f6: {
    title: "Manitas",
    text: "¿Qué hacen esas manos, en la toma o en la mesa? Aprietan, acarician, agarran. Con mirar un poco ya basta.",
  },
  f7: {
    title: "Ah, la cuchara no",
    text: "Tu peque señala, y tú adivinas. ¿La cuchara? «Ah, la cuchara no». Adivinas otra vez, y reírse está permitido.",
    note: "Se adivina y se ríe con la boca vacía.",
    withoutSound: {
      title: "Ah, la cuchara no",
      text: "Tu peque señala, y tú adivinas. ¿La cuchara? Te dices que no con la cabeza y señalas otra vez. Reírse está permitido.",
    },
  },
  f8: {
    title: "Una pausa es una pausa",
    text: "Tu peque aparta la cabeza y mira alrededor. Puedes esperar también. A lo mejor vuelve el hambre, a lo mejor no.",
  },
  f9: {
    title: "Ya viene la leche",
    text: "Preparas la leche y dices lo que haces. «Primero el agua. Y ahora, a agitar». Tu voz acompaña la espera.",
    note: "El agua caliente, bien lejos de tu bebé. Prueba antes la leche en tu muñeca.",
    withoutSound: {
      title: "Esperar en tu hombro",
      text: "La leche está casi lista. Tu bebé se apoya en tu hombro, y te balanceas. Así la espera es de dos.",
    },
  },
  f10: {
    title: "El eructo, con calma",
    text: "Después de la leche, tu bebé se apoya en tu hombro. Tu mano recorre despacio la espalda. Si no hay eructo, ha sido un mimo.",
    note: "Su cara queda libre. Para cuando no tengas nada de sueño.",
  },
  f11: {
    title: "Escuchar los traguitos",
    text: "Trago, trago, aire. Puedes escuchar cómo baja la leche. Cuando se hace el silencio, también está bien.",
  },
  f12: {
    title: "Cambio de brazo",
    text: "A mitad de la toma cambias de brazo. Desde este lado se ve otro trozo de habitación. Primero se mira, y luego se sigue.",
  },
  f13: {
    title: "Se acabó la leche",
    text: "La leche se ha acabado, y ahí sigues con tu bebé. Nadie se levanta todavía. Esos segundos son de los dos.",
    note: "¿Te entra sueño? Acuesta primero a tu bebé en su cuna, boca arriba.",
  },
  f14: {
    title: "Tela entre los dedos",
    text: "Durante la toma, una mano juega con tu ropa. Una costura, un pliegue, un poco de piel. Dejas que explore.",
  },
  f15: {
    title: "Hoy comes tú",
    text: "Comes, y tu bebé mira. Una cuchara sube, y vuelve a bajar. No hace falta explicar nada, y relamerse está permitido.",
    note: "Nada caliente en tu regazo ni a su alcance.",
  },
  f16: {
    title: "Quién está a la mesa",
    text: "Saludas a toda la mesa. «Hola, abuela. Hola, cuchara. Hola, silla vacía». Tu peque saluda también, o mira.",
    note: "Se saluda con la boca vacía.",
    withoutSound: {
      title: "Saludos en la mesa",
      text: "Saludas con la mano a toda la mesa. A la cuchara y a la silla vacía también. Tu peque saluda, o mira.",
    },
  },
  f17: {
    title: "Tararear entre tragos",
    text: "Cuando tu bebé hace una pausa, tarareas tres notas. Cuando vuelve a beber, te callas. Así, por turnos.",
    withoutSound: {
      title: "Un pulgar entre tragos",
      text: "En cada pausa, tu pulgar acaricia una mejilla o una mano. Cuando tu bebé vuelve a beber, el pulgar descansa. Así, por turnos.",
    },
  },
  f18: {
    title: "Primero pruebas tú",
    text: "Das un bocado de lo mismo, y masticas con calma. Tu peque ve cómo se hace. Probar está bien, y esperar también.",
    note: "Bien sentados, y en trozos pequeños y blandos.",
  },
  f19: {
    title: "Limpieza dedo a dedo",
    text: "Después de comer, un paño tibio para cada dedo. Empiezas por la mano que aparezca. Los pulgares suelen ser los más sabrosos.",
  },
  f20: {
    title: "Se cae la cuchara",
    text: "La cuchara se cae, y la levantas. Se cae otra vez, y la miras caer. Tres veces, y luego se queda abajo.",
  },
  f21: {
    title: "Cuando ya está, ya está",
    text: "¿Cómo dice tu peque que ya está? Una mano arriba, la cabeza a un lado, el plato lejos. Haces el mismo gesto, y recoges.",
  },
  f22: {
    title: "Servirse el agua",
    text: "Una jarra pequeña con un poco de agua. Tu peque sirve, tú sostienes el vaso. Lo que se derrama es para la mesa.",
    note: "Agua fría, en la mesa.",
  },
  f23: {
    title: "Escuchar una corteza",
    text: "Muerdes una corteza de pan. Crac. Tu peque escucha, quizá muerde, o te deja a ti el crujido.",
    note: "Bien sentados, y masticando con calma. Hablar viene después.",
  },
  f24: {
    title: "A dar vueltas",
    text: "Tu peque da vueltas con la cuchara en su propio bol. Hacia un lado, hacia el otro, o nada. Tú, en el tuyo, al mismo ritmo.",
    note: "Tibio, no caliente.",
  },
  f25: {
    title: "El oso también come",
    text: "El oso recibe una cuchara vacía. A veces le gusta, a veces gira la cabeza. Tu peque decide, y el oso le hace caso.",
    note: "Bien sentados, y cucharas vacías para el oso.",
  },
  f26: {
    title: "Manos en círculo",
    text: "Antes del primer bocado, las manos se juntan. Un apretón, y se sueltan. Quien prefiera que no, pone una mano en la mesa.",
  },
  f27: {
    title: "Algo de hoy",
    text: "Cuentas una cosa pequeña de hoy. Una paloma, un charco, un calcetín torcido. Luego esperas, y comer también está bien.",
    note: "Se cuenta con la boca vacía.",
    withoutSound: {
      title: "Hoy, en un gesto",
      text: "Muestras con las manos una cosa pequeña de hoy. Una paloma, un charco, un calcetín torcido. Luego esperas, por si viene otra.",
    },
  },
  f28: {
    title: "Quién se sienta dónde",
    text: "Hoy tu peque elige quién se sienta dónde. Tú en la silla pequeña, el muñeco en la grande. Mañana puede ser distinto, o no.",
  },
  f29: {
    title: "Beber con las orejas",
    text: "En plena toma se cierra una puerta, o ladra un perro. Tu bebé se detiene y escucha. Tú escuchas también, y esperas a que siga.",
  },
  "feed-together": {
    title: "Servicio de mesa",
    text: "Tu peque mayor puede traer el babero o la cuchara. Quien es más peque está a salvo contigo. La propina es opcional.",
    note: "Tu peque mayor trae las cosas, y la comida la das tú.",
  },
  "feed-return": {
    title: "Acercar una silla",
    text: "Puede que la leche o la comida ya estén en marcha. Acercas una silla, sin ruido. Primero mirar, y hablar más tarde.",
  },
};
