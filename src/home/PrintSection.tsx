import { MOMENTS } from "../content/library";
import { Button } from "../ui/controls/Button";
import type { PartProps } from "./home-props";
import { asKeptMoment } from "./kept-moments";
import { PrintSheet } from "./PrintSheet";
import type { KeptMoment } from "./search-kept";
import { usePrintSheet } from "./use-print-sheet";

/** Prints the kept moments, or the four seed moments for a crèche to hand out. */
export function PrintSection(props: PartProps & { found: KeptMoment[] }) {
  const { texts, actions, found } = props;
  const text = texts.home.print;
  const { sheet, print } = usePrintSheet(actions);
  const seeds = MOMENTS.filter(({ seed }) => seed).map(({ id }) =>
    asKeptMoment({ momentId: id, wording: "plain" }, texts),
  );
  return (
    <section class="group">
      <h2>{text.title}</h2>
      {found.length > 0 && <p class="hint">{text.about}</p>}
      <div class="paper-buttons">
        {found.length > 0 && (
          <>
            <Button onClick={() => void print("fridge", found)}>{text.fridge}</Button>
            <Button onClick={() => void print("small", found)}>{text.small}</Button>
          </>
        )}
        <Button onClick={() => void print("small", seeds)}>{text.seeds}</Button>
      </div>
      {sheet && <PrintSheet sheet={sheet} heading={text.heading} foot={text.foot} />}
    </section>
  );
}
