import type { ComponentChildren } from "preact";
import { useUniqueId } from "./use-unique-id";

/** The attributes that connect an input with its label, hint and problem. */
export interface FieldAttributes {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
}

interface Props {
  label: string;
  hint?: string | undefined;
  /** Visually hidden, if what stands around it says the same. */
  hideLabel?: boolean;
  /** A sentence beside the field; undefined if there is no problem. */
  problem?: string | undefined;
  children(ties: FieldAttributes): ComponentChildren;
}

/** A label, its input, a hint and a problem. */
export function Field({ label, hint, hideLabel, problem, children }: Props) {
  const id = useUniqueId();
  return (
    <div class="field-group">
      <label class={hideLabel ? "for-ears" : "field-label"} for={id}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": describedBy(id, { hint, problem }),
        "aria-invalid": problem ? true : undefined,
      })}
      <FieldNotes id={id} hint={hint} problem={problem} />
    </div>
  );
}

interface Notes {
  hint?: string | undefined;
  problem?: string | undefined;
}

/** The ids of the notes of a field, or group of fields, of this id; undefined if it has none. */
export const describedBy = (id: string, { hint, problem }: Notes): string | undefined =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;

/** What stands below a field or a group of fields: how to fill it in, and what is wrong with it. */
export function FieldNotes({ id, hint, problem }: Notes & { id: string }) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </>
  );
}

/** A problem with a field, marked by a symbol as well as by colour. */
export function Problem({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="problem" id={id}>
      {children}
    </p>
  );
}
