/** stories-allsides: editors' roundups of full articles. */
import { storyTask } from "../stories.ts";

export const task = storyTask("stories-allsides");
