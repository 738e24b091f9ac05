import { useEffect, useState } from "preact/hooks";
import { sceneFor } from "../ui/scenes";
import type { PartActions } from "./home-props";
import type { Sheet, SheetLayout } from "./PrintSheet";
import type { KeptMoment } from "./search-kept";

/** A sheet that is drawn while it is printed, and taken away afterwards. */
export function usePrintSheet(actions: PartActions): {
  sheet: Sheet | null;
  print(layout: SheetLayout, moments: readonly KeptMoment[]): Promise<void>;
} {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (!sheet) return;
    // Not removed right after `print()`: some browsers read the page while the print dialog is open.
    const clear = () => setSheet(null);
    window.addEventListener("afterprint", clear);
    actions.print();
    return () => window.removeEventListener("afterprint", clear);
  }, [sheet, actions]);
  const print = async (layout: SheetLayout, moments: readonly KeptMoment[]) =>
    setSheet(await loadSheet(layout, moments));
  return { sheet, print };
}

/** The sheet with the scenes of its moments. */
export async function loadSheet(
  layout: SheetLayout,
  moments: readonly KeptMoment[],
): Promise<Sheet> {
  return { layout, moments: await Promise.all(moments.map(withScene)) };
}

const withScene = async (moment: KeptMoment) => ({
  moment,
  scene: moment.routine && (await sceneFor(moment.routine)),
});
