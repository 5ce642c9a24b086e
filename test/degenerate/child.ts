/** Reads every input of the form it is given, and a usual report after each; prints what each took as JSON. */
import { Fault } from "../../src/model/fault.ts";
import { read } from "../../src/read.ts";
import { INPUTS, news } from "./inputs.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const usual = { file: "usual", form: "text", bytes: encode(news(10_000)), known: {} } as const;
const expected = read(usual).statements.length;

const inputs = INPUTS.filter(({ form }) => form === process.argv[2]);
const taken = inputs.map(({ name, form, text, most }) => {
  const bytes = encode(text()).slice(0, most);
  const before = process.cpuUsage();
  const answer = answerOf({ file: name, form, bytes, known: {} });
  const { user, system } = process.cpuUsage(before);
  const next = read(usual).statements.length === expected;
  return { name, answer, seconds: (user + system) / 1e6, next };
});
console.log(JSON.stringify({ taken, megabytes: process.resourceUsage().maxRSS / 1024 }));

function answerOf(source: Parameters<typeof read>[0]): string {
  try {
    read(source);
    return "read";
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}
