import { addresses } from "../content/addresses";
import type { HomeProps } from "./home-props";
import { HELP_ID, hrefOf } from "./route";

/** What somebody looks for who needs help, at the same place of every part. */
export function Foot({ texts }: Pick<HomeProps, "texts">) {
  const { wrong } = texts.home;
  return (
    <footer class="foot">
      <a href={hrefOf("finding", HELP_ID)}>{texts.finding.help.heading}</a>
      <a href={hrefOf("privacy")}>{texts.home.parts.privacy}</a>
      <details>
        <summary>{wrong.title}</summary>
        {wrong.steps.map((step) => (
          <p key={step}>{step}</p>
        ))}
        {addresses.support && (
          <p>
            <a href={addresses.support} target="_blank" rel="noreferrer">
              {wrong.report}
            </a>
          </p>
        )}
      </details>
    </footer>
  );
}
