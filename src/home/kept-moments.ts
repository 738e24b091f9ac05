import { MOMENTS } from "../content/library";
import type { HomeTexts } from "../content/load-home";
import { wordsOf } from "../content/words-of";
import type { View } from "../domain/view";
import type { KeptMoment } from "./search-kept";

type Kept = Pick<View["kept"][number], "momentId" | "wording">;

/** A kept moment with its words; one this version no longer has keeps its place under a plain name. */
export function asKeptMoment({ momentId, wording }: Kept, texts: HomeTexts): KeptMoment {
  const known = texts.moments[momentId];
  const words = known ? wordsOf(known, wording) : { title: texts.home.unknownMoment, text: "" };
  const routine = MOMENTS.find(({ id }) => id === momentId)?.routine ?? null;
  return {
    momentId,
    routine,
    routineName: routine ? texts.card.routines[routine] : "",
    title: words.title,
    text: words.text,
    note: known?.note ?? null,
  };
}

/** All kept moments, newest first. */
export function keptMoments(view: View, texts: HomeTexts): KeptMoment[] {
  const newestFirst = [...view.kept].sort((a, b) => b.keptAt - a.keptAt);
  return newestFirst.map((each) => asKeptMoment(each, texts));
}
