import { describedBy, FieldNotes } from "./Field";
import { useUniqueId } from "./use-unique-id";

interface Choice<Value> {
  value: Value;
  /** Its accessible name. */
  name: string;
  /** Shown instead of the name to save space, such as "Mo". */
  short?: string;
}

interface Props<Value> {
  legend: string;
  choices: readonly Choice<Value>[];
  chosen: readonly Value[];
  /** Exactly one can be chosen, rather than any number. */
  one?: boolean;
  hint?: string | undefined;
  problem?: string | undefined;
  /** Visually hidden, if a heading above says the same. */
  hideLegend?: boolean;
  onChange(chosen: Value[]): void;
}

/** Native check boxes or radio buttons, styled as chips. */
export function Chips<Value extends string | number>(props: Props<Value>) {
  const id = useUniqueId();
  const isShort = props.choices.some(({ short }) => short !== undefined);
  const toggle = (value: Value, on: boolean) => {
    const others = props.one ? [] : props.chosen.filter((each) => each !== value);
    props.onChange(on ? [...others, value] : others);
  };
  return (
    <fieldset class="chips" aria-describedby={describedBy(id, props)}>
      <legend class={props.hideLegend ? "for-ears" : "field-label"}>{props.legend}</legend>
      <div class={isShort ? "chip-row chip-row-short" : "chip-row"}>
        {props.choices.map(({ value, name, short }) => (
          <label class="chip" key={value}>
            <input
              type={props.one ? "radio" : "checkbox"}
              name={id}
              aria-label={short === undefined ? undefined : name}
              checked={props.chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span aria-hidden={short === undefined ? undefined : true}>{short ?? name}</span>
          </label>
        ))}
      </div>
      <FieldNotes id={id} hint={props.hint} problem={props.problem} />
    </fieldset>
  );
}
