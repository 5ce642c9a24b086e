/** RFC 4180: text → rows of fields, each with the number of the line it begins on. Never throws: it names what is wrong. */
export interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

export type Csv = { readonly rows: readonly Row[] } | { readonly line: number; readonly wrong: string };

export function parseCsv(text: string): Csv {
  const rows: Row[] = [];
  let fields: string[] = [];
  let line = 1;
  let start = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at) : bare(text, at);
    if ("wrong" in field) return { line: start, wrong: field.wrong };
    fields.push(field.value);
    line += field.lines;
    at = field.end;
    if (text[at] === ",") {
      at += 1;
      if (at >= text.length || text[at] === "\n" || text[at] === "\r") fields.push("");
    }
    if (at < text.length && text[at] !== "\n" && text[at] !== "\r") continue;
    if (fields.some((each) => each !== "")) rows.push({ line: start, fields });
    fields = [];
    while (text[at] === "\r" || text[at] === "\n") {
      if (text[at] === "\n") line += 1;
      at += 1;
    }
    start = line;
  }
  return { rows };
}

type Field =
  | { readonly value: string; readonly end: number; readonly lines: number }
  | { readonly wrong: string };

function bare(text: string, from: number): Field {
  let end = from;
  while (end < text.length && !",\r\n".includes(text[end]!)) {
    if (text[end] === '"') return { wrong: "a quotation mark inside a field that does not begin with one" };
    end += 1;
  }
  return { value: text.slice(from, end).trim(), end, lines: 0 };
}

function quoted(text: string, from: number): Field {
  let end = from + 1;
  for (;;) {
    const mark = text.indexOf('"', end);
    if (mark < 0) return { wrong: "a quotation mark is never closed" };
    if (text[mark + 1] !== '"') {
      end = mark + 1;
      break;
    }
    end = mark + 2;
  }
  if (end < text.length && !",\r\n".includes(text[end]!))
    return { wrong: "text behind a closing quotation mark" };
  const value = text.slice(from + 1, end - 1).replaceAll('""', '"');
  return { value: value.trim(), end, lines: value.split("\n").length - 1 };
}
