import type { CardText } from "../content/en/card";
import { fill } from "../content/fill";

interface Props {
  title: string;
  /** The card began collapsed: no title, since others may see the screen. */
  startedCollapsed: boolean;
  text: CardText;
  language: string;
  onExpand(): void;
}

/** A small button with a leaf; a click expands the card. */
export function CollapsedCard({ title, startedCollapsed, text, language, onExpand }: Props) {
  const name = startedCollapsed ? text.collapsedFirst : fill(text.expand, { title });
  return (
    <button type="button" class="collapsed" lang={language} aria-label={name} onClick={onExpand}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path class="collapsed-leaf" d="M4 20C3 9 9 3 21 3c0 12-6 18-15 16" />
        <path class="collapsed-vein" d="M4 21 13 11" />
      </svg>
      {!startedCollapsed && <span class="own-words">{title}</span>}
    </button>
  );
}
