import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../content/fill";
import { formatList } from "../content/format";
import { fewerThan } from "../core/offer/frequency-cap";
import { mayAskFrequencyCap } from "../core/offer/frequency-cap-prompt";
import type { FrequencyCap } from "../core/parent-data/setting-choices";
import type { Settings } from "../core/parent-data/settings";
import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { localDateOf } from "../ui/local-date-of";
import { useWords } from "../ui/words";
import type { PopupActions } from "./popup-actions";

interface Props {
  view: View;
  actions: PopupActions;
}

type Asked =
  | { kind: "bands"; bands: NonNullable<View["askBands"]> }
  | { kind: "frequency-cap" }
  | { kind: "repeats" };

/**
 * At most one question while the popup is open: whether the ages still fit, half a year after they were
 * set, how many cards suit, with the third quiet time, or whether fewer would be nicer, once all that fits has
 * come by. Once seen it counts as asked, and it stays until it is answered or the popup closes.
 */
export function OnceAsked({ view, actions }: Props) {
  const asked = useRef<Asked | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  asked.current ??= questionDue(view);
  const kind = asked.current?.kind;
  useEffect(() => {
    if (kind) actions.set(markAsked[kind](view));
  }, [kind]);
  if (!asked.current || isAnswered || view.pause) return null;
  const shared = { view, actions, onAnswered: () => setAnswered(true) };
  switch (asked.current.kind) {
    case "bands":
      return <BandsNote {...shared} bands={asked.current.bands} />;
    case "frequency-cap":
      return <FrequencyCapNote {...shared} />;
    case "repeats":
      return <RepeatsNote {...shared} />;
  }
}

function questionDue(view: View): Asked | null {
  const { askBands, askRepeats, card } = view;
  if (askBands) return { kind: "bands", bands: askBands };
  // A card here may ask something itself.
  const isCardAsking =
    card !== null && card.where !== "page" && (card.offerFewer || card.offerSmall);
  if (mayAskFrequencyCap(view) && !isCardAsking) return { kind: "frequency-cap" };
  return askRepeats ? { kind: "repeats" } : null;
}

const markAsked: Readonly<Record<Asked["kind"], (view: View) => Partial<Settings>>> = {
  bands: ({ now }) => ({ bandsSetOn: localDateOf(now) }),
  "frequency-cap": () => ({ frequencyCapWasAsked: true }),
  repeats: () => ({ repeatsWereAsked: true }),
};

interface NoteProps extends Props {
  onAnswered(): void;
}

interface BandsProps extends NoteProps {
  bands: NonNullable<View["askBands"]>;
}

function BandsNote({ actions, bands, onAnswered }: BandsProps) {
  const { popup, locale } = useWords();
  const names = bands.map((band) => popup.editor.bands[band]);
  const never = () => {
    actions.set({ mayAskBands: false });
    onAnswered();
  };
  return (
    <div class="note note-question">
      <p>{fill(popup.bandsQuestion, { bands: formatList(names, locale) })}</p>
      <div class="pair-row">
        <Button onClick={onAnswered}>{popup.bandsFit}</Button>
        <Button onClick={() => actions.open("settings")}>{popup.bandsChange}</Button>
      </div>
      <Button variant="text" onClick={never}>
        {popup.bandsNever}
      </Button>
    </div>
  );
}

function FrequencyCapNote({ actions, onAnswered }: NoteProps) {
  const { frequencyCap: text } = useWords().popup;
  const choose = (dose: FrequencyCap) => {
    actions.set({ dose });
    onAnswered();
  };
  return (
    <div class="note note-question">
      <p>
        {text.question} {text.study}
      </p>
      <div class="pair-row">
        <Button onClick={() => choose("three-a-week")}>{text.threeAWeek}</Button>
        <Button onClick={() => choose("each-quiet-time")}>{text.eachTime}</Button>
      </div>
    </div>
  );
}

function RepeatsNote({ view, actions, onAnswered }: NoteProps) {
  const { popup } = useWords();
  const takeFewer = () => {
    actions.set({ dose: fewerThan(view.settings.dose) });
    onAnswered();
  };
  return (
    <div class="note note-question">
      <p>{popup.repeatsQuestion}</p>
      <div class="pair-row">
        <Button onClick={takeFewer}>{popup.repeatsFewer}</Button>
        <Button onClick={onAnswered}>{popup.repeatsAgain}</Button>
      </div>
    </div>
  );
}
