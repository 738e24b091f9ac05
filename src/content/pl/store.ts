import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Akuku: małe chwile razem",
  description:
    "O wybranych porach, gdy jesteś w przeglądarce: karteczka z pomysłem na małą chwilę z dzieckiem. Nic nie opuszcza przeglądarki.",
  button: "Akuku",
  reachCard: "Przejdź do karteczki albo otwórz Akuku",
};
