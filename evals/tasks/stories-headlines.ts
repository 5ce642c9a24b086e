/** stories-headlines: headlines only, a stream of two days. */
import { storyTask } from "../stories.ts";

export const task = storyTask("stories-headlines");
