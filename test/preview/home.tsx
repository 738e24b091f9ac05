import { render } from "preact";
import { HomePage } from "../../src/home/HomePage";
import { parseRoute } from "../../src/home/route";
import { previewPage } from "./preview-page";
import "../../src/ui/tokens.css";
import "../../src/ui/scene.css";
import "../../src/ui/controls.css";
import "../../src/ui/own-words.css";
import "../../src/home/home.css";
import "../../src/home/frame.css";
import "../../src/home/today/today.css";
import "../../src/home/sheet.css";
import "../../src/home/print.css";
import "../../src/home/quiet-times/quiet-times.css";
import "../../src/home/look-back/look-back.css";
import "../../src/home/data/data.css";

const root = document.getElementById("root") as HTMLElement;
void previewPage((live) => render(<HomePage {...live} route={parseRoute(location.hash)} />, root));
