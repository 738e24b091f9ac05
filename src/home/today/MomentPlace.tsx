import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { MomentButtons, MomentHead, MomentIdea } from "../../today/moment-now/MomentNow";
import type { MomentActions } from "../../today/moment-now/moment-actions";
import type { MomentMemory } from "../../today/moment-now/moment-memory";
import { useIdea } from "../../today/moment-now/use-idea";
import { Button } from "../../ui/controls/Button";
import { focusAfterPaint } from "../../ui/focus-after-paint";
import type { HomeActions, PartProps } from "../home-props";
import { RoutineScene } from "../RoutineScene";

interface Props extends PartProps {
  actions: HomeActions;
  memory: MomentMemory;
}

/** For returning the focus when the moment closes. */
const MOMENT_BUTTON = "moment-button";

/** A small moment now: its button, and in the same place the moment itself. */
export function MomentPlace(props: Props & { isFirstChoice: boolean }) {
  const { texts, memory, isFirstChoice } = props;
  const [isOpen, setOpen] = useState(() => memory.get("moment") !== null);
  const back = () => {
    memory.set("moment", null);
    setOpen(false);
    focusAfterPaint(MOMENT_BUTTON);
  };
  if (isOpen) return <OpenMoment {...props} onBack={back} />;
  return (
    <div class="moment-door">
      <RoutineScene routine="floor" />
      <Button
        id={MOMENT_BUTTON}
        variant={isFirstChoice ? "primary" : "plain"}
        onClick={() => setOpen(true)}
      >
        {texts.popup.momentNow}
      </Button>
    </div>
  );
}

function OpenMoment({ view, texts, actions, memory, onBack }: Props & { onBack(): void }) {
  const ofMoment: MomentActions = { ...actions, loadMoments: async () => texts.moments };
  const now = useIdea(view, ofMoment, memory);
  const place = useRef<HTMLElement>(null);
  const isFound = now.found !== null;
  // It is higher than the button in whose place it is, so its end may lie below the window.
  useLayoutEffect(() => {
    if (isFound) place.current?.scrollIntoView({ block: "nearest" });
  }, [isFound]);
  return (
    <section class="moment-open" ref={place}>
      <div class="moment-head">
        <MomentHead onBack={onBack} />
      </div>
      <MomentIdea {...{ view, now }} actions={ofMoment} />
      <MomentButtons {...{ view, now }} actions={ofMoment} />
    </section>
  );
}
