import { momentAsText } from "../content/moment-as-text";
import type { PartProps } from "./home-props";
import type { KeptMoment } from "./search-kept";

type Props = Pick<PartProps, "texts" | "actions" | "showNotice"> & {
  moment: KeptMoment;
  /** The id of the moment's title. */
  titleId: string;
};

/** Copies one kept moment, to be sent to somebody else. */
export function CopyMoment({ texts, actions, showNotice, moment, titleId }: Props) {
  const text = texts.home.kept;
  const copy = async () => {
    const copied = await actions.copy(momentAsText(moment));
    showNotice({ text: copied ? text.copied : texts.card.copyFailed });
  };
  return (
    <button type="button" class="button" aria-describedby={titleId} onClick={() => void copy()}>
      {texts.card.copy}
    </button>
  );
}
