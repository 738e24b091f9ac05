import type { HomeText } from "../en/home";

export const home: HomeText = {
  tabTitle: "{part} · Cucú",
  brand: "Cucú",
  navigation: "Partes de esta página",
  parts: {
    start: "Inicio",
    "quiet-times": "Ratos",
    kept: "Guardado",
    moment: "Un momento",
    "look-back": "Semanas pasadas",
    finding: "Lo que se sabe",
    settings: "Ajustes",
    privacy: "Privacidad",
  },
  skip: "Ir al contenido",
  shortFinding: "Por qué",
  wrong: {
    title: "¿Algo no va bien?",
    steps: [
      "Abre esta página otra vez, o reinicia el navegador. Lo que configuraste y guardaste se queda.",
      "Si no viene ninguna tarjeta, el botón de Cucú dice por qué, junto a la hoja.",
      "Antes de probar algo mayor, haz una copia, en los ajustes, en «Tus datos». Con ella se recupera todo.",
    ],
    report: "Contárselo a quienes hacen Cucú",
  },
  disconnected:
    "Cucú se actualizó con esta página abierta. Ábrela otra vez: todo sigue ahí.",
  unanswered:
    "Cucú no responde en este momento. Abre esta página otra vez. Si no sirve, reinicia el navegador: lo que guardaste se queda.",
  openAgain: "Abrir otra vez",
  undo: "Deshacer",
  start: {
    title: "Pequeños momentos compartidos",
    intro: [
      "A las horas que eliges, si da la casualidad de que estás navegando, aparece una tarjeta pequeña con una idea para ti y tu peque.",
      "El resto del tiempo no viene nada, y nada sobre ti sale de este navegador.",
    ],
    introShared:
      "El resto del tiempo no viene nada. Lo que compartes viaja con la sincronización del propio navegador, y nada más sobre ti sale de este navegador.",
  },
  today: {
    week: "Esta semana: {ideas}.",
    weekAmongOthers: "Esta semana, entre otras cosas: {ideas}.",
    routineOnDay: "{routine} el {day}",
  },
  quietTimes: {
    week: "Tu semana",
    empty: "Ninguno todavía. Empieza por un ejemplo, o elige el tuyo.",
    how: "Haz clic en un rato para cambiarlo, o arrástralo hacia arriba o hacia abajo. Haz clic en un hueco para añadir uno ahí. También se mueve con el tabulador y las flechas, de 5 en 5 minutos; con Mayús, las flechas cambian cuánto dura.",
    howByTouch:
      "Toca un rato para cambiarlo, o mantenlo pulsado y deslízalo hacia arriba o hacia abajo. Toca un hueco para añadir uno ahí.",
    moved: "{name}: {times}",
    thisWeek: "Una semana sí y otra no: esta sí.",
    nextWeek: "Una semana sí y otra no: la que viene sí.",
    block: "{name}, {times}",
    blockOff: "{name}, {times}, desactivado",
    on: "Activado",
    switchedOn: "{name}: activado",
    switchedOff: "{name}: desactivado",
    more: "Más…",
  },
  lookBack: {
    title: "Semanas pasadas",
    about: "Tus ratos y las ideas que pasaron por ellos. Una hoja rellena es una que guardaste.",
    earlier: "Antes",
    later: "Después",
    weekOf: "Semana del {date}",
    picture: "La semana en un dibujo. La lista de abajo dice lo mismo.",
    nothing: "Esta semana no pasó ninguna idea. También está bien.",
    table: "Ideas de esta semana",
    day: "Día",
    ideas: "Ideas",
  },
  kept: {
    title: "Momentos guardados",
    empty: "Todavía no hay nada. «Guardar», en una tarjeta, trae aquí el momento.",
    search: "Buscar",
    routine: "Rutina",
    allRoutines: "Todas las rutinas",
    nothingFound: "Ningún momento guardado tiene esas palabras. Prueba con menos letras.",
    found: { one: "{n} momento", other: "{n} momentos" },
    remove: "Quitar",
    removed: "Quitado: {title}",
    why: "Pantallas y reencuentros",
    ours: "Nuestro momento: {names}",
    copyAll: "Copiar como texto",
    copied: "Copiado. Puedes pegarlo donde quieras.",
    copyHeading: "Pequeños momentos que guardamos",
  },
  moment: {
    link: "Copiar o imprimir este momento",
    about: "Para quien también cuida de tu peque: copia el texto, o imprime la tarjeta.",
  },
  print: {
    title: "En papel",
    about:
      "Para la puerta de la nevera, o para recortar y doblar. Lo que hay en la lista de arriba pasa al papel. Antes lo ves.",
    fridge: "Un cartel para la nevera",
    small: "Tarjetas pequeñas para doblar",
    one: "Imprimir una tarjeta",
    seeds: "Cuatro para empezar",
    preview: "En papel queda así",
    now: "Imprimir",
    fold: "Recorta por las esquinas y dobla por la mitad: el dibujo delante, las palabras detrás.",
    heading: "Pequeños momentos compartidos",
    foot: "Cucú: pequeños momentos compartidos. Si te viene bien, cuando te venga bien.",
  },
  notForUs: {
    title: "No es lo nuestro",
    intro: "Estas ideas no volverán a salir, a no ser que recuperes alguna.",
    empty: "Aquí no hay nada. «No es lo nuestro», en una tarjeta, trae aquí la idea.",
    putBack: "Recuperar",
    isBack: "Puede volver a salir: {title}",
  },
  unknownMoment: "Una idea de otra versión",
  finding: {
    more: "Qué se midió, y las fuentes",
    newTab: "en una pestaña nueva",
  },
  settings: {
    title: "Ajustes",
    intro: "Los cambios valen desde el momento.",
    language: "Idioma",
    asBrowser: "El del navegador",
    clock: "Reloj",
    weekStart: "Primer día de la semana",
    childTitle: "Para tu peque",
    bandsTitle: "Edad",
    bandsHint:
      "Puedes elegir más de una. Si no eliges ninguna, todas las ideas son seguras desde el nacimiento. Si tu bebé nació antes de tiempo, elige lo que le vaya bien.",
    avoidTitle: "Lo que no le va bien a tu peque",
    avoidHint: "Las ideas con esto no vendrán, o vendrán con otras palabras.",
    avoid: {
      touch: "Contacto físico",
      sound: "Sonidos y voz",
      surprise: "Sorpresas",
      "eye-contact": "Contacto visual",
    },
    oftenTitle: "Con qué frecuencia",
    frequencyCap: "Cuántas tarjetas",
    frequencyCaps: {
      "each-quiet-time": "Una por cada rato",
      "two-a-day": "Como mucho, dos al día",
      "one-a-day": "Como mucho, una al día",
      "three-a-week": "Unas tres por semana",
    },
    cardAfter: "Esperar antes de una tarjeta",
    cardAfterHint: "Cuánto tiempo llevas navegando antes de que pueda venir una tarjeta.",
    atOnce: "sin esperar",
    cardStays: "Cuánto se queda una tarjeta",
    cardStaysHint: "En una página, si no la tocas. Se va cuando acaba el rato.",
    cardStaysFor: {
      45: "45 segundos, y luego en pequeño",
      120: "2 minutos, y luego en pequeño",
      0: "hasta que responda",
    },
    whereTitle: "Dónde aparece la tarjeta",
    whereHint:
      "Puedes activar más de un sitio; cada tarjeta aparece en uno. Si no hay ninguno activado, espera en el botón de Cucú.",
    page: "Mostrar la tarjeta en las páginas",
    pageHint:
      "La tarjeta se pone en una esquina de la página en la que estás, y espera mientras escribes o ves un vídeo.",
    pageWarning:
      "Tu navegador te preguntará antes, con palabras que impresionan: «{sentence}». Tiene una misma frase para todo lo que pone algo en una página. Cucú pone ahí la tarjeta durante tus ratos. No lee ninguna palabra de la página, y no se queda con nada de ella.",
    pageRefused:
      "Sin permiso, y está bien. La tarjeta viene a la barra de herramientas o espera en el botón.",
    browserSentence: {
      chrome: "Leer y modificar todos tus datos en todos los sitios web",
      firefox: "Acceder a sus datos de todos los sitios web",
    },
    toolbar: "En la barra de herramientas",
    toolbarHint:
      "Se abre bajo el botón de Cucú cuando haces una pausa. Ahí Cucú no puede saber si estás escribiendo, así que, por un momento, lo que tecleas puede ir a la tarjeta.",
    toolbarNeedsClick:
      "En este navegador, la ventana de la barra se abre con un clic, así que ahí una tarjeta no puede venir por su cuenta. Un punto en el botón indica que hay una esperando.",
    notify: "Como notificación",
    notifyHint:
      "Se usa cuando ningún otro sitio puede mostrarla. Nombra la rutina, y quien esté cerca de la pantalla puede verla.",
    notifyWarning: "Tu navegador te preguntará antes: «{sentence}».",
    notifySentence: {
      chrome: "Mostrar notificaciones",
      firefox: "Mostrarle notificaciones",
    },
    notifyRefused: "Sin permiso, y está bien. La tarjeta sigue en los otros sitios.",
    keyTitle: "Con el teclado",
    key: "{key} te lleva a la tarjeta, o abre Cucú. Puedes cambiarlo en la lista de atajos de tu navegador.",
    noKey:
      "Todavía ninguna tecla te lleva a la tarjeta. Puedes elegir una en la lista de atajos de tu navegador.",
    looksTitle: "Cómo se ve la tarjeta",
    corner: "Esquina de la página",
    corners: { right: "Abajo a la derecha", left: "Abajo a la izquierda" },
    switches: {
      smallFirst: {
        name: "Primero, un botón pequeño",
        hint: "Tiene una hoja y ninguna palabra. La tarjeta se abre cuando haces clic. Útil si otras personas ven tu pantalla.",
      },
      showSince: {
        name: "Mostrar en la tarjeta desde cuándo navego",
        hint: "En letra pequeña. En el botón de Cucú se puede ver de todos modos.",
      },
      hideBrowsing: {
        name: "Ocultar cuándo navego",
        hint: "Ni la tarjeta ni la ventana del botón de Cucú dicen cuándo ni cuánto navegaste. Para un ordenador que también usan otras personas.",
      },
    },
    eachAgain: "Volver a una por cada rato",
    minimizeOnDo: {
      name: "«{do}» también minimiza la ventana",
      hint: "La ventana con la tarjeta se aparta, y todo lo que hay en ella está ahí cuando vuelves. No mientras haya sonido, ni durante una llamada de la que avise el navegador.",
    },
    privacyTitle: "Lo que se queda aquí",
    privacy:
      "Todo se guarda en este navegador. No se conserva la dirección de ninguna página, y no se envía nada a ninguna parte.",
  },
};
