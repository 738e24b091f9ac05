import { useState } from "preact/hooks";
import type { CardText } from "../content/en/card";
import type { CardProps } from "./card-props";
import { copyMoment } from "./copy-moment";

/** Copies a card's moment on a page of ours; `outcome` is for the page's live region. */
export function useCopy(
  text: CardText,
  write: (text: string) => Promise<boolean>,
): Pick<CardProps, "onCopy"> & { outcome: string } {
  const [outcome, setOutcome] = useState("");
  const onCopy: CardProps["onCopy"] = async (words) => {
    const result = await copyMoment(words, text, write);
    setOutcome(result);
    return result;
  };
  return { onCopy, outcome };
}
