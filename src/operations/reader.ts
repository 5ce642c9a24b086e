/** A worker of readers.ts: sources come in one after another, and for each a reading or a Fault goes out. */
import { enableCompileCache } from "node:module";

enableCompileCache();
const [{ answering }, { read }] = await Promise.all([import("./answering.ts"), import("../read.ts")]);
answering(read);
