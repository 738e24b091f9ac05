import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Cucú en el cambiador",
    text: "Sostienes un paño limpio delante de tu propia cara. «¿Dónde estoy? Cucú, aquí estoy». El mismo sitio, las mismas palabras. Luego esperas un momento.",
    note: "La cara de tu peque queda libre. Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "Cucú sin palabras",
      text: "Sostienes un paño limpio delante de tu propia cara. Baja despacio, y ahí estás. Luego esperas un momento.",
    },
    withoutEyeContact: {
      title: "Dónde está ese pie",
      text: "Un pie desaparece bajo un paño limpio. «¿Dónde está ese pie? Aquí está». El mismo pie, las mismas palabras. Luego esperas un momento.",
    },
  },
  n2: {
    title: "Decirlo, y luego hacerlo",
    text: "Puedes decir lo que harán tus manos. «Arriba las piernas». Esperas un poco. Y entonces suben.",
    note: "Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "Primero una mano",
      text: "Puedes posar una mano tibia donde vas a empezar. Esperas un poco. Y entonces suben las piernas.",
    },
  },
  n3: {
    title: "Patada y bocinazo",
    text: "A cada patada, un ruidito tonto. Sin patada, no hay ruido. Dirige la orquesta tu peque.",
    note: "Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "Patada y empujoncito",
      text: "A cada patada, tu mano empuja flojito contra el pie. Sin patada, no hay empujón. Manda tu peque.",
    },
  },
  n4: {
    title: "Al cuidado del pañal",
    text: "Tu peque cuida el pañal limpio. «Ahora sí, por favor», dices, y ahí viene. O a lo mejor no, porque soltar cuesta.",
    note: "Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "Al cuidado del pañal",
      text: "Tu peque cuida el pañal limpio. Tu mano abierta lo pide. Ahí viene, o a lo mejor no, porque soltar cuesta.",
    },
  },
  n5: {
    title: "Hola, rodilla",
    text: "Tu peque elige quién saluda: rodilla, barriga o dedito. Tú respondes en nombre de la rodilla. Las rodillas tienen mucho que contar.",
    note: "Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "Saluda la rodilla",
      text: "Tu peque elige quién saluda: rodilla, barriga o dedito. Tú saludas de vuelta con el codo.",
    },
  },
  n6: {
    title: "Manos más lentas",
    text: "El mismo pañal, con manos un poco más lentas. Tu peque puede ir mirando, o estudiar el techo. Las dos cosas valen.",
    note: "Una mano se queda sobre tu peque.",
  },
  n7: {
    title: "Piernas sueltas",
    text: "El pañal ya no está, y las piernas andan sueltas. Puedes dejar que pataleen un poco, y mirar. Luego viene el limpio.",
    note: "Una mano se queda sobre tu peque.",
  },
  n8: {
    title: "Al lado del orinal",
    text: "Te sientas en el suelo, al lado del orinal. No hace falta que salga nada. Esperar también es compañía.",
  },
  n9: {
    title: "La tira que pega",
    text: "Una tira del pañal es cosa de tu peque. Abrir, cerrar, y abrir otra vez. La otra la pegas tú.",
    note: "Una mano se queda sobre tu peque.",
  },
  n10: {
    title: "No era hambre, era pañal",
    text: "Tu peque refunfuña, y piensas en la leche. No era eso. «Ah, era el pañal». Lo dices en voz alta, y lo cambias.",
    note: "Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "La leche, no; el pañal",
      text: "Tu peque refunfuña, y piensas en la leche. La cabecita se gira. Una mano en la barriga, y luego cambias el pañal.",
    },
  },
  n11: {
    title: "Un soplo de viento",
    text: "Soplas muy suave sobre una mano o la barriga. Luego esperas. Si algo se mueve, viene otro. Si no, ese era el último.",
    note: "Una mano se queda sobre tu peque.",
  },
  n12: {
    title: "Bici sin bici",
    text: "Las piernas pedalean despacio en tus manos. Una vuelta, y una pausa. Si una pierna sigue por su cuenta, la acompañas.",
    note: "Una mano se queda sobre tu peque.",
  },
  n13: {
    title: "Qué hay ahí arriba",
    text: "Desde el cambiador, la habitación es distinta. Una lámpara, una grieta, una rama fuera. Tú también miras arriba un momento.",
    note: "Una mano se queda sobre tu peque.",
  },
  n14: {
    title: "Calentita en tu mano",
    text: "La toallita está fría, tu mano no. Primero la sostienes un poco. Luego, con suavidad, de delante hacia atrás.",
    note: "Una mano se queda sobre tu peque.",
  },
  n15: {
    title: "Tararear hasta cerrarlo",
    text: "Tarareas bajito mientras el pañal está abierto. Con la última tira se acaba la música. Así oye tu peque que ya está.",
    note: "Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "Tres palmaditas, y ya",
      text: "El pañal está cerrado. Tu mano da tres palmaditas suaves en la barriga. Así nota tu peque que ya está.",
    },
  },
  n16: {
    title: "Dos pulgares que agarrar",
    text: "El pañal está puesto, pero te quedas un momento. Tus pulgares, en dos manitas. Se acaba cuando alguien suelta.",
    note: "Una mano se queda sobre tu peque.",
  },
  n17: {
    title: "Darse la vuelta también vale",
    text: "A medio cambio, tu peque se da la vuelta. Esperas un segundo y miras qué hay por ahí. Luego vuelve, con un poco de ayuda.",
    note: "Una mano se queda sobre tu peque.",
  },
  n18: {
    title: "Pañal de pie",
    text: "Hoy tu peque se queda de pie, manos en tu hombro. Tú te arrodillas. Así cada cual ve otra cosa.",
    note: "En el suelo, no en el cambiador alto.",
  },
  n19: {
    title: "Misión basura",
    text: "El pañal es ahora un paquete. Tu peque lo lleva a la basura, y lo deja caer. Pum. Y después, cuatro manos a lavar.",
    note: "Las tiras bien cerradas, y luego manos limpias.",
  },
  n20: {
    title: "Cuatro manos, un grifo",
    text: "Después del pañal, cuatro manos bajo el grifo. La espuma pasa de tu pulgar al suyo. Y de vuelta.",
    note: "Agua tibia. En un taburete o en tu brazo, bien firme.",
  },
  n21: {
    title: "Cómo se llega hoy",
    text: "¿Cómo va hoy tu peque hasta el cambiador? De espaldas, a gatas, o en brazos. Tú vas de la misma manera.",
    note: "Una mano se queda sobre tu peque.",
  },
  n22: {
    title: "Primero el oso",
    text: "El oso también lleva pañal, de papel de cocina. Tu peque muestra cómo, y tú haces lo mismo. El oso se mueve menos que nadie.",
    note: "Una mano se queda sobre tu peque.",
  },
  n23: {
    title: "Orinal o pañal",
    text: "«¿Orinal o pañal?», preguntas, y esperas. Las dos cosas valen, y cambiar de idea también. Tú vas detrás, adonde sea.",
    note: "Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "Dos manos, una elección",
      text: "Una mano señala el orinal, la otra el pañal. Tu peque elige una mano. Tú vas detrás, adonde sea.",
    },
  },
  n24: {
    title: "Adiós, agua",
    text: "Tu peque aprieta el botón, y el agua se va en remolino. Adiós con la mano. Luego viene agua nueva, y también se puede mirar.",
    note: "Te quedas ahí, y después se baja la tapa.",
  },
  n25: {
    title: "Una mano que descansa",
    text: "A medio cambio, tu mano descansa en la barriga. A lo mejor otra mano se posa encima. A lo mejor no, y sigues.",
    note: "Una mano se queda sobre tu peque.",
  },
  n26: {
    title: "Quién hay en el espejo",
    text: "Si hay un espejo, hoy el cambio es delante. ¿Y de quién es ese pie? Tú también sales.",
    note: "Una mano se queda sobre tu peque.",
  },
  n27: {
    title: "Al revés",
    text: "Hoy, en el cambiador, la cabeza va donde los pies. La ventana queda ahora al otro lado. Una cabecita busca, o se queda como está.",
    note: "Una mano se queda sobre tu peque.",
  },
  n28: {
    title: "Lo que se queda puesto",
    text: "No todo se quita. Tu peque elige qué se queda: calcetín, gorro, corona de papel. El pañal viene después.",
    note: "Una mano se queda sobre tu peque.",
  },
  n29: {
    title: "Contarlo después",
    text: "El pañal está puesto, y cuentas lo que ha pasado. «Primero las piernas. Luego la toallita. Y ya está». Así tiene un final.",
    note: "Una mano se queda sobre tu peque.",
    withoutSound: {
      title: "Señalarlo otra vez",
      text: "El pañal está puesto. Lo señalas todo otra vez, despacio: piernas, toallita, pañal. Luego, dos manos abiertas: ya está.",
    },
  },
  "nappy-together": {
    title: "El equipo del pañal",
    text: "Tu peque mayor puede sostener el pañal limpio. Quien lo espera está a salvo bajo tu mano. ¿Quién pone la cara más seria?",
    note: "Una mano se queda sobre quien está en el cambiador.",
  },
  "nappy-return": {
    title: "Primero una mano tibia",
    text: "Antes del pañal, tu mano descansa en una barriga o una pierna. Tu peque mira, o no. Luego empieza el cambio.",
    note: "Una mano se queda sobre tu peque.",
  },
};
