import { render } from "preact";
import { parseStep } from "../../src/welcome/step";
import { WelcomePage } from "../../src/welcome/WelcomePage";
import { previewPage } from "./preview-page";
import "../../src/ui/tokens.css";
import "../../src/ui/scene.css";
import "../../src/ui/controls.css";
import "../../src/ui/own-words.css";
import "../../src/card/card.css";
import "../../src/home/home.css";
import "../../src/welcome/welcome.css";

const root = document.getElementById("root") as HTMLElement;
void previewPage((live) => render(<WelcomePage {...live} step={parseStep(location.hash)} />, root));
