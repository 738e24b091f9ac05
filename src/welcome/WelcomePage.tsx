import type { ComponentChildren, FunctionComponent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { fill } from "../content/fill";
import { Button } from "../ui/controls/Button";
import { CornerCard } from "./CornerCard";
import { Hello } from "./Hello";
import { LanguagePick } from "./LanguagePick";
import { STEPS, type Step, stepBeside } from "./step";
import { Times } from "./Times";
import { useMomentNow } from "./use-moment-now";
import { Where } from "./Where";
import { Why } from "./Why";
import type { WelcomeProps } from "./welcome-props";

const BODY: Readonly<Record<Step, FunctionComponent<WelcomeProps>>> = {
  hello: Hello,
  times: Times,
  where: Where,
};

/** One step at a time. Steps can be skipped; each answer is saved immediately. */
export function WelcomePage(props: WelcomeProps) {
  const { step, texts } = props;
  const Body = BODY[step];
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = texts.welcome.tabTitle;
  }, [texts]);
  useArrival(step, main);
  return (
    <div class="page welcome">
      <header class="top">
        <p class="brand">{texts.home.brand}</p>
        <LanguagePick {...props} />
      </header>
      <main ref={main} class="part">
        <Body {...props} />
        {step === "where" ? <LastBar {...props} /> : <NextBar {...props} />}
        {step === "hello" && <Why {...props} />}
      </main>
    </div>
  );
}

function NextBar(props: WelcomeProps) {
  const { next, skipAll } = props.texts.welcome;
  return (
    <Bar {...props}>
      <a class="button button-primary step-on" href={`#${stepBeside(props.step, 1)}`}>
        {next}
      </a>
      <BackLink {...props} />
      {props.step === "hello" && (
        <a class="button button-text" href="#where">
          {skipAll}
        </a>
      )}
    </Bar>
  );
}

/** A card at once. It comes after the bar, so that Tab leads from the button into it. */
function LastBar(props: WelcomeProps) {
  const now = useMomentNow(props.actions);
  return (
    <>
      <Bar {...props}>
        <Button variant="primary" onClick={now.show}>
          {props.texts.welcome.end.show}
        </Button>
        <BackLink {...props} />
      </Bar>
      <CornerCard {...props} now={now} />
    </>
  );
}

function BackLink({ step, texts }: WelcomeProps) {
  const before = stepBeside(step, -1);
  if (!before) return null;
  return (
    <a class="button button-text" href={`#${before}`}>
      {texts.welcome.back}
    </a>
  );
}

/** Stays in view below the step. The dots say how far it is; a sentence says it to screen readers. */
function Bar({ step, texts, children }: WelcomeProps & { children: ComponentChildren }) {
  const place = STEPS.indexOf(step);
  const progress = fill(texts.welcome.step, { step: place + 1, steps: STEPS.length });
  return (
    <nav class="steps" aria-label={progress}>
      {children}
      <span class="dots" aria-hidden="true">
        {STEPS.map((each, at) => (
          <span key={each} class={at <= place ? "dot is-reached" : "dot"} />
        ))}
      </span>
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
