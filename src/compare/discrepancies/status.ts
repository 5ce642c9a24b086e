/** One engagement that some reports put off and others call off. Progress (planned, then held) is no disagreement. */
import type { EngagementStatus } from "../../model/record.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";

const CONFLICTS: readonly (readonly [EngagementStatus, EngagementStatus])[] = [
  ["postponed", "cancelled"],
  ["cancelled", "held"],
];

export function otherStatus(story: Compared): Draft[] {
  return story.engagements.flatMap((engagement) =>
    CONFLICTS.flatMap(([one, other]) => {
      const sides = [one, other].map((status) => ({
        says: status,
        spans: engagement.history.filter((step) => step.status === status).map((step) => step.span),
      }));
      if (sides.some((side) => side.spans.length === 0) || !acrossReports(sides)) return [];
      const parties = engagement.parties.map((party) => party.name).join(", ");
      return [
        {
          kind: "status" as const,
          about: `${engagement.kind}: ${parties}`,
          why: `One report has the ${engagement.kind} ${one}, another ${other}.`,
          weight: 0.6,
          sides,
          rule: "one engagement, two ends",
        },
      ];
    }),
  );
}
