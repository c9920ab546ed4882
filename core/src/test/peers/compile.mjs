// Compiles story.ink into story.ink.json, with inkjs's own compiler.
import { readFileSync, writeFileSync } from "node:fs";
import { Compiler } from "inkjs/full";

const compiler = new Compiler(readFileSync("story.ink", "utf8"));
const story = compiler.Compile();
writeFileSync("story.ink.json", story.ToJson() + "\n");
for (const warning of compiler.warnings ?? []) {
  console.error(warning);
}
