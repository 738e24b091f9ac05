import type { FunctionComponent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { fill } from "../content/fill";
import { Child } from "./Child";
import { FindingInShort } from "./FindingInShort";
import { Hello } from "./Hello";
import { Phone } from "./Phone";
import { STEPS, type Step, stepBeside } from "./step";
import { Times } from "./Times";
import { WhereAndPin } from "./WhereAndPin";
import type { WelcomeProps } from "./welcome-props";

const BODY: Readonly<Record<Step, FunctionComponent<WelcomeProps>>> = {
  hello: Hello,
  times: Times,
  child: Child,
  finding: FindingInShort,
  where: WhereAndPin,
  phone: Phone,
};

/** One step at a time. Steps can be skipped; each answer is saved immediately. */
export function WelcomePage(props: WelcomeProps) {
  const { step, texts } = props;
  const text = texts.welcome;
  const Body = BODY[step];
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = text.tabTitle;
  }, [text]);
  useArrival(step, main);
  return (
    <div class="page welcome">
      <header class="top">
        <p class="brand">{texts.home.brand}</p>
        <p class="quiet">
          {fill(text.step, { step: STEPS.indexOf(step) + 1, steps: STEPS.length })}
        </p>
      </header>
      <main ref={main} class="part">
        <Body {...props} />
        <StepLinks {...props} />
      </main>
    </div>
  );
}

function StepLinks({ step, texts, view }: WelcomeProps) {
  const text = texts.welcome;
  const before = stepBeside(step, -1);
  const after = stepBeside(step, 1);
  const isLeftOpen =
    (step === "times" && view.quietTimes.length === 0) ||
    (step === "child" && view.settings.bands.length === 0);
  return (
    <nav
      class="steps"
      aria-label={fill(text.step, { step: STEPS.indexOf(step) + 1, steps: STEPS.length })}
    >
      {after && (
        <a class="button step-on" href={`#${after}`}>
          {isLeftOpen ? text.skip : text.next}
        </a>
      )}
      {before && (
        <a class="button button-text" href={`#${before}`}>
          {text.back}
        </a>
      )}
      {step === "hello" && (
        <a class="button button-text" href="#phone">
          {text.skipAll}
        </a>
      )}
    </nav>
  );
}

/** On a new step, scrolls to the top and focuses the heading. The first view takes no focus. */
function useArrival(step: Step, main: { current: HTMLElement | null }): void {
  const last = useRef(step);
  useLayoutEffect(() => {
    if (last.current === step) return;
    last.current = step;
    window.scrollTo(0, 0);
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
  });
}
