import type { PartProps } from "../home-props";
import { useWeek } from "../look-back/use-week";
import { hrefOf } from "../route";
import { weekInWords } from "./week-in-words";

/** What came by this week, in one sentence; nothing while nothing can have come. */
export function ThisWeek(props: PartProps & { isUnread: boolean }) {
  const { view, texts, locale, isUnread } = props;
  const week = useWeek("", props);
  const sentence = week && weekInWords(week, texts, locale);
  const mayHaveCome = view.quietTimes.length > 0 && week !== null;
  if (isUnread || !(sentence || mayHaveCome)) return null;
  return (
    <section>
      <h2>
        <a href={hrefOf("look-back")}>{texts.home.lookBack.title}</a>
      </h2>
      <p>{sentence ?? texts.home.lookBack.nothing}</p>
    </section>
  );
}
