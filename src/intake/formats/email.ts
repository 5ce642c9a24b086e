/** An e-mail as it was saved: one report. What is in it is found when it is read. */
import type { Format } from "../format.ts";
import { isOfKind } from "../kind.ts";
import { reportIn } from "./report.ts";

const MARKS = {
  types: ["message/rfc822", "message/global"],
  endings: [".eml"],
  head: /^(return-path|received|delivered-to|mime-version|message-id|x-[\w-]{1,40}): .{0,1000}\r?\n(?=[\w-]{1,40}: |[ \t])/i,
};

export const email: Format = {
  name: "e-mail",
  accepts: (arrival) => isOfKind(arrival, MARKS),
  async *open(arrival) {
    yield reportIn(arrival, "email");
  },
};
