import { fill } from "../content/fill";
import { MOMENTS } from "../content/library";
import type { HomeTexts } from "../content/load-home";
import { wordsOf } from "../content/words-of";
import { wordingFor } from "../core/moment/choose";
import type { OwnMoment } from "../core/moment/own-moment";
import type { View } from "../core/view/view";
import type { KeptMoment } from "./search-kept";

type Kept = Pick<View["kept"][number], "momentId" | "wording">;

/** A kept moment with its words. A moment that this version no longer contains gets a generic title. */
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

const asOwn = ({ id, routine, title, text }: OwnMoment, texts: HomeTexts): KeptMoment => ({
  momentId: id,
  routine,
  routineName: fill(texts.data.own.eyebrow, { routine: texts.card.routines[routine] }),
  title,
  text,
  note: null,
  isOwn: true,
});

export const isOwnId = (momentId: string): boolean => momentId.startsWith("own-");

/**
 * One moment with its words: as it was kept, or in the wording that suits the parent. Null: this version has
 * none with this id, or the parent's own was removed.
 */
export function momentOf(momentId: string, view: View, texts: HomeTexts): KeptMoment | null {
  const own = view.own.find(({ id }) => id === momentId);
  if (own) return asOwn(own, texts);
  const moment = MOMENTS.find(({ id }) => id === momentId);
  if (!moment) return null;
  const kept = view.kept.find((one) => one.momentId === momentId);
  const wording = kept?.wording ?? wordingFor(moment, view.settings.avoid) ?? "plain";
  return asKeptMoment({ momentId, wording }, texts);
}

/** All kept moments and the parent's own, kept or not, newest first. */
export function keptMoments(view: View, texts: HomeTexts): KeptMoment[] {
  const own = view.own.map((each) => ({ at: each.madeAt, moment: asOwn(each, texts) }));
  // A kept own moment is in `view.own`; if it is not there, it was deleted.
  const kept = view.kept
    .filter(({ momentId }) => !isOwnId(momentId))
    .map((each) => ({ at: each.keptAt, moment: asKeptMoment(each, texts) }));
  return [...own, ...kept].sort((a, b) => b.at - a.at).map(({ moment }) => moment);
}
