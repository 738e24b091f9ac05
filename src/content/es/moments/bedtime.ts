import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  z1: {
    title: "Una canción, más lenta",
    text: "A la hora de dormir, cantas una canción ya conocida. Cada estrofa, un poco más lenta. Tararear, hacer signos o mecer también vale.",
    note: "Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
    withoutSound: {
      title: "El mismo balanceo lento",
      text: "Meces despacio, en brazos o en el regazo. Con signos también vale. Cada vez un poco más lento, hasta que casi se detiene.",
    },
  },
  z2: {
    title: "Una página",
    text: "Tu peque en tu regazo, una página abierta. Tu peque decide si se pasa o no. El libro sabe que volverá.",
    note: "El libro se queda fuera de la cama.",
  },
  z3: {
    title: "Antes, ahora, la cama",
    text: "El día en tres dibujos. Primero el charco, luego la sopa, ahora la cama. Tu peque puede cambiar uno por otro.",
    note: "Cordones y cojines sueltos se quedan fuera de la cama.",
    withoutSound: {
      title: "El día en tres signos",
      text: "El día en tres signos. Saltar, comer, dormir. Tu peque puede cambiar uno por otro.",
    },
  },
  z4: {
    title: "Buenas noches, lámpara",
    text: "Tu peque elige tres cosas a las que dar las buenas noches. La lámpara, el oso, el calcetín izquierdo. Tú las das también, más bajito cada vez.",
    note: "Lo que recibe las buenas noches duerme junto a la cama.",
    withoutSound: {
      title: "Un adiós a la lámpara",
      text: "Tu peque elige tres cosas, y les dice adiós con la mano. La lámpara, el oso, el calcetín izquierdo. Tú también, con gestos más pequeños.",
    },
  },
  z5: {
    title: "Una mano en el pecho",
    text: "Tu mano descansa en su pecho, ligera como una hoja. Esperas a que la respiración se calme. Dos respiraciones más, y ya.",
    note: "Boca arriba, en su propia cuna, sin nada más dentro.",
  },
  z6: {
    title: "Respirar cerca",
    text: "Te sientas junto a la cama, a media luz. Respiras cerca, a tu propio ritmo. No hace falta que pase nada más.",
    note: "Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
  },
  z7: {
    title: "Al mando del interruptor",
    text: "Esta noche apaga la luz tu peque. Encenderla y apagarla otra vez puede ser parte del juego. Luego, un momento a oscuras, cerca.",
    note: "Ventana cerrada, y los cordones de las cortinas fuera de su alcance.",
  },
  z8: {
    title: "El mismo camino a dormir",
    text: "El camino a la cama, el de otras noches. Pasa por la ventana, por la puerta, y llega. Te detienes donde a alguien le apetece mirar.",
    note: "Ventana cerrada, cordones fuera de su alcance. Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
  },
  z9: {
    title: "Buenas noches desde lejos",
    text: "¿Esta noche no estás? Cantar por teléfono también vale. Tu peque escucha, o se va a otra cosa, y está bien.",
    note: "Quien está en casa deja teléfono y cargador fuera de la cama.",
    withoutSound: {
      title: "Un saludo desde lejos",
      text: "¿Esta noche no estás? Un saludo lento en la pantalla también vale. Tu peque saluda, o se va a otra cosa, y está bien.",
    },
  },
  z10: {
    title: "La luz va bajando",
    text: "Primero se apaga la lámpara grande, luego la pequeña. En medio hay una respiración. Tu peque mira, desde la cama o desde tus brazos.",
    note: "Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
  },
  z11: {
    title: "La última palabra",
    text: "Elige una palabra pequeña para cerrar el día. Susurrada, y después nada. Mañana puede ser otra.",
    note: "Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
    withoutSound: {
      title: "La última caricia",
      text: "Elige una caricia pequeña para cerrar el día. Un dedo en la frente, y después nada. Mañana puede ser otra.",
    },
  },
  z12: {
    title: "Despacio por el pasillo",
    text: "Tu bebé va en tu hombro, y caminas despacio, ida y vuelta. En cada giro, un segundo de quietud. La cuna espera a que llegues.",
    note: "Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
  },
  z13: {
    title: "Escuchar la casa",
    text: "Todo se va callando, y así se oye más. La nevera, una vecina, un autobús a lo lejos. Hasta que ya no hay nada nuevo que oír.",
    note: "Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
  },
  z14: {
    title: "El oso duerme primero",
    text: "El oso se acuesta primero, junto a la cama. Tu peque lo arropa, o lo despierta otra vez. Tú mantienes la luz suave.",
    note: "La manta del oso se queda junto a la cama.",
  },
  z15: {
    title: "Una cosa de mañana",
    text: "Nombras una cosa pequeña que vendrá mañana. La leche, las botas, el autobús. Tu peque puede nombrar otra, o estar ya medio en sueños.",
    note: "Cordones y cojines sueltos se quedan fuera de la cama.",
    withoutSound: {
      title: "Mañana, con un signo",
      text: "Muestras con un signo una cosa que vendrá mañana. Comer, caminar, saludar. Tu peque puede mostrar otra, o estar ya medio en sueños.",
    },
  },
  z16: {
    title: "Tres apretones",
    text: "A oscuras aprietas una manita tres veces, muy suave. No hace falta que signifique nada. Tu peque aprieta también, o ya se ha dormido.",
    note: "Cordones y cojines sueltos se quedan fuera de la cama.",
  },
  z17: {
    title: "Un dedo por la nariz",
    text: "Un dedo baja de la frente a la nariz. Despacio, y luego una pausa. Cuando se cierran los ojos, el dedo descansa.",
    note: "Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
  },
  "bedtime-together": {
    title: "La guardia de noche",
    text: "Tu peque mayor puede cerrar la cortina. Quien es más peque mira desde tus brazos. Luego hay buenas noches para todos, en susurros o con la mano.",
    note: "Cordones fuera de su alcance. Los peluches de tu peque mayor se quedan fuera de la cuna.",
  },
  "bedtime-return": {
    title: "Cerca, en el suelo",
    text: "Puede que tu peque ya esté medio en sueños. Te sientas en el suelo, junto a la cama. Una mano en el borde dice que estás.",
    note: "Los bebés duermen boca arriba, en su cuna, sin nada más dentro.",
  },
};
