/// <reference lib="dom" />
/**
 * What the page can do besides being read, where scripts run: keys from finding to finding and to their passages, a filter,
 * and a finding copied with its sources. The functions below are sent to the browser as their own text: they know one
 * another, the page's own markup, and nothing else; texts of reports only ever become text.
 */

/** An element with these attributes and children; strings become text. */
function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string },
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The findings that can be seen: not filtered out, and not folded away. */
function findings(within: ParentNode = document): HTMLElement[] {
  const all = [...within.querySelectorAll<HTMLElement>("[data-finding]")];
  return all.filter((each) => each.closest(".filtered, details:not([open])") === null);
}

/** The bar above the findings of one record; what it chooses is shown, the rest hidden, and what is folded opens for it. */
function bar(record: Element): void {
  const own = [...record.querySelectorAll<HTMLElement>("[data-finding]")];
  const sections = [...record.querySelectorAll<HTMLElement>(".findings section")];
  if (own.length === 0) return;
  const words = made("input", { type: "search", placeholder: "Filter  /", "aria-label": "Filter by words" });
  const choice = (label: string, options: readonly (readonly [value: string, name: string])[]) =>
    made(
      "select",
      { "aria-label": label },
      ...[["", label] as const, ...options].map(([value, name]) => made("option", { value }, name)),
    );
  const report = choice(
    "All reports",
    [...record.querySelectorAll<HTMLElement>(".report")].map((each) => [
      each.dataset.number!,
      each.dataset.name!,
    ]),
  );
  const part = choice(
    "All parts",
    sections
      .filter((each) => each.querySelector("[data-finding]") !== null)
      .map((each) => [each.id, each.querySelector("h2")!.firstChild!.textContent!.trim()]),
  );
  const several = made("input", { type: "checkbox" });
  const size = made("output", { "aria-live": "polite" });
  const keys = made("button", { type: "button", "aria-label": "Keys" }, "?");
  const opened = new Set<HTMLDetailsElement>();
  const apply = (): void => {
    const wanted = words.value.trim().toLowerCase();
    const active = wanted !== "" || report.value !== "" || part.value !== "" || several.checked;
    let shown = 0;
    for (const each of own) {
      const fits =
        (wanted === "" || each.textContent!.toLowerCase().includes(wanted)) &&
        (report.value === "" || each.dataset.reports!.split(" ").includes(report.value)) &&
        (part.value === "" || each.closest("section")!.id === part.value) &&
        (!several.checked || Number(each.dataset.origins) > 1);
      each.classList.toggle("filtered", !fits);
      if (!fits) continue;
      shown += 1;
      const folded = each.closest<HTMLDetailsElement>("details:not([open])");
      if (active && folded !== null) {
        folded.open = true;
        opened.add(folded);
      }
    }
    if (!active) for (const each of opened) each.open = false;
    if (!active) opened.clear();
    for (const each of sections)
      each.classList.toggle(
        "filtered",
        active && each.querySelector("[data-finding]:not(.filtered)") === null,
      );
    size.textContent = active ? `${shown} of ${own.length}` : `${own.length} findings`;
  };
  const form = made(
    "search",
    { class: "desk" },
    words,
    report,
    part,
    made("label", {}, several, " two origins"),
    size,
    keys,
  );
  form.addEventListener("input", apply);
  form.addEventListener("clear", () => {
    words.value = report.value = part.value = "";
    several.checked = false;
    apply();
  });
  keys.addEventListener("click", () => document.querySelector<HTMLDialogElement>("dialog.keys")!.showModal());
  record.querySelector(".masthead")!.after(form);
  apply();
}

/** The finding at hand is lit and has the focus. */
function go(to: HTMLElement | undefined): void {
  if (to === undefined) return;
  document.querySelector(".here")?.classList.remove("here");
  to.classList.add("here");
  to.tabIndex = -1;
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: "nearest" });
}

/** The next finding or the one before; from nowhere, the first that is on the screen. */
function step(by: 1 | -1): void {
  const all = findings();
  const here = all.findIndex((each) => each.classList.contains("here"));
  if (here >= 0) go(all[here + by]);
  else go(all.find((each) => each.getBoundingClientRect().top >= 0) ?? all[0]);
}

/** Its passages, one after the other. */
function passage(): void {
  const here = document.querySelector<HTMLElement>(".here");
  const links = [...(here?.querySelectorAll<HTMLAnchorElement>(".cites a") ?? [])];
  const at = links.findIndex((each) => each.hash === location.hash);
  links[(at + 1) % links.length]?.click();
}

/** What a finding says, and under it each passage with its report, day and address. */
function cited(finding: HTMLElement): string {
  const said = finding.cloneNode(true) as HTMLElement;
  for (const each of said.querySelectorAll(".cites, .rule, .by, .unseen, .copy")) each.remove();
  for (const each of said.querySelectorAll("h3, p, td, li, div")) each.append(" ");
  const flat = (text: string): string => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();
  const anchors = [...finding.querySelectorAll<HTMLAnchorElement>(".cites a")].map((each) =>
    each.hash.slice(1),
  );
  const sources = [...new Set(anchors)].flatMap((anchor) => {
    const pieces = [...document.querySelectorAll(`[data-p="${anchor}"]`)];
    const report = pieces[0]?.closest<HTMLElement>(".report");
    if (report == null) return [];
    const text = flat(pieces.map((each) => each.textContent).join(" "));
    const address = report.querySelector<HTMLAnchorElement>("header a[rel]")?.href;
    const { number, name, day } = report.dataset;
    return `[${number}] ${name}, ${day}: “${text}”${address === undefined ? "" : ` ${address}`}`;
  });
  return [flat(said.textContent!), ...sources].join("\n");
}

/** For browsers that keep the clipboard from a page in a file. */
function copiedByHand(text: string): boolean {
  const field = made("textarea", { class: "unseen" });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

async function copy(finding: HTMLElement | null): Promise<void> {
  if (finding === null) return;
  const note = document.querySelector(".copied")!;
  const text = cited(finding);
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  note.textContent =
    done || copiedByHand(text) ? "Copied with its sources" : "This browser does not let the page copy";
  setTimeout(() => {
    note.textContent = "";
  }, 2000);
}

/** Out of a dialog, a field, a filter or a passage: whatever is nearest. */
function leave(): void {
  const field = document.activeElement;
  for (const each of document.querySelectorAll(".desk")) each.dispatchEvent(new Event("clear"));
  if (field instanceof HTMLElement && field.closest(".desk") !== null) field.blur();
  // An anchor that is nowhere: the passage goes out, and nothing scrolls.
  if (location.hash.startsWith("#r-")) location.replace("#-");
  document.querySelector<HTMLElement>(".here")?.scrollIntoView({ block: "nearest" });
}

function start(): void {
  const keys = made(
    "dialog",
    { class: "keys", "aria-label": "Keys" },
    made(
      "dl",
      {},
      ...[
        ["j  k", "next finding, the one before"],
        ["o", "its passage in the report; again: the next passage"],
        ["c", "copy it with its sources"],
        ["/", "filter"],
        ["Esc", "leave the passage, clear the filter"],
        ["?", "these keys"],
      ].flatMap(([key, does]) => [made("dt", {}, key!), made("dd", {}, does!)]),
    ),
    made("form", { method: "dialog" }, made("button", {}, "Close")),
  );
  document.body.append(keys, made("output", { class: "copied", "aria-live": "polite" }));
  for (const record of document.querySelectorAll(".record")) bar(record);
  const button = made(
    "button",
    { type: "button", class: "copy", title: "Copy it with its sources (c)" },
    "Copy",
  );
  button.addEventListener("click", () => void copy(button.closest<HTMLElement>("[data-finding]")));
  document.addEventListener("pointerover", ({ target }) => {
    const over = target instanceof Element ? target.closest("[data-finding]") : null;
    if (over !== null && !over.contains(button)) (over.querySelector("td:last-child") ?? over).append(button);
  });
  const does: { readonly [key: string]: () => void } = {
    j: () => step(1),
    k: () => step(-1),
    o: passage,
    c: () => void copy(document.querySelector<HTMLElement>(".here")),
    "/": () => document.querySelector<HTMLInputElement>(".desk input")?.focus(),
    "?": () => keys.showModal(),
    Escape: leave,
  };
  document.addEventListener("keydown", (event) => {
    const act = does[event.key];
    const typing =
      event.target instanceof Element && event.target.closest("input[type=search], select") !== null;
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (typing && event.key !== "Escape") return;
    event.preventDefault();
    act();
  });
}

const PARTS = [made, findings, bar, go, step, passage, cited, copiedByHand, copy, leave, start];

/** The one script of the page, whole. */
export const SCRIPT = `"use strict";(() => {\n${PARTS.map(String).join("\n")}\nstart();\n})();`;
