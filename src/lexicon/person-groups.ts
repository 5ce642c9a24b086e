/** Words for several persons, or for one without a name, whom reports quote and who act. Source: cue lists of news corpora's source annotation. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const GROUP_NOUNS = set(`
officials official lawmakers legislators diplomats ministers leaders aides advisers advisors experts analysts economists scientists researchers doctors investigators prosecutors lawyers attorneys judges
authorities sources source critics supporters opponents activists protesters protestors demonstrators campaigners residents witnesses eyewitnesses survivors victims relatives families soldiers troops forces rebels militants insurgents
fighters gunmen police officers commanders executives investors shareholders traders bankers workers employees unions journalists reporters senators representatives congressmen democrats republicans conservatives
politicians voters citizens civilians people nationals refugees migrants passengers tourists students teachers envoys negotiators delegates governors mayors generals veterans spies agents hackers allies rivals
spokesman spokeswoman spokesperson insider insiders observers historians academics medics rescuers firefighters spokesmen spokespeople hospitals delegation defendants plaintiffs suspects intelligence athletes islamists jihadists terrorists separatists`);

/** Words that show that no certain person is meant. */
export const GROUP_MODIFIERS = set(`
senior top unnamed unidentified anonymous several some many other two three four five six local foreign federal state government intelligence military defense defence security administration congressional
current former high-ranking high-level western political legal health medical law enforcement opposition independent key certain most more numerous party campaign presidential company industry`);
