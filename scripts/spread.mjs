// npm run spread: what a simulated year of cards is made of, at each age.
import { runnerImport } from "vite";

const { module } = await runnerImport("./scripts/year-of-cards.ts", { configFile: false });
module.printSpread();
