/** Reports and pairs of them that have one origin → the groups that remain, each sorted, in the order of their first. */
import { compareText } from "../../text/order.ts";

export function origins(
  reports: readonly string[],
  joined: readonly (readonly [string, string])[],
): string[][] {
  const parent = new Map(reports.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const [a, b] of joined) {
    const [first, second] = [root(a), root(b)].sort(compareText);
    parent.set(second!, first!);
  }
  const groups = new Map<string, string[]>();
  for (const id of reports.toSorted(compareText)) {
    const group = groups.get(root(id));
    if (group === undefined) groups.set(root(id), [id]);
    else group.push(id);
  }
  return [...groups.values()];
}
