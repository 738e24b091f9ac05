import { useEffect, useRef, useState } from "preact/hooks";
import type { View } from "../core/view/view";
import { holidayWords, pauseWords } from "../today/now-words";
import { useWords } from "../ui/words";

/** Tells screen readers that a pause began or ended, and that days without cards were planned or taken away; nothing of how it was when the popup opened. */
export function PauseStatus({ view }: { view: View }) {
  const words = useWords();
  const until = view.pause?.until;
  const announced = useRef(until);
  const [status, setStatus] = useState("");
  useEffect(() => {
    if (announced.current === until) return;
    announced.current = until;
    setStatus(view.pause ? pauseWords(view.pause, view, words) : words.popup.resumed);
  }, [until]);
  const planned = view.holiday && view.now < view.holiday.from ? view.holiday : null;
  const plannedUntil = planned?.until;
  const announcedPlan = useRef(plannedUntil);
  useEffect(() => {
    if (announcedPlan.current === plannedUntil) return;
    announcedPlan.current = plannedUntil;
    if (planned) setStatus(holidayWords(planned, words));
    // One that began is announced as a pause.
    else if (!view.holiday) setStatus(words.popup.holiday.cancelled);
  }, [plannedUntil]);
  return (
    <p class="for-ears" role="status">
      {status}
    </p>
  );
}
