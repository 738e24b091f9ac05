import type { LivePageProps } from "../home/live-page";
import type { Step } from "./step";

/** All the welcome shows and can ask for; it knows nothing of the browser. */
export interface WelcomeProps extends LivePageProps {
  step: Step;
}
