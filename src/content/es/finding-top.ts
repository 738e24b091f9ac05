import type { findingTop as en } from "../en/finding-top";

export const findingTop: typeof en = {
  phone:
    "En el laboratorio y en un experimento televisivo, los niños pequeños se inquietaban cuando el adulto estaba absorto en un teléfono.",
  back: "Volver ayuda: los niños se calman de nuevo, aunque a menudo les lleva un tiempo.",
  enough: "No hace falta acertar todas las veces: basta con hacerlo suficientemente bien.",
};
