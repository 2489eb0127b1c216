/** Style of the page: light and dark as the system has it, from a phone's width up, and in print. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #ffffff; --sunk: #f1f3f6; --line: #d5dae1; --line-strong: #7b8794;
  --ink: #1b2430; --soft: #51606f; --accent: #1f5fbf; --accent-ink: #ffffff;
  --done: #17693a; --done-ground: #e4f4ea; --warn: #7a4b00; --warn-ground: #fff4dc; --warn-line: #d99a1c;
  --todo: #1f5fbf; --todo-ground: #ffffff;
  --okta: #17417a; --okta-ground: #e3edfb; --oneid: #6b2173; --oneid-ground: #f7e8f8; --team: #3f4a56; --team-ground: #e9edf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11161c; --card: #1a2129; --sunk: #121820; --line: #323c47; --line-strong: #8592a0;
    --ink: #e8edf2; --soft: #a9b5c1; --accent: #86b5ff; --accent-ink: #0c1420;
    --done: #7fd6a0; --done-ground: #14301f; --warn: #f5cf82; --warn-ground: #33270f; --warn-line: #b98a2c;
    --todo: #86b5ff; --todo-ground: #1a2129;
    --okta: #a9caff; --okta-ground: #182c47; --oneid: #ebb5f0; --oneid-ground: #3a1d3d; --team: #c6d0da; --team-ground: #2a333d;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 5.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--accent); text-underline-offset: .15em; }
code, .value { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; }
code { background: var(--sunk); border: 1px solid var(--line); border-radius: .25rem; padding: 0 .25em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; background: var(--card); padding: .5rem 1rem; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.bar { position: sticky; top: 0; z-index: 2; background: var(--card); border-bottom: 1px solid var(--line); }
.bar > div { max-width: 72rem; margin: 0 auto; padding: .6rem 1.25rem; display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1rem; }
.bar strong { font-weight: 650; }
.bar progress { flex: 1 1 8rem; min-width: 6rem; height: .6rem; appearance: none; border: 0; border-radius: 1rem; overflow: hidden; background: var(--line); }
.bar progress::-webkit-progress-bar { background: var(--line); }
.bar progress::-webkit-progress-value { background: var(--done); border-radius: 1rem; }
.bar progress::-moz-progress-bar { background: var(--done); border-radius: 1rem; }
.count, .live { color: var(--soft); font-size: .9rem; }
.live { flex: 1 1 20rem; }
.live > [role]::before { content: ""; display: inline-block; width: .7rem; height: .7rem; border-radius: 50%; border: 2px solid var(--line-strong); margin-right: .4rem; vertical-align: -.05em; }
.live > [data-state="on"]::before { background: var(--done); border-color: var(--done); }
.live > [data-state="trouble"] { color: var(--warn); }
.live > [data-state="trouble"]::before { background: var(--warn-line); border-color: var(--warn-line); border-radius: 0; }
.looked { white-space: nowrap; font-variant-numeric: tabular-nums; }
.person { border: 0; padding: 0; margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: .5rem; min-width: 0; }
.person legend { padding: 0; margin: 0 0 .35rem; font-size: .92rem; color: var(--soft); }
.person label { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .45rem; padding: .35rem .8rem; min-height: 2.5rem; border: 1px solid var(--line-strong); border-radius: .5rem; background: var(--card); cursor: pointer; font-size: .92rem; }
.person label:has(:checked) { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); font-weight: 600; }
.person input { margin: 0; accent-color: var(--accent); width: 1.05rem; height: 1.05rem; }
.time { color: var(--soft); font-weight: 400; font-size: .85rem; }

main { max-width: 72rem; margin: 0 auto; padding: 1.75rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.45rem; line-height: 1.3; margin: 0 0 .3rem; }
.lead { color: var(--soft); margin: 0 0 .4rem; max-width: 46rem; }
.runbook { margin-top: 2rem; }
.runbook + .runbook { margin-top: 4rem; border-top: 2px solid var(--line); padding-top: 2rem; }
.columns { display: grid; grid-template-columns: 16.5rem minmax(0, 1fr); gap: 2rem; align-items: start; margin-top: 1.25rem; }
.contents { position: sticky; top: 4.5rem; font-size: .92rem; max-height: calc(100vh - 6rem); overflow-y: auto; }
.contents h3 { font-size: .8rem; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 0 0 .5rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents a { display: grid; grid-template-columns: 1.6rem 1fr; gap: .5rem; padding: .35rem .5rem .35rem 0; border-radius: .4rem; text-decoration: none; color: var(--ink); }
.contents a:hover { background: var(--sunk); text-decoration: underline; }
.contents a::before { content: attr(data-number); color: var(--soft); text-align: right; font-variant-numeric: tabular-nums; }
.contents li[data-done] a { color: var(--soft); }
.contents li[data-done] a::before { content: "✓"; color: var(--done); font-weight: 700; }

.steps { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.1rem; list-style: none; margin: 0; padding: 0; }
.step { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.1rem 1.35rem 1.2rem; }
.step[data-done] { border-color: var(--done); }
.head { display: grid; grid-template-columns: auto 1fr auto; gap: .25rem .9rem; align-items: start; }
.number { width: 2rem; height: 2rem; border-radius: 50%; display: grid; place-items: center; font-weight: 650; background: var(--sunk); border: 1px solid var(--line); font-variant-numeric: tabular-nums; }
.step[data-done] .number { background: var(--done-ground); border-color: var(--done); color: var(--done); }
.head h3 { font-size: 1.15rem; line-height: 1.35; margin: .2rem 0 0; }
.where { display: inline-block; font-size: .78rem; font-weight: 650; padding: .05rem .55rem; border-radius: 1rem; vertical-align: .12em; margin-left: .35rem; white-space: nowrap; }
.where[data-where="Okta"] { color: var(--okta); background: var(--okta-ground); }
.where[data-where="OneID"] { color: var(--oneid); background: var(--oneid-ground); }
.where[data-where="Your team"] { color: var(--team); background: var(--team-ground); }
.mark { display: flex; align-items: center; gap: .5rem; min-height: 2.4rem; padding: 0 .3rem; cursor: pointer; font-size: .92rem; color: var(--soft); white-space: nowrap; }
.mark input { width: 1.35rem; height: 1.35rem; margin: 0; accent-color: var(--done); cursor: pointer; }
.facts { grid-column: 2 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .9rem; color: var(--soft); font-size: .88rem; margin: 0; }
.seen, .now[data-on] { background: var(--done); color: var(--card); border-radius: 1rem; padding: .02rem .65rem; font-size: .82rem; font-weight: 600; }
.seen::before { content: "✓ "; }
.now { border-radius: 1rem; padding: .02rem .65rem; font-size: .82rem; white-space: nowrap; }
.off .now[data-on] { background: var(--warn-ground); border: 1px solid var(--warn-line); color: var(--warn); }
.now:not([data-on]) { border: 1px solid var(--line-strong); color: var(--soft); }
.todo { font-weight: 600; color: var(--todo); }
.off .todo { color: var(--soft); font-weight: 400; }
.ask { display: block; margin-top: .3rem; font-size: .94rem; }
.ask input { display: block; font: inherit; width: 100%; max-width: 26rem; padding: .45rem .6rem; margin-top: .2rem; color: var(--ink); background: var(--card); border: 1px solid var(--line-strong); border-radius: .4rem; }
.hint { display: block; margin-top: .4rem; color: var(--soft); font-size: .88rem; }
.back { margin: .3rem 0 0; color: var(--soft); font-size: .94rem; }
.body { margin-left: 2.9rem; }
.path { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem; margin: .8rem 0 .2rem; font-size: .95rem; }
.path ol { display: flex; flex-wrap: wrap; gap: .1rem 0; list-style: none; padding: 0; margin: 0; color: var(--soft); }
.path li:not(:last-child)::after { content: "›"; margin: 0 .45rem; }
.open { display: inline-block; background: var(--accent); color: var(--accent-ink); text-decoration: none; font-weight: 600; font-size: .92rem; padding: .4rem .85rem; border-radius: .45rem; }
.open:hover { text-decoration: underline; }
table { width: 100%; border-collapse: collapse; margin: .9rem 0 .3rem; }
th, td { text-align: left; vertical-align: middle; padding: .5rem .6rem .5rem 0; border-top: 1px solid var(--line); }
tr:last-child > * { border-bottom: 1px solid var(--line); }
tr:has(.boxes) > * { vertical-align: top; }
th { font-weight: 550; width: 34%; padding-right: 1rem; }
.value { display: inline-block; background: var(--sunk); border: 1px solid var(--line); border-radius: .35rem; padding: .18rem .5rem; }
.from { color: var(--soft); font-style: italic; }
.lock { width: .95rem; height: .95rem; fill: currentColor; vertical-align: -.1em; margin-right: .4rem; }
.act { width: 5.4rem; padding-right: 0; text-align: right; }
button { font: inherit; cursor: pointer; color: var(--ink); background: var(--card); border: 1px solid var(--line-strong); border-radius: .45rem; }
button:hover { background: var(--sunk); }
.copy { font-size: .88rem; padding: .3rem .7rem; min-width: 5rem; }
.copy[data-copied] { color: var(--done); border-color: var(--done); background: var(--done-ground); }
.boxes { list-style: none; margin: 0; padding: 0; display: grid; gap: .3rem; }
.boxes li { display: grid; grid-template-columns: auto 4.6rem 1fr; align-items: center; gap: .6rem; }
.box { flex: none; display: grid; place-items: center; width: 1.25rem; height: 1.25rem; border: 2px dashed var(--line-strong); border-radius: .25rem; font-weight: 800; line-height: 1; }
.box[data-ticked] { background: var(--todo-ground); border: 2px solid var(--todo); color: var(--todo); }
.off { color: var(--soft); }
.actions { margin: .8rem 0 0; padding-left: 1.3rem; }
.actions li { padding-left: .2rem; }
.actions li:only-child { list-style: none; margin-left: -1.3rem; padding: 0; }
.warning { background: var(--warn-ground); border-left: 4px solid var(--warn-line); border-radius: .3rem; padding: .55rem .85rem; margin: .8rem 0 0; }
.warning strong { color: var(--warn); }
.notes { list-style: disc; margin: .8rem 0 0; padding-left: 1.2rem; color: var(--soft); font-size: .94rem; }
.notes li + li { margin-top: .25rem; }
.until { margin: .9rem 0 0; padding-top: .7rem; border-top: 1px dashed var(--line); }
.until strong { color: var(--done); }
.complete, .finding { border-radius: .75rem; padding: 1rem 1.35rem; margin: 1.25rem 0 0; }
.complete { background: var(--done-ground); border: 1px solid var(--done); }
.complete h3 { margin: 0 0 .3rem; color: var(--done); font-size: 1.1rem; }
.complete ul { margin: 0; padding-left: 1.2rem; }
.finding { background: var(--warn-ground); border: 1px solid var(--warn-line); }
.finding ul { margin: 0; padding-left: 1.2rem; }
footer { color: var(--soft); font-size: .9rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; display: flex; flex-wrap: wrap; gap: .6rem 1.25rem; align-items: center; }
footer p { margin: 0; flex: 1 1 22rem; }
footer button { font-size: .9rem; padding: .35rem .8rem; }
[hidden] { display: none !important; }

@media (max-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .contents { position: static; max-height: none; }
}
@media (max-width: 40rem) {
  html { scroll-padding-top: 10rem; }
  main { padding: 1.25rem .9rem 3rem; }
  .bar > div { padding: .5rem .9rem; }
  h1 { font-size: 1.4rem; }
  .contents { display: none; }
  .step { padding: .95rem 1rem 1.1rem; }
  .head { grid-template-columns: auto 1fr; }
  .facts { grid-column: 2; }
  .mark { order: 1; grid-column: 2; justify-self: start; padding: 0; min-height: 2.75rem; color: var(--ink); }
  .body { margin-left: 0; }
  .open { display: block; text-align: center; padding: .7rem; flex: 1 1 100%; }
  .where { margin-left: 0; }
  table, tbody { display: block; }
  tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem .75rem; align-items: center; border-top: 1px solid var(--line); padding: .6rem 0; }
  tr:last-child { border-bottom: 1px solid var(--line); }
  th, td, tr:last-child > * { display: block; width: auto; border: 0; padding: 0; }
  th, td[colspan] { grid-column: 1 / -1; }
  .copy { min-height: 2.75rem; font-size: 1rem; }
  .boxes { gap: .5rem; }
}
@media print {
  :root {
    --ground: #fff; --card: #fff; --sunk: #fff; --line: #bbb; --line-strong: #444; --ink: #000; --soft: #222; --accent: #000;
    --done: #000; --done-ground: #fff; --warn: #000; --warn-ground: #fff; --warn-line: #000; --todo: #000; --todo-ground: #fff;
    --okta: #000; --okta-ground: #fff; --oneid: #000; --oneid-ground: #fff; --team: #000; --team-ground: #fff;
  }
  @page { margin: 11mm 12mm; }
  html { font-size: 9pt; }
  body { line-height: 1.32; }
  .bar, .contents, .skip, .act, .person, .ask, .hint, .mark, footer { display: none; }
  main, .columns { display: block; max-width: none; margin: 0; padding: 0; }
  .runbook, .runbook + .runbook { margin: .8rem 0 0; padding-top: .4rem; }
  h1 { font-size: 1.4rem; }
  .lead { max-width: none; margin: 0; }
  .steps { display: block; }
  .step { border-radius: 0; border-width: 1px 0 0; border-color: #444; padding: .45rem 0 .5rem; }
  .step[data-done] { border-color: #444; }
  .head, tr, .warning { break-inside: avoid; }
  .head { break-after: avoid; display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .6rem; }
  .head h3 { margin: 0; font-size: 1.1rem; }
  .number { width: 1.5rem; height: 1.5rem; }
  .body { margin-left: 2.1rem; }
  .body > * { margin-top: .22rem; margin-bottom: 0; }
  .path { gap: .1rem .6rem; margin: 0; }
  .open { padding: 0; background: none; color: #000; text-decoration: underline; }
  .open::after { content: " " attr(href); font-weight: 400; overflow-wrap: anywhere; }
  .where { border: 1px solid #444; }
  th, td { padding: .1rem .6rem .1rem 0; }
  th { width: 24%; }
  .value { border: 0; padding: 0; }
  .boxes { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; }
  .boxes li { display: flex; gap: .35rem; }
  .box { width: 1rem; height: 1rem; border-width: 1px; }
  .warning { border-left-width: 3px; padding: 0 0 0 .6rem; }
  .actions, .notes { font-size: 1em; }
  .notes li + li, .actions li + li { margin: 0; }
  .until { border: 0; padding: 0; }
  .seen { border: 1px solid #000; background: none; color: #000; }
  a { color: #000; }
}
`;
