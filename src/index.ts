/** The public surface. */
export { analyse, collate, read } from "./analyse.ts";
export { FAULTS, Fault } from "./model/fault.ts";
export type { Record, RecordFile } from "./model/record.ts";
export type { Form, Known, Source } from "./model/source.ts";
export type { Span } from "./model/span.ts";
