/**
 * English words that carry no matter of their own, folded as in text/fold.ts.
 * Source: the classes of function words in Quirk et al., A Comprehensive Grammar of the English Language (articles,
 * pronouns, prepositions, conjunctions, auxiliaries, degree adverbs), with the verbs of saying that every report has.
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a an the this that these those each every either neither some any no none all both half such another other others same own
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
  they them their theirs themselves one ones who whom whose which what whatever whoever whichever where when why how
  of in on at by for with without from to into onto upon over under above below between among through during before after
  about against along across around behind beside besides beyond near off out up down since until till toward towards within
  per via amid despite except like unlike as than
  and or but nor so yet if unless because although though while whereas whether once then thus hence
  am is are was were be been being do does did done doing have has had having will would shall should may might must can could
  cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt couldnt shouldnt im ive youre hes shes
  theyre weve thats theres lets
  not only very too also just even still already again ever never always often much more most less least many few several
  there here now today yesterday tomorrow ago later earlier however therefore moreover meanwhile instead rather quite
  say says said saying tell tells told according added adding`.split(/\s+/),
);
