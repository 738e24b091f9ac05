import { Field } from "./Field";

interface Props<Value extends string | number> {
  label: string;
  hint?: string | undefined;
  /** Visually hidden, if what stands around it says the same. */
  hideLabel?: boolean;
  value: Value;
  choices: readonly { value: Value; name: string }[];
  onChange(value: Value): void;
}

/** A native select: fast by keyboard, with the platform's picker on phones. */
export function SelectField<Value extends string | number>(props: Props<Value>) {
  const pick = (key: string) => {
    const choice = props.choices.find(({ value }) => String(value) === key);
    if (choice) props.onChange(choice.value);
  };
  return (
    <Field label={props.label} hint={props.hint} hideLabel={props.hideLabel ?? false}>
      {(ties) => (
        <select
          {...ties}
          class="field"
          value={String(props.value)}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          {props.choices.map(({ value, name }) => (
            <option key={value} value={String(value)}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
