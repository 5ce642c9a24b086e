/** Who was mentioned where, lately: what pronouns and "they" are resolved by. */
import type { Gender, Person } from "./people.ts";

interface Seen {
  readonly sentence: number;
  readonly block: number;
  readonly persons: Person[];
  /** Who a verb follows, in their order: the subjects of the clauses. */
  readonly subjects: Person[];
  group: number | null;
}

const LOOK_BACK = 3;
const PER_SENTENCE = 6;

export class Recent {
  readonly last = new Map<Person, number>();
  readonly #seen: Seen[] = [];

  sentence(sentence: number, block: number): void {
    this.#seen.push({ sentence, block, persons: [], subjects: [], group: null });
    if (this.#seen.length > LOOK_BACK + 1) this.#seen.shift();
  }

  person(person: Person, sentence: number): void {
    this.last.set(person, sentence);
    const now = this.#seen.at(-1);
    if (now === undefined || now.persons.length >= PER_SENTENCE || now.persons.includes(person)) return;
    now.persons.push(person);
  }

  subject(person: Person): void {
    this.#seen.at(-1)?.subjects.push(person);
  }

  /** "his" of "When Ray spoke, Lin lost his notes": the subject named last in this sentence, where he fits. */
  owner(gender: Gender): Person | null {
    const subject = this.#seen.at(-1)?.subjects.at(-1);
    return subject?.gender === gender ? subject : this.pronoun(gender);
  }

  group(referent: number): void {
    const now = this.#seen.at(-1);
    if (now !== undefined) now.group = referent;
  }

  /** "he", "her": the first person of this sentence that fits, else the first of the sentence before, and so on. */
  pronoun(gender: Gender): Person | null {
    for (let at = this.#seen.length - 1; at >= 0; at -= 1) {
      const fit = this.#seen[at]!.persons.filter(
        (person) => person.gender === "?" || person.gender === gender,
      );
      const sure = fit.find((person) => person.gender === gender);
      if (fit.length > 0) return gender === "f" && sure !== undefined ? sure : fit[0]!;
    }
    return null;
  }

  /** "they" of "they said": a group of this or the last sentence. */
  they(): number | null {
    return this.#seen.at(-1)?.group ?? this.#seen.at(-2)?.group ?? null;
  }
}
