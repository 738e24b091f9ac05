import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Cucú: pequeños momentos compartidos",
  description:
    "Un pequeño momento con tu peque, en una tarjeta, a las horas que eliges y si estás navegando. Nada sale de tu navegador.",
  button: "Cucú",
  reachCard: "Ir a la tarjeta o abrir Cucú",
};
