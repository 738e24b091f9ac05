import { hrefOf } from "../home/route";
import type { SitePartProps } from "./site-props";
import { siteHref } from "./site-route";

/** Three sentences to say to a parent, and three things to leave out. */
export function ProfessionalPart({ texts }: SitePartProps) {
  const { professional } = texts.sets;
  return (
    <>
      <h1 tabIndex={-1}>{professional.title}</h1>
      <p class="lead">{professional.intro}</p>
      <section class="group">
        <h2>{professional.sayTitle}</h2>
        <Sentences all={professional.say} />
      </section>
      <section class="group">
        <h2>{professional.leaveTitle}</h2>
        <Sentences all={professional.leave} />
      </section>
      <section class="group">
        <p>{professional.limits}</p>
        <p>
          <a href={hrefOf("finding")}>{professional.why}</a>
        </p>
        <p>
          <a href={siteHref("sets")}>{professional.sheets}</a>
        </p>
        <p>
          <a href={siteHref("help")}>{professional.worry}</a>
        </p>
      </section>
    </>
  );
}

const Sentences = ({ all }: { all: readonly string[] }) => (
  <ul class="plain">
    {all.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
