import type { View } from "../core/view/view";
import type { popup } from "./en/popup";
import { fill, plural } from "./fill";

type Texts = Pick<typeof popup, "warnings" | "things">;

/** Each of the view's troubles with its sentence. */
export const troubleWords = ({ trouble, unshared }: View, texts: Texts, locale: string) =>
  trouble.map((name) => ({
    name,
    sentence: fill(texts.warnings[name], { things: plural(texts.things, unshared, locale) }),
  }));
