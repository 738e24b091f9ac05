import type { FindingText } from "../en/finding";
import { claims } from "./claims";
import { findingTop } from "./finding-top";

export const finding: FindingText = {
  title: "Por qué volver ayuda",
  top: findingTop,
  picture: {
    description:
      "Tres dibujos pequeños: un adulto y un niño juntos, el adulto ocupado con otra cosa, y los dos juntos otra vez.",
    together: "Juntos",
    away: "Un momento en otra cosa",
    again: "Juntos otra vez",
  },
  fromMoment: {
    heading: "El momento del que vienes: {title}",
    intro:
      "Esto es lo que se sabe de este tipo de momentos. Los estudios no trataban de esta tarjeta.",
    practice: "Esto es sentido común: no hay ningún estudio detrás.",
    related: "Más sobre esto, más abajo",
  },
  roots:
    "Cucú nació de un artículo flamenco, «Het bijzonder gewone» («Lo especial de lo corriente»). Se escribió para la semana de la salud mental del bebé (Infant Mental Health). Donde la investigación dice otra cosa, aquí se cuenta.",
  sections: {
    lab: {
      heading: "Lo que se vio en el laboratorio",
      intro: "Un adulto y un niño juegan, algo los interrumpe un momento, y siguen jugando.",
    },
    tv: {
      heading: "Lo que se vio en televisión",
      intro: "La televisión puede mostrar algo. Un estudio es otra cosa.",
    },
    "coming-back": {
      heading: "Volver ayuda",
      intro:
        "Perder el contacto un momento y volver a encontrarse pasa a todas horas. Calmarse de nuevo a menudo lleva un tiempo.",
    },
    "other-tasks": {
      heading: "No es exclusivo del teléfono",
      intro: "Un papel, una olla al fuego o tus propios pensamientos también pueden absorberte.",
    },
    "phones-help": {
      heading: "Los teléfonos también ayudan",
      intro: "Quien tiene una pantalla en la mano suele tener una buena razón.",
    },
    moments: {
      heading: "En qué se apoyan los pequeños momentos",
      intro: "Lo que se sabe de jugar, cantar, charlar y estar cerca.",
    },
    "how-sure": {
      heading: "Con cuánta certeza se sabe",
      intro: "Del largo plazo se sabe mucho menos de lo que hacen pensar los titulares.",
    },
  },
  claims,
  sureness: {
    "well-shown": "Visto muchas veces",
    "some-studies": "Varios estudios",
    "one-study": "Un estudio",
    idea: "Una idea o un ejemplo, sin poner a prueba",
  },
  general: {
    who: "La mayoría de los estudios miraron a madres con un niño de 3 a 24 meses, poco tiempo y en un laboratorio.",
    others:
      "Se sabe menos de padres y otras personas cuidadoras, y muy poco de un día entero en casa.",
    read: "De muchos estudios leímos el resumen, no el texto entero.",
    card: "Ningún estudio pone a prueba una tarjeta como esta.",
  },
  labels: {
    measured: "Qué se midió",
    sure: "Con cuánta certeza se sabe",
    limits: "Límites",
    sources: "Fuentes",
    counterweights: "Estudios que apuntan en otra dirección",
    read: "Leer el estudio",
    readPage: "Leer la página",
    noLink: "No conocemos ningún enlace público.",
    unchecked: "sin volver a comprobar",
    uncheckedNote:
      "Las fuentes con esta marca tienen un título, un año o un nombre anotado de memoria.",
    seenOn: "consultado el {date}",
    titleUnknown: "título sin anotar",
    andOthers: "{authors} y otros",
    venues: {
      book: "Libro",
      chapter: "Capítulo en {venue}",
      guide: "Guía",
      page: "Página web, {venue}",
      tv: "Programa de televisión, {venue}",
      article: "Artículo, {venue}",
    },
    yearUnknown: "año desconocido",
    authorsUnknown: "Autoría desconocida",
    doi: "DOI: {doi}",
  },
  help: {
    heading: "Con quién hablar",
    any: "Hablar con alguien puede sentar bien, sea cual sea la pregunta, pequeña o grande.",
    lowMood: "¿Y tú, cómo estás? También vale la pena hablar de tus días bajos o vacíos.",
    local:
      "Tu pediatra, tu matrona o el equipo de tu centro de salud te escucharán con gusto. En América Latina: tu pediatra, tu partera u obstetra, o el centro de salud más cercano.",
    crying:
      "¿Tu bebé no deja de llorar y te está superando? Acuéstalo boca arriba en la cuna y sal un momento de la habitación. Pase lo que pase, no lo sacudas.",
    urgent:
      "¿Hay alguien en peligro ahora mismo, o temes lastimarte o lastimar a tu peque? Llama al 112 en España y el resto de Europa, al 911 en México, o al número de emergencias de tu país.",
    phone: "Teléfono",
    website: "Sitio web",
    checkedOn: "Comprobado el {date}",
    regions: {
      flanders: "Flandes y Bruselas",
      wallonia: "Valonia y Bruselas",
      ostbelgien: "Bélgica germanófona",
      netherlands: "Países Bajos",
      france: "Francia",
      germany: "Alemania",
      austria: "Austria",
      switzerland: "Suiza",
      uk: "Reino Unido",
    },
  },
};
