/** Days that news names by month and day alone, long after: "the Sept. 11 attacks". The words are those that may follow. */

export interface EventDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly followers: ReadonlySet<string>;
}

const words = (list: string) => new Set(list.split(" "));

export const EVENT_DAYS: readonly EventDay[] = [
  {
    year: 2001,
    month: 9,
    day: 11,
    followers: words(
      "attack attacks terror terrorist terrorism hijackers hijackings commission tragedy memorial",
    ),
  },
  {
    year: 2021,
    month: 1,
    day: 6,
    followers: words("riot attack insurrection committee panel rioters hearings siege"),
  },
  { year: 2023, month: 10, day: 7, followers: words("attack attacks massacre assault raid") },
];
