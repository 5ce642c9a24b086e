/** Reading → one list of all that was found in the report, in the order of the text, each with the rule that found it. */
import { QUESTIONS } from "../../model/event.ts";
import type { Range } from "../../model/span.ts";
import type { Attribution, Reading } from "../../model/statement.ts";
import { byPosition } from "../../text/range.ts";

export interface ExplainedMark extends Range {
  readonly kind: string;
  readonly text: string;
  /** What it is taken for, in a few words. */
  readonly says: string;
  readonly rule: string;
}

function tellerOf({ speakerText }: Attribution): string {
  return speakerText === "" ? "somebody" : `“${speakerText}”`;
}

export function marksOf(reading: Reading): ExplainedMark[] {
  const { document, marks } = reading;
  const textOf = (range: Range | null) => (range === null ? "" : document.text.slice(range.from, range.to));
  const mark = (kind: string, { from, to }: Range, says: readonly (string | null)[], rule: string) => ({
    kind,
    from,
    to,
    text: textOf({ from, to }),
    says: says.filter((each) => each !== null && each !== "").join(" · "),
    rule,
  });
  const nameOf = (referent: number | null) => (referent === null ? null : marks.referents[referent]!.name);
  return [
    ...marks.sentences.map((each) => mark("sentence", each, [], "up to a mark that ends a sentence")),
    ...marks.mentions.map((each) => {
      const { kind, name, country } = marks.referents[each.referent]!;
      return mark(kind === "other" ? "name" : kind, each, [name, country, each.form], each.rule);
    }),
    ...marks.referents.flatMap(({ name, roles }) =>
      roles.map((role) =>
        mark(
          "role",
          role,
          [name, role.title, role.of === null ? null : `of ${role.of}`, role.standing],
          "a title beside the one who has it",
        ),
      ),
    ),
    ...marks.times.map((each) =>
      mark("time", each, [each.type.toLowerCase(), each.value, each.edtf, each.basis], each.rule),
    ),
    ...marks.amounts.map((each) =>
      mark(
        "amount",
        each,
        [
          each.kind,
          each.bound === "exact" ? null : each.bound,
          each.least === each.most ? String(each.least) : `${each.least} to ${each.most}`,
          each.unit,
          each.of === null ? null : `of ${textOf(each.of)}`,
        ],
        each.rule,
      ),
    ),
    ...marks.quotations.map((each) => mark("quotation", each, [each.use, each.form], each.rule)),
    ...reading.attributions.flatMap((each) => {
      const [first] = each.content;
      if (first === undefined) return [];
      const whole = { from: first.from, to: each.content.at(-1)!.to };
      const source = each.source === null ? each.speakerText : textOf(each.source);
      const speaker = nameOf(each.speaker);
      return [
        mark(
          "said",
          whole,
          [
            source === "" ? "source unknown" : `source “${source}”`,
            speaker === null || speaker === source ? null : `that is ${speaker}`,
            each.cue === null ? null : `cue “${textOf(each.cue)}”`,
            each.form,
            each.stance === "assertion" ? null : each.stance,
            each.within === null ? null : `inside what ${tellerOf(reading.attributions[each.within]!)} says`,
          ],
          each.rule,
        ),
      ];
    }),
    ...reading.statements.map((each) =>
      mark(
        "statement",
        each,
        [
          each.holder.kind === "outlet"
            ? "held by the outlet"
            : `held by ${each.holder.text || each.holder.kind}`,
          ...each.through.map((teller) => `as told by ${teller.text}`),
          each.certainty,
          each.nature === "fact" ? null : each.nature,
          each.negated ? "negated" : null,
          each.when,
        ],
        each.rule,
      ),
    ),
    ...QUESTIONS.flatMap((question) => {
      const answer = reading.event[question];
      return answer === null ? [] : [mark(question, answer, [`weight ${answer.weight}`], answer.rule)];
    }),
  ].toSorted(byPosition);
}
