import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../content/fill";
import { warningSentences } from "../content/warning-words";
import type { DraftMemory } from "../quiet-time-form/use-quiet-time-edits";
import type { MomentMemory } from "../today/moment-now/moment-memory";
import { Finding } from "./Finding";
import { Foot } from "./Foot";
import { Header } from "./Header";
import type { HomeProps, Notice, PartProps } from "./home-props";
import { Kept } from "./Kept";
import { isOwnId } from "./kept-moments";
import { LookBackPart } from "./look-back/LookBackPart";
import { MomentPart } from "./MomentPart";
import { NoticeToast } from "./NoticeToast";
import { PrivacyPart } from "./PrivacyPart";
import { createDraftMemory } from "./quiet-times/draft-memory";
import { QuietTimesPart } from "./quiet-times/QuietTimesPart";
import { hrefOf } from "./route";
import { Settings } from "./Settings";
import { createMomentMemory } from "./today/moment-memory";
import { TodayPart } from "./today/TodayPart";
import { type Place, useArrival } from "./use-arrival";

/** The home page. One part is visible; the route is in the hash, so that the back button works. */
export function HomePage(props: HomeProps) {
  const { route, texts, view } = props;
  const [notice, showNotice] = useState<Notice | null>(null);
  const [memory] = useState(createMomentMemory);
  const [draft] = useState(createDraftMemory);
  const main = useRef<HTMLElement>(null);
  useArrival(placeOf(route), main, () => showNotice(null));
  useEffect(() => {
    document.title = fill(texts.home.tabTitle, { part: texts.home.parts[route.part] });
  }, [route.part, texts]);
  return (
    <div class="page">
      <SkipLink main={main} name={texts.home.skip} />
      <Header {...props} />
      <main ref={main} id="main" class={`part part-${route.part}`}>
        {warningSentences(view, texts.popup, props.locale).map(({ name, sentence }) => (
          <p class="warning" key={name}>
            {sentence}
          </p>
        ))}
        {isUnread(props) ? (
          <h1 tabIndex={-1}>{texts.home.parts[route.part]}</h1>
        ) : (
          <PartInView {...props} {...{ showNotice, memory, draft }} />
        )}
      </main>
      <Foot texts={texts} />
      <NoticeToast notice={notice} undo={texts.home.undo} showNotice={showNotice} />
    </div>
  );
}

const placeOf = ({ part, momentId = "", claimId }: HomeProps["route"]): Place => ({
  href: hrefOf(part, momentId, claimId ?? ""),
  targetId: claimId,
});

/** While the store can't be read, an empty list would look as if nothing was stored. */
function isUnread({ view, route }: HomeProps): boolean {
  if (!view.warnings.includes("not-read")) return false;
  if (route.part === "quiet-times") return view.quietTimes.length === 0;
  if (route.part === "kept") return view.kept.length + view.own.length === 0;
  if (route.part === "moment") return view.own.length === 0 && isOwnId(route.momentId ?? "");
  return route.part === "look-back";
}

type PartInViewProps = PartProps & HomeProps & { memory: MomentMemory; draft: DraftMemory };

function PartInView(props: PartInViewProps) {
  switch (props.route.part) {
    case "start":
      return <TodayPart {...props} />;
    case "quiet-times":
      return <QuietTimesPart {...props} />;
    case "kept":
      return <Kept {...props} />;
    case "moment":
      return <MomentPart {...props} momentId={props.route.momentId ?? ""} />;
    case "look-back":
      return <LookBackPart {...props} />;
    case "finding":
      return <Finding {...props} momentId={props.route.momentId ?? null} />;
    case "settings":
      return <Settings {...props} />;
    case "privacy":
      return <PrivacyPart {...props} />;
  }
}

/** Leads past the navigation. A button, since the hash is the route: a link would change it. */
function SkipLink({ main, name }: { main: RefObject<HTMLElement | null>; name: string }) {
  return (
    <button
      type="button"
      class="button skip"
      onClick={() => main.current?.querySelector("h1")?.focus()}
    >
      {name}
    </button>
  );
}
