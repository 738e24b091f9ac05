import type { ComponentChildren, Ref } from "preact";

interface Props {
  children: ComponentChildren;
  /** Left out where it submits its form. */
  onClick?(): void;
  /** `plain` is a filled button, `text` a quiet one in a line, `icon` holds a picture alone. */
  variant?: "plain" | "text" | "icon";
  /** Takes the whole width. */
  wide?: boolean;
  submits?: boolean;
  /** Name for an icon's button. */
  label?: string;
  /** For a button that opens something below it. */
  expanded?: boolean;
  pressed?: boolean;
  disabled?: boolean;
  id?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button(props: Props) {
  return (
    <button
      type={props.submits ? "submit" : "button"}
      class={`button button-${props.variant ?? "plain"}${props.wide ? " button-wide" : ""}`}
      id={props.id}
      disabled={props.disabled}
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      ref={props.buttonRef ?? null}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
