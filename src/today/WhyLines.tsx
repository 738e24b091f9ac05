import type { View } from "../core/view/view";
import { Icon } from "../ui/controls/Icon";
import { useWords } from "../ui/words";
import { whyWords } from "./now-words";

/** Where the card is, or why none comes now; nothing where a card waits beside it. */
export function WhyLines({ view }: { view: View }) {
  return whyWords(view, useWords()).map((sentence) => (
    <div class="line" key={sentence}>
      <Icon name="plant" />
      <p>{sentence}</p>
    </div>
  ));
}
