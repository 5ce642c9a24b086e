/** Bad input from outside is a Fault with a code of this one table; a bug throws anything else. */

interface Entry {
  readonly what: string;
  /** What the user can do. */
  readonly todo: string;
  readonly http: 400 | 404 | 409 | 413 | 415 | 422;
  readonly exit: 1 | 2;
}

export const FAULTS = {
  "no-such-path": {
    what: "There is no such file or folder",
    todo: "Check the spelling of the path.",
    http: 404,
    exit: 1,
  },
  "nothing-to-read": {
    what: "No report was found",
    todo: "Give files or folders with reports; docs/formats.md lists what is read.",
    http: 422,
    exit: 1,
  },
  "empty-report": {
    what: "The report has no text",
    todo: "Save the page again and look whether its text is in it.",
    http: 422,
    exit: 2,
  },
  "not-text": {
    what: "The file is not text",
    todo: "Give the report as .txt, .md or .html.",
    http: 415,
    exit: 2,
  },
  "too-large": {
    what: "The report is larger than is read",
    todo: "Cut it, or save the article alone.",
    http: 413,
    exit: 2,
  },
  "too-deep": {
    what: "The page is built too deep or of too many elements to be an article",
    todo: "Save the article alone.",
    http: 413,
    exit: 2,
  },
  "archive-too-large": {
    what: "The archive holds more than is read",
    todo: "Give it in several archives, or unpack what you need.",
    http: 413,
    exit: 2,
  },
  "too-nested": {
    what: "It lies too deep in other archives or lists",
    todo: "Unpack the outer ones, or give the inner one itself.",
    http: 413,
    exit: 2,
  },
  "bad-archive": {
    what: "The archive is damaged or made in a way that is not read",
    todo: "Make it again, or unpack what you need.",
    http: 422,
    exit: 2,
  },
  "bad-json": {
    what: "The JSON cannot be read",
    todo: "Save it again; one report, or a list of them.",
    http: 422,
    exit: 2,
  },
  "not-read": {
    what: "Nothing in it can be read as a report",
    todo: "docs/formats.md lists what is read.",
    http: 415,
    exit: 2,
  },
  "not-fetched": {
    what: "Addresses are not fetched here",
    todo: "Save the page and give the file.",
    http: 422,
    exit: 2,
  },
  "too-long": {
    what: "The report takes too long to read",
    todo: "Cut it, or save the article alone.",
    http: 422,
    exit: 2,
  },
  "too-heavy": {
    what: "The report takes too much memory to read",
    todo: "Cut it, or save the article alone.",
    http: 422,
    exit: 2,
  },
  unreadable: { what: "The file cannot be read", todo: "Check its permissions.", http: 422, exit: 2 },
  "bad-sources": {
    what: "sources.csv is not as it should be",
    todo: "Its first line is: file,outlet,url,published,title",
    http: 400,
    exit: 1,
  },
  "bad-date": { what: "This is no date", todo: "Write it as 2023-06-14.", http: 400, exit: 1 },
  "bad-decisions": {
    what: "These are no decisions",
    todo: "Give a file that readout decisions --json has printed.",
    http: 400,
    exit: 1,
  },
  "bad-record": {
    what: "This is no record",
    todo: "Give a file that readout record --json has printed.",
    http: 400,
    exit: 1,
  },
  "bad-store": {
    what: "The store cannot be opened",
    todo: "Check the path given with --store, or move the file away to begin anew.",
    http: 409,
    exit: 1,
  },
  "no-such-report": {
    what: "There is no such report in the store",
    todo: "readout evidence lists the reports with their ids; an address or the file's name will do too.",
    http: 404,
    exit: 1,
  },
  "no-such-story": {
    what: "There is no such story",
    todo: "readout stories lists the ids.",
    http: 404,
    exit: 1,
  },
  "not-in-story": {
    what: "The report is not in this story",
    todo: "readout show STORY --json lists the story's reports with their ids.",
    http: 409,
    exit: 1,
  },
  "nothing-decided": {
    what: "This changes nothing",
    todo: "readout stories lists the stories as they are, readout decisions what was decided.",
    http: 409,
    exit: 1,
  },
  "bad-moment": {
    what: "This is no moment in the past",
    todo: "Write yesterday, 24h, 3d, 2023-06-14 or 2023-06-14T09:30.",
    http: 400,
    exit: 1,
  },
  "bad-address": {
    what: "This is no address on the web",
    todo: "Write it in full: https://example.org/page.",
    http: 400,
    exit: 1,
  },
  "address-refused": {
    what: "The address is not asked",
    todo: "Give a public http or https address; --allow-private opens machines of your own network.",
    http: 422,
    exit: 2,
  },
  "not-reached": {
    what: "The server cannot be reached",
    todo: "Check the address and the connection, and try again later.",
    http: 422,
    exit: 2,
  },
  "http-status": {
    what: "The server did not give the page",
    todo: "Open the address in a browser; save the page there if it needs a login.",
    http: 422,
    exit: 2,
  },
  "too-slow": { what: "The server took too long", todo: "Try again later.", http: 422, exit: 2 },
  "too-many-redirects": {
    what: "The address leads from one to the next without end",
    todo: "Open it in a browser and give the address that it ends at.",
    http: 422,
    exit: 2,
  },
  "bad-answer": {
    what: "The server's answer is broken",
    todo: "Try again later, or save the page in a browser.",
    http: 422,
    exit: 2,
  },
  "robots-refused": {
    what: "The site asks programs not to read this page",
    todo: "Read it in a browser, and save it there.",
    http: 422,
    exit: 2,
  },
  "bad-feed": {
    what: "The feed cannot be read",
    todo: "Check that the address is that of a feed: RSS, Atom, RDF or JSON Feed.",
    http: 422,
    exit: 2,
  },
  "bad-second-reader": {
    what: "The second reader's answer is not used",
    todo: "The record stands without it; docs/second-reader.md shows the form that is read.",
    http: 422,
    exit: 1,
  },
  "bad-option": {
    what: "The options do not go together",
    todo: "readout help shows what goes with what.",
    http: 400,
    exit: 1,
  },
  "bad-command": {
    what: "The command line is not understood",
    todo: "readout help shows every command, readout help COMMAND its options.",
    http: 400,
    exit: 1,
  },
  "cannot-write": {
    what: "The file cannot be written",
    todo: "Check its folder and the permissions.",
    http: 409,
    exit: 1,
  },
  "port-taken": {
    what: "The port cannot be used",
    todo: "Give another with --port, or none to take a free one.",
    http: 409,
    exit: 1,
  },
} as const satisfies { readonly [code: string]: Entry };

export type FaultCode = keyof typeof FAULTS;

export class Fault extends Error {
  readonly code: FaultCode;
  readonly detail: string;

  /** `detail` names the thing: a file, a line, a value. It is shown, never interpreted. */
  constructor(code: FaultCode, detail: string) {
    super(`${FAULTS[code].what}: ${detail}`);
    this.name = "Fault";
    this.code = code;
    this.detail = detail;
  }

  get todo(): string {
    return FAULTS[this.code].todo;
  }
}
