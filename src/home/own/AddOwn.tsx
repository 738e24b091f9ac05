import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";
import { OwnForm } from "./OwnForm";
import { PasteOwn } from "./PasteOwn";

/** Opens the form of one moment, or of a list, in place, and takes the focus back when it closes. */
export function AddOwn(props: PartProps) {
  const { data } = props.texts;
  const [open, setOpen] = useState<"one" | "list" | null>(null);
  const one = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLButtonElement>(null);
  const done = () => {
    const opener = open === "one" ? one : list;
    setOpen(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (open === "one") return <OwnForm {...props} own={null} onDone={done} />;
  if (open === "list") return <PasteOwn {...props} onDone={done} />;
  return (
    <p class="own-add">
      <Button onClick={() => setOpen("one")} buttonRef={one}>
        {data.own.add}
      </Button>
      <Button onClick={() => setOpen("list")} buttonRef={list}>
        {data.paste.add}
      </Button>
    </p>
  );
}
