import type { ClaimTexts } from "../en/claims";

export const claims: ClaimTexts = {
  C1: {
    said: "No hace falta acertar todas las veces. Basta con hacerlo suficientemente bien.",
    measured:
      "Se observó si un bebé recibía al final lo que necesitaba. Eso se asociaba con un vínculo seguro más que la rapidez con que llegaba.",
    sure: "Un estudio respalda una idea que viene de hace mucho.",
    limits:
      "Fueron 83 madres estadounidenses con pocos ingresos, con bebés que se alteraban fácilmente. En muchos estudios, responder pronto y de forma adecuada también se asocia con un vínculo seguro. No es una norma, ni algo para llevar la cuenta.",
  },
  C2: {
    said: "Perder un momento la sintonía es de lo más corriente. Volver a encontrarse, también.",
    measured:
      "Se estudió, segundo a segundo, el juego filmado de madres y bebés. Estaban de verdad en sintonía una pequeña parte del tiempo.",
    sure: "Lo dicen un estudio antiguo y textos posteriores del mismo investigador.",
    limits:
      "Son segundos de juego en un laboratorio, con bebés. No dicen nada de un día entero ni de niños algo mayores. El conocido treinta por ciento viene de trabajos posteriores de Tronick, no de 1978. Cuenta también los segundos en que dos caras coinciden, y no es una norma.",
  },
  C3: {
    said: "Cuando un adulto mantiene la cara inmóvil unos minutos, los bebés intentan recuperar el contacto. Después se alteran o apartan la mirada.",
    measured:
      "Después de jugar, el padre o la madre mantiene la cara inmóvil unos minutos. Luego siguen jugando. Se cuentan sonrisas, miradas y protestas.",
    sure: "Se ha vuelto a ver en más de ochenta estudios.",
    limits:
      "El primer estudio fue pequeño, con bebés muy pequeños. La cara inmóvil era fingida y duraba unos minutos.",
  },
  C4: {
    said: "El programa de televisión flamenco «De Wonderjaren» lo probó con un teléfono, con la psiquiatra infantil Binu Singh. Los niños reaccionaron de forma muy parecida a como reaccionan ante una cara inmóvil.",
    measured:
      "Un experimento televisivo no mide nada. Muestra lo que pasa con unos pocos niños, delante de una cámara.",
    sure: "Es una demostración, no un estudio.",
    limits:
      "Así lo cuenta «Het bijzonder gewone», el artículo del que nació Cucú. No pudimos encontrar el episodio, aunque el sitio goedgezind.be escribió sobre él. Por eso no hay enlace.",
  },
  C5: {
    said: "En el laboratorio, los bebés protestan más cuando un teléfono interrumpe el juego. Se parece mucho a lo que hace una cara inmóvil.",
    measured:
      "Se pidió a unas madres que usaran su teléfono unos minutos durante el juego. Se registraron protestas y ritmo cardíaco, a veces también un EEG. Un estudio pequeño trataba del teléfono durante la lactancia.",
    sure: "En una revisión de quince experimentos, los nueve sobre el juego iban en esta dirección. Sobre alimentación y aprendizaje, las pruebas son muy inciertas.",
    limits:
      "Las interrupciones eran cortas, preparadas y casi todas con madres. Estas pruebas no dicen nada de un uso más largo del teléfono en casa. En un estudio, un teléfono no cambió lo que imitaban niños pequeños.",
  },
  C6: {
    said: "No es exclusivo del teléfono. Un formulario en papel absorbía a las madres más o menos igual.",
    measured:
      "Unas madres rellenaban algo, en un teléfono o en papel. Las dos veces respondían menos, y el niño se alteraba o reclamaba atención.",
    sure: "Lo ven dos estudios, y un tercero añade un matiz.",
    limits:
      "En uno de los dos, la frente del bebé se enfriaba con el teléfono, pero no con el papel. En el tercero, a niños de un año les inquietaban más los mensajes que ver a su madre hablar con una visita. Quizá la atención absorta y callada importe más que el aparato. Por eso pensamos también, con cierta cautela, en los portátiles.",
  },
  C7: {
    said: "Volver ayuda: los niños se calman de nuevo. A menudo pasa un tiempo hasta que todo vuelve a estar como antes.",
    measured:
      "Tras la interrupción, el padre o la madre volvía al juego. Se registraban entonces ritmo cardíaco, EEG, miradas y estado de ánimo.",
    sure: "Varios estudios ven que ayuda, pero no todos dicen lo mismo.",
    limits:
      "En muchos estudios, parte del malestar seguía después de que el adulto volviera. En uno, más aún si en casa también se usaba mucho el teléfono. El tiempo que lleva, por tanto, varía.",
  },
  C8: {
    said: "Los pequeños malentendidos que se arreglan quizá enseñen algo a los niños. Por ejemplo, que una emoción difícil pasa.",
    measured:
      "Se observó con qué frecuencia adulto y bebé se reencontraban tras un desajuste. Más reencuentros se asociaban con un buen desarrollo.",
    sure: "Es una idea apoyada en observaciones, no una prueba.",
    limits: "Que dos cosas vayan juntas no significa que una cause la otra.",
  },
  C9: {
    said: "Una mano sobre tu peque puede ayudar cuando miras un momento a otra parte.",
    measured:
      "En un estudio, el padre o la madre mantenía la cara inmóvil, con o sin contacto. Con contacto, una hormona del estrés subía menos en el bebé.",
    sure: "Es un estudio, con 53 bebés.",
    limits:
      "Un contacto que no seguía el ritmo del bebé se asociaba, en cambio, con más estrés. El ritmo lo marca tu peque.",
  },
  C10: {
    said: "Divertirse juntos es agradable para los dos.",
    measured:
      "En dos estudios pequeños se filmó el placer compartido de madres y bebés. Se asociaba con menos dificultades a los dos años, o con bebés menos retraídos.",
    sure: "Dos estudios pequeños van en esta dirección. Uno más grande no encontró asociación con la salud del bebé.",
    limits:
      "Que dos cosas vayan juntas no dice por qué. Así que la diversión puede ser diversión, sin más.",
  },
  C11: {
    said: "Los niños salen a explorar y vuelven a recargar fuerzas. Las dos cosas son buenas.",
    measured:
      "En nueve países se observó a 547 niños de diez meses a seis años. En todos, usaban a su madre como base desde la que salir.",
    sure: "Ese ir y venir se ha visto en nueve países. El círculo con que se suele dibujar es un esquema muy usado.",
    limits: "Se observó a madres. No es una lista para ir marcando.",
  },
  C12: {
    said: "Sin tareas y sin juguetes especiales: los momentos de la vida corriente bastan.",
    measured:
      "Esto viene de una guía sobre los intercambios de ida y vuelta con un niño pequeño, no de un experimento.",
    sure: "Es una idea muy extendida, que no se ha puesto a prueba como tal.",
    limits:
      "También hay críticas: convertir lo corriente en un examen o una lección añade peso a madres y padres. La natación para bebés está bien si es divertida para los dos. Nadie lo exige.",
  },
  C13: {
    said: "El cucú se conoce en muchas partes del mundo. La misma cara, el mismo sitio y las mismas palabras lo hacen divertido.",
    measured:
      "Desde los seis meses, los bebés sonreían menos si aparecía otra cara, o en otro sitio. Los más pequeños ya participaban un poco.",
    sure: "Varios estudios pequeños van en la misma dirección.",
    limits: "Los grupos eran pequeños, y cada niño lo juega a su manera.",
  },
  C14: {
    said: "Las cosquillas son divertidas cuando son cosa de dos: hablar, hacer una pausa y dejar que tu peque pida más.",
    measured:
      "Unas madres hacían cosquillas a su bebé, a veces mirando y hablando, a veces con la cara inmóvil. Con miradas y palabras, los bebés disfrutaban; sin ellas, no.",
    sure: "Son dos estudios pequeños.",
    limits:
      "La risa llegaba a partir de los seis meses, así que antes las dejamos fuera. Si tu peque se gira, el juego acaba ahí.",
  },
  C15: {
    said: "Una canción suave calma a muchos bebés, aunque no la conozcan.",
    measured:
      "En un estudio, 144 bebés se calmaron con nanas de otros países. En otro, el canto mantuvo contentos a los bebés más tiempo que el habla.",
    sure: "Son unos pocos estudios, uno de ellos un ensayo aleatorizado.",
    limits:
      "A menudo las voces estaban grabadas. En el ensayo aleatorizado mejoró el ánimo de los bebés, pero no el de sus madres y padres.",
  },
  C16: {
    said: "Una pequeña rutina fija antes de dormir se asocia con noches más fáciles.",
    measured:
      "En un estudio se eligieron familias al azar para probar una rutina fija. Una encuesta muy grande vio la misma asociación.",
    sure: "Es un ensayo aleatorizado y una encuesta grande.",
    limits:
      "El ensayo se hizo con Johnson & Johnson, que vende productos para el baño. Trataba de un baño, un masaje y algo tranquilo. Una rutina fija no resuelve todas las noches difíciles.",
  },
  C17: {
    said: "Una charla también cuenta con balbuceos, gestos y silencios.",
    measured:
      "Se contaron los turnos entre adultos y niños de dieciocho a veinticuatro meses. Más turnos se asociaban con más lenguaje después.",
    sure: "Son unos pocos estudios, uno de ellos un ensayo aleatorizado.",
    limits:
      "La mayor parte trata de asociaciones, no de causas. La lengua que te sale de forma natural está bien.",
  },
  C18: {
    said: "En muchos estudios, las pantallas de madres y padres se asocian con resultados algo menos favorables en niños pequeños. Las asociaciones son pequeñas, y la causa no se conoce.",
    measured:
      "Una revisión reunió 21 estudios sobre niños menores de cinco años. Miraba el pensamiento, la conducta, el vínculo con su madre o su padre y el tiempo de pantalla.",
    sure: "La asociación se ha visto varias veces. Lo que significa no está claro.",
    limits:
      "Un estudio con más de 3600 madres y padres encontró asociaciones débiles y dispares. Si el tiempo en familia no cambiaba, usar el teléfono se asociaba incluso con una mejor crianza. Entre 56 madres y padres de Gante, más teléfono no iba unido a niños más inquietos, de cuatro a diez años.",
  },
  C19: {
    said: "Los teléfonos también ayudan a madres y padres: contacto, información, un respiro.",
    measured:
      "En un estudio, la tensión de las madres bajaba mientras estaban con su teléfono. En entrevistas, madres y padres contaban para qué lo usan.",
    sure: "Lo ven unos pocos estudios, cada uno a su manera.",
    limits: "Importa para qué se usa un teléfono. Eso cambia según la familia y el día.",
  },
  C20: {
    said: "Sentir culpa por las pantallas se asocia con más estrés y menos satisfacción.",
    measured:
      "Durante una semana, 158 madres anotaron cómo iba todo. Más desaprobación de fuera se asociaba con más culpa, y la culpa con menos satisfacción. Otro estudio trataba de la culpa por el tiempo de pantalla del propio hijo.",
    sure: "Van en esta dirección unos pocos estudios con madres y padres.",
    limits:
      "Son asociaciones, no causas. Entre 227 madres, la culpa era poca, y no les impedía recuperarse. La culpa a veces pone a alguien en marcha, pero preferimos no usarla.",
  },
  C21: {
    said: "Después de la guardería, muchos niños llegan con cansancio. Un saludo tranquilo puede venir bien.",
    measured:
      "En sus primeras semanas de guardería, se midió una hormona del estrés en más de cien niños pequeños. En casa, hacia la noche, bajaba. En 320 niños, también más adelante, subía durante el día en la guardería y bajaba en casa.",
    sure: "Son tres estudios del mismo equipo noruego.",
    limits: "Ninguno miró los saludos. Que venga bien uno tranquilo es sentido común.",
  },
  C23: {
    said: "No hace falta estar en sintonía todo el tiempo, y tampoco es mejor.",
    measured:
      "En casa, con 335 madres y bebés de cinco meses, se contó cuántas veces respondía la madre a su bebé. Otras personas valoraron su sensibilidad. Hasta un nivel medio, las dos cosas subían a la vez. Las madres que respondían aún más parecían menos sensibles.",
    sure: "Es un estudio.",
    limits:
      "Eran madres estadounidenses de origen europeo. No se miró cómo les fue después a los niños.",
  },
  C24: {
    said: "Un vínculo seguro nace de muchísimos momentos corrientes. Ninguno, por sí mismo, decide nada.",
    measured:
      "Una revisión reunió 174 estudios, con casi 23 000 madres, padres y niños. Trataba de notar lo que un niño quiere, y responder. Donde los adultos lo hacían más, el niño tenía más a menudo un vínculo seguro. Valía para los padres más o menos igual que para las madres.",
    sure: "La asociación se ha visto muchísimas veces, y es modesta.",
    limits:
      "Trata de una forma de estar, durante meses y años. De un momento o una tarjeta no dice nada. Los padres participaron en menos estudios.",
  },
  C25: {
    said: "La presión por hacerlo todo bien pesa sobre madres y padres.",
    measured:
      "Se preguntó a 169 madres trabajadoras cuánta presión sentían por ser una madre sin defectos. Más presión se asociaba con más agotamiento. En 42 países, el agotamiento de madres y padres era más común donde el individuo va primero.",
    sure: "Dos encuestas van en esta dirección.",
    limits: "No se sabe qué vino primero. Por eso Cucú no pide nada a cambio y no cuenta nada.",
  },
  C26: {
    said: "Madres y padres que se preguntan qué pasa dentro de un niño tienen más a menudo un vínculo seguro con él.",
    measured:
      "Una revisión reunió estudios de 974 madres, padres y bebés. Quienes captaban más las emociones e intenciones de su bebé tenían más a menudo un hijo con vínculo seguro.",
    sure: "Lo ven varios estudios, y la asociación es moderada.",
    limits:
      "Es una asociación, no una causa. Acertar no hace falta: un niño es alguien distinto de ti.",
  },
  C27: {
    said: "Mirar el teléfono de vez en cuando no cambiaba nada. Quedar del todo absorto en él, sí.",
    measured:
      "En salas de espera y parques infantiles se observó a 53 madres o padres con un niño. Quienes estaban absortos en un teléfono respondían menos a menudo cuando el niño pedía atención. Quienes le echaban un vistazo, no. En otro estudio, dieciséis madres hablaban un poco menos en casa mientras usaban el teléfono.",
    sure: "Son dos estudios pequeños fuera del laboratorio.",
    limits:
      "Quedar absorto en otra cosa daba la misma imagen. Con el teléfono, eso sí, ocurría más a menudo.",
  },
};
