import type { SiteText } from "../en/site";

export const site: SiteText = {
  description:
    "Una tarjeta con un pequeño momento para ti y tu peque, para probar ahora mismo. Con ratos para el calendario de tu teléfono y hojas para imprimir.",
  parts: {
    start: "Probar",
    times: "Tus ratos",
    print: "En papel",
    sets: "Para repartir",
    professionals: "Para quienes trabajan con familias",
    help: "Ayuda",
    install: "Instalar",
  },
  languages: "En otro idioma",
  noScript: "La tarjeta y los ratos usan JavaScript. Esta página se puede leer sin él:",
  start: {
    intro:
      "Cucú es una pequeña extensión para el navegador. A las horas que eliges, si justo entonces estás navegando, aparece una tarjeta como esta. El resto del tiempo, nada.",
    try: "Prueba la tarjeta. Los botones funcionan, y nadie lleva la cuenta.",
    again: "Otra tarjeta",
    nothingStored: "Nada de lo que toques aquí se guarda ni se envía a ninguna parte.",
    stored: "Lo que eliges aquí se recuerda en este navegador, como pediste.",
    doors: {
      times:
        "Elige tus ratos y ponlos en el calendario de tu teléfono, con un momento en cada uno.",
      finding: "Lo que se sabe de los teléfonos, los niños pequeños y el reencuentro, con fuentes.",
      print: "Pequeños momentos para la puerta de la nevera.",
      sets: "Kits para empezar, para guarderías, matronas, enfermería y abuelos.",
      install: "La tarjeta en tu navegador.",
    },
  },
  times: {
    title: "¿Cuándo te vendría bien?",
    intro:
      "Toca los ratos que encajen en tu día y cámbialos como quieras. Después tendrás un archivo para el calendario de tu teléfono. Para eso, el teléfono no necesita ninguna extensión.",
    extension: "Con la extensión",
    extensionText:
      "Lo mismo que eliges aquí vale para la extensión. Guárdalo como archivo y ábrelo allí: {settings}, {data}, {import}.",
    remember: "Recordar esto aquí",
    rememberText:
      "Si está desactivado, todo desaparece cuando cierras esta página. Si está activado, se queda en este navegador y no va a ninguna otra parte.",
    notRemembered: "Este navegador no deja que el sitio recuerde nada.",
    erase: "Borrar lo que hay aquí",
    erased: "Borrado. El sitio está como al principio.",
    notErased: "Este navegador no dejó que el sitio lo borrara.",
  },
  print: {
    title: "En papel",
    intro: "Elige una parte del día e imprime sus momentos. El papel tampoco hace ruido.",
    age: "Si eliges una edad, ves lo que le va bien. Si no, ves lo que es seguro desde el nacimiento.",
  },
  help: {
    title: "Ayuda",
    contact: "Sobre Cucú",
    contactText: "¿Una pregunta, una idea, algo que no va bien? Escríbenos aquí.",
    contactLink: "Preguntar o avisar",
    noContact: "Todavía no hay una dirección para preguntas. En cuanto la haya, estará aquí.",
  },
  install: {
    title: "En tu navegador",
    intro:
      "La tarjeta viene de una extensión, para Chrome, Edge y Firefox en un equipo de escritorio o portátil, y para Firefox en Android. No pide ninguna cuenta.",
    fromStore: "Instalar desde {store}",
    notInStore: "Todavía no está en {store}.",
    byHandTitle: "A mano, desde el archivo zip",
    byHand: {
      chrome:
        "Chrome o Edge: descomprime el archivo para Chrome. Abre {page}, activa el modo de desarrollador, elige «Cargar descomprimida» (en Edge, «Cargar desempaquetada») y busca la carpeta.",
      firefox:
        "Firefox: abre {page}, elige «Este Firefox», luego «Cargar complemento temporal», y busca el archivo para Firefox. Se queda hasta que cierres Firefox.",
    },
    downloads: "Los archivos zip",
    noDownloads:
      "Todavía no hay una dirección para los archivos zip. Quizá los tenga quien te habló de Cucú.",
    app: "Este sitio también puede ir a la pantalla de inicio de tu teléfono: busca «Añadir a la pantalla de inicio» o «Instalar» en el menú del navegador. Así se abre también sin conexión.",
  },
  privacy: {
    heading: "¿Y este sitio?",
    text: [
      "Es una carpeta de archivos. Pide sus propios archivos y nada más, no lleva estadísticas y no pone cookies. Una vez abierto, también funciona sin conexión.",
      "Quien lo aloja puede ver, como con cualquier sitio, que un dispositivo pidió estos archivos. Lo que eliges y tocas aquí no se le envía.",
      "Lo que eliges se olvida cuando cierras la página, a no ser que actives «{remember}». Entonces queda en el almacenamiento de este navegador para este sitio, y «{erase}» lo saca de ahí.",
    ],
  },
  stores: {
    chrome: "Chrome Web Store",
    edge: "Complementos de Microsoft Edge",
    firefox: "Complementos de Firefox",
  },
};
