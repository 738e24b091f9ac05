import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "La canción que espera",
    text: "Antes de salir: elige una canción para el camino. Te callas la última palabra. La pone tu peque, o tú, con cualquier sonido.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "Cuatro toques",
      text: "Antes de salir: tres toques en la rodilla, y una espera. El cuarto es de quien quiera. El camino puede ser en silencio.",
    },
  },
  o2: {
    title: "Oigo, oigo",
    text: "Antes de salir: un juego para las orejas. Por turnos, se dice lo que se oye. Un autobús, un perro, una barriga.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "Veo, veo, sin palabras",
      text: "Antes de salir: cada cual señala algo que se mueve. Una hoja, una nube, una paloma. Y después, en marcha, con calma.",
    },
  },
  o3: {
    title: "Sigue ese dedo",
    text: "Antes de salir: esto es para ir a pie o en autobús. Tu peque señala. Dices lo que encontró el dedo. Y una mirada.",
    withoutSound: {
      title: "Sigue ese dedo",
      text: "Antes de salir: esto es para ir a pie o en autobús. Tu peque señala. Tu dedo señala también, al mismo perro.",
    },
    withoutEyeContact: {
      title: "Sigue ese dedo",
      text: "Antes de salir: esto es para ir a pie o en autobús. Tu peque señala. Miras hacia el mismo lado. Dices lo que encontró el dedo.",
    },
  },
  o4: {
    title: "Bache y curva",
    text: "Antes de salir: hoy el camino se anuncia en voz alta. «Bache». «Curva». Lo dice quien lo nota.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "Un ensayo",
      text: "Antes de salir: te inclinas a la izquierda, y a la derecha. Ahí viene un bache. Después le toca al camino de verdad.",
    },
  },
  o5: {
    title: "El silencio también vale",
    text: "Antes de salir: un camino sin hablar también es compañía. El mismo zumbido, las mismas curvas. Tu peque nota que estás.",
    note: "Al volante o en bici: los ojos en el camino.",
  },
  o6: {
    title: "Mirar hacia el mismo lado",
    text: "Antes de salir: esto es para ir a pie o en autobús. Puedes mirar adonde mira tu peque. Un poste también vale.",
  },
  o7: {
    title: "Izquierda, derecha, parada",
    text: "Antes de salir: hoy cuentas lo que hace el camino. «Ahora a la izquierda. Ahora paramos». Un balbuceo también es información de tráfico.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "El camino en la palma",
      text: "Antes de salir: dibujas el camino en la palma de tu peque. Recto, una curva, la casa. El camino puede ser en silencio.",
    },
  },
  o8: {
    title: "La capota abierta",
    text: "Antes de salir: echa atrás la capota del cochecito. Ramas, tejados, un trozo de cielo. Tú pones los pasos, tu peque tiene las vistas.",
  },
  o9: {
    title: "Música en rojo",
    text: "Antes de salir: elige una música para las paradas. Con el semáforo en rojo la tarareas. Cuando se pone verde, se acabó.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "Una palmadita antes de salir",
      text: "Antes de salir: tu mano da dos palmaditas suaves en una pierna. Quiere decir: nos vamos. El camino puede ser en silencio.",
    },
  },
  o10: {
    title: "El cinturón, luego una mano",
    text: "Antes de salir: primero, clic, el cinturón. Luego, tu mano en una rodilla, durante una respiración. Ahí empieza el camino.",
    note: "Todos los cinturones abrochados, y luego se conduce.",
  },
  o11: {
    title: "Escuchar el camino",
    text: "Antes de salir: hoy el camino tiene sus propios sonidos. Neumáticos, lluvia, una rueda que chirría. A escuchar, cada cual en su asiento.",
    note: "Al volante o en bici: los ojos en el camino.",
  },
  o12: {
    title: "Quién está ya en casa",
    text: "Antes de salir: de camino cuentas quién está ya en casa. El gato, la sopa, las botas mojadas. Así, la casa empieza un poco antes.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "Señalar la casa",
      text: "Antes de salir: señalas hacia dónde queda la casa. Basta un brazo, y tu peque mira. El camino puede ser en silencio.",
    },
  },
  o13: {
    title: "Los últimos pasos, despacio",
    text: "Antes de salir: los últimos pasos los das despacio. Tu peque puede mirar una cosa. Una hoja, una alcantarilla, una piedra mojada.",
    note: "Cerca de la calle, de la mano.",
  },
  o14: {
    title: "Un color para el camino",
    text: "Antes de salir: tu peque elige un color. Quien lo ve lo dice. A veces no sale nada, y de pronto, los bomberos.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "Un color en la acera",
      text: "Antes de salir: tu peque elige un color. Cada cual señala algo que lo tenga, aún en la acera. Y después, en marcha.",
    },
  },
  "onroad-together": {
    title: "Una canción compartida",
    text: "Antes de salir: tu peque mayor elige una canción. Quien es más peque puede escuchar o tararear. Con los cinturones abrochados.",
    note: "Al volante o en bici: ojos y manos para el camino.",
    withoutSound: {
      title: "Inspección de cinturones",
      text: "Antes de salir: tú abrochas los cinturones, y tu peque mayor vigila. Pulgar arriba, y en marcha.",
    },
  },
  "onroad-return": {
    title: "Una respiración, y en marcha",
    text: "Antes de salir: los cinturones están abrochados, el tuyo también. Una respiración tranquila en el mismo espacio pequeño. El camino puede esperar.",
    note: "Al volante o en bici: los ojos en el camino.",
  },
};
