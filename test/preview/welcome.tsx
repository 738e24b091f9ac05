import { render } from "preact";
import { parseStep } from "../../src/welcome/step";
import { WelcomePage } from "../../src/welcome/WelcomePage";
import type { MomentActions } from "../../src/welcome/welcome-props";
import { previewPage } from "./preview-page";
import "../../src/ui/tokens.css";
import "../../src/ui/scene.css";
import "../../src/ui/controls.css";
import "../../src/ui/own-words.css";
import "../../src/card/card.css";
import "../../src/home/home.css";
import "../../src/welcome/welcome.css";
import "../../src/welcome/places.css";
import "../../src/welcome/corner.css";

const root = document.getElementById("root") as HTMLElement;
const momentActions: MomentActions = {
  momentNow: async () => ({ momentId: "z1", wording: "plain", routine: "bedtime" }),
  momentShown: async () => {},
};
void previewPage((live) =>
  render(
    <WelcomePage
      {...live}
      actions={{ ...live.actions, ...momentActions }}
      step={parseStep(location.hash)}
    />,
    root,
  ),
);
