import { HomePage } from "./HomePage";
import { livePage } from "./live-page";
import { parseRoute } from "./route";
import "../ui/tokens.css";
import "../ui/scene.css";
import "../ui/controls.css";
import "../ui/own-words.css";
import "./home.css";
import "./frame.css";
import "./today/today.css";
import "./sheet.css";
import "./print.css";
import "./quiet-times/quiet-times.css";
import "./look-back/look-back.css";
import "./data/data.css";

livePage(
  (live) => <HomePage {...live} route={parseRoute(location.hash)} />,
  () => parseRoute(location.hash).part === "start",
);
