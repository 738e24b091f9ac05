import { useState } from "preact/hooks";
import { fill, plural } from "../content/fill";
import { MOMENTS } from "../content/library";
import type { HomeTexts } from "../content/load-home";
import { wordsOf } from "../content/words-of";
import { ROUTINES } from "../domain/moment";
import type { View } from "../domain/view";
import { Button } from "../ui/controls/Button";
import { Field } from "../ui/controls/Field";
import { SelectField } from "../ui/controls/SelectField";
import { asPlainText } from "./copy-text";
import type { PartProps } from "./home-props";
import { NotForUs } from "./NotForUs";
import { RoutineScene } from "./RoutineScene";
import { hrefOf } from "./route";
import { type KeptMoment, type Search, searchKept } from "./search-kept";

/** Kept moments to find again, and the ideas that do not come. */
export function Kept(props: PartProps) {
  const text = props.texts.home.kept;
  const kept = keptMoments(props.view, props.texts);
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      {kept.length > 0 ? <KeptList {...props} kept={kept} /> : <p class="lead">{text.empty}</p>}
      <NotForUs {...props} />
    </>
  );
}

function KeptList(props: PartProps & { kept: KeptMoment[] }) {
  const { texts, locale, kept } = props;
  const text = texts.home.kept;
  const [search, setSearch] = useState<Search>({ words: "", routine: "all" });
  const found = searchKept(kept, search);
  return (
    <>
      <SearchForm {...props} search={search} change={setSearch} />
      <div class="list-head">
        <p role="status" class="quiet">
          {found.length > 0 ? plural(text.found, found.length, locale) : text.nothingFound}
        </p>
        {found.length > 0 && <CopyButton {...props} found={found} />}
      </div>
      <ul class="notes">
        {found.map((moment) => (
          <KeptNote key={moment.momentId} {...props} moment={moment} />
        ))}
      </ul>
    </>
  );
}

interface SearchProps {
  kept: KeptMoment[];
  search: Search;
  change(search: Search): void;
}

function SearchForm({ texts, kept, search, change }: PartProps & SearchProps) {
  const text = texts.home.kept;
  const routines = ROUTINES.filter((routine) => kept.some((moment) => moment.routine === routine));
  return (
    <search class="search">
      <Field label={text.search}>
        {(ties) => (
          <input
            {...ties}
            type="search"
            class="field"
            value={search.words}
            onInput={(event) => change({ ...search, words: event.currentTarget.value })}
          />
        )}
      </Field>
      <SelectField
        label={text.routine}
        value={search.routine}
        choices={[
          { value: "all" as const, name: text.allRoutines },
          ...routines.map((value) => ({ value, name: texts.card.routines[value] })),
        ]}
        choose={(routine) => change({ ...search, routine })}
      />
    </search>
  );
}

function CopyButton({ texts, actions, tell, found }: PartProps & { found: KeptMoment[] }) {
  const text = texts.home.kept;
  const copy = async () => {
    const copied = await actions.copy(asPlainText(text.copyHeading, found));
    tell({ text: copied ? text.copied : text.copyFailed });
  };
  return <Button press={() => void copy()}>{text.copyAll}</Button>;
}

function KeptNote({ texts, actions, tell, moment }: PartProps & { moment: KeptMoment }) {
  const text = texts.home.kept;
  const { momentId, title } = moment;
  const titleId = `kept-${momentId}`;
  const keepAgain = () => void actions.keep(momentId, true);
  const remove = async () => {
    if (await actions.keep(momentId, false))
      tell({ text: fill(text.removed, { title }), undo: keepAgain });
  };
  return (
    <li class="note">
      <RoutineScene routine={moment.routine} />
      <p class="eyebrow">{moment.routineName}</p>
      <h2 id={titleId}>{title}</h2>
      <p>{moment.text}</p>
      {moment.note && <p class="small">{moment.note}</p>}
      <div class="actions">
        {moment.routine && (
          <a href={hrefOf("finding", momentId)} aria-describedby={titleId}>
            {text.why}
          </a>
        )}
        <button type="button" class="button" aria-describedby={titleId} onClick={remove}>
          {text.remove}
        </button>
      </div>
    </li>
  );
}

/** The kept moments with their words, newest first. */
function keptMoments(view: View, texts: HomeTexts): KeptMoment[] {
  const newestFirst = [...view.kept].sort((a, b) => b.keptAt - a.keptAt);
  return newestFirst.map(({ momentId, wording }) => {
    const known = texts.moments[momentId];
    const words = known ? wordsOf(known, wording) : { title: texts.home.unknownMoment, text: "" };
    const routine = MOMENTS.find(({ id }) => id === momentId)?.routine ?? null;
    const routineName = routine ? texts.card.routines[routine] : "";
    return { momentId, routine, routineName, ...words, note: known?.note ?? null };
  });
}
