import { runCases } from "../../../test/cases.ts";
import { markedCollation } from "../../../test/marked.ts";
import { engagements } from "./index.ts";

runCases(new URL("engagements.cases.txt", import.meta.url), (input) =>
  engagements(markedCollation(input)).map(
    ({ kind, parties, when, history }) =>
      `${kind}: ${parties.map(({ name }) => name).join(", ")} | ${when.edtf ?? "no time"} | ${history.map(({ status }) => status).join(" > ")}`,
  ),
);
