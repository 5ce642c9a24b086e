import { expect, test } from "vitest";
import { sampleRecord } from "../../test/sample.ts";
import type { Engagement } from "../model/record.ts";
import { calendar } from "./calendar.ts";

const sample = sampleRecord();

function made(changes: Partial<Engagement>) {
  return calendar([{ ...sample, engagements: [{ ...sample.engagements[0]!, ...changes }] }]);
}

function when(edtf: string | null, text = "then"): Pick<Engagement, "when"> {
  return { when: { edtf, text, basis: edtf === null ? "open" : "resolved" } };
}

/** The lines as a reader of calendars has them, unfolded. */
function lines(ics: string): string[] {
  return ics.replaceAll("\r\n ", "").split("\r\n");
}

test("an engagement of one day is an event that fills it, and ends on the day after", () => {
  const { ics, events } = made({});
  expect(events).toBe(1);
  expect(lines(ics)).toEqual(
    expect.arrayContaining([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "UID:g1@readout",
      "DTSTART;VALUE=DATE:20260303",
      "DTEND;VALUE=DATE:20260304",
      "SUMMARY:Talks: Ines Calloway\\, Tomas Brandt (held)",
      "LOCATION:Harrow Bay",
      "STATUS:CONFIRMED",
      "END:VCALENDAR",
    ]),
  );
});

test("the stamp is the day of the latest report, for nothing else is known of now", () => {
  expect(lines(made({}).ics).find((line) => line.startsWith("DTSTAMP"))).toMatch(
    /^DTSTAMP:2026\d{4}T000000Z$/,
  );
});

test("a time without a zone floats, one in UTC says so, and neither gets an end that nobody gave", () => {
  expect(made(when("2026-03-03T18:30")).ics).toContain("DTSTART:20260303T183000\r\n");
  expect(made(when("2026-03-03T18:30Z")).ics).toContain("DTSTART:20260303T183000Z\r\n");
  expect(made(when("2026-03-03T18:30")).ics).not.toContain("DTEND");
});

test("a visit fills the days that are named; a meeting in an interval has no day of its own", () => {
  const visit = made({ kind: "visit", ...when("2026-06-30/2026-07-02", "June 30 to July 2") });
  expect(visit.ics).toContain("DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260703\r\n");
  expect(made({ kind: "meeting", ...when("2026-06-30/2026-07-02", "June 30 to July 2") }).events).toBe(0);
});

test("what is vague, inferred or not given is never made exact: it is left out and named", () => {
  const vague: readonly Partial<Engagement>[] = [
    when(null, "soon"),
    when("2026-03"),
    when("2026"),
    when("2026-03-03~"),
    when("2026-24"),
    { kind: "visit", ...when("2026-03-09/2026-03-15", "next week") },
    { when: { edtf: "2026-03-03", text: "Tuesday", basis: "inferred" } },
  ];
  for (const each of vague) {
    const { ics, events, leftOut } = made(each);
    expect(events).toBe(0);
    expect(ics).not.toContain("VEVENT");
    expect(leftOut).toEqual(
      [{ what: "Talks: Ines Calloway, Tomas Brandt (held)", why: expect.any(String) }].map((one) =>
        each.kind === "visit" ? { ...one, what: one.what.replace("Talks", "Visit") } : one,
      ),
    );
  }
});

test("planned is tentative, confirmed is confirmed, and what is put off is cancelled", () => {
  const of = (status: Engagement["status"]) =>
    lines(made({ status }).ics).find((line) => line.startsWith("STATUS:"));
  expect([of("possible"), of("planned"), of("confirmed"), of("postponed"), of("cancelled")]).toEqual([
    "STATUS:TENTATIVE",
    "STATUS:TENTATIVE",
    "STATUS:CONFIRMED",
    "STATUS:CANCELLED",
    "STATUS:CANCELLED",
  ]);
});

test("words of a report neither end an event nor begin a property, and no line is longer than 75 octets", () => {
  const { ics } = made({
    place: "Harbour\r\nEND:VEVENT\nX-EVIL:1; a, b \\n",
    topics: ["Straße über die Brücke ".repeat(30)],
  });
  expect(lines(ics)).toContain("LOCATION:Harbour END:VEVENT X-EVIL:1\\; a\\, b \\\\n");
  expect(lines(ics).filter((line) => line === "END:VEVENT")).toHaveLength(1);
  for (const line of ics.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\ufffd");
  }
});
