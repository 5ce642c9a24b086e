import { describe, expect, test } from "vitest";
import type { Document } from "../../model/document.ts";
import { Fault } from "../../model/fault.ts";
import type { Form, Source } from "../../model/source.ts";
import { rawRange } from "../../text/rawmap.ts";
import { clean } from "../index.ts";
import { openEnvelope } from "./index.ts";

function source(content: string | Uint8Array, form: Form, file = "report"): Source {
  const bytes = new Uint8Array(Buffer.from(content as Uint8Array));
  return { file, bytes, form, known: {} };
}

const cleaned = (content: string | Uint8Array, form: Form) => clean(source(content, form));
const json = (value: unknown) => cleaned(JSON.stringify(value), "ninjs");

function kinds({ blocks, text }: Document): string[] {
  return blocks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return "none";
}

const TEXT = [
  "The ferry to Norr runs again since Monday, the harbour master Ilse Brandt said on Tuesday in the town hall.",
  "It had stood still for three weeks because of a broken shaft, which was repaired in a yard up the coast.",
];

describe("JSON", () => {
  test("of ninjs 3 gives headline, text, byline, day, outlet and language", () => {
    const report = json({
      uri: "urn:example:1",
      standard: { name: "ninjs", version: "3.0" },
      headlines: [
        { role: "short", value: "Ferry" },
        { role: "main", value: "Ferry runs again" },
      ],
      bodies: [
        { role: "text", contentType: "text/plain", value: "x" },
        { role: "html", contentType: "text/html", value: TEXT.map((each) => `<p>${each}</p>`).join("") },
      ],
      by: "By Lena Holt",
      versionCreated: "2026-03-03T10:00:00+01:00",
      copyrightHolder: "Norr Agency",
      language: "en-GB",
    });
    expect(kinds(report)).toEqual([
      "headline: Ferry runs again",
      ...TEXT.map((each) => `paragraph: ${each}`),
    ]);
    expect(report.byline).toBe("Lena Holt");
    expect(report.published).toEqual({ value: "2026-03-03T10:00:00+01:00", basis: "metadata", ranges: [] });
    expect(report.source.name).toBe("Norr Agency");
  });

  test("of ninjs 2 writes its fields in small letters", () => {
    const report = json({
      headlines: [{ role: "main", value: "Ferry runs again" }],
      bodies: [{ contenttype: "text/plain", value: TEXT.join("\n\n") }],
      versioncreated: "2026-03-03T10:00:00Z",
      infosources: [{ name: "Norr Agency" }],
    });
    expect(kinds(report)[0]).toBe("headline: Ferry runs again");
    expect([report.published.value, report.source.name]).toEqual(["2026-03-03T10:00:00Z", "Norr Agency"]);
  });

  test("that its agency has withdrawn says so", () => {
    const withdrawn = json({ headline: "Ferry", body_text: TEXT[0], pubstatus: "canceled" });
    expect(withdrawn.remarks).toEqual(["Its publisher asks not to use it (its status is “canceled”)"]);
    expect(json({ headline: "Ferry", body_text: TEXT[0], pubstatus: "usable" }).remarks).toEqual([]);
  });

  test("of schema.org gives what it says", () => {
    const report = json({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Ferry runs again",
      articleBody: TEXT.join("\n\n"),
      datePublished: "2026-03-03",
      author: [{ "@type": "Person", name: "Lena Holt" }, { name: "Per Dahl" }],
      publisher: { name: "Valley Herald" },
      mainEntityOfPage: { "@id": "https://herald.example/ferry" },
    });
    expect([report.title, report.byline, report.published.value, report.source]).toEqual([
      "Ferry runs again",
      "Lena Holt, Per Dahl",
      "2026-03-03",
      { name: "Valley Herald", url: "https://herald.example/ferry" },
    ]);
  });

  test("with plain title and text, and a day in words of machines or in seconds", () => {
    for (const published of ["Tue, 03 Mar 2026 09:30:00 GMT", 1_772_530_200, 1_772_530_200_000]) {
      const report = json({ title: "Ferry", content: TEXT.join("\n"), published, outlet: "Valley Herald" });
      expect(report.published.value).toMatch(/^2026-03-03T09:30:00(\.000)?Z$/);
      expect(report.source.name).toBe("Valley Herald");
    }
  });

  test("what nothing says stays unknown, and what the user says wins", () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ title: "Ferry", text: TEXT[0] }));
    const report = clean({ file: "a.json", bytes, form: "ninjs", known: { outlet: "Valley Herald" } });
    expect([report.published.basis, report.byline, report.source.name]).toEqual([
      "unknown",
      null,
      "Valley Herald",
    ]);
  });

  test("a headline with markup in it stays words", () => {
    const report = json({ title: "A <script>alert(1)</script> & more", body_html: `<p>${TEXT[0]}</p>` });
    expect(kinds(report)[0]).toBe("headline: A <script>alert(1)</script> & more");
  });

  test("without a report in it, broken, or too deep is a fault", () => {
    expect(faultOf(() => json({ name: "x" }))).toBe("empty-report");
    expect(faultOf(() => cleaned("{", "ninjs"))).toBe("bad-json");
    expect(faultOf(() => cleaned("[".repeat(100_000), "ninjs"))).toBe("bad-json");
    expect(faultOf(() => json({ title: "x", html: "<div>".repeat(20_000) }))).toBe("too-deep");
  });
});

describe("e-mail", () => {
  const HEAD = [
    "From: =?utf-8?q?Press_office_of_S=C3=B8r?= <press@sor.example>",
    "Subject: =?utf-8?b?RsOmcmdlIHJ1bnMg?=",
    " =?utf-8?b?YWdhaW4=?=",
    "Date: Tue, 03 Mar 2026 09:30:00 +0100",
    "MIME-Version: 1.0",
  ];
  const mail = (...lines: readonly string[]) => [...HEAD, ...lines].join("\r\n");

  test("of plain text gives subject, sender and day", () => {
    const report = cleaned(mail("", TEXT.join("\r\n\r\n")), "email");
    expect(kinds(report)).toEqual([
      "headline: Færge runs again",
      ...TEXT.map((each) => `paragraph: ${each}`),
    ]);
    expect([report.source.name, report.published.value, report.byline]).toEqual([
      "Press office of Sør",
      "2026-03-03T09:30:00+01:00",
      null,
    ]);
  });

  test("of several parts gives the HTML one, decoded, and counts what is attached", () => {
    const html = Buffer.from(TEXT.map((each) => `<p>${each}</p>`).join("\n")).toString("base64");
    const report = cleaned(
      mail(
        'Content-Type: multipart/mixed; boundary="out er"',
        "",
        "--out er",
        "Content-Type: multipart/alternative; boundary=in",
        "",
        "--in",
        "Content-Type: text/plain",
        "",
        "Plain words.",
        "--in",
        'Content-Type: text/html; charset="utf-8"',
        "Content-Transfer-Encoding: base64",
        "",
        html,
        "--in--",
        "--out er",
        'Content-Disposition: attachment; filename="../../x.txt"',
        "",
        "not read",
        "--out er--",
      ),
      "email",
    );
    expect(kinds(report)).toEqual([
      "headline: Færge runs again",
      ...TEXT.map((each) => `paragraph: ${each}`),
    ]);
    expect(report.remarks).toEqual(["An attachment was not read"]);
  });

  test("with boundaries that begin alike is parted where it should be", () => {
    const report = cleaned(
      mail(
        "Content-Type: multipart/mixed; boundary=b1",
        "",
        "--b1",
        "Content-Type: multipart/alternative; boundary=b12",
        "",
        "--b12",
        "",
        TEXT[0]!,
        "--b12--",
        "--b1--",
      ),
      "email",
    );
    expect(kinds(report)).toEqual(["headline: Færge runs again", `paragraph: ${TEXT[0]}`]);
  });

  test("in quoted-printable and an old charset, and with the wrong charset, is read as it was meant", () => {
    const quoted = (charset: string, text: string) =>
      cleaned(
        mail(
          `Content-Type: text/plain; charset=${charset}`,
          "Content-Transfer-Encoding: quoted-printable",
          "",
          text,
        ),
        "email",
      ).text;
    expect(quoted("iso-8859-2", "Z=E1chran=E1=F8i p=\r\nracuj=ED.")).toContain("Záchranáři pracují.");
    expect(quoted("us-ascii", "Caf=C3=A9 closed.")).toContain("Café closed.");
    expect(quoted("no-such-charset", "Caf=E9 closed.")).toContain("Café closed.");
  });

  test("sent on is not by whom, nor of the day, it was sent on", () => {
    const report = cleaned(
      `From: Ann <a@b.example>\r\nDate: Tue, 03 Mar 2026 09:30:00 Z\r\nSubject: Re: FW: Ferry\r\n\r\n${TEXT[0]}`,
      "email",
    );
    expect([report.title, report.source.name, report.published.value]).toEqual(["Ferry", null, null]);
  });

  test("with ten thousand parts, nested without end, or without any text is refused", () => {
    const parts = "--x\r\n\r\ntext\r\n".repeat(10_000);
    expect(
      faultOf(() => cleaned(mail("Content-Type: multipart/mixed; boundary=x", "", parts), "email")),
    ).toBe("too-deep");
    const nested = Array.from(
      { length: 5_000 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    );
    expect(
      faultOf(() =>
        cleaned(mail("Content-Type: multipart/mixed; boundary=b0", "", nested.join("")), "email"),
      ),
    ).toBe("too-deep");
    expect(faultOf(() => cleaned(mail("Content-Type: image/png", "", "x"), "email"))).toBe("empty-report");
  });

  test("long headers and boundaries that nearly match take no longer than other text", () => {
    const started = process.cpuUsage();
    const folded = `Subject: ${"Re: ".repeat(100_000)}x\r\n${" fold\r\n".repeat(20_000)}\r\nText of it.`;
    expect(openEnvelope(source(folded, "email")).text).toContain("fold");
    const near = mail("Content-Type: multipart/mixed; boundary=aa", "", "--aa", "", "\n--a".repeat(300_000));
    expect(openEnvelope(source(near, "email")).text).toContain("--a");
    const { user } = process.cpuUsage(started);
    expect(user / 1e6).toBeLessThan(5);
  });
});

describe("positions", () => {
  const cases: readonly (readonly [string, Form, string])[] = [
    [
      "JSON with HTML",
      "ninjs",
      JSON.stringify({ title: "Ferry &c", html: `<p>Tea &amp; caf\u00e9</p><p>${TEXT[0]}</p>` }),
    ],
    ["JSON with text", "ninjs", JSON.stringify({ title: "Ferry", text: TEXT.join("\n\n") })],
    ["e-mail", "email", `Subject: Ferry\r\n\r\n${TEXT.join("\r\n\r\n")}`],
  ];
  for (const [name, form, content] of cases) {
    test(`in ${name} lead to the inner text`, () => {
      const given = source(content, form);
      const report = clean(given);
      const at = report.text.indexOf("harbour master");
      const raw = rawRange(report.pieces, { from: at, to: at + "harbour master".length });
      expect(openEnvelope(given).text.slice(raw.from, raw.to)).toBe("harbour master");
    });
  }
});
