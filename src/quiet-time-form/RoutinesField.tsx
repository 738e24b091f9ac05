import { ROUTINES, type Routine } from "../core/moment/moment";
import { useWords } from "../ui/words";
import { ChoiceGroup } from "./ChoiceGroup";
import { RoutineIcon } from "./RoutineIcon";

interface Props {
  /** In the parent's order. */
  routines: readonly Routine[];
  problem: string | undefined;
  onChange(routines: Routine[]): void;
}

/** What happens then: a tile for each routine, and several may be chosen. */
export function RoutinesField({ routines, problem, onChange }: Props) {
  const { popup, card } = useWords();
  const toggle = (routine: Routine, on: boolean) => {
    const others = routines.filter((each) => each !== routine);
    onChange(on ? [...others, routine] : others);
  };
  return (
    <ChoiceGroup
      name={popup.editor.routine}
      class="tiles"
      hint={routines.includes("bath") ? popup.editor.bathHint : undefined}
      problem={problem}
    >
      {ROUTINES.map((routine) => (
        <label class="chip tile" key={routine}>
          <input
            type="checkbox"
            checked={routines.includes(routine)}
            onChange={(event) => toggle(routine, event.currentTarget.checked)}
          />
          <span>
            <RoutineIcon routine={routine} />
            {card.routines[routine]}
          </span>
        </label>
      ))}
    </ChoiceGroup>
  );
}
