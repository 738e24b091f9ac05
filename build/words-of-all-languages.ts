// What `all-words.ts` loads, in one go.
export { sentencesLackingIn, wordsIn, wordsInFile } from "../src/content/all-words";
export { backgroundMessages } from "../src/content/background-messages";
export { LANGUAGES } from "../src/content/language-list";
