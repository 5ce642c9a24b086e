/** stories-ecbplus: look-alike events, without dates. */
import { storyTask } from "../stories.ts";

export const task = storyTask("stories-ecbplus");
