/** A headline from the envelope and the text it belongs to → one text to be read; a text that has it keeps its own. */
export function headed(title: string | null, body: string, isHtml: boolean): string {
  if (!isHtml) return title === null || opensWith(body, title) ? body : `${title}\n\n${body}`;
  // A page of its own says what its headline is.
  if (title === null || /<(html|head|h1)[\s>]/i.test(body)) return body;
  return `<article><h1>${escaped(title)}</h1>\n${body}\n</article>`;
}

function opensWith(body: string, title: string): boolean {
  const folded = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
  return folded(body.slice(0, 2 * title.length + 100)).startsWith(folded(title));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
