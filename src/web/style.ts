/** The one style sheet: paper and ink, two panes where there is room, one column where there is not, black on white in print. */

const COLOURS = `
:root{--paper:#fbf9f4;--sheet:#fff;--ink:#1c1b19;--soft:#5d5a54;--line:#dcd7cc;--accent:#8a2f1d;--link:#1f4e79;
--glow:#ffe48a;--glow-ink:#1c1b19;--drop:#9b2c1f;--drop-paper:#fbe9e5;--add:#20603a;--add-paper:#e4f3e8;--warn:#7a4b00;--warn-paper:#fdf1d6;--calm:#20603a}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--sheet:#1f1e1b;--ink:#ece8df;--soft:#aca698;--line:#3a3732;--accent:#f0a48f;--link:#9cc4ec;
--glow:#6b5410;--glow-ink:#fff6d8;--drop:#f5a79b;--drop-paper:#3d201b;--add:#9ad8ae;--add-paper:#1b3323;--warn:#f2c873;--warn-paper:#37290f;--calm:#9ad8ae}}
`;

const TYPE = `
*{box-sizing:border-box}
html{font:100%/1.55 "Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Georgia,serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-size:1.0625rem;overflow-wrap:break-word;text-rendering:optimizeLegibility}
h1,h2,h3,h4,p,ul,ol,blockquote{margin:0}
ul,ol{padding:0;list-style:none}
h1,h2.title{font-size:clamp(1.7rem,1.2rem + 2vw,2.5rem);line-height:1.15;font-weight:600;letter-spacing:-.012em;text-wrap:balance}
h1.long,h2.long{font-size:clamp(1.35rem,1.1rem + 1.2vw,1.8rem);line-height:1.22}
h2{font-size:1.35rem;line-height:1.25;font-weight:600;margin-bottom:.85rem}
h3{font-size:1.0625rem;line-height:1.35;font-weight:600}
h4{font-size:.95rem;font-weight:600}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:.15rem solid var(--link);outline-offset:.15rem;border-radius:.15rem}
.by,.rule,.number,.tag,.ref,.cites,nav,.sources,.standfirst,.change,.status,.empty,summary,.reader label,.mentions,.colophon,th,.when,.figure,.remark,abbr,.topics,.history .at{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.by,.rule,.mentions,.topics{font-size:.8125rem;color:var(--soft);line-height:1.45}
.number{font-size:.8em;font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
.empty{color:var(--soft);font-size:.9375rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:.5rem;background:var(--sheet);padding:.5rem 1rem;z-index:9}
.skip:focus{left:.5rem}
.ref{display:inline-block;min-width:1.45em;padding:0 .3em;border:1px solid currentColor;border-radius:.25em;font-size:.75rem;line-height:1.4;text-align:center;font-weight:600;font-variant-numeric:tabular-nums}
`;

const LAYOUT = `
.findings,.stories{max-width:47rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
.reports{padding:2.5rem 1.5rem 4rem;border-top:1px solid var(--line);background:var(--sheet)}
.reports>*{max-width:40rem;margin-left:auto;margin-right:auto}
@media (min-width:68rem){
.record{display:grid;grid-template-columns:minmax(0,1fr) minmax(22rem,38%)}
.reports{position:sticky;top:0;height:100vh;height:100dvh;overflow-y:auto;border-top:0;border-left:1px solid var(--line);padding-bottom:70vh;scrollbar-gutter:stable}
.findings{padding-left:2.5rem;padding-right:2.5rem}}
.record+.record{border-top:.4rem double var(--line)}
.masthead{padding-bottom:1.5rem;margin-bottom:1.75rem;border-bottom:.2rem double var(--line)}
.standfirst{margin-top:.7rem;color:var(--soft);font-size:1rem}
.sources{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;margin-top:1rem;font-size:.875rem}
.sources a{text-decoration:none;color:var(--ink)}
.sources a:hover{text-decoration:underline}
nav{margin-top:1rem;font-size:.8125rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
nav a{color:var(--soft)}
.findings section{margin-bottom:2.75rem;scroll-margin-top:1rem}
.colophon{padding:1.25rem 1.5rem;font-size:.8125rem;color:var(--soft);border-top:1px solid var(--line)}
.home{padding:.75rem 1.5rem 0;font-family:system-ui,sans-serif;font-size:.875rem}
.stories h1{margin-bottom:2rem}
.stories ol>li{padding:1.1rem 0;border-top:1px solid var(--line)}
.stories ol>li>a{font-size:1.3rem;font-weight:600;line-height:1.25;color:var(--ink);text-decoration:none}
.stories ol>li>a:hover{text-decoration:underline}
.news .home{padding:0 0 1rem}
.news section{margin-top:2rem}
.news section li{padding:.5rem 0;border-top:1px solid var(--line)}
.stories li p+p{margin-top:.35rem}
`;

const FINDINGS = `
.cites{font-size:.6875rem;line-height:1;margin-left:.2em;vertical-align:.35em}
.cites a{padding:.22em .45em;margin-left:.2em;white-space:nowrap;border-radius:.25em;background:color-mix(in srgb,var(--link) 11%,transparent);text-decoration:none;text-align:center;font-weight:600;font-variant-numeric:tabular-nums}
.cites a:hover,.cites a:focus-visible{background:var(--link);color:var(--paper)}
.cites .more{margin-left:.35em;color:var(--soft)}
.brief .prose{font-size:1.1875rem;line-height:1.6}
.brief .prose p+p{margin-top:.7rem}
.unsettled .prose li{padding:.5rem 0 .5rem 1rem;border-left:.2rem solid var(--warn)}
.unsettled .prose li+li{margin-top:.6rem}
.rule{margin-top:.5rem;font-size:.75rem}
.why{margin-top:.65rem;font-size:.9688rem}
.card{padding:1rem 0 1.1rem;border-top:1px solid var(--line)}
.card h3{margin-bottom:.6rem}
.tag{display:inline-block;padding:.1rem .5rem;margin-right:.35rem;border-radius:1rem;background:var(--warn-paper);color:var(--warn);font-size:.75rem;font-weight:600;vertical-align:.08em}
.weighty .tag{background:var(--drop-paper);color:var(--drop)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:.75rem 1.25rem}
.side{padding-left:.85rem;border-left:.15rem solid var(--line)}
.weighty .side{border-color:var(--accent)}
.side .says+.says{margin-top:.5rem}
.side h4{margin-bottom:.25rem}
.scroll{overflow-x:auto}
.readouts .scroll+.scroll{margin-top:1.5rem}
.readouts td,.readouts th{vertical-align:top}
.readouts .none{color:var(--soft);font-size:.875rem}
caption{text-align:left;font-weight:600;padding-bottom:.4rem}
table{border-collapse:collapse;width:100%;font-size:.9688rem}
th{font-size:.75rem;font-weight:600;color:var(--soft);text-align:left;padding:0 .9rem .4rem 0;border-bottom:1px solid var(--ink)}
td{vertical-align:top;padding:.7rem .9rem .8rem 0;border-bottom:1px solid var(--line)}
td.when{font-size:.875rem;min-width:7rem}
td.figure{font-variant-numeric:tabular-nums;text-align:center}
td b{font-weight:600;text-transform:capitalize}
.history{min-width:9rem}
.history li+li{margin-top:.25rem}
.history .at{display:block;font-size:.75rem;color:var(--soft)}
.status{font-size:.875rem;color:var(--soft)}
.status.last{color:var(--ink);font-weight:600}
.status[data-status=cancelled],.status[data-status=postponed]{color:var(--accent)}
.status.last[data-status=held]{color:var(--calm)}
.timeline li{display:grid;grid-template-columns:minmax(7rem,10rem) 1fr;gap:.15rem 1.25rem;padding:.5rem 0;border-top:1px solid var(--line)}
.timeline .when{font-size:.875rem;color:var(--soft);font-variant-numeric:tabular-nums;padding-top:.12rem}
.grain{display:inline-block;margin-right:.4rem;fill:currentColor;stroke:currentColor;stroke-width:0;vertical-align:.08em}
.timeline h3{font-size:.9375rem;margin:1rem 0 .2rem}
.brief h3{margin:1.2rem 0 .35rem;font-size:.9375rem;color:var(--soft)}
.vague{font-style:italic;color:var(--soft);font-weight:400}
blockquote{font-size:1.125rem;line-height:1.5;padding-left:1rem;border-left:.2rem solid var(--accent)}
.quote>.by{padding-left:1.2rem;margin-top:.2rem}
.versions{margin-top:.75rem;padding-left:1.2rem}
.versions li+li{margin-top:.7rem}
.change{font-size:.75rem;font-weight:600;color:var(--soft)}
.change[data-change=altered],.change[data-change=shortened]{color:var(--accent)}
del{color:var(--drop);background:var(--drop-paper);text-decoration-thickness:.08em;border-radius:.15em}
ins{color:var(--add);background:var(--add-paper);text-decoration:underline;text-decoration-thickness:.08em;border-radius:.15em}
details{margin-top:.75rem}
summary{cursor:pointer;font-size:.9375rem;padding:.3rem 0}
summary .means{color:var(--soft)}
.claims-group ul,.left-out ul{margin:.25rem 0 0 1rem}
.claims-group li,.left-out li{padding:.4rem 0}
.claims-group .by{display:block}
.people>li{padding:.7rem 0;border-top:1px solid var(--line)}
.people abbr{font-size:.75rem;font-weight:400;color:var(--soft);text-decoration:none;margin-left:.25rem}
.roles li{padding-left:.85rem}
.roles{margin-bottom:.3rem}
.roles .by{margin-left:.35rem}
.to-know .prose li{padding:.4rem 0}
.to-know a,.lineage a{text-decoration:none;color:var(--ink)}
.reader{padding:.9rem 0;border-top:1px solid var(--line)}
.reader label{font-size:.875rem;display:inline-block;margin:.3rem 0}
.reader:has(input:not(:checked)) .proposed{display:none}
.reader li{padding:.35rem 0}
.lineage>li{padding:.7rem 0;border-top:1px solid var(--line)}
.lineage .why{color:var(--soft);margin-top:.25rem}
.lineage details .sides{font-size:.9375rem;margin:.5rem 0}
`;

const REPORTS = `
.report{padding:1.25rem 0 1.75rem;border-top:1px solid var(--line);font-size:1rem;scroll-margin-top:.5rem}
.report header{margin-bottom:.8rem}
.report:target .ref{background:var(--ink);color:var(--paper)}
.block+.block,details+.block,.block+details{margin-top:.6rem}
.headline{font-size:1.25rem;line-height:1.25;font-weight:600}
.deck{font-size:1.0625rem;font-style:italic}
.subheading{font-weight:600}
.byline,.dateline,.caption{color:var(--soft);font-size:.9375rem}
.digest,.list-item{padding-left:1rem;border-left:.15rem solid var(--line)}
.quotation{padding-left:1rem;font-style:italic}
.in-short summary{font-size:.8125rem;color:var(--soft)}
.in-short dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .9rem;margin:.25rem 0 .5rem;font-size:.9375rem}
.in-short dt{color:var(--soft);font-style:italic}
.in-short dd{margin:0}
.aside{color:var(--soft);font-size:.875rem}
.aside summary{font-size:.8125rem}
.remark{margin-top:.5rem;padding:.4rem .7rem;background:var(--warn-paper);color:var(--warn);font-size:.875rem;border-radius:.2rem}
.p{scroll-margin-top:6rem;border-radius:.1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.p:target{background:var(--glow);color:var(--glow-ink);outline:.12em solid var(--glow)}
`;

/** What is there only where scripts run. */
const DESK = `
.desk{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .6rem;margin:-1rem -.6rem 1.5rem;padding:.5rem .6rem;background:var(--paper);border-bottom:1px solid var(--line)}
.desk,.desk *,.copy,.copied,.keys{font:.8125rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink)}
.desk input[type=search]{flex:1 1 6rem;min-width:6rem}
.desk select{flex:0 1 9rem;min-width:0;width:9rem}
.desk input[type=search],.desk select,.desk button,.copy,.keys button{background:var(--sheet);border:1px solid var(--line);border-radius:.3rem;padding:.25rem .5rem}
.desk output{color:var(--soft);font-variant-numeric:tabular-nums}
.desk label{white-space:nowrap}
.filtered{display:none!important}
[data-finding]{position:relative;scroll-margin:4.5rem 0 2rem}
.here{outline:.12rem solid var(--link);outline-offset:.3rem;border-radius:.15rem}
.copy{position:absolute;right:0;top:0;cursor:pointer;opacity:.92}
.copied:not(:empty){position:fixed;left:50%;bottom:1.5rem;transform:translateX(-50%);padding:.5rem 1rem;background:var(--ink);color:var(--paper);border-radius:.3rem;z-index:9}
.keys{border:1px solid var(--line);border-radius:.4rem;background:var(--sheet);padding:1.2rem 1.5rem;max-width:min(26rem,90vw)}
.keys::backdrop{background:rgb(0 0 0/.35)}
.keys dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.2rem;margin:0 0 1rem}
.keys dt{font-family:ui-monospace,monospace;white-space:pre}
.keys dd{margin:0}
`;

const NARROW = `
@media (max-width:36rem){body{font-size:1rem}.findings,.reports,.stories{padding-left:1.1rem;padding-right:1.1rem}
.desk{position:static}.timeline li{grid-template-columns:1fr}.brief .prose{font-size:1.0938rem}}
`;

const PRINT = `
@media print{:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--accent:#000;--glow:transparent;--glow-ink:#000}
body{font-size:10pt}nav,.skip,.home,.rule,.colophon,.desk,.copy,.keys,.copied{display:none}.record{display:block}
.reports{position:static;height:auto;overflow:visible;border:0;padding:0;break-before:page}.findings{max-width:none;padding:0}
.card,.side,tr,.timeline li,.people>li{break-inside:avoid}h2,h3{break-after:avoid}
details::details-content{content-visibility:visible;display:block}.cites a{background:none;border:.5pt solid #999}}
`;

export const STYLE = [COLOURS, TYPE, LAYOUT, FINDINGS, REPORTS, DESK, NARROW, PRINT].join("");
