import type { ComponentChildren } from "preact";
import { useUniqueId } from "./use-unique-id";

/** What an input takes to be tied to its hint and its problem. */
export interface FieldAttributes {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
}

interface Props {
  label: string;
  hint?: string | undefined;
  /** A calm sentence beside the field; undefined where all is well. */
  problem?: string | undefined;
  children(ties: FieldAttributes): ComponentChildren;
}

/** A label, its input, and what there is to say about it. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useUniqueId();
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field-group">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": problem ? true : undefined,
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  );
}

/** A sentence about what is lacking; told by a mark as well as by colour. */
export function Problem({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="problem" id={id}>
      {children}
    </p>
  );
}
