import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";
import { OwnForm } from "./OwnForm";

/** Opens the form in place, and takes the focus back when it closes. */
export function AddOwn(props: PartProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const done = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) return <OwnForm {...props} own={null} onDone={done} />;
  return (
    <p class="own-add">
      <Button onClick={() => setOpen(true)} buttonRef={button}>
        {props.texts.data.own.add}
      </Button>
    </p>
  );
}
