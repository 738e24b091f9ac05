import { useState } from "preact/hooks";
import { fill, plural } from "../content/fill";
import { ROUTINES } from "../core/moment/moment";
import { Button } from "../ui/controls/Button";
import { Field } from "../ui/controls/Field";
import { SelectField } from "../ui/controls/SelectField";
import { CopyMoment } from "./CopyMoment";
import { asPlainText } from "./copy-text";
import type { PartProps } from "./home-props";
import { keptMoments } from "./kept-moments";
import { NotForUs } from "./NotForUs";
import { OursNote } from "./OursNote";
import { AddOwn } from "./own/AddOwn";
import { OwnNote } from "./own/OwnNote";
import { PrintLink } from "./PrintLink";
import { PrintSection } from "./PrintSection";
import { RoutineScene } from "./RoutineScene";
import { hrefOf } from "./route";
import { type KeptMoment, type Search, searchKept } from "./search-kept";

/** The kept moments with search and printing, and the excluded ideas. */
export function Kept(props: PartProps) {
  const text = props.texts.home.kept;
  const kept = keptMoments(props.view, props.texts);
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <AddOwn {...props} />
      {kept.length > 0 ? (
        <KeptList {...props} kept={kept} />
      ) : (
        <>
          <p class="lead">{text.empty}</p>
          <PrintSection {...props} found={[]} />
        </>
      )}
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
      <SearchForm {...props} search={search} onChange={setSearch} />
      <div class="list-head">
        <p role="status" class="quiet">
          {found.length > 0 ? plural(text.found, found.length, locale) : text.nothingFound}
        </p>
        {found.length > 0 && <CopyButton {...props} found={found} />}
      </div>
      <ul class="notes">
        {found.map((moment) => {
          const Note = moment.isOwn ? OwnNote : KeptNote;
          return <Note key={moment.momentId} {...props} moment={moment} />;
        })}
      </ul>
      <PrintSection {...props} found={found.filter(({ routine }) => routine !== null)} />
    </>
  );
}

interface SearchProps {
  kept: KeptMoment[];
  search: Search;
  onChange(search: Search): void;
}

function SearchForm({ texts, kept, search, onChange }: PartProps & SearchProps) {
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
            onInput={(event) => onChange({ ...search, words: event.currentTarget.value })}
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
        onChange={(routine) => onChange({ ...search, routine })}
      />
    </search>
  );
}

function CopyButton({ texts, actions, showNotice, found }: PartProps & { found: KeptMoment[] }) {
  const text = texts.home.kept;
  const copy = async () => {
    const copied = await actions.copy(asPlainText(text.copyHeading, found));
    showNotice({ text: copied ? text.copied : texts.card.copyFailed });
  };
  return <Button onClick={() => void copy()}>{text.copyAll}</Button>;
}

function KeptNote(props: PartProps & { moment: KeptMoment }) {
  const { texts, actions, showNotice, moment } = props;
  const text = texts.home.kept;
  const { momentId, title } = moment;
  const titleId = `kept-${momentId}`;
  const keepAgain = () => void actions.keep(momentId, true);
  const remove = async () => {
    if (await actions.keep(momentId, false))
      showNotice({ text: fill(text.removed, { title }), undo: keepAgain });
  };
  return (
    <li class="note">
      {moment.routine && <RoutineScene routine={moment.routine} />}
      <p class="eyebrow">{moment.routineName}</p>
      <h2 id={titleId}>{title}</h2>
      <p>{moment.text}</p>
      {moment.note && <p class="small">{moment.note}</p>}
      <OursNote {...props} />
      <div class="actions">
        {moment.routine && (
          <a href={hrefOf("finding", momentId)} aria-describedby={titleId}>
            {text.why}
          </a>
        )}
        {moment.routine && <PrintLink texts={texts} momentId={momentId} titleId={titleId} />}
        <CopyMoment {...props} titleId={titleId} />
        <button type="button" class="button" aria-describedby={titleId} onClick={remove}>
          {text.remove}
        </button>
      </div>
    </li>
  );
}
