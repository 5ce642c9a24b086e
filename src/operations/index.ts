/** Everything a user can do, in the order of the help. */
import { add } from "./add.ts";
import { changes } from "./changes.ts";
import { decisions, undo } from "./decide/decisions.ts";
import { merge } from "./decide/merge.ts";
import { pin } from "./decide/pin.ts";
import { restore } from "./decide/restore.ts";
import { split } from "./decide/split.ts";
import { evidence } from "./evidence.ts";
import { explain } from "./explain/index.ts";
import { news } from "./news/index.ts";
import type { Operation } from "./operation.ts";
import { record } from "./record.ts";
import { remove } from "./remove.ts";
import { schema } from "./schema.ts";
import { serve } from "./serve.ts";
import { show } from "./show.ts";
import { stories } from "./stories.ts";
import { verify } from "./verify/index.ts";
import { watch } from "./watch/index.ts";

export const OPERATIONS: readonly Operation[] = [
  record,
  serve,
  verify,
  add,
  watch,
  stories,
  show,
  news,
  merge,
  split,
  pin,
  decisions,
  undo,
  restore,
  changes,
  evidence,
  explain,
  remove,
  schema,
];
