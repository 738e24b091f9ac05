import type { CardText } from "../content/en/card";
import type { Words } from "../content/types";
import type { CardAction } from "../core/offer/card-action";
import type { CardView } from "../core/view/view";
import type { Scene } from "../ui/scene";

export interface CardProps {
  card: CardView;
  /** The moment in the wording that fits, with its safety note. */
  words: Words & { note?: string };
  text: CardText;
  /** The language of the texts, for screen readers. */
  language: string;
  /** For times and durations. */
  locale: string;
  scene?: Scene;
  /** What "More" leaves out, where a press could not do what its button says. */
  lacks?: readonly ("later" | "quiet" | "not-for-us")[];
  onAction(action: CardAction): void;
  /** Leads to the whole of the finding. */
  onWhy(): void;
  /** Copies the moment and announces the outcome; resolves to what the button then says. */
  onCopy(words: CardProps["words"]): Promise<string>;
}
