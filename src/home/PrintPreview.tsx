import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import type { PartProps } from "./home-props";
import { PrintSheet, type Sheet, type SheetLayout } from "./PrintSheet";
import type { KeptMoment } from "./search-kept";
import { loadSheet } from "./use-print-sheet";

interface Props extends Pick<PartProps, "texts" | "actions"> {
  layout: Exclude<SheetLayout, "starter">;
  moments: readonly KeptMoment[];
  onClose(): void;
}

/** The sheet as it will be on paper, made smaller, and the button that prints it. */
export function PrintPreview({ texts, actions, layout, moments, onClose }: Props) {
  const text = texts.home.print;
  const sheet = useSheet(layout, moments);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="paper">
      <h3 tabIndex={-1} ref={heading}>
        {text.preview}
      </h3>
      {layout === "small" && <p class="hint">{text.fold}</p>}
      <div class="paper-buttons">
        <Button variant="primary" disabled={!sheet} onClick={actions.print}>
          <Icon name="print" />
          {text.now}
        </Button>
        <Button variant="text" onClick={onClose}>
          {texts.card.close}
        </Button>
      </div>
      <div class="paper-view">
        {sheet && <PrintSheet sheet={sheet} heading={text.heading} foot={text.foot} />}
      </div>
    </div>
  );
}

/** Null until the scenes are loaded; anew where other moments are wanted. */
function useSheet(layout: SheetLayout, moments: readonly KeptMoment[]): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const wanted = JSON.stringify([layout, moments]);
  useEffect(() => {
    let isWanted = true;
    void loadSheet(layout, moments).then((loaded) => isWanted && setSheet(loaded));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return sheet;
}
