import { chooseLanguage } from "./choose-language";
import "../ui/tokens.css";
import "../ui/controls.css";
import "../home/home.css";
import "./site.css";

/** The page above the languages: goes on to the reader's own. Its links do the same without a script. */
const language = chooseLanguage(navigator.languages);
if (language) location.replace(`./${language}/index.html${location.hash}`);
