/** The rival: a process that only loads wink-nlp with its model and tags the texts of the files it is given. */
import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";

enableCompileCache();
const { default: model } = await import("wink-eng-lite-web-model");
const { default: wink } = await import("wink-nlp");
const nlp = wink(model);
let tokens = 0;
for (const file of process.argv.slice(2)) {
  tokens += nlp.readDoc(readFileSync(file, "utf8")).tokens().out(nlp.its.pos).length;
}
console.log(tokens);
