import type { ComponentChildren } from "preact";
import type { MomentId } from "../core/moment/moment";
import { asKeptMoment } from "../home/kept-moments";
import { usePrintSheet } from "../home/use-print-sheet";
import { Button } from "../ui/controls/Button";
import { StarterSheet } from "./StarterSheet";
import type { SitePartProps } from "./site-props";

type Props = SitePartProps & {
  heading: string;
  /** A sentence below the heading. */
  subheading?: string | undefined;
  momentIds: readonly MomentId[];
  /** The id of what the buttons are about. */
  describedBy: string;
  /** Buttons before this one. */
  children?: ComponentChildren;
};

/** Prints a starter set's sheet, which is drawn for as long as it is printed. */
export function SheetButton(props: Props) {
  const { texts, actions, momentIds, describedBy } = props;
  const { sheet, print } = usePrintSheet(actions);
  const moments = momentIds.map((momentId) => asKeptMoment({ momentId, wording: "plain" }, texts));
  return (
    <>
      <div class="paper-buttons">
        {props.children}
        <Button describedBy={describedBy} onClick={() => void print("starter", moments)}>
          {texts.sets.sheet}
        </Button>
      </div>
      {sheet && <StarterSheet {...props} sheet={sheet} />}
    </>
  );
}
