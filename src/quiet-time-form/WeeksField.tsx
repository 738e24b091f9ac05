import { useState } from "preact/hooks";
import { isInItsWeek } from "../core/quiet-time/occurrence";
import type { Instant, LocalDate } from "../core/time";
import { Chips } from "../ui/controls/Chips";
import { localDateOf, fortnightFrom as mondayFor } from "../ui/local-date-of";
import { useWords } from "../ui/words";

interface Props {
  fortnightFrom: LocalDate | null;
  now: Instant;
  problem: string | undefined;
  onChange(fortnightFrom: LocalDate | null): void;
}

/** Every week, or every other week starting this week or next: for children with two homes. */
export function WeeksField({ fortnightFrom, now, problem, onChange }: Props) {
  const { popup } = useWords();
  const [week, setWeek] = useState<"this" | "next">(() =>
    isInItsWeek({ fortnightFrom }, localDateOf(now)) ? "this" : "next",
  );
  const chooseWeek = (chosen: "this" | "next") => {
    setWeek(chosen);
    onChange(mondayFor(chosen, now));
  };
  const isOther = fortnightFrom !== null;
  return (
    <>
      <Chips
        one
        legend={popup.editor.weeks}
        choices={[
          { value: "every", name: popup.editor.everyWeek },
          { value: "other", name: popup.editor.everyOtherWeek },
        ]}
        chosen={[isOther ? "other" : "every"]}
        hint={popup.editor.fortnightHint}
        onChange={([value]) => (value === "other" ? chooseWeek(week) : onChange(null))}
      />
      {isOther && (
        <Chips
          one
          legend={popup.editor.fortnight}
          choices={[
            { value: "this", name: popup.thisWeek },
            { value: "next", name: popup.nextWeek },
          ]}
          chosen={[week]}
          problem={problem}
          onChange={([value]) => value && chooseWeek(value)}
        />
      )}
    </>
  );
}
