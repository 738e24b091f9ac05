import type { PartProps } from "../home-props";
import { keptMoments } from "../kept-moments";
import { RoutineScene } from "../RoutineScene";
import { hrefOf } from "../route";
import type { KeptMoment } from "../search-kept";

const MOST_SHOWN = 3;

/** The moments that were kept or written last, each a link to its own page. */
export function LastKept({ view, texts, isUnread }: PartProps & { isUnread: boolean }) {
  const text = texts.home.kept;
  // A moment of another version has neither a picture nor words.
  const kept = keptMoments(view, texts).filter(({ routine }) => routine !== null);
  if (kept.length === 0 && isUnread) return null;
  return (
    <section>
      <h2>
        <a href={hrefOf("kept")}>{text.title}</a>
      </h2>
      {kept.length === 0 ? (
        <p class="hint">{text.empty}</p>
      ) : (
        <ul class="last-kept">
          {kept.slice(0, MOST_SHOWN).map((moment) => (
            <Thumbnail key={moment.momentId} moment={moment} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Thumbnail({ moment: { momentId, routine, title } }: { moment: KeptMoment }) {
  return (
    <li>
      <a href={hrefOf("moment", momentId)}>
        {routine && <RoutineScene routine={routine} />}
        <span class="own-words">{title}</span>
      </a>
    </li>
  );
}
