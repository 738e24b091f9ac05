import type { LivePageProps } from "../home/live-page";
import type { Step } from "./step";

/** Everything the welcome page shows and can do; it uses no browser API. */
export interface WelcomeProps extends LivePageProps {
  step: Step;
}
