import { useState } from "preact/hooks";
import { fill } from "../content/fill";
import { formatMinuteOfDay } from "../content/format";
import { crecheClosingAt, starterQuietTimes } from "../content/starter-sets";
import { MAX_NAME_LENGTH } from "../core/quiet-time/quiet-time-bounds";
import type { MinuteOfDay } from "../core/time";
import { Button } from "../ui/controls/Button";
import { Field } from "../ui/controls/Field";
import { fromTimeValue, toTimeValue } from "../ui/time-value";
import { SheetButton } from "./SheetButton";
import type { SitePartProps } from "./site-props";
import { starterFile } from "./starter-file";

const USUAL_CLOSING: MinuteOfDay = 18 * 60;
const TITLE_ID = "set-maker";

/** A crèche's own set: with its name and closing time, as a file and as a sheet. */
export function SetMaker(props: SitePartProps) {
  const { maker } = props.texts.sets;
  const [name, setName] = useState("");
  const [closing, setClosing] = useState<MinuteOfDay | null>(USUAL_CLOSING);
  const isTooLong = [...name.trim()].length > MAX_NAME_LENGTH;
  return (
    <section class="group">
      <h2 id={TITLE_ID}>{maker.title}</h2>
      <p class="hint">{maker.intro}</p>
      <div class="field-pair">
        <Field
          label={maker.name}
          hint={maker.nameHint}
          problem={isTooLong ? maker.nameTooLong : undefined}
        >
          {(ties) => (
            <input
              {...ties}
              class="field"
              type="text"
              autocomplete="off"
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          )}
        </Field>
        <Field label={maker.closing} problem={closing === null ? maker.noTime : undefined}>
          {(ties) => (
            <input
              {...ties}
              class="field"
              type="time"
              defaultValue={toTimeValue(USUAL_CLOSING)}
              onInput={({ currentTarget }) => setClosing(fromTimeValue(currentTarget.value))}
            />
          )}
        </Field>
      </div>
      {closing !== null && !isTooLong && (
        <MadeSet {...props} name={name.trim()} closing={closing} />
      )}
    </section>
  );
}

type MadeProps = SitePartProps & { name: string; closing: MinuteOfDay };

function MadeSet(props: MadeProps) {
  const { texts, locale, actions, name, closing } = props;
  const { sets } = texts;
  const [isSaved, setSaved] = useState(false);
  const set = crecheClosingAt(closing);
  const save = () => {
    // Pick-up bears the crèche's name; at home no name is needed.
    const names = { ...sets.times, ...(name && { "set-creche-pickup": name }) };
    const file = starterFile(starterQuietTimes(set, names));
    actions.saveFile(sets.maker.fileName, "application/json", file);
    setSaved(true);
  };
  const time = formatMinuteOfDay(closing, locale);
  const closes = fill(sets.leaflet.closes, { name: name || sets.list.creche.name, time });
  return (
    <>
      <SheetButton
        {...props}
        heading={name || sets.list.creche.name}
        subheading={closes}
        momentIds={set.momentIds}
        describedBy={TITLE_ID}
      >
        <Button describedBy={TITLE_ID} onClick={save}>
          {sets.maker.save}
        </Button>
      </SheetButton>
      <p role="status" class="hint">
        {isSaved && fill(sets.maker.saved, { file: sets.maker.fileName })}
      </p>
    </>
  );
}
