/**
 * A feed that is broken as a whole → small feeds of one entry each, by the tags of the entries alone: one unclosed title
 * then costs its own entry, not the others. The first is the head, without an entry.
 */

/** Also bounds the work: every piece is parsed on its own. */
const MOST_PIECES = 500;
const LONGEST_HEAD = 20_000;

export function piecesOf(text: string): string[] {
  const root = /<((?:[\w.-]{1,40}:)?(?:rss|feed|rdf))\b[^<>]{0,4000}>/i.exec(text.slice(0, LONGEST_HEAD));
  if (root === null) return [];
  const [open, name] = root;
  const isAtom = /feed$/i.test(name!);
  const tag = isAtom ? "entry" : "item";
  const begins = placesOf(text, `<${tag}`);
  const pieces = begins.slice(0, MOST_PIECES).map((from, at) => {
    const piece = text.slice(from, begins[at + 1] ?? text.length);
    const end = piece.lastIndexOf(`</${tag}>`);
    return end === -1 ? `${piece}</${tag}>` : piece.slice(0, end + tag.length + 3);
  });
  const head = text.slice(root.index + open.length, begins[0] ?? text.length).slice(0, LONGEST_HEAD);
  // RDF has its items beside the channel, RSS within; the library takes both either way.
  const channel = isAtom || /<channel\b/.test(head) ? "" : "<channel>";
  const close = isAtom ? "" : "</channel>";
  return [
    `${open}${channel}${head}${close}</${name}>`,
    ...pieces.map((piece) =>
      /rdf$/i.test(name!)
        ? `${open}<channel></channel>${piece}</${name}>`
        : `${open}${isAtom ? "" : "<channel>"}${piece}${close}</${name}>`,
    ),
  ];
}

/** Only the tag itself: <items> is none of <item>. */
function placesOf(text: string, tag: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(tag); at !== -1; at = text.indexOf(tag, at + 1))
    if (!/[\w:.-]/.test(text[at + tag.length] ?? "")) places.push(at);
  return places;
}
