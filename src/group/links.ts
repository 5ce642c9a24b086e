/** Links between stories and their odds: the strongest one can be taken again and again while links come and go. */

export interface Link {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

export class Links {
  /** Each story's links; a link in the heap that is not here any more is void. */
  readonly #of = new Map<number, Map<number, Link>>();
  readonly #heap: Link[] = [];

  set(one: number, other: number, odds: number): void {
    const link = { a: Math.min(one, other), b: Math.max(one, other), odds };
    for (const [own, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = this.#of.get(own);
      if (row === undefined) this.#of.set(own, new Map([[theirs, link]]));
      else row.set(theirs, link);
    }
    this.#rise(link);
  }

  /** Forgets the links of a story. */
  drop(story: number): void {
    for (const other of this.#of.get(story)?.keys() ?? []) this.#of.get(other)!.delete(story);
    this.#of.delete(story);
  }

  /** The link with the best odds, the lowest numbers among equals; null when none is left. */
  strongest(): Link | null {
    while (this.#heap.length > 0) {
      const [link] = this.#heap;
      if (this.#of.get(link!.a)?.get(link!.b) === link) return link!;
      this.#sink();
    }
    return null;
  }

  #rise(link: Link): void {
    const heap = this.#heap;
    let at = heap.push(link) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(link, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = link;
  }

  /** Removes the first of the heap. */
  #sink(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
      if (!before(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
  }
}

function before(x: Link, y: Link): boolean {
  return x.odds > y.odds || (x.odds === y.odds && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}
