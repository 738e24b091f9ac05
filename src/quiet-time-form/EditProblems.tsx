import type { QuietTimeProblem } from "../core/quiet-time/quiet-time";
import { Problem } from "../ui/controls/Field";
import { useWords } from "../ui/words";

/** Why an edit that was made without the form was refused, told as a status. */
export function EditProblems({ problems }: { problems: readonly QuietTimeProblem[] }) {
  const { popup } = useWords();
  return (
    <div role="status">
      {problems.map((problem) => (
        <Problem key={problem} id={problem}>
          {popup.problems[problem]}
        </Problem>
      ))}
    </div>
  );
}
