import type { PrivacyText } from "../en/privacy";

const stored: PrivacyText["sections"]["stored"]["items"] = {
  settings:
    "Tus ajustes; las franjas de edad de tus peques, si elegiste alguna, con el día en que las elegiste; qué preguntas se hicieron y qué novedades se contaron una vez; las franjas de edad de antes del último cambio; y si este navegador abre por su cuenta la ventana de la barra de herramientas.",
  quietTimes:
    "Tus ratos: días, horas, rutinas, franja de edad, el nombre que les diste, el momento que fijaste en ellos, y desde cuándo sus tarjetas vienen menos.",
  adjustments: "Qué ratos te saltaste o moviste por un día, durante 3 días.",
  pause: "Si está todo en pausa y hasta cuándo, y los días sin tarjetas que estén previstos.",
  session:
    "Las sesiones de navegación de hoy, es decir, cuándo empezaron y acabaron, y cuándo miró Cucú por última vez. Se borran la primera vez que mira después de las 4 de la madrugada; un navegador cerrado las conserva hasta que se abre.",
  offers:
    "Durante 60 días, cada tarjeta: su idea y su rato, cuándo y dónde vino, si se vio y qué se respondió. Las más antiguas se van al final de la siguiente sesión de navegación.",
  kept: "Los momentos que guardaste, y cuándo.",
  notForUs: "Las ideas que pasaste a «No es lo nuestro», y desde cuándo.",
  own: "Los momentos que escribiste, y cuándo.",
  beforeImport:
    "Durante 30 días después de una importación, lo que había aquí antes y después de ella, para poder deshacerla. Las tarjetas que contenga pueden tener entonces 90 días.",
  importedAt: "Cuándo fue esa importación.",
  sync: "Mientras compartes: un nombre al azar para este navegador, una copia de lo compartido, con un contador de cambios, y qué cosas se quitaron en los últimos 180 días.",
  sharingEnded: "Si se dejó de compartir desde otro de tus navegadores.",
  removedElsewhere:
    "Durante 7 días, lo que un cambio en otro de tus navegadores quitó o sustituyó aquí.",
  inCalendar:
    "Qué entradas contienen los archivos de calendario que guardaste, hasta que pase su último día, para que un archivo posterior pueda cambiarlas.",
  shownOnRequest:
    "Durante 60 días, qué momentos viste con «Un momento ahora», y cuándo, para que otros vengan antes.",
  draft: "Durante una hora, un rato que estabas escribiendo cuando se cerró la ventana emergente.",
  undo: "Durante una hora, el último rato que quitaste o cambiaste, tal como era, para poder recuperarlo.",
  moment:
    "Durante una hora, el pequeño momento que estaba abierto cuando se cerró la ventana emergente, lo que habías marcado, y los que viste antes.",
  setAside:
    "Durante 180 días, cosas almacenadas que no se pudieron leer: 200 como mucho. Las más antiguas se van primero.",
  version: "El número de versión del formato en que está almacenado todo esto.",
};

const shared: PrivacyText["sections"]["shared"]["items"] = {
  set: "Ajustes: el idioma, el reloj y el primer día de la semana, cuándo y con qué frecuencia viene una tarjeta, cómo se ve, y qué dejan fuera las ideas.",
  time: "Los ratos con sus nombres, sin sus franjas de edad.",
  kept: "Los momentos guardados, y cuándo los guardaste.",
  not: "Lo que está en «No es lo nuestro», y desde cuándo.",
  own: "Los momentos tuyos, con tus palabras, y cuándo los escribiste.",
  sharing: "Un número que distingue una etapa de compartir de la siguiente, y si se terminó.",
};

const permissions: PrivacyText["sections"]["permissions"]["items"] = {
  alarms:
    "Alarmas: para mirar una vez por minuto, mientras alguien navega, si ha empezado un rato.",
  storage: "Almacenamiento: para conservar lo que se enumera arriba.",
  idle: "Estado de inactividad: para notar una pausa al navegar.",
  scripting: "Scripts: para poner la tarjeta en la página que se está viendo.",
  notifications:
    "Notificaciones, si las eliges: la tarjeta como mensaje de tu sistema. Nombra la rutina y nada más.",
  pages:
    "Acceso a las páginas, si lo eliges: la tarjeta en la página que estás leyendo. Chrome y Edge dicen entonces «{chrome}», y Firefox dice «{firefox}». Los navegadores no tienen una frase más suave para algo que dibuja en una página.",
};

export const privacy: PrivacyText = {
  title: "Privacidad",
  link: "Todo lo que se almacena, se comparte y se mira",
  changed: "Último cambio: {date}",
  inShort:
    "No se recoge, no se vende y no se transmite nada. Cucú no tiene servidor, ni cuenta, ni estadísticas, ni acceso a la red. Lo que configuras y guardas se queda en este navegador. Si activas compartir, la sincronización de tu propio navegador lo lleva a tus otros navegadores. No se conserva ninguna dirección, ningún título ni ninguna palabra de una página.",
  sections: {
    sends: {
      heading: "¿Puede enviar algo?",
      text: [
        "No. El propio navegador rechaza cualquier conexión desde las páginas y el segundo plano de Cucú.",
        "Algunas cosas salen por tu propia mano: un archivo que guardas, un archivo de calendario, una hoja que imprimes, una lista que copias, una fuente que abres. Al sitio de una fuente no se le dice de dónde vienes.",
      ],
    },
    browser: {
      heading: "¿Qué mira en el navegador?",
      text: [
        "Para saber cuánto tiempo llevas navegando: qué ventana está delante, si está minimizada o a pantalla completa, y si en el último minuto se usó el ratón o el teclado, o si la pantalla está bloqueada.",
        "De las pestañas: el número de la que se ve, si se ha cargado, si alguna emite sonido, y que una se abrió, se cerró o pasó delante. En Firefox, también si alguna pestaña usa la cámara, el micrófono o la pantalla; Chrome y Edge no lo dicen.",
        "No se copia ni se conserva ninguna dirección, ningún título ni ningún nombre de sitio de una página.",
      ],
    },
    pages: {
      heading: "¿Está en mis páginas?",
      text: [
        "Fuera de tus ratos, no. Si permitiste la tarjeta en las páginas, se pone un script en la página que se ve cuando puede venir una tarjeta, y se va con la tarjeta.",
        "Ese script pregunta si el foco está en un sitio donde se escribe (el tipo de campo, su función, si se puede editar), si algo llena la pantalla, si hay un cuadro de diálogo encima de la tarjeta, si la pestaña está a la vista, y qué tamaño tienen la ventana y el zoom. Para eso mira también en las partes cerradas de la página. No lee ninguna palabra de la página.",
      ],
    },
    noticed: {
      heading: "¿Qué puede notar una página?",
      text: [
        "Un recuadro sin nombre que viene y se va. La página no puede leer las palabras que contiene, y una pulsación simulada por un script no hace nada.",
        "A la página no se le dice que el recuadro es Cucú. Aun así, un recuadro sin nombre, de ese tamaño y a esa hora, se puede reconocer. El ancho del botón pequeño va de 40 en 40 píxeles, para que no delate la idea.",
        "Una página puede quitar la tarjeta o ponerse encima. Una que ya escuchaba antes de que viniera la tarjeta puede saber dónde la pulsas y qué teclas usas en ella, y puede detener una pulsación. Otra extensión que pueda leer páginas también puede leer una tarjeta.",
      ],
    },
    stored: {
      heading: "¿Qué se almacena en este navegador?",
      text: [
        "Está en el almacenamiento del propio navegador para extensiones, tan legible como el resto de tu perfil del navegador. Cucú no usa cookies.",
        "Lo que la ventana emergente recuerda durante una hora está en la memoria del navegador y en ningún otro sitio. Pasada esa hora ya no se usa; se va cuando vuelves a abrir esa ventana, o cuando cierras el navegador.",
      ],
      items: stored,
    },
    child: {
      heading: "¿Y mi peque?",
      text: [
        "Franjas de edad, si eliges alguna: para todas las ideas, o para un rato. Cucú no pide nombre, ni fecha de nacimiento, ni foto, y las franjas de edad no se comparten.",
        "Los nombres de los ratos y los momentos tuyos van con tus palabras. Si hay en ellos el nombre de un niño, se almacena con ellos, y se comparte donde esté activado compartir.",
      ],
    },
    shared: {
      heading: "¿Qué se comparte entre mis navegadores?",
      text: [
        "Nada, hasta que actives compartir. A partir de entonces, la sincronización de tu propio navegador lleva lo que se enumera aquí, con tu cuenta: la de Google en Chrome, la de Microsoft en Edge, la de Mozilla en Firefox. Las franjas de edad, las sesiones de navegación y qué tarjetas vinieron quedan fuera.",
      ],
      items: shared,
      after: [
        "Cada cosa lleva un contador de sus cambios y el nombre al azar del navegador que la escribió. Cuando quitas una cosa, su clave se queda hasta 180 días, para que tus otros navegadores también la quiten.",
        "Nada de lo que viene de otro navegador borra este. Lo que quitó aquí se puede recuperar durante 7 días.",
        "Si desactivas compartir, o borras en este navegador y en ningún otro, lo compartido se queda en tu cuenta y en tus otros navegadores. Mientras compartes, «{erase}» lo vacía; queda la marca de que se terminó.",
        "Si quitas Cucú de un navegador, ese navegador decide cuánto tiempo conserva tu cuenta lo compartido. Para tener certeza, vacíalo antes.",
      ],
    },
    takeAway: {
      heading: "¿Puedo llevármelo, o borrarlo?",
      text: [
        "Al exportar se escribe un archivo con todo lo que configuraste, guardaste y escribiste: ajustes, franjas de edad, ratos, momentos guardados y tuyos, lo que está en «No es lo nuestro», y las tarjetas de 60 días. Las sesiones de navegación no están en él. Al importar se lee un archivo así, y se puede deshacer durante 30 días.",
        "Al borrar se elimina todo lo que está almacenado en este navegador y se devuelven los permisos. Se vuelve a almacenar cuando sigues navegando o configuras algo.",
        "Quitar Cucú quita lo que almacenó en ese navegador. Un archivo que guardaste se queda donde lo pusiste.",
      ],
    },
    permissions: {
      heading: "¿Qué puede hacer?",
      text: [
        "Al instalar se piden cuatro permisos para los que los navegadores no muestran ninguna advertencia. Otros dos se piden si los eliges, y puedes retirarlos en los ajustes.",
      ],
      items: permissions,
    },
    limitedUse: {
      heading: "Las reglas de Chrome Web Store",
      text: [
        "El uso de la información recibida de las API de Google cumplirá la Política de Datos de Usuario de Chrome Web Store, incluidos los requisitos de uso limitado (Limited Use).",
        "Lo que se enumera aquí sirve para la tarjeta y para nada más. No se transmite, no se usa para publicidad ni crédito, y ninguna persona lo lee.",
      ],
    },
    contact: {
      heading: "¿Quién responde?",
      text: [
        "Quienes hacen Cucú, a través de la página de ayuda de la tienda de la que obtuviste Cucú. Escribe ahí también si algo de aquí no es correcto.",
      ],
    },
  },
};
