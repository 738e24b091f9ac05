import { fill } from "../content/fill";
import type { PartProps } from "./home-props";

/** The ideas that the parent excluded, each of which can be put back. */
export function NotForUs({ view, texts, actions, showNotice }: PartProps) {
  const text = texts.home.notForUs;
  const titleOf = (momentId: string) =>
    view.own.find(({ id }) => id === momentId)?.title ??
    texts.moments[momentId]?.title ??
    texts.home.unknownMoment;
  const putBack = async (momentId: string) => {
    const undo = () => void actions.notForUs(momentId, true);
    if (await actions.notForUs(momentId, false))
      showNotice({ text: fill(text.isBack, { title: titleOf(momentId) }), undo });
  };
  return (
    <section class="group">
      <h2>{text.title}</h2>
      <p class="hint">{view.notForUs.length > 0 ? text.intro : text.empty}</p>
      {view.notForUs.length > 0 && (
        <ul class="lines">
          {view.notForUs.map(({ momentId }) => (
            <li class="row-label" key={momentId}>
              <span id={`not-for-us-${momentId}`} class="own-words">
                {titleOf(momentId)}
              </span>
              <button
                type="button"
                class="button"
                aria-describedby={`not-for-us-${momentId}`}
                onClick={() => putBack(momentId)}
              >
                {text.putBack}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
