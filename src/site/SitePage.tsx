import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../content/fill";
import { Finding } from "../home/Finding";
import type { Notice } from "../home/home-props";
import { MomentPart } from "../home/MomentPart";
import { NoticeToast } from "../home/NoticeToast";
import { type Place, useArrival } from "../home/use-arrival";
import { HelpPart } from "./HelpPart";
import { InstallPart } from "./InstallPart";
import { PrintPart } from "./PrintPart";
import { ProfessionalPart } from "./ProfessionalPart";
import { SetsPart } from "./SetsPart";
import { LanguageLinks, SiteHeader } from "./SiteFrame";
import { StartPart } from "./StartPart";
import { partName } from "./site-frame";
import type { SitePartProps, SiteProps } from "./site-props";
import { type SiteRoute, siteHref } from "./site-route";
import { TimesPart } from "./TimesPart";

/** The site in one language. One part is visible; the route is in the hash, so that it needs no server. */
export function SitePage(props: SiteProps) {
  const { route, texts } = props;
  const [notice, showNotice] = useState<Notice | null>(null);
  const main = useRef<HTMLElement>(null);
  useArrival(placeOf(route), main, () => showNotice(null));
  useEffect(() => {
    document.title = fill(texts.home.tabTitle, { part: partName(route.part, texts) });
  }, [route.part, texts]);
  return (
    <div class="page">
      <SiteHeader texts={texts} current={route.part} page="" />
      <main ref={main} id="main" class={`part part-${route.part}`}>
        <PartInView {...props} showNotice={showNotice} />
      </main>
      <LanguageLinks texts={texts} file="index.html" />
      <NoticeToast notice={notice} undo={texts.home.undo} showNotice={showNotice} />
    </div>
  );
}

const placeOf = ({ part, momentId = "", claimId }: SiteRoute): Place => ({
  href: [siteHref(part), momentId, claimId ?? ""].join("/"),
  targetId: claimId,
});

function PartInView(props: SitePartProps & Pick<SiteProps, "route">) {
  switch (props.route.part) {
    case "start":
      return <StartPart {...props} />;
    case "times":
      return <TimesPart {...props} />;
    case "finding":
      return <Finding {...props} momentId={props.route.momentId ?? null} />;
    case "print":
      return <PrintPart {...props} />;
    case "sets":
      return <SetsPart {...props} />;
    case "professionals":
      return <ProfessionalPart {...props} />;
    case "help":
      return <HelpPart {...props} />;
    case "install":
      return <InstallPart {...props} />;
    case "moment":
      return <MomentPart {...props} momentId={props.route.momentId ?? ""} />;
  }
}
