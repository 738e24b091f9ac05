import type { WelcomeText } from "../en/welcome";

export const welcome: WelcomeText = {
  tabTitle: "Bienvenida · Cucú",
  step: "{step} de {steps}",
  next: "Siguiente",
  back: "Volver",
  skipAll: "Ir al final",
  hello: {
    title: "Pequeños momentos compartidos",
    text: "A las horas que eliges, si justo entonces estás navegando, aparece una tarjeta como esta. El resto del tiempo, nada.",
    sample: "Una tarjeta de ejemplo",
    sampleNote: "Prueba los botones. Hacerlo o cerrarla: las dos cosas valen.",
    gone: "Y eso es todo. La tarjeta se ha ido, y nadie lleva la cuenta.",
    again: "Verla otra vez",
    why: "¿Por qué?",
    more: "Leer más, con fuentes",
  },
  times: {
    title: "¿Cuándo te vendría bien?",
    text: "Ratos para ti y tu peque. Toca los que te encajen, y cambia las horas si quieres. Más adelante puedes hacer lo mismo desde el botón de Cucú.",
    legend: "Tus ratos",
    from: "De",
    to: "A",
  },
  child: {
    title: "Tu peque (opcional)",
    text: "Para que las ideas encajen. Si no eliges nada, todas las ideas son seguras desde el nacimiento. Tu respuesta se queda en este navegador.",
  },
  where: {
    title: "¿Dónde puede aparecer la tarjeta?",
    text: "Puedes elegir más de un sitio; cada tarjeta aparece en uno. Elijas lo que elijas, un punto en el botón de Cucú indica que hay una tarjeta esperando.",
    other: "Otros sitios",
    privateWindows: {
      chrome: "Las ventanas privadas quedan al margen: ahí no viene ninguna tarjeta.",
      firefox:
        "Las ventanas privadas quedan al margen: ahí no viene ninguna tarjeta. Si Firefox está configurado para no recordar el historial, todas sus ventanas son privadas.",
    },
    pin: {
      chrome:
        "Haz clic en la pieza de rompecabezas, en la parte de arriba del navegador, y luego en el icono de fijar junto a Cucú.",
      firefox:
        "El botón está en la parte de arriba del navegador. ¿No lo ves? Haz clic en la pieza de rompecabezas, luego en la rueda dentada junto a Cucú y en «Fijar a la barra de herramientas».",
    },
    pinned: "El botón está fijado: verás el punto.",
  },
  phone: {
    title: "¿Y en tu teléfono?",
    firefox: "Cucú también funciona en Firefox para Android: abre su menú y luego Extensiones.",
    others: "En otros navegadores de teléfono no se puede, y tampoco en un iPhone o un iPad.",
    here: "Ahora estás en un teléfono: el botón de Cucú está en el menú del navegador, en Extensiones.",
  },
  end: {
    title: "Eso es todo",
    text: "Puedes cerrar esta pestaña. Hasta que llegue uno de tus ratos, de Cucú no sabrás nada.",
    nothing: "Todavía no has elegido nada, así que no viene nada.",
    choose: "Elegir un rato",
    show: "Ver una ahora",
    noneSuits:
      "Ahora mismo ninguna idea encaja con lo que has elegido. En «No es lo nuestro» puedes recuperar alguna.",
    toHome: "Echar un vistazo",
    calendar: "Para el calendario de tu teléfono",
    toSettings: "Todos los ajustes",
  },
};
