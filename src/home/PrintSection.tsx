import { useEffect, useState } from "preact/hooks";
import { MOMENTS } from "../content/library";
import { Button } from "../ui/controls/Button";
import { sceneFor } from "../ui/scenes";
import type { PartProps } from "./home-props";
import { asKeptMoment } from "./kept-moments";
import { PrintSheet, type Sheet, type SheetLayout } from "./PrintSheet";
import type { KeptMoment } from "./search-kept";

/** Prints the kept moments, or the four seed moments for a crèche to hand out. */
export function PrintSection(props: PartProps & { found: KeptMoment[] }) {
  const { texts, actions, found } = props;
  const text = texts.home.print;
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (!sheet) return;
    // Not removed right after `print()`: some browsers read the page while the print dialog is open.
    const clear = () => setSheet(null);
    window.addEventListener("afterprint", clear);
    actions.print();
    return () => window.removeEventListener("afterprint", clear);
  }, [sheet, actions]);
  const print = async (layout: SheetLayout, moments: KeptMoment[]) =>
    setSheet({ layout, moments: await Promise.all(moments.map(withScene)) });
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

const withScene = async (moment: KeptMoment) => ({
  moment,
  scene: moment.routine && (await sceneFor(moment.routine)),
});
