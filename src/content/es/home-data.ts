import type { DataText } from "../en/home-data";

export const data: DataText = {
  title: "Tus datos",
  exportTitle: "Llevártelo",
  exportText:
    "Un archivo con todo lo que configuraste y guardaste, y las ideas que vinieron. Cuánto navegaste no está en él.",
  export: "Guardar como archivo",
  fileName: "cucu-{date}.json",
  exported: "Guardado como {file}.",
  notExported: "No ha funcionado. Recarga esta página y prueba otra vez.",

  importTitle: "Recuperarlo",
  importText: "Antes verás qué cambiaría.",
  file: "Un archivo de Cucú",
  mode: "Lo que ya tienes aquí",
  merge: "Conservarlo, y añadir el archivo",
  replace: "Sustituirlo por el archivo",
  changesTitle: "Qué cambia",
  change: {
    quietTimes: "Ratos: {parts}",
    kept: "Momentos guardados: {parts}",
    notForUs: "No es lo nuestro: {parts}",
    own: "Momentos tuyos: {parts}",
  },
  parts: {
    added: { one: "{n} nuevo", other: "{n} nuevos" },
    changed: { one: "{n} cambiado", other: "{n} cambiados" },
    removed: { one: "{n} quitado", other: "{n} quitados" },
  },
  settingsChange: "Ajustes: los del archivo",
  nothingChanges: "Nada. Ya está todo aquí.",
  unreadable: {
    one: "{n} cosa del archivo no se puede leer y se dejará fuera.",
    other: "{n} cosas del archivo no se pueden leer y se dejarán fuera.",
  },
  refused: {
    "too-large": "Este archivo es demasiado grande para ser de Cucú. No ha cambiado nada.",
    "not-ours": "Este archivo no es de Cucú. No ha cambiado nada.",
    newer:
      "Este archivo es de una versión más nueva de Cucú. Actualiza antes esta. No ha cambiado nada.",
  },
  import: "Importar",
  cancel: "Cancelar",
  imported: "Importado.",
  undoImport: "Deshacer la última importación",
  redoImport: "Rehacer la última importación",
  undoSettings: "Ajustes: como antes de importar",
  undoNothing: "Nada: lo que llegó se ha cambiado o quitado desde entonces, y se queda así.",
  undo: "Deshacerla",
  importUndone: "Deshecho. Lo que configuraste después sigue aquí.",

  share: "Compartir entre mis navegadores",
  shareText:
    "Los ratos, los momentos guardados, los momentos tuyos, «no es lo nuestro» y unos pocos ajustes son los mismos en todos los navegadores en los que esto esté activado. Las edades y las ideas que vinieron se quedan aquí.",
  shareFits: "Caben 100 ratos, 150 momentos guardados, 100 tuyos y 100 «no es lo nuestro».",
  removedElsewhere: {
    one: "En los últimos 7 días se quitó aquí {n} cosa, porque la quitaste en otro navegador.",
    other:
      "En los últimos 7 días se quitaron aquí {n} cosas, porque las quitaste en otro navegador.",
  },
  restoreRemoved: "Recuperar aquí y en todas partes",
  restored: "Recuperado.",
  account: {
    chrome:
      "Lo lleva la sincronización del propio navegador, con la cuenta con la que has iniciado sesión: la de Google en Chrome, la de Microsoft en Edge. Cucú no envía nada.",
    firefox:
      "Lo lleva Firefox Sync, con tu cuenta de Mozilla, en los navegadores donde esté marcado «Complementos». Firefox para Android no participa. Cucú no envía nada.",
  },
  privacyShared:
    "Todo se guarda en este navegador, y lo que compartes viaja con la sincronización del propio navegador. No se conserva la dirección de ninguna página, y Cucú no envía nada.",

  eraseTitle: "Borrar",
  eraseText: "Cucú se olvida de todo, como si fuera el primer día, y devuelve sus permisos.",
  eraseHere: "Borrar en este navegador",
  eraseEverywhere: "Borrar aquí y lo compartido",
  sureHere:
    "Esto borra todo lo que Cucú guarda en este navegador, y no se puede deshacer. ¿Quieres antes una copia? Guarda un archivo más arriba.",
  sureHereShared:
    "Esto borra todo lo que Cucú guarda en este navegador, y no se puede deshacer. Tus otros navegadores conservan lo suyo.",
  sureEverywhere:
    "Esto borra todo lo que Cucú guarda en este navegador y todo lo compartido. No se puede deshacer. Tus otros navegadores conservan lo suyo y dejan de compartir.",
  yesErase: "Sí, borrar",
  leaveIt: "Dejarlo",
  erased: "Todo está borrado.",
  notTold: "Borrado aquí. Lo compartido no se pudo borrar.",

  own: {
    add: "Escribir uno tuyo",
    edit: "Cambiar",
    eyebrow: "{routine} · tuyo",
    newTitle: "Un momento tuyo",
    editTitle: "Tu momento",
    routine: "Rutina",
    name: "Título",
    nameHint: "Unas pocas palabras.",
    text: "Qué haces",
    textHint: "Opcional.",
    save: "Guardar",
    cancel: "Cancelar",
    saved: "Guardado: {title}",
    problems: {
      "own-no-title": "Ponle un título: con una palabra o dos basta.",
      "own-title-too-long": "El título puede tener hasta 60 letras.",
      "own-text-too-long": "El texto puede tener hasta 300 letras.",
      "own-too-many": "Ya tienes 100 tuyos. Quita uno para añadir otro.",
    },
  },

  paste: {
    add: "Pegar varios",
    title: "Varios a la vez",
    list: "Tu lista",
    hint: "Un momento por línea: «Título: qué haces», o un título sin más. Las viñetas y los números del principio se quitan.",
    routine: "Rutina, para todos",
    preview: "Así queda",
    addAll: { one: "Añadir {n}", other: "Añadir {n}" },
    found: { one: "{n} momento", other: "{n} momentos" },
    leftOut: { one: "Se queda fuera {n} línea", other: "Se quedan fuera {n} líneas" },
    added: { one: "{n} momento añadido.", other: "{n} momentos añadidos." },
    notAdded: "Ahora mismo no se pudo guardar. Tu lista sigue aquí.",
    why: {
      "title-too-long": "título de más de 60 letras",
      "text-too-long": "texto de más de 300 letras",
      "already-there": "ya lo tienes",
      twice: "está dos veces en la lista",
      "no-room": "no caben más: 100 tuyos como mucho",
      "too-many-lines": "después de las primeras 200 líneas",
    },
  },

  calendar: {
    title: "En un calendario",
    text: "Un archivo con tus ratos de las próximas cuatro semanas, con un momento en cada uno. Ábrelo en tu teléfono, y los verás en su calendario.",
    none: "Cuando hayas elegido un rato, aquí podrás hacer un archivo para el calendario de tu teléfono.",
    again:
      "¿Ha cambiado algo? Guarda un archivo nuevo y ábrelo también en tu teléfono: saca del calendario lo que te saltaste, pausaste o quitaste.",
    paused:
      "De momento está todo en pausa. Después, aquí podrás hacer un archivo para el calendario de tu teléfono.",
    alarm: "Con recordatorio",
    alarmHint: "Entonces tu calendario puede sonar. Sin él, tu calendario se queda en silencio.",
    save: "Guardar archivo de calendario",
    saved: "Guardado como {file}. Envíalo a tu teléfono y ábrelo allí.",
    fileName: "cucu.ics",
    unnamed: "Un pequeño momento",
    calendarName: "Pequeños momentos compartidos",
  },
};
