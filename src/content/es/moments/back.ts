import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Dejarse encontrar",
    text: "La pantalla está cerrada. Te sientas a su altura y miras. Tu peque viene, o mira, o sigue con lo suyo.",
    withoutEyeContact: {
      title: "Dejarse encontrar",
      text: "La pantalla está cerrada. Te sientas en el suelo, un poco de lado, manos quietas. Tu peque viene, o no. Ahí estás.",
    },
  },
  k2: {
    title: "Ya estoy aquí",
    text: "«Estaba con otra cosa. Ahora estoy aquí». Luego miras, o te sumas al juego.",
    withoutSound: {
      title: "Ya estoy aquí",
      text: "Un saludo con la mano, y luego la mano al corazón. Así dices que has vuelto. Después miras, o te sumas al juego.",
    },
  },
  k3: {
    title: "Una mano abierta",
    text: "Tu mano descansa abierta en el suelo. Quizá cae algo en ella: un bloque, un puño, una galleta chupada. O nada, y también vale.",
  },
  k4: {
    title: "Mano, cara, voz",
    text: "Primero una mano, luego tu cara, y al final la voz. Volver despacio también es volver.",
    withoutSound: {
      title: "La mano, luego la cara",
      text: "Primero una mano en un pie. Luego se acerca tu cara, y esperas. Volver despacio también es volver.",
    },
    withoutEyeContact: {
      title: "La mano, luego la voz",
      text: "Primero una mano en un pie. Luego tu voz, suave y desde un lado. Volver despacio también es volver.",
    },
  },
  k5: {
    title: "Qué ha pasado aquí",
    text: "«¿Qué ha pasado aquí?», preguntas. Tu peque te lo muestra, y tú miras. Por lo visto, el oso sabe volar.",
    withoutSound: {
      title: "Qué ha pasado aquí",
      text: "Miras alrededor con ojos como platos, y luego a tu peque. Te muestra lo que ha pasado. Por lo visto, el oso sabe volar.",
    },
    withoutEyeContact: {
      title: "Qué ha pasado aquí",
      text: "Te sientas a su lado. «¿Qué ha pasado aquí?». Tu peque te lo muestra, y las miradas van al oso.",
    },
  },
  k6: {
    title: "Voy y vuelvo",
    text: "Antes de abrir la pantalla, dices a quién escribes. «A la abuela, y vuelvo». Y vuelves.",
    withoutSound: {
      title: "Voy y vuelvo",
      text: "Antes de abrir la pantalla, la señalas. Luego señalas la alfombra: ahí te sentarás enseguida. Y así es.",
    },
  },
  k7: {
    title: "Mirar, y luego jugar",
    text: "Ahí abajo está pasando algo. Puedes sentarte cerca y ver cómo va. Lo de jugar ya vendrá, o no.",
  },
  k8: {
    title: "Eso sonó muy fuerte",
    text: "Se te subió la voz, y eso pasa. Bajas a su altura. «He hablado muy fuerte». Y el día sigue.",
    withoutSound: {
      title: "Eso fue mucho",
      text: "Hubo un momento de mucho ruido, y eso pasa. Bajas a su altura, con la mano abierta. Y el día sigue.",
    },
  },
  k9: {
    title: "Un momento tras la puerta",
    text: "¿Demasiado llanto por hoy? Acuesta a tu bebé boca arriba en la cuna. Ahí está a salvo. Respiras al otro lado de la puerta, y vuelves.",
    note: "¿Te supera? Llamar a alguien ayuda. Pase lo que pase, no sacudas a tu bebé.",
  },
  k10: {
    title: "Bajo el mismo techo",
    text: "Te acuestas en el suelo, al lado de tu bebé. Una lámpara, una mancha, una sombra: la misma vista. No hay nada más que hacer.",
    note: "¿Te entra sueño? Acuesta primero a tu bebé en su cuna, boca arriba.",
  },
  k11: {
    title: "Una mirada afuera",
    text: "Primero la ventana, con tu peque al lado o en brazos. Pasa algo, o se mueve una rama. Miras, y el resto viene después.",
    note: "Ventana cerrada, y los cordones de las cortinas fuera de su alcance.",
  },
  k12: {
    title: "Un vaso de agua",
    text: "Te traes un vaso de agua, para ti. Te lo bebes en el suelo, cerca de tu peque. Hasta que se acabe, no estás en otra parte.",
    note: "Agua, no té caliente. El vaso se queda contigo.",
  },
  k13: {
    title: "En el umbral",
    text: "Te detienes un momento en el umbral. Ves quién juega, quién refunfuña o quién duerme. Una respiración, y entras.",
  },
  k14: {
    title: "El mismo sonido de vuelta",
    text: "Te acercas y primero escuchas. Un gorjeo, un suspiro, un eructo. Haces el mismo sonido y esperas.",
    withoutSound: {
      title: "El mismo gesto de vuelta",
      text: "Te acercas y primero miras. Un puño se abre, una pierna se estira. Haces lo mismo y esperas.",
    },
  },
  k15: {
    title: "Volver tarareando",
    text: "Tarareas algo mientras te acercas. Así tu peque te oye antes de que llegues. A su lado, la música se apaga.",
    withoutSound: {
      title: "Una mano que saluda",
      text: "Te acercas. Tu mano se posa en una espalda o en un pie. Así nota tu peque que has llegado.",
    },
  },
  k16: {
    title: "Una vuelta por casa",
    text: "Con tu bebé en brazos, das una vuelta despacio. La lámpara, la planta, los abrigos de la entrada. Donde se queda su mirada, te quedas.",
  },
  k17: {
    title: "Un zumbido en el pecho",
    text: "Tu bebé se apoya en tu pecho; tú, con la espalda recta. Haces «mmm» en grave, lo que te dure el aire. Quizá se siente más de lo que se oye.",
    note: "¿Te entra sueño? Acuesta primero a tu bebé en su cuna, boca arriba.",
    withoutSound: {
      title: "Respirar pecho con pecho",
      text: "Tu bebé se apoya en tu pecho; tú, con la espalda recta. Sueltas el aire despacio, y otra vez. La cabecita sube y baja.",
    },
  },
  k18: {
    title: "Un saludo desde la puerta",
    text: "Saludas desde la puerta, con un gesto pequeño y lento. Esperas una mirada, o nada. Luego te acercas.",
    withoutEyeContact: {
      title: "Un hola desde la puerta",
      text: "«Hola», dices bajito desde la puerta. Esperas a que algo se mueva, o nada. Luego te acercas.",
    },
  },
  k19: {
    title: "Tu manga, bajo inspección",
    text: "Tu brazo está cerca, con manga y todo. Una manita agarra tela, una costura, tu dedo. Tú te quedas donde estás.",
    note: "Nada pequeño ni suelto, y te quedas cerca.",
  },
  k20: {
    title: "Quién cierra la tapa",
    text: "Hoy tu peque cierra el portátil, contigo. Despacio, y ya: cerrado. Ahora todas las manos están libres.",
    note: "Sus dedos, encima de la tapa. Tu mano, en medio, por si acaso.",
  },
  k21: {
    title: "A gatas",
    text: "Vuelves a gatas. Tu peque mira, o gatea hacia ti. Quedarse a medias bajo una silla está permitido.",
  },
  k22: {
    title: "Una mano de visita",
    text: "Tu mano camina por el suelo con dos dedos. Justo delante de tu peque, se detiene. Sigue si una manita viene a buscarla.",
  },
  k23: {
    title: "Espalda con espalda",
    text: "En el suelo, espalda con espalda. Te apoyas un poco, y tu peque también. Nadie tiene por qué ver ni decir nada.",
  },
  k24: {
    title: "Qué animal vuelve",
    text: "Tu peque elige qué animal vuelve: rana, caracol o gato. Así entras en la habitación. Luego le toca a tu peque.",
  },
  k25: {
    title: "Primero pregunta el oso",
    text: "Primero viene el oso, luego tú. «¿Puedo jugar?», pregunta el oso. «No» también es una respuesta, y entonces espera.",
    withoutSound: {
      title: "El oso se asoma",
      text: "Primero viene el oso, luego tú. El oso hace una reverencia y espera al borde. Si lo apartan, mira desde más lejos.",
    },
  },
  k26: {
    title: "Un minuto sin preguntas",
    text: "Te sientas en el suelo, con la espalda en el sofá. Sin preguntas, sin planes, sin ordenar. Tu peque sabe dónde estás.",
  },
  k27: {
    title: "Algo de tu mesa",
    text: "Traes algo de tu mesa: un sobre, una hoja en blanco. Tu peque decide qué es. Un gorro, un barco, una pelota.",
    note: "Sin grapas ni clips.",
  },
  k28: {
    title: "Pies con pies",
    text: "Cara a cara en el suelo, tus pies contra los suyos. Empujas flojito, y tu peque empuja también. Quien se canse dobla las rodillas.",
  },
  k29: {
    title: "Una mano tibia, nada más",
    text: "Tus manos vienen de un teclado. Primero las frotas para que entren en calor. Luego una se posa en una espalda, una pierna o un hombro.",
  },
  k30: {
    title: "Decir lo que ves",
    text: "Te sientas y dices lo que ves. «Un pie. Un calcetín. Un bloque». Sin preguntas, y sin esperar respuesta.",
    withoutSound: {
      title: "Una mano al lado",
      text: "Te sientas, con la mano junto a su juego. Un pie, un calcetín, un bloque. Nada más.",
    },
  },
  k31: {
    title: "Lo que oye un bebé",
    text: "Te sientas al lado de tu bebé y cierras los ojos. ¿Qué se oye desde aquí? La calle, la nevera, tú.",
    note: "¿Te entra sueño? Acuesta primero a tu bebé en su cuna, boca arriba.",
  },
  k32: {
    title: "Una cuchara es noticia",
    text: "Traes una cuchara de madera. La dejas cerca, y ves qué pasa con ella. Hoy una cuchara ya es bastante noticia.",
  },
  k33: {
    title: "Pies en tus manos",
    text: "Dos piececitos caben en tus manos. Los sostienes, y no haces nada más. Si empujan, empujas un poco.",
  },
  k34: {
    title: "Adonde cae la luz",
    text: "Llevas a tu bebé adonde cae algo de luz. Una raya en el suelo, una mancha en la pared. Te quedas ahí un poco.",
  },
  k35: {
    title: "Nada que explicar todavía",
    text: "Has vuelto, y tu peque protesta, bosteza o sigue a lo suyo. Puede durar un rato. Te sientas cerca, y ya está.",
  },
  "back-together": {
    title: "Informe de última hora",
    text: "Tu peque mayor puede mostrarte qué ha pasado aquí. Quien es más peque está a salvo en tu regazo. El informe puede ser largo.",
  },
};
