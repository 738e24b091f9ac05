import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  y1: {
    title: "Cosquillas de pijama",
    text: "Dos dedos caminan hacia la barriga. Miras, y esperas. Si tu peque pide más, hay más. Si se gira, se acaba.",
    note: "No justo después de la leche. En el cambiador o la cama: una mano sobre tu peque.",
    withoutSound: {
      title: "Cosquillas de pijama",
      text: "Dos dedos callados caminan hacia la barriga. Miras, y esperas. Una sonrisa, y siguen. Si tu peque se gira, se acaba.",
    },
    withoutEyeContact: {
      title: "Cosquillas de pijama",
      text: "Dos dedos caminan hacia la barriga. «¿Más?», preguntas, y esperas. Si una manita pide más, siguen. Si tu peque se gira, se acaba.",
    },
  },
  y2: {
    title: "Una palabra por broche",
    text: "Clic, y una palabra suave. Clic, y otra. Con el último broche, silencio.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
    withoutSound: {
      title: "Un pulgar por broche",
      text: "En cada broche, tu pulgar descansa sobre la tela. Desde los pies hasta la barbilla. En el último, tu mano se queda.",
    },
  },
  y3: {
    title: "El pantalón en la cabeza",
    text: "«El pantalón va en la cabeza», dices. Tu peque sabe que no. De alguna manera, todo acaba en pijama.",
    withoutSound: {
      title: "El pantalón en la cabeza",
      text: "Te pones el pantalón en tu propia cabeza y esperas. Tu peque sabe que no. De alguna manera, todo acaba en pijama.",
    },
  },
  y4: {
    title: "A media velocidad",
    text: "Luz más suave, manos más lentas. El pijama de ayer, en el rincón de ayer. Con eso basta.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  y5: {
    title: "Entre ropa y pijama",
    text: "Entre la ropa y el pijama hay un momento sin nada. Las piernas patalean, o dan una vuelta por el cuarto. Puedes mirar hasta que acabe.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  y6: {
    title: "Pijama calentito",
    text: "Sostienes el pijama un rato contra tu barriga. Ahora está calentito. Y adentro, pierna a pierna.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  y7: {
    title: "Ahí viene un pie",
    text: "Un pie busca el camino por el pantalón. Tú sostienes la tela y miras. A veces no viene nada, y de pronto, dedos.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  y8: {
    title: "Primero la espalda",
    text: "Antes del pijama: una mano tibia en la espalda, aún sin ropa. De arriba abajo, una vez o diez. Y luego la tela encima.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  y9: {
    title: "Una mano viene a buscar",
    text: "Tu mano entra por la manga, desde el otro extremo. A medio camino espera a una manita. Salen juntas.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  y10: {
    title: "La noche tras el cristal",
    text: "En pijama, otra vez a la ventana, en brazos o a pie. Luces, lluvia, o el reflejo de dos caras. Por hoy, ya está todo visto.",
    note: "Ventana cerrada, y los cordones de las cortinas fuera de su alcance.",
  },
  y11: {
    title: "Gana quien más tarda",
    text: "Hoy gana quien más tarda en vestirse. Una manga como un caracol, una pierna como una tortuga. Si se hace largo, gana tu peque.",
  },
  y12: {
    title: "Especialista en botones",
    text: "Un botón es de tu peque, los demás son tuyos. Tú sostienes la tela y esperas. Si queda torcido, es la moda de esta noche.",
  },
  y13: {
    title: "La ropa de hoy",
    text: "La ropa de hoy va a la cesta, prenda a prenda. Tu peque lanza, tú la despides con la mano. Los calcetines van los últimos.",
  },
  y14: {
    title: "Tela en la mejilla",
    text: "El pijama toca primero una mano, y luego una mejilla. ¿Es suave, o pica un poco? Si tu bebé se gira, ya lo sabes.",
    note: "En el cambiador o la cama: una mano sobre tu peque.",
  },
  "pyjama-together": {
    title: "El comité del pijama",
    text: "Esta noche tu peque mayor puede elegir el pijama más pequeño. Quien se lo pone está a salvo bajo tu mano. Estrellas o rayas, las dos cosas valen.",
    note: "En el cambiador o la cama: una mano sobre quien se viste.",
  },
  "pyjama-return": {
    title: "Esperar con el pijama",
    text: "Puede que el cambio ya haya empezado. Te sientas en el suelo, con el pijama en la rodilla. Tu peque viene, o mira, o se queda.",
  },
};
