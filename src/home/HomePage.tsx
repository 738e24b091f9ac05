import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { fill } from "../content/fill";
import { warningSentences } from "../content/warning-words";
import { Toast } from "../ui/controls/Toast";
import { Finding } from "./Finding";
import type { HomeProps, Notice, PartProps, ShowNotice } from "./home-props";
import { Kept } from "./Kept";
import { isOwnId } from "./kept-moments";
import { LookBackPart } from "./look-back/LookBackPart";
import { MomentPart } from "./MomentPart";
import { PrivacyPart } from "./PrivacyPart";
import { QuietTimesPart } from "./quiet-times/QuietTimesPart";
import { hrefOf, NAVIGATION, type Part, type Route } from "./route";
import { Settings } from "./Settings";
import { Start } from "./Start";

/** The home page. One part is visible; the route is in the hash, so that the back button works. */
export function HomePage(props: HomeProps) {
  const { route, texts, view } = props;
  const [notice, showNotice] = useState<Notice | null>(null);
  const main = useRef<HTMLElement>(null);
  useArrival(route, main, () => showNotice(null));
  useEffect(() => {
    document.title = fill(texts.home.tabTitle, { part: texts.home.parts[route.part] });
  }, [route.part, texts]);
  return (
    <div class="page">
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
          <PartInView {...props} showNotice={showNotice} />
        )}
      </main>
      <NoticeToast notice={notice} undo={texts.home.undo} showNotice={showNotice} />
    </div>
  );
}

/** While the store can't be read, an empty list would look as if nothing was stored. */
function isUnread({ view, route }: HomeProps): boolean {
  if (!view.warnings.includes("not-read")) return false;
  if (route.part === "quiet-times") return view.quietTimes.length === 0;
  if (route.part === "kept") return view.kept.length + view.own.length === 0;
  if (route.part === "moment") return view.own.length === 0 && isOwnId(route.momentId ?? "");
  return route.part === "look-back";
}

function PartInView(props: PartProps & HomeProps) {
  switch (props.route.part) {
    case "start":
      return <Start {...props} />;
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

function NoticeToast({
  notice,
  undo,
  showNotice,
}: {
  notice: Notice | null;
  undo: string;
  showNotice: ShowNotice;
}) {
  const button = useRef<HTMLButtonElement>(null);
  // The pressed button was removed with its row, so the undo button takes the focus.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, [notice]);
  const takeBack = () => {
    notice?.undo?.();
    showNotice(null);
    document.querySelector("h1")?.focus();
  };
  const action = notice?.undo && { label: undo, onClick: takeBack };
  return (
    <Toast toast={notice && { text: notice.text, ...(action && { action }) }} actionRef={button} />
  );
}

/** The part of the navigation that links to one that is not in it. */
const HOLDER: Partial<Record<Part, Part>> = {
  "look-back": "start",
  moment: "kept",
  privacy: "settings",
};

function Header({ texts, route }: HomeProps) {
  const current = (part: Part) => {
    if (part === route.part) return "page";
    return part === HOLDER[route.part] ? "true" : undefined;
  };
  return (
    <header class="top">
      <p class="brand">{texts.home.brand}</p>
      <nav aria-label={texts.home.navigation}>
        <ul>
          {NAVIGATION.map((part) => (
            <li key={part}>
              <a href={hrefOf(part)} aria-current={current(part)}>
                {texts.home.parts[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** On a change of part, scrolls to the top and focuses the heading. The first view takes no focus. */
function useArrival(route: Route, main: RefObject<HTMLElement | null>, arrived: () => void): void {
  const where = hrefOf(route.part, route.momentId ?? "", route.claimId ?? "");
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const first = last.current === null;
    if (last.current === where) return;
    last.current = where;
    const claim = route.claimId && main.current?.querySelector<HTMLElement>(`#${route.claimId}`);
    if (claim) return goTo(claim);
    if (first) return;
    arrived();
    window.scrollTo(0, 0);
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
  });
}

function goTo(claim: HTMLElement): void {
  claim.closest("details")?.setAttribute("open", "");
  claim.scrollIntoView({ block: "start" });
  claim.focus({ preventScroll: true });
}
