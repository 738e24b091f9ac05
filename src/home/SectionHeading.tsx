import type { ComponentChildren } from "preact";
import type { SettingsSection } from "./route";

/** A heading that a link leads to, and that then has the focus. */
export const SectionHeading = (props: { id: SettingsSection; children: ComponentChildren }) => (
  <h2 id={props.id} tabIndex={-1}>
    {props.children}
  </h2>
);
