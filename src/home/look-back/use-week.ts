import { useEffect, useState } from "preact/hooks";
import type { LookBack } from "../../core/view/look-back";
import type { PartProps } from "../home-props";

/** The week of a Monday, this week for "", from the background; requested again on every change. */
export function useWeek(monday: string, { view, actions }: PartProps): LookBack | null {
  const [week, setWeek] = useState<LookBack | null>(null);
  useEffect(() => {
    let isWanted = true;
    void actions.lookBack(monday).then((result) => {
      if (isWanted && result) setWeek(result);
    });
    return () => {
      isWanted = false;
    };
  }, [monday, view]);
  return week;
}
