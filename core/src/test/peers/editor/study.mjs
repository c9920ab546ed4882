// Asks the JSON language service of VS Code what an author sees in the editor: what it completes at
// a cursor, what it says on hovering, what it underlines. Each answer is checked, so that the study
// fails where the schema stops helping.
//
//   npm install && npm run study
//
// `--schema FILE` tries another schema, such as that of one scenario, which knows its ids.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import editor from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = editor;
const ROOT = new URL("../../../../../", import.meta.url);
const SCHEMA = "file:///scenarios/scenario.schema.json";
const FILE = "file:///scenarios/guide/study.json";

const named = process.argv.indexOf("--schema");
const schemaFile =
  named > 0 ? process.argv[named + 1] : fileURLToPath(new URL("scenarios/scenario.schema.json", ROOT));
const schema = readFileSync(schemaFile, "utf8");
const example = readFileSync(new URL("scenarios/guide/month-end.json", ROOT), "utf8");

const service = getLanguageService({
  schemaRequestService: async (uri) => (uri === SCHEMA ? schema : Promise.reject(`nothing at ${uri}`)),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).toString() },
  clientCapabilities: {
    textDocument: {
      completion: { completionItem: { documentationFormat: ["markdown"], commitCharactersSupport: true } },
      hover: { contentFormat: ["markdown"] },
    },
  },
});
// No association is configured: the file itself names its schema, as a file made by `new` does.
service.configure({ validate: true, allowComments: false });

let failures = 0;

/** A text with the cursor at ‸. */
function at(text) {
  const offset = text.indexOf("‸");
  const document = TextDocument.create(FILE, "json", 1, text.replace("‸", ""));
  return { document, parsed: service.parseJSONDocument(document), position: document.positionAt(offset) };
}

/** The example with a piece of it replaced; the piece must be there. */
function changed(piece, by) {
  const text = example.replace(piece, by);
  if (text === example) {
    throw new Error(`the example has no ${piece}`);
  }
  return text;
}

function expect(what, got, wanted) {
  const missing = wanted.filter((each) => !got.some((one) => one.includes(each)));
  if (missing.length > 0) {
    failures++;
    console.log(`  MISSING: ${missing.join(" | ")}`);
  }
  if (got.length === 0) {
    console.log(`  ${what}: nothing`);
  }
}

async function completes(title, text, wanted) {
  console.log(`\ncompletion: ${title}`);
  const { document, parsed, position } = at(text);
  const list = await service.doComplete(document, position, parsed);
  const lines = list.items.map((item) => {
    const about = item.documentation?.value ?? item.documentation ?? "";
    return `${item.label}${about ? `  (${String(about).replace(/\s+/g, " ")})` : ""}`;
  });
  lines.slice(0, 12).forEach((line) => console.log(`  ${line}`));
  if (lines.length > 12) {
    console.log(`  … and ${lines.length - 12} more`);
  }
  expect("completions", lines, wanted);
  return list.items;
}

async function hovers(title, text, wanted) {
  console.log(`\nhover: ${title}`);
  const { document, parsed, position } = at(text);
  const hover = await service.doHover(document, position, parsed);
  const said = hover ? [hover.contents].flat().map((each) => each.value ?? each) : [];
  said.forEach((line) => console.log(`  ${line.replace(/\n+/g, " / ")}`));
  expect("hover", said, wanted);
}

async function underlines(title, text, wanted) {
  console.log(`\nunderlined: ${title}`);
  const { document, parsed } = at(text);
  const found = await service.doValidation(document, parsed);
  const lines = found.map((each) => {
    const { line, character } = each.range.start;
    return `${line + 1}:${character + 1} "${document.getText(each.range).split("\n")[0]}": ${each.message}`;
  });
  lines.forEach((line) => console.log(`  ${line}`));
  expect("findings", lines, wanted);
  if (wanted.length !== lines.length) {
    failures++;
    console.log(`  EXPECTED ${wanted.length} FINDINGS, NOT ${lines.length}`);
  }
}

console.log(`schema: ${schemaFile.split(/[\\/]/).pop()}, ${schema.length} characters`);

await underlines("the example as it is", example, []);
await completes("names in an incident", changed('"kind": "payroll",\n', '"kind": "payroll",\n      "‸"\n'), [
  "foreseen", "0 to 30 days",
]);
await completes("an element of the incidents", changed('"incidents": [\n', '"incidents": [\n    ‸\n'), [
  "new: an incident",
]);
const truth = await completes("an element of the truths", changed('"truths": [\n', '"truths": [\n        ‸\n'), [
  "new: a truth",
]);
console.log("  what it writes:", JSON.stringify(truth.find((each) => each.label.startsWith("new"))?.textEdit.newText));
await completes("an element of the signs", changed('"signs": [\n', '"signs": [\n        ‸\n'), ["new: a sign"]);
await completes("an element of the voices", changed('"voices": [\n', '"voices": [\n        ‸\n'), ["new: a voice"]);
await completes("an element of the team", changed('"team": [\n', '"team": [\n    ‸\n'), ["new: a member"]);
await completes("what an owner may lack", changed('"lacks": "authority"', '"lacks": "‸"'), [
  "authority", "they may prepare, but not act",
]);
await completes("where a sign is to be had", changed('"from": "customer"', '"from": "‸"'), ["monitor", "five minutes"]);
await completes("lines of a sign that asks what is lacking", changed('"lines": {\n', '"lines": {\n            "‸"\n'), [
  "blocker", "hands",
]);
await completes("endings of a letter from the boss", changed(/"from": "boss",\s+"ending": "both"/, '"from": "boss", "ending": "‸"'), [
  "protected", "neither",
]);
await completes("teaches", changed('"teaches": [', '"teaches": ["‸", '), ["asks", "inspects"]);
await hovers("difficulty", changed('"difficulty"', '"diffi‸culty"'), ["How hard it is", "from 0 to 1"]);
await hovers("stop", changed('"stop"', '"st‸op"'), ["days of fully able work"]);
await hovers("breaks", changed('"breaks"', '"bre‸aks"'), ["days", "in brackets"]);
await hovers("a word", changed('"lacks": "authority"', '"lacks": "autho‸rity"'), ["they may prepare, but not act"]);
await hovers("an id", changed('"owner": "ana"', '"owner": "a‸na"'), ["Who owns it"]);
await underlines("a name with a slip", changed('"owner": "ana"', '"ower": "ana"'), ['"ower"', 'owner']);
await underlines("a number in quotes", changed('"difficulty": 0.55', '"difficulty": "0.55"'), ["without quotes"]);
await underlines("a number out of range", changed('"difficulty": 0.55', '"difficulty": 5'), ["maximum of 1"]);
await underlines("a word that does not exist", changed('"lacks": "authority"', '"lacks": "permission"'), ["authority"]);
await underlines(
  "a breaking day where it reverses",
  changed('"reverses": true }', '"reverses": true, "breaks": [2, 3] }'),
  ["cannot stand where"],
);
await underlines("an empty text", changed('"boss": "Ruth Adler"', '"boss": ""'), ["something must be written"]);
await underlines("an id with a capital", changed('"id": "ana"', '"id": "Ana"'), ["lower-case"]);
await underlines("a line that answers another question", changed('"authority": "', '"soon": "'), ["this is one of"]);
await underlines("owner and owners", changed('"owner": "ana",', '"owner": "ana", "owners": [],'), ["cannot stand beside"]);
if (named > 0) {
  await completes("who owns it", changed('"owner": "ana"', '"owner": "‸"'), ["ana", "Ana Kovač"]);
  await underlines("an owner who is not on the team", changed('"owner": "ana"', '"owner": "anna"'), ["ana"]);
}

console.log(failures === 0 ? "\nall as expected" : `\n${failures} not as expected`);
process.exit(failures === 0 ? 0 : 1);
