import type { ComponentChildren, Ref } from "preact";

interface Props {
  children: ComponentChildren;
  /** Omitted if the button submits its form. */
  onClick?(): void;
  /** `primary`: the first choice of a screen. `plain`: with an edge. `text`: like a link. `icon`: a picture only. */
  variant?: "primary" | "plain" | "text" | "icon";
  /** Full width. */
  wide?: boolean;
  submits?: boolean;
  /** The accessible name of an icon button. */
  label?: string;
  /** What it does besides what its name says, as a tooltip and for screen readers. */
  hint?: string;
  /** The id of what it is about, where its name alone does not say. */
  describedBy?: string;
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
      title={props.label ?? props.hint}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      ref={props.buttonRef ?? null}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
