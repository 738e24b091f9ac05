// npm run spread: how a simulated year of cards is composed, at each age.
import { runnerImport } from "vite";

const { module } = await runnerImport("./scripts/year-of-cards.ts", { configFile: false });
module.printSpread();
