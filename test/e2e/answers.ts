import type { Card } from "../browsers";
import { CARD, laterIn } from "./labels";

/** What ends a card: each button, and the answer that is stored. */
export const ANSWERS = [
  [CARD.do, "do"],
  [CARD.close, "closed"],
  [laterIn(5), "later"],
  [CARD.notToday, "not-today"],
  [CARD.quietUntilTomorrow, "not-today"],
  [CARD.notForUs, "not-for-us"],
] as const;

/** Whether its bookmark is filled: the name of the button stays. */
export const isKept = async (card: Card): Promise<boolean> =>
  (await card.controls()).some(({ name, value }) => name === CARD.keep && value === "true");

/** Presses one of these buttons; all but two of them are behind "More". */
export async function answerBy(card: Card, button: string): Promise<void> {
  if (button !== CARD.do && button !== CARD.close) await card.click(CARD.more);
  await card.click(button);
}
