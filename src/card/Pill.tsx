import type { CardText } from "../content/en/card";
import { fill } from "../content/fill";

interface Props {
  title: string;
  /** It came first: neither words nor picture, for screens that others see. */
  isSmall: boolean;
  text: CardText;
  language: string;
  onOpen(): void;
}

/** The folded card: a leaf that opens on a click. */
export function Pill({ title, isSmall, text, language, onOpen }: Props) {
  const name = isSmall ? text.smallPill : fill(text.unfold, { title });
  return (
    <button type="button" class="pill" lang={language} aria-label={name} onClick={onOpen}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path class="pill-leaf" d="M4 20C3 9 9 3 21 3c0 12-6 18-15 16" />
        <path class="pill-vein" d="M4 21 13 11" />
      </svg>
      {!isSmall && <span>{title}</span>}
    </button>
  );
}
