import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";

type Asked = "here" | "everywhere" | null;

/** Asks for confirmation in place: erasing is the only action without undo. */
export function Erase(props: PartProps) {
  const { view, texts } = props;
  const text = texts.data;
  const [asked, ask] = useState<Asked>(null);
  const here = useRef<HTMLButtonElement>(null);
  const leave = () => {
    ask(null);
    requestAnimationFrame(() => here.current?.focus());
  };
  return (
    <section class="group">
      <h2>{text.eraseTitle}</h2>
      <p class="hint">{text.eraseText}</p>
      {asked === null ? (
        <div class="paper-buttons">
          <Button onClick={() => ask("here")} buttonRef={here}>
            {text.eraseHere}
          </Button>
          {view.sharing && (
            <Button onClick={() => ask("everywhere")}>{text.eraseEverywhere}</Button>
          )}
        </div>
      ) : (
        <Sure {...props} everywhere={asked === "everywhere"} leave={leave} />
      )}
    </section>
  );
}

function Sure(props: PartProps & { everywhere: boolean; leave(): void }) {
  const { view, texts, actions, showNotice, everywhere, leave } = props;
  const text = texts.data;
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  const erase = async () => {
    const done = await actions.erase(everywhere);
    leave();
    showNotice({ text: done ? text.erased : text.notTold });
  };
  const here = view.sharing ? text.sureHereShared : text.sureHere;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a way out of the buttons inside.
    <div class="data-step sure" onKeyDown={({ key }) => key === "Escape" && leave()}>
      <p ref={question} tabIndex={-1}>
        {everywhere ? text.sureEverywhere : here}
      </p>
      <div class="paper-buttons">
        <Button onClick={() => void erase()}>{text.yesErase}</Button>
        <Button onClick={leave}>{text.leaveIt}</Button>
      </div>
    </div>
  );
}
