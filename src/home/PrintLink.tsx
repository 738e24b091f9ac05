import type { PartProps } from "./home-props";
import { hrefOf } from "./route";

interface Props extends Pick<PartProps, "texts"> {
  momentId: string;
  /** The id of the moment's title. */
  titleId: string;
}

/** Leads to the page of one moment, which prints it alone. */
export function PrintLink({ texts, momentId, titleId }: Props) {
  return (
    <a href={hrefOf("moment", momentId)} aria-describedby={titleId}>
      {texts.home.print.one}
    </a>
  );
}
