import { Problem } from "./Field";
import { useUniqueId } from "./use-unique-id";

interface Choice<Value> {
  value: Value;
  /** Its accessible name. */
  name: string;
  /** Shown instead of the name where there is little room: "Mo". */
  short?: string;
}

interface Props<Value> {
  legend: string;
  choices: readonly Choice<Value>[];
  chosen: readonly Value[];
  /** One of them, or any number. */
  one?: boolean;
  hint?: string | undefined;
  problem?: string | undefined;
  /** Not shown, since what stands above says it. */
  hideLegend?: boolean;
  onChange(chosen: Value[]): void;
}

/** A few to choose from, as native check boxes or radio buttons in the shape of chips. */
export function Chips<Value extends string | number>(props: Props<Value>) {
  const id = useUniqueId();
  const described = [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean);
  const isShort = props.choices.some(({ short }) => short !== undefined);
  const toggle = (value: Value, on: boolean) => {
    const others = props.one ? [] : props.chosen.filter((each) => each !== value);
    props.onChange(on ? [...others, value] : others);
  };
  return (
    <fieldset class="chips" aria-describedby={described.join(" ") || undefined}>
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
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.problem && <Problem id={`${id}-problem`}>{props.problem}</Problem>}
    </fieldset>
  );
}
