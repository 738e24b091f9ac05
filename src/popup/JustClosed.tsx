import { fill } from "../content/fill";
import type { Words } from "../content/types";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { useUniqueId } from "../ui/controls/use-unique-id";
import type { PopupWords } from "./popup-words";

interface Props {
  moment: Pick<Words, "title">;
  words: PopupWords;
  onHaveBack(): void;
}

/** The card that was closed last, maybe by reflex, until its quiet time is over. */
export function JustClosed({ moment, words: { popup }, onHaveBack }: Props) {
  const id = useUniqueId();
  return (
    <div class="just-closed">
      <Icon name="plant" />
      <p id={id} class="own-words">
        {fill(popup.justClosed, { title: moment.title })}
      </p>
      <Button describedBy={id} onClick={onHaveBack}>
        {popup.haveBack}
      </Button>
    </div>
  );
}
