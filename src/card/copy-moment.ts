import type { CardText } from "../content/en/card";
import { momentAsText } from "../content/moment-as-text";
import type { CardProps } from "./card-props";

/** Copies a card's moment as text; resolves to what the card then says where its button was. */
export const copyMoment = async (
  words: CardProps["words"],
  text: CardText,
  write: (text: string) => Promise<boolean>,
): Promise<string> => ((await write(momentAsText(words))) ? text.copied : text.copyFailed);
