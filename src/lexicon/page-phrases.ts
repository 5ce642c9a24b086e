/**
 * How the parts of a news page begin that are not the report. Source: own reading of news pages in English, and the
 * default texts of WordPress, Disqus, JW Player and Mailchimp. Patterns are anchored and bounded.
 */

export const COMMENT_FORM: readonly RegExp[] = [
  /^(leave|post|add|write|submit) (a|your|an?other) (comment|reply)\b/i,
  /^your e-?mail address will not be published/i,
  /^(required|mandatory) fields are marked/i,
  /^save my (name|details)[, ].{0,60}(browser|next time)/i,
  /^notify me of (new|follow-?up) (comments|posts)/i,
  /^(you must be|please) (logged|log|sign|signed) in to (post|leave|comment|reply)/i,
  /^(comments?|replies|discussion) (are|is) (now )?closed/i,
  /^(view|show|see|load|read|hide|\d{1,6}) (all |more |the )?comments?( \(\d{1,6}\))?$/i,
  /^(comments?|join the (conversation|discussion)|what do you think\?|have your say)( \(?\d{0,6}\)?)?[:.]?$/i,
  /^(name|e-?mail|website|comment|message)( ?\*)?$/i,
  /^(this site uses akismet|we (are|have) temporarily (moderating|disabled).{0,30}comments)/i,
  /^(log|sign) ?in to (post|leave|comment|reply|view|join)\b.{0,60}$/i,
  /^[\d.,]{1,8}[km]? (view )?comments?$/i,
];

export const NEWSLETTER: readonly RegExp[] = [
  /^(sign[- ]?up|subscribe|register|join)( now| here| today| free)? (for|to|and|with)\b.{0,160}(newsletter|e-?mail|inbox|alerts?|briefing|updates|daily|weekly|channel|podcast|digital|access|whatsapp|telegram|account|edition)/i,
  /^(get|receive) (our|the|all the|breaking|more|daily|news).{0,120}(inbox|newsletter|e-?mail|alerts|in your)/i,
  /^(newsletter|newsletters|newsletter sign[- ]?up|sign[- ]?up|subscribe|subscribe now|subscribe today|log in|sign in|register)[.!:]?$/i,
  /^newsletter sign[- ]?up\b/i,
  /^(thank you|thanks) for (subscribing|signing up|registering)/i,
  /^(invalid e-?mail address|please (re-?enter|verify you|enter a valid)|an error has occurred)/i,
  /^(want|looking for) .{0,80}(in|to) your inbox/i,
  /^(by (signing up|subscribing|clicking)|you agree to|you can unsubscribe|we use cookies|this (site|website) uses cookies|accept (all )?cookies)/i,
  /^(already|not) a (subscriber|member)\??/i,
  /^(to continue reading|continue reading (this|with|the)|you have (read|reached)|subscribers? (only|exclusive)|this (article|content) is (for|only|available))\b.{0,120}(subscri|free|account|article|main story|limit|$)/i,
  /^(download|get|install) (our|the) .{0,40}\bapp\b/i,
  /^click here (for|to (get|subscribe|sign|download|read|join|listen|watch|see))\b/i,
  /^(want|interested in|like|love) .{0,100}[?.!] (sign up|subscribe|register|support us)\b.{0,100}$/i,
  /^(get|receive) .{0,80}\b(via|in your) (facebook|twitter|e-?mail|inbox)\b.{0,100}$/i,
  /^(the|our) .{0,40}\bnewsletter: .{0,160}$/i,
  /^(terms|privacy|cookies?)( of (use|service))?( policy)? ?[|·•/].{0,100}$/i,
  /^what you need to know\b.{0,80}\b(inbox|e-?mail)\b.{0,40}$/i,
  /^(opt out or contact us|view all .{2,40} newsletters|see sample)\b.{0,60}$/i,
];

export const ADVERTISEMENT: readonly RegExp[] = [
  /^(advertisement|advertising|advert|ad|ads|sponsored( content| by .{0,60})?|promoted( content)?|paid (content|post)|anzeige|publicidad|publicité|pubblicità)[.:]?$/i,
  /^(advertisement|story continues|article continues|continue reading|report this ad|scroll (down )?(for|to) (more|continue))\b.{0,60}(below|advertisement|main story|reading|more|ad)?$/i,
];

export const PLAYER: readonly RegExp[] = [
  /^just watched\b/i,
  /^must watch\b/i,
  /^please enable (javascript|cookies)\b/i,
  /^(tap to (unmute|play|expand)|(hide|show|view|expand) (caption|captions|photos?|images?|gallery|slideshow|transcript)|story highlights|\d{1,3} of \d{1,3})[.:!]?$/i,
  /^media caption\b.{0,200}[^.!?”"]$/i,
  /^(media playback|your browser does not support|video (is )?unavailable|unable to (load|play)|javascript (is|must))/i,
  /^(play(ing)?( video| audio| now)?|replay|pause|mute|unmute|loading|close|now playing|up next|live|autoplay|listen to (this )?article|watch (now|live|video|the video))( \d{1,2}:\d\d)?[:.!]?$/i,
  /^(watch|watch live|watch now|live|video|live video|live stream|livestream|listen|live updates|in video|in pictures|gallery|photos|audio|podcast) ?[:|»▶]/i,
  /^(watch|follow) .{0,80}\b(live (here|below|stream|coverage)|livestream|in the (video )?player)/i,
  /^(close|play)\b .{0,400}\b(newslook|wochit|video provided by|video by|buzz60)\b/i,
  /^(image|photo|slide|picture) \d{1,3} (of|\/) \d{1,3}$/i,
  /^\d{1,2}:\d\d( ?\/ ?\d{1,2}:\d\d)?$/,
  /^scroll (down )?for\b.{0,40}$/i,
  /^(loading|buffering)(\.{2,3}|…)$/i,
  /^(this video (has been removed|is (no longer|not) available)|copy the code below)\b.{0,80}$/i,
  /^(listen to|watch|audio produced by|produced by) ["“‘'].{3,160}$/i,
  /^audio (produced|edited) by .{3,80}$/i,
  /^your browser is (not|no longer) supported\b.{0,60}$/i,
  /^\+\d{1,2}( |$)/,
];

export const RELATED: readonly RegExp[] = [
  /^(read|see|view|watch|find out|learn|explore|show|load|discover)( (also|more|next|now|this|all|on|about|the full (story|article))){0,4}( ?[:|»>→…]|( (here|stories|articles|news|posts))?[.:!…]?$)/i,
  /^(read|see|learn|find out) more (about|on|at|from|here|in|of)\b.{0,120}$/i,
  /^(also|must|don['’]?t|do not) (read|see|miss|watch)\b ?[:|»]?.{0,160}$/i,
  /^(more|more (from|on|in|about|stories|news|coverage|like this|to read)[^:]{0,60}|related|related( (articles?|stories|story|news|content|coverage|posts|topics|links|video|reading|items|roundup|guide))?|buyer['’]?s guide|recommended( for you)?|you (may|might) (also )?(like|be interested).{0,30}|most (read|popular|viewed|shared)|trending( now)?|top stories|latest( news| stories)?|editor['’]?s['’]? (picks?|choice)|what to read next|up next|in case you missed it|further reading|see also|in this article|topics|tags?|filed under|categories|category|explore further|elsewhere on the web|from the web|around the web|next (story|article)|previous (story|article))( ?:.{0,200}|)$/i,
  /^(go deeper|background|opinion|analysis|explainer|explained|fact ?check|exclusive|in depth|read|read more|see more|learn more|more|timeline) ?[:|»>→] ?.{5,200}[^.!?"”]$/i,
  /^\[ ?(read more|read|related|more|see also|watch|also|opinion|analysis) ?:.{3,200}\]$/i,
  /^read (the )?(original|full) (article|story|post|text)( (here|on|at) ?.{0,60})?[.:]?$/i,
  /^(get|follow|see|read) the latest (on|about) .{3,120}\bhere[.!]?$/i,
  /^for more (news|on this|stories|information|coverage)\b.{0,60}\b(visit|see|go to|read|follow|click)\b.{0,100}$/i,
  /^(search )?keywords ?:.{0,200}$/i,
  /^\[ ?[^\]]{8,200}\]$/,
  /^today['’]s (headlines|top stories|paper)\b.{0,40}$/i,
  /^related articles?( previous \d{1,2} next\b.{0,300})?$/i,
];

export const SHARE: readonly RegExp[] = [
  /^(follow|like|find|join|visit|email|e-mail|contact|reach|tweet)( us| me| him| her| them| [A-Z][\p{L}.'’-]{1,30}( [A-Z][\p{L}.'’-]{1,30}){0,5}| (the )?(author|writer|reporter|usa today).{0,40}) (on|at|via)\b.{0,160}(twitter|facebook|instagram|linkedin|telegram|x|youtube|whatsapp|tiktok|threads|bluesky|@)/iu,
  /^(follow|email|e-mail|contact|reach) .{0,120}@\w/i,
  /^(read or )?share( this)?( story| article| page| post| via| on| with).{0,120}$/i,
  /^(share|tweet|print|e-?mail|save|bookmark|copy link|link copied|facebook|twitter|whatsapp|linkedin|reddit|pinterest|flipboard|pocket|instagram|telegram|pin it|buy reprints|view comments|text size|listen|embed|republish)([ ,|·•/]{1,3}(share|tweet|print|e-?mail|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|pinterest|flipboard|pin it)){0,12}[.:!]?$/i,
  /^.{0,200}\bfollow (him|her|them|me|us)( on (twitter|x|instagram|bluesky|threads))?:? @\w/i,
  /^our standards: /i,
  /^chat with us (in|on)\b/i,
  /^your (contribution|support|donation) (matters|counts|makes a difference)[.!]/i,
  /^(support|help us (keep|continue)|become a (member|supporter|subscriber) of)\b.{0,60}\b(journalism|newsroom|reporting)\b.{0,60}$/i,
  /^a version of this (article|story|review) (appears|appeared|ran|was published) (in|on)\b/i,
  /^this is a (developing|breaking( news)?) story\b.{0,120}$/i,
  /^(have|got) (a|any) (news )?(tip|story|question|comment)s?\b.{0,160}$/i,
  /^(do you have|if you have) .{0,60}(tip|story to (tell|share)|information).{0,160}(e-?mail|contact|@|call|get in touch)/i,
  /^(this|the) (article|story|post|report) (was |is )?(originally |first )?(appeared|published|ran) (on|in|at|by)\b.{0,160}$/i,
  /^(@\w{2,30}|[\w.+-]{1,60}@[\w-]{1,60}(\.[\w-]{1,30}){1,4}|(https?:\/\/)?(www\.)?(twitter|facebook|instagram|x|linkedin)\.com\/\S{1,80})$/i,
  /^(back to top|skip to .{0,40}|home|search|menu|toggle .{0,20}|next|previous|prev|page \d{1,3} of \d{1,3}|all rights reserved|terms of (use|service)|privacy policy|about us|contact us|font size|change text size|jump to .{0,40})[.:!]?$/i,
  /^follow us for\b.{0,160}$/i,
  /^(e-?mail |share )?[\d.,]{1,8}[km]? shares?( [\d.,]{1,8}[km]? shares?)?$/i,
  /^(short|permanent) ?link ?:?( ?https?:.{0,100})?$/i,
  /^(post )?views ?: ?[\d.,]{1,12}$/i,
  /^(send to a friend|send us a tip|print version|printable version|report a (typo|mistake|problem)|give (us )?feedback|recommend this (article|story).{0,30}|thank you for reading|a\+ ?a-|comments off)[.!]?$/i,
  /^(did|do|were|have|are) you .{2,100}\? .{0,60}(write to|e-?mail|contact|get in touch|call|tell) .{2,120}$/i,
  /^the (views|opinions) expressed\b.{0,200}$/i,
  /^(she|he|they) can be (reached|contacted) (at|on|by|via)\b.{0,120}$/i,
  /^.{2,80}\badvertise with us[.!]?$/i,
  /^the following are comments\b.{0,80}$/i,
  /^text size( a){1,4}$/i,
];

export const COPYRIGHT: readonly RegExp[] = [
  /^(copyright|©|\(c\)|℗)\s{0,3}(©|\(c\)|\d{4}|the|by|of|all|\p{Lu})/iu,
  /\ball rights reserved\.?( this material may not be .{0,160})?$/i,
  /^this (material|article|story|content) may not be (published|reproduced|copied)/i,
];
