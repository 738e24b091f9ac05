import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { View } from "../core/view/view";
import {
  ADDING,
  type DraftMemory,
  useQuietTimeEdits,
} from "../quiet-time-form/use-quiet-time-edits";
import { DayStrip } from "../today/day-strip/DayStrip";
import { NowLines } from "../today/NowLines";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { Toast } from "../ui/controls/Toast";
import { focusAfterPaint } from "../ui/focus-after-paint";
import { lazy } from "../ui/lazy";
import { useWords, WordsProvider } from "../ui/words";
import { Footer, MOMENT_BUTTON } from "./Footer";
import type { Memory } from "./memory";
import { Notes } from "./Notes";
import { PAUSE_BUTTON } from "./PauseMenu";
import { PauseStatus } from "./PauseStatus";
import { PinNote, usePinNote } from "./PinNote";
import type { PopupActions } from "./popup-actions";
import type { PopupWords } from "./popup-words";
import { QuietTimePlace } from "./QuietTimePlace";
import { rowId } from "./QuietTimeRow";
import { QuietTimes } from "./QuietTimes";
import { useDoneToast } from "./use-done-toast";

export const LazyMomentScreen = lazy(() => import("./MomentScreen").then((it) => it.MomentScreen));

/** Receives the focus if the focused element was removed. */
export const TOP = "top";

interface Props {
  view: View;
  words: PopupWords;
  actions: PopupActions;
  /** What the last popup left, and what the next one opens with. */
  memory: Memory;
  /** The waiting card, if there is one. */
  waiting?: ComponentChildren;
  /** The line of the card that was closed last; it keeps nothing else from being shown first. */
  closed?: ComponentChildren;
  /** What is shown first. */
  begin?: "today" | "moment-now";
}

/** The whole popup. It depends only on its props: no browser API, no clock. */
export function PopupPage({ view, words, actions, memory, waiting, closed, begin }: Props) {
  const [place, setPlace] = useState(() => begin ?? firstPlace(memory, waiting));
  const { toast, showDone, undoButton } = useDoneToast({ view, words, actions, memory });
  const pin = usePinNote(view, actions);
  const draft: DraftMemory = {
    get: () => memory.get("draft"),
    set: (written) => memory.set("draft", written),
  };
  const edits = useQuietTimeEdits({
    ...{ view, actions, draft },
    showDone: (done, quietTime) => {
      if (done === "added") pin.show();
      showDone(done, quietTime);
    },
    returnFocus: (id) => focusAfterPaint(id === ADDING ? ADDING : rowId(id)),
    opensLeft: place === "today" && !waiting,
  });
  // While the store can't be read, an empty list would look as if nothing was stored.
  const hasTimes = view.quietTimes.length > 0;
  const isRead = hasTimes || !view.warnings.includes("not-read");
  const back = () => {
    memory.set("moment", null);
    setPlace("today");
    focusAfterPaint(MOMENT_BUTTON);
  };
  // The button of either goes with it.
  const resume = () => {
    actions.pause("now");
    focusAfterPaint(PAUSE_BUTTON);
  };
  const cancelHoliday = () => {
    actions.planHoliday(null);
    focusAfterPaint(PAUSE_BUTTON);
  };
  return (
    <WordsProvider value={words}>
      <div
        class={isRead || place !== "today" ? "popup" : "popup popup-short"}
        lang={words.language}
      >
        <PauseStatus view={view} />
        {isRead && edits.isOpen ? (
          <>
            <Header actions={actions} />
            <QuietTimePlace {...{ view, edits, actions, draft }} />
          </>
        ) : place === "today" ? (
          <>
            <Header actions={actions} />
            <main>
              {waiting ?? closed}
              {(hasTimes || view.pause || view.holiday) && isRead && (
                <NowLines view={view} onEndPause={resume} onCancelHoliday={cancelHoliday} />
              )}
              {hasTimes && <DayStrip view={view} hasHeading />}
              <Notes view={view} actions={actions} />
              {isRead && <QuietTimes {...{ view, actions, edits }} />}
              {pin.isShown && <PinNote onClose={pin.close} />}
            </main>
            <footer class="bottom">
              <Toast toast={toast} actionRef={undoButton} />
              <Footer view={view} actions={actions} onMomentNow={() => setPlace("moment-now")} />
            </footer>
          </>
        ) : (
          <LazyMomentScreen view={view} actions={actions} memory={memory} onBack={back} />
        )}
      </div>
    </WordsProvider>
  );
}

function Header({ actions }: Pick<Props, "actions">) {
  const { popup } = useWords();
  return (
    <header class="top">
      <h1 id={TOP} tabIndex={-1}>
        {popup.title}
      </h1>
      <Button variant="icon" label={popup.settings} onClick={() => actions.open("settings")}>
        <Icon name="gear" />
      </Button>
    </header>
  );
}

/**
 * The small moment that the parent was reading when the popup closed, unless a card waits. Then its button
 * shows that moment.
 */
const firstPlace = (memory: Memory, waiting: ComponentChildren): "today" | "moment-now" =>
  memory.get("moment") && !waiting ? "moment-now" : "today";
