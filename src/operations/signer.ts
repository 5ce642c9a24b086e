/** A worker of readers.ts that makes signatures: it cleans a report and marks nothing in it. */
import { enableCompileCache } from "node:module";

enableCompileCache();
const [{ answering }, { sign }] = await Promise.all([import("./answering.ts"), import("../gather.ts")]);
answering(sign);
