import { runCases } from "../../../test/cases.ts";
import { markedCollation } from "../../../test/marked.ts";
import { engagements } from "../engagements/index.ts";
import { timeline } from "./index.ts";

runCases(new URL("timeline.cases.txt", import.meta.url), (input) => {
  const collation = markedCollation(input);
  return timeline(collation, engagements(collation)).map(({ when, what }) => `${when.edtf} | ${what}`);
});

runCases(new URL("stage.cases.txt", import.meta.url), (input) => {
  const collation = markedCollation(input);
  return timeline(collation, engagements(collation)).flatMap(({ when, stage }) =>
    stage === undefined ? [] : [`${when.edtf}: ${stage}`],
  );
});
