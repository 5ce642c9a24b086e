/** stories-giveme5w1h: full articles of far-apart events. */
import { storyTask } from "../stories.ts";

export const task = storyTask("stories-giveme5w1h");
