import type { View } from "../core/view/view";
import type { PopupText } from "./en/popup";
import { fill, plural } from "./fill";

type Texts = Pick<PopupText, "warnings" | "things">;

/** Each of the view's warnings with its sentence. */
export const warningSentences = ({ warnings, unshared }: View, texts: Texts, locale: string) =>
  warnings.map((name) => ({
    name,
    sentence: fill(texts.warnings[name], { things: plural(texts.things, unshared, locale) }),
  }));
