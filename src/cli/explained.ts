/** How an explained report reads on a terminal: the main event, then block by block each sentence with its marks below. */
import type { explain } from "../operations/explain/index.ts";
import type { Paint } from "../render/paint.ts";
import { plain, shorten } from "../render/plain.ts";
import { wrap } from "../render/wrap.ts";
import type { Answer } from "./answers.ts";

/** Wide enough for the longest word for a kind of mark. */
const COLUMN = 14;
const QUESTIONS: ReadonlySet<string> = new Set(["who", "what", "when", "where", "why", "how"]);

export const explained: Answer<typeof explain> = (
  { title, file, published, text, blocks, marks },
  screen,
) => {
  const { paint } = screen;
  const width = Math.min(120, Math.max(60, screen.columns));
  const row = (kind: string, words: string, says: string, rule: string) =>
    one(paint, width, kind, words, says, rule);
  const event = [...QUESTIONS].map((question) => {
    const answer = marks.find(({ kind }) => kind === question);
    return answer === undefined
      ? paint.soft(`  ${question.padEnd(COLUMN)}not told`)
      : row(question, answer.text, "", answer.rule);
  });
  const body = blocks.flatMap((block) => {
    const own = marks.filter(
      ({ kind, from, to }) => !QUESTIONS.has(kind) && block.from <= from && to <= block.to,
    );
    const sentences = own.filter(({ kind }) => kind === "sentence");
    const head = ["", paint.soft(wrap(`${block.kind} · ${plain(block.rule)}`, width, "", "  "))];
    if (sentences.length === 0)
      return [...head, wrap(plain(text.slice(block.from, block.to)), width, "", "")];
    return [
      ...head,
      ...sentences.flatMap((sentence) => [
        paint.strong(wrap(plain(sentence.text), width, "", "")),
        ...own
          .filter(({ kind, from }) => kind !== "sentence" && sentence.from <= from && from < sentence.to)
          .map((mark) => row(mark.kind, mark.text, mark.says, mark.rule)),
      ]),
    ];
  });
  return [
    paint.title(wrap(plain(title ?? file), width, "", "")),
    paint.soft(`${plain(file)} · ${published ?? "day unknown"}`),
    "",
    paint.strong("Main event"),
    ...event,
    ...body,
  ].join("\n");
};

/** kind  “words”  what it is taken for / the rule: on a line of its own where the first is full. */
function one(paint: Paint, width: number, kind: string, words: string, says: string, rule: string): string {
  const hang = " ".repeat(COLUMN + 2);
  const first = wrap(
    `“${shorten(words, 100)}”${says === "" ? "" : ` ${plain(says)}`}`,
    width,
    hang,
    hang,
  ).slice(hang.length);
  const last = first.slice(first.lastIndexOf("\n") + 1);
  const used = first.includes("\n") ? last.length : hang.length + last.length;
  const why = `← ${plain(rule)}`;
  const fits = used + 2 + why.length <= width;
  const rest = fits ? `  ${paint.soft(why)}` : `\n${paint.soft(wrap(why, width, hang, `${hang}  `))}`;
  return `  ${paint.good(kind.padEnd(COLUMN))}${first}${rest}`;
}
