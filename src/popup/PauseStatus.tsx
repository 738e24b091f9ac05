import { useEffect, useRef, useState } from "preact/hooks";
import type { View } from "../core/view/view";
import { pauseWords } from "../today/now-words";
import { useWords } from "../today/words";

/** Tells screen readers that a pause began or ended; nothing of how it was when the popup opened. */
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
  return (
    <p class="for-ears" role="status">
      {status}
    </p>
  );
}
