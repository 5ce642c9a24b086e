/** Lines of at most so many columns, broken at spaces; a longer word stands on a line of its own. */

export function wrap(text: string, width: number, indent: string, hang: string): string {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(" ").filter((each) => each !== "")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
