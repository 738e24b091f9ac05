import type { StarterSetsText } from "../en/starter-sets";

export const sets: StarterSetsText = {
  title: "Para repartir",
  intro:
    "Cuatro kits pequeños para quien trata con familias con bebés. Cada uno es un archivo para la extensión y una hoja de papel. Los ratos que trae están desactivados, para que cada familia active lo que le encaje.",
  list: {
    creche: {
      name: "Guardería",
      about: "Antes de la recogida, y el reencuentro en casa.",
    },
    midwife: {
      name: "Matrona",
      about: "Los primeros seis meses: una toma, un pañal, la noche.",
    },
    visitor: {
      name: "Enfermería pediátrica",
      about: "El baño y la hora de dormir.",
    },
    grandparents: {
      name: "Abuelos",
      about: "El miércoles por la tarde, al aire libre o en el suelo.",
    },
  },
  times: {
    "set-creche-pickup": "Antes de la recogida",
    "set-creche-together": "En casa, el reencuentro",
    "set-midwife-feed": "Una toma",
    "set-midwife-nappy": "Un pañal limpio",
    "set-midwife-evening": "La noche",
    "set-visitor-bath": "Antes del baño",
    "set-visitor-bedtime": "La hora de dormir",
    "set-grandparents-wednesday": "El miércoles, en casa de los abuelos",
  },
  file: "El archivo",
  sheet: "Imprimir la hoja",
  how: "Para usar el archivo, se abre Cucú en el navegador: {settings}, {data}, {import}. Los ratos nuevos llegan desactivados, y la importación se puede deshacer.",
  noCode: "La hoja tendrá un código que lleva a este sitio en cuanto el sitio tenga dirección.",
  maker: {
    title: "Con tu nombre y tu hora",
    intro:
      "Para una guardería: el nombre y la hora de cierre. Las dos cosas se quedan en esta página.",
    name: "Nombre",
    nameHint: "Como lo conocen las familias, hasta 40 letras.",
    nameTooLong: "El nombre puede tener hasta 40 letras.",
    closing: "Hora de cierre",
    noTime: "Elige una hora, como 18:00.",
    save: "Guardar el archivo",
    saved: "Guardado como {file}.",
    fileName: "cucu-para-empezar.json",
  },
  leaflet: {
    title: "Pequeños momentos compartidos",
    closes: "{name} cierra a las {time}.",
    withUs: "Aquí es a las",
    oclock: "horas",
    foot: "Para quien le venga bien, cuando le venga bien. Cucú no cuesta nada y no pide cuenta.",
    code: "Pruébalo, o elige tus ratos:",
  },
  professional: {
    title: "Para quienes trabajan con familias",
    link: "Tres cosas que decir, y tres que callar",
    intro:
      "Muchas familias ya le dan vueltas a su teléfono. Un comentario sobre eso suena pronto a juicio. Estas frases, en cambio, abren una conversación.",
    sayTitle: "Tres que abren una conversación",
    say: [
      "«¿Cómo va lo del teléfono en casa, ahora que está el bebé?». Y primero, escuchar.",
      "«Perder el contacto un momento es parte de cualquier día. Volver ayuda, y a menudo lleva un tiempo».",
      "«¿Buscamos un momento de tu día que ya funcione?». El baño, la recogida, la cama: con uno basta.",
    ],
    leaveTitle: "Tres que callar",
    leave: [
      "Cifras de minutos. Nadie sabe cuántos son demasiados, y un teléfono también es trabajo, compañía y descanso.",
      "Comparar con otras familias, o con cómo era antes.",
      "Hablar de más adelante: lenguaje, sueño o conducta. Lo que se vio en los estudios duraba poco, y a menudo fue en un laboratorio.",
    ],
    why: "Qué hay detrás de esto, con fuentes",
    sheets: "Los kits y las hojas para repartir",
    limits:
      "Es sentido común, reunido a partir de lo que se sabe. No se ha puesto a prueba como conversación.",
    worry: "Si te hablan de días bajos o de peligro, aquí está la página «Con quién hablar».",
  },
};
