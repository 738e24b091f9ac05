import { useRef, useState } from "preact/hooks";
import { fill } from "../../content/fill";
import { CopyMoment } from "../CopyMoment";
import type { PartProps } from "../home-props";
import { OursNote } from "../OursNote";
import { PrintLink } from "../PrintLink";
import { RoutineScene } from "../RoutineScene";
import type { KeptMoment } from "../search-kept";
import { OwnForm } from "./OwnForm";

/** A moment that the parent wrote, with edit and remove (with undo). */
export function OwnNote(props: PartProps & { moment: KeptMoment }) {
  const { view, texts, moment } = props;
  const [isEdited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const own = view.own.find(({ id }) => id === moment.momentId);
  const done = () => {
    setEdited(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  if (isEdited && own) {
    return (
      <li>
        <OwnForm {...props} own={own} onDone={done} />
      </li>
    );
  }
  const titleId = `own-${moment.momentId}`;
  return (
    <li class="note">
      {moment.routine && <RoutineScene routine={moment.routine} />}
      <p class="eyebrow">{moment.routineName}</p>
      <h2 id={titleId} class="own-words">
        {moment.title}
      </h2>
      <p class="own-words">{moment.text}</p>
      <OursNote {...props} />
      <div class="actions">
        <button
          type="button"
          class="button button-text"
          aria-describedby={titleId}
          ref={edit}
          onClick={() => setEdited(true)}
        >
          {texts.data.own.edit}
        </button>
        <PrintLink texts={texts} momentId={moment.momentId} titleId={titleId} />
        <CopyMoment {...props} titleId={titleId} />
        <button
          type="button"
          class="button"
          aria-describedby={titleId}
          onClick={() => void remove(props)}
        >
          {texts.home.kept.remove}
        </button>
      </div>
    </li>
  );
}

async function remove({
  view,
  texts,
  actions,
  showNotice,
  moment,
}: PartProps & { moment: KeptMoment }) {
  const own = view.own.find(({ id }) => id === moment.momentId);
  const wasKept = view.kept.some(({ momentId }) => momentId === moment.momentId);
  if (!own || !(await actions.removeOwn(own.id))) return;
  const undo = async () => {
    await actions.putOwn(own);
    if (wasKept) await actions.keep(own.id, true);
  };
  showNotice({
    text: fill(texts.home.kept.removed, { title: own.title }),
    undo: () => void undo(),
  });
}
