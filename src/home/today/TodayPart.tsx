import type { WelcomeTexts } from "../../content/load-home";
import { DayStrip } from "../../today/day-strip/DayStrip";
import type { MomentMemory } from "../../today/moment-now/moment-memory";
import { NowLines } from "../../today/NowLines";
import { WhyLines } from "../../today/WhyLines";
import { WordsProvider } from "../../ui/words";
import type { HomeActions, PartProps } from "../home-props";
import { hrefOf } from "../route";
import { LastKept } from "./LastKept";
import { MomentPlace } from "./MomentPlace";
import { ThisWeek } from "./ThisWeek";

interface Props extends PartProps {
  texts: WelcomeTexts;
  actions: HomeActions;
  memory: MomentMemory;
}

/** Today: what comes next, the day's strip and a small moment; beside it what was kept and what came by. */
export function TodayPart(props: Props) {
  const { view, texts, locale } = props;
  const hasTimes = view.quietTimes.length > 0;
  // While the store can't be read, an empty list would look as if nothing was stored.
  const isUnread = view.warnings.includes("not-read");
  const isFirst = !hasTimes && !isUnread && !view.pause;
  return (
    <WordsProvider value={{ card: texts.card, popup: texts.popup, locale }}>
      <h1 tabIndex={-1}>{isFirst ? texts.home.start.title : texts.popup.strip.title}</h1>
      {isFirst && <Introduction {...props} />}
      <div class="today">
        <div class="today-now">
          {isFirst ? <NothingSet texts={texts} /> : <Now {...props} hasTimes={hasTimes} />}
          <MomentPlace {...props} isFirstChoice={!isFirst} />
        </div>
        <div class="today-past">
          <LastKept {...props} isUnread={isUnread} />
          <ThisWeek {...props} isUnread={isUnread} />
        </div>
      </div>
      {!isFirst && (
        <section class="group">
          <h2>{texts.home.start.title}</h2>
          <Introduction {...props} />
        </section>
      )}
    </WordsProvider>
  );
}

/** What Peekaboo does, in two sentences, and what it grew out of. */
function Introduction({ view, texts }: Pick<Props, "view" | "texts">) {
  const [first, second] = texts.home.start.intro;
  return (
    <div class="introduction">
      <p>{first}</p>
      <p>{view.sharing ? texts.home.start.introShared : second}</p>
      <p class="hint">{texts.finding.roots}</p>
    </div>
  );
}

function NothingSet({ texts }: Pick<Props, "texts">) {
  const { nothing, choose } = texts.welcome.end;
  return (
    <div class="nothing-set">
      <p>{nothing}</p>
      <a class="button button-primary" href={hrefOf("quiet-times")}>
        {choose}
      </a>
    </div>
  );
}

/** What comes next or runs, why no card comes, and the day; the times are unknown while nothing can be read. */
function Now({ view, texts, actions, showNotice, hasTimes }: Props & { hasTimes: boolean }) {
  /** The button of what ended went with it. */
  const end = async (ending: Promise<boolean>, text: string) => {
    if (!(await ending)) return;
    showNotice({ text });
    document.querySelector("h1")?.focus();
  };
  const resume = () => end(actions.resume(), texts.popup.resumed);
  const cancelHoliday = () => end(actions.cancelHoliday(), texts.popup.holiday.cancelled);
  return (
    <>
      {(hasTimes || view.pause || view.holiday) && (
        <NowLines
          view={view}
          onEndPause={() => void resume()}
          onCancelHoliday={() => void cancelHoliday()}
        />
      )}
      {hasTimes && <DayStrip view={view} hasHeading={false} />}
      <WhyLines view={view} />
    </>
  );
}
