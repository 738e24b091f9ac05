import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { Toast, type ToastView } from "../ui/controls/Toast";
import { lazy } from "../ui/lazy";
import { DayStrip } from "./DayStrip";
import { Footer, MOMENT_BUTTON } from "./Footer";
import { focusAfterPaint } from "./focus-after-paint";
import { Notes } from "./Notes";
import { NowPair } from "./NowPair";
import type { PopupActions } from "./popup-actions";
import { type PopupWords, WordsProvider } from "./popup-words";
import { QuietTimes } from "./QuietTimes";

export const LazyMomentNow = lazy(() => import("./MomentNow").then((it) => it.MomentNow));

/** Receives the focus if the focused element was removed. */
export const TOP = "top";

interface Props {
  view: View;
  words: PopupWords;
  actions: PopupActions;
  /** The waiting card, if there is one. */
  waiting?: ComponentChildren;
  /** What is shown first. */
  begin?: "today" | "moment-now";
}

/** The whole popup. It depends only on its props: no browser API, no clock. */
export function PopupPage({ view, words, actions, waiting, begin = "today" }: Props) {
  const [place, setPlace] = useState(begin);
  const { toast, showToast, undoButton } = useToast(words);
  // While the store can't be read, an empty list would look as if nothing was stored.
  const isRead = view.quietTimes.length > 0 || !view.warnings.includes("not-read");
  const back = () => {
    setPlace("today");
    focusAfterPaint(MOMENT_BUTTON);
  };
  return (
    <WordsProvider value={words}>
      <div class="popup" lang={words.language}>
        <header class="top">
          <h1 id={TOP} tabIndex={-1}>
            {words.popup.title}
          </h1>
          <Button
            variant="icon"
            label={words.popup.settings}
            onClick={() => actions.open("settings")}
          >
            <Icon name="gear" />
          </Button>
        </header>
        {place === "today" ? (
          <>
            <main>
              {waiting}
              {isRead && <NowPair view={view} />}
              {isRead && <DayStrip view={view} />}
              <Notes view={view} actions={actions} />
              {isRead && <QuietTimes view={view} actions={actions} showToast={showToast} />}
            </main>
            <footer class="bottom">
              <Toast toast={toast} actionRef={undoButton} />
              <Footer actions={actions} onMomentNow={() => setPlace("moment-now")} />
            </footer>
          </>
        ) : (
          <LazyMomentNow view={view} actions={actions} onBack={back} />
        )}
      </div>
    </WordsProvider>
  );
}

/** The message about the last change, with undo. It takes the focus if the change removed the focused element. */
function useToast(words: PopupWords) {
  const [toast, setToast] = useState<ToastView | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const showToast = (text: string, undo: () => Promise<unknown>) => {
    const onClick = () => {
      setToast(null);
      void undo();
    };
    setToast({ text, action: { label: words.popup.undo, onClick } });
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) undoButton.current?.focus();
    });
  };
  return { toast, showToast, undoButton };
}
