import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  c1: {
    title: "Cocinar cantando",
    text: "Tu bebé está donde puede verte. Medio cantando, dices lo que haces. Entre un paso y otro levantas la vista.",
    note: "Bien lejos del fuego, los cuchillos y los productos de limpieza.",
    withoutSound: {
      title: "Levantar la vista",
      text: "Tu bebé está donde puede verte. Entre un paso y otro levantas la vista, con las cejas arriba. Y otra vez a picar verdura.",
    },
    withoutEyeContact: {
      title: "Cocinar cantando",
      text: "Tu bebé está donde puede oírte. Medio cantando, dices lo que haces. Si llega un balbuceo, es el estribillo.",
    },
  },
  c2: {
    title: "Ollas y cucharas",
    text: "Tu peque toca el tambor en una olla. Respondes con una cuchara en la mesa. El silencio también cuenta como turno.",
    note: "Bien lejos del fuego, los cuchillos y los productos de limpieza.",
    withoutSound: {
      title: "Dar vueltas a la nada",
      text: "Tu peque da vueltas con la cuchara en una olla vacía. Tú, en la tuya, al mismo ritmo. Quien se cansa, para.",
    },
  },
  c3: {
    title: "Calcetines a la cesta",
    text: "Tú doblas, y tu peque tira calcetines a la cesta. Casi dentro también cuenta. Sacarlos otra vez es el mismo deporte.",
  },
  c4: {
    title: "Una cuchara para cada cual",
    text: "Tu peque pone una cuchara para cada cual. «¿Esta para quién es?», preguntas. A lo mejor el peluche también cena.",
    note: "Cucharas, no cuchillos. Bien lejos del fuego.",
    withoutSound: {
      title: "Una cuchara para cada cual",
      text: "Tu peque pone una cuchara para cada cual. Señalas una silla, y tu peque elige la cuchara. A lo mejor el peluche también cena.",
    },
  },
  c5: {
    title: "Cada cual a lo suyo",
    text: "Tú haces tus cosas, y tu peque las suyas, ahí cerca. Cada cual con su tarea, en la misma habitación. Eso también es compañía.",
    note: "Bien lejos del fuego, los cuchillos y los productos de limpieza.",
  },
  c6: {
    title: "A qué huele la cena",
    text: "¿A qué huele? Una manzana, una hierba, una zanahoria con tierra. Se lo acercas, y tu peque huele, o prefiere que no.",
    note: "Oler, no probar. Nada caliente. Bien lejos del fuego y de los productos de limpieza.",
  },
  c7: {
    title: "Cine de lavadora",
    text: "La ropa da vueltas. Puedes sentarte delante con tu peque. El calcetín rojo vuelve enseguida.",
    note: "La puerta de la lavadora se queda cerrada.",
  },
  c8: {
    title: "Cada cual, su esquina",
    text: "Tu peque tiene un trapo húmedo y una esquina de la mesa. Tú haces el resto. Queda todo más mojado, y ya se secará.",
    note: "Un trapo con agua, sin producto de limpieza.",
  },
  c9: {
    title: "Pan con algo también vale",
    text: "Esta noche, pan con algo, o lo que haya en el congelador. Así queda un rato para el suelo de la cocina. Con sentarse basta.",
    note: "Bien lejos del fuego, los cuchillos y los productos de limpieza.",
  },
  c10: {
    title: "Dentro de un armario",
    text: "Antes de cocinar: un armario abierto, tu bebé en brazos. Una olla, una tapa, una pila de platos. Puedes señalar, o mirar sin más.",
    note: "El fuego sigue apagado. Los productos de limpieza están en otra parte.",
  },
  c11: {
    title: "Brisa de ropa limpia",
    text: "Antes de doblar un paño, lo agitas una vez. Pasa una brisa pequeña. Tu bebé parpadea, o lo agarra, o espera la siguiente.",
    note: "El paño no le tapa la cara.",
  },
  c12: {
    title: "Desfile de calcetines",
    text: "Tú doblas, con tu bebé ahí cerca. Cada calcetín pasa a la altura de sus ojos. El que más interesa se queda más.",
  },
  c13: {
    title: "Barrer con ritmo",
    text: "Barres el suelo: cuatro pasadas, y una pausa. Tu bebé mira la escoba. En la pausa a veces llega una respuesta.",
    note: "Lo que se barre no llega a la boca.",
  },
  c14: {
    title: "Se encienden las luces",
    text: "Oscurece, y vas de lámpara en lámpara. Tu peque va en brazos, o aprieta el interruptor. Clic, y la habitación parece otra.",
  },
  c15: {
    title: "El agua fría",
    text: "Corre un hilo de agua fría. Tu peque mira desde tus brazos, o la toca con un dedo. Luego cierras el grifo.",
    note: "Agua fría y nada más. Sujetas bien a tu peque.",
  },
  c16: {
    title: "Una mano entre dos tareas",
    text: "La ropa está, la cena todavía no. Entre una y otra, tu mano descansa en un piececito. Tres respiraciones, y sigues.",
  },
  c17: {
    title: "La compra, de visita",
    text: "Vacías las bolsas de la compra, con tu bebé cerca. Algo cruje, algo está frío, algo es redondo. Viene de visita, y luego al armario.",
    note: "Nada pequeño en sus manos. Las bolsas vacías se guardan al momento.",
  },
  c18: {
    title: "El arroz lleva su tiempo",
    text: "La olla está al fuego, y no queda nada por hacer. Te sientas en el suelo, cerca de tu peque. Desde ahí se oye cómo borbotea.",
    note: "La olla al fondo, el fuego bajo, y tú en la cocina.",
  },
  c19: {
    title: "De quién es esta camiseta",
    text: "Doblas ropa, y preguntas de quién es. «¿De quién es esta camiseta?». Esperas, y luego te respondes, o no.",
    withoutSound: {
      title: "Esta camiseta no cabe",
      text: "Te pones una camiseta diminuta sobre la barriga. No cabe. Luego la acercas a tu peque, y esperas un momento.",
    },
  },
  c20: {
    title: "Tapas y ollas",
    text: "Tres tapas y tres ollas, en el suelo. Tu peque prueba, desliza, gira. Si no encaja, a lo mejor es un sombrero.",
    note: "Bien lejos del fuego, los cuchillos y los productos de limpieza.",
  },
  c21: {
    title: "Naranja a naranja",
    text: "Tu peque pone las naranjas en la cesta. Tú se las pasas, o esperas tu turno. Una naranja que rueda cuenta doble.",
    note: "Bien lejos del fuego, los cuchillos y los productos de limpieza.",
  },
  c22: {
    title: "Agua para la planta",
    text: "Tu peque da de beber a la planta. La planta no dice nada, y bebe igual. El resto del vaso es para el suelo.",
    note: "Un vaso pequeño de agua, y una planta que no sea tóxica.",
  },
  c23: {
    title: "Dos escobas",
    text: "Tú barres, y tu peque barre con el cepillo. El montón crece, o se escapa. Bajo la mesa, quien más sabe es tu colega.",
    note: "Lo que se barre no llega a la boca.",
  },
  c24: {
    title: "Ensalada a pedazos",
    text: "Tu peque rompe la lechuga. Pedazos grandes, pequeños, o una hoja gigante para ti. Tú cortas lo demás, al otro lado.",
    note: "Bien lejos del fuego, los cuchillos y los productos de limpieza.",
  },
  c25: {
    title: "Lavar dos vasos",
    text: "Una palangana con agua tibia y dos vasos de plástico. Tu peque lava, tú secas. A veces un vaso se lava cinco veces.",
    note: "Agua tibia, sin cuchillos, y tú al lado.",
  },
  c26: {
    title: "Qué puede esperar",
    text: "«¿Qué puede esperar?», dices en voz alta. La plancha, las cartas, las migas. Tu peque puede elegir otra cosa que espere.",
    withoutSound: {
      title: "Un montón puede esperar",
      text: "Apartas un montón con un suspiro de gusto. Tu peque puede apartar otro. Luego haces el resto.",
    },
  },
  "chores-together": {
    title: "Equipo de clasificación",
    text: "Tu peque mayor puede buscar calcetines diminutos entre la ropa. Quien es más peque mira desde un sitio seguro. ¿Cuál es el más pequeño?",
    note: "La puerta de la lavadora se queda cerrada.",
  },
  "chores-return": {
    title: "Una respiración en el suelo",
    text: "La cena puede esperar una respiración. Te sientas en el suelo de la cocina, donde está tu peque. Luego, a las ollas.",
    note: "Antes, el fuego apagado y las ollas al fondo.",
  },
};
