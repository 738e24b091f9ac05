import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { Toast, type ToastView } from "../ui/controls/Toast";
import { DayStrip } from "./DayStrip";
import { Footer, MOMENT_BUTTON } from "./Footer";
import { focusSoon } from "./focus-soon";
import { later } from "./later";
import { Notes } from "./Notes";
import { NowPair } from "./NowPair";
import type { PopupActs } from "./popup-acts";
import { type PopupWords, WordsProvider } from "./popup-words";
import { QuietTimes } from "./QuietTimes";

export const MomentNowLater = later(() => import("./MomentNow").then((it) => it.MomentNow));

/** Where focus goes when what had it is gone. */
export const TOP = "top";

interface Props {
  view: View;
  words: PopupWords;
  acts: PopupActs;
  /** The card that waits, where one does. */
  waiting?: ComponentChildren;
  /** Where to begin; the list of today. */
  begin?: "today" | "moment-now";
}

/** The whole popup, drawn from a view alone: no browser, no clock. */
export function PopupPage({ view, words, acts, waiting, begin = "today" }: Props) {
  const [place, setPlace] = useState(begin);
  const { toast, tell, undoButton } = useToast(words);
  // Of what can't be read just now an empty list would say that there is none.
  const isTold = view.quietTimes.length > 0 || !view.trouble.includes("not-read");
  const back = () => {
    setPlace("today");
    focusSoon(MOMENT_BUTTON);
  };
  return (
    <WordsProvider value={words}>
      <div class="popup" lang={words.language}>
        <header class="top">
          <h1 id={TOP} tabIndex={-1}>
            {words.popup.title}
          </h1>
          <Button look="icon" label={words.popup.settings} press={() => acts.open("settings")}>
            <Icon name="gear" />
          </Button>
        </header>
        {place === "today" ? (
          <>
            <main>
              {waiting}
              {isTold && <NowPair view={view} />}
              {isTold && <DayStrip view={view} />}
              <Notes view={view} acts={acts} />
              {isTold && <QuietTimes view={view} acts={acts} tell={tell} />}
            </main>
            <footer class="bottom">
              <Toast toast={toast} actionRef={undoButton} />
              <Footer acts={acts} momentNow={() => setPlace("moment-now")} />
            </footer>
          </>
        ) : (
          <MomentNowLater view={view} acts={acts} back={back} />
        )}
      </div>
    </WordsProvider>
  );
}

/** The line about the last change, with its undo; it takes the focus that the change left behind. */
function useToast(words: PopupWords) {
  const [toast, setToast] = useState<ToastView | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const tell = (text: string, undo: () => Promise<unknown>) => {
    const press = () => {
      setToast(null);
      void undo();
    };
    setToast({ text, action: { label: words.popup.undo, press } });
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) undoButton.current?.focus();
    });
  };
  return { toast, tell, undoButton };
}
