import { livePage } from "../home/live-page";
import { momentActions } from "./moment-actions";
import { parseStep } from "./step";
import { WelcomePage } from "./WelcomePage";
import "../ui/tokens.css";
import "../ui/scene.css";
import "../ui/controls.css";
import "../ui/own-words.css";
import "../card/card.css";
import "../home/home.css";
import "./welcome.css";
import "./places.css";
import "./corner.css";

livePage((live) => (
  <WelcomePage
    {...live}
    actions={{ ...live.actions, ...momentActions }}
    step={parseStep(location.hash)}
  />
));
