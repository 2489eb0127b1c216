/** Style of the model screens: light and dark as the system has it, from a phone's width up. No look of Okta's or Zuora's is copied. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #ffffff; --sunk: #eef1f5; --line: #d5dae1; --line-strong: #6f7c89;
  --ink: #1b2430; --soft: #4d5b69; --accent: #1f5fbf; --accent-ink: #ffffff;
  --good: #17693a; --good-ground: #e4f4ea; --bad: #a3191f; --bad-ground: #fdeaea; --warn: #7a4b00; --warn-ground: #fff4dc; --warn-line: #d99a1c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11161c; --card: #1a2129; --sunk: #121820; --line: #323c47; --line-strong: #8592a0;
    --ink: #e8edf2; --soft: #a9b5c1; --accent: #86b5ff; --accent-ink: #0c1420;
    --good: #7fd6a0; --good-ground: #14301f; --bad: #ff9d9f; --bad-ground: #3a1719; --warn: #f5cf82; --warn-ground: #33270f; --warn-line: #b98a2c;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
a { color: var(--accent); text-underline-offset: .15em; }
code, .value, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; background: var(--card); padding: .5rem 1rem; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.model { margin: 0; background: var(--warn-ground); color: var(--warn); border-bottom: 2px solid var(--warn-line); padding: .5rem 1.25rem; font-size: .92rem; }
.model a { color: inherit; }
.top { background: var(--card); border-bottom: 1px solid var(--line); padding: .6rem 1.25rem; display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; align-items: baseline; }
.top strong { font-size: 1.1rem; }
.top span { color: var(--soft); font-size: .9rem; }
.whole { display: grid; grid-template-columns: 14rem minmax(0, 1fr); max-width: 78rem; margin: 0 auto; gap: 1.5rem; padding: 1.25rem; align-items: start; }
.menu h2 { font-size: .8rem; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 1rem 0 .3rem; }
.menu h2:first-child { margin-top: 0; }
.menu ul, .tabs ul, .side ul { list-style: none; margin: 0; padding: 0; }
.menu a { display: block; padding: .4rem .6rem; border-radius: .4rem; color: var(--ink); text-decoration: none; }
.menu a:hover, .side a:hover { background: var(--sunk); text-decoration: underline; }
[aria-current] { font-weight: 650; }
.menu a[aria-current], .side a[aria-current] { background: var(--sunk); box-shadow: inset 3px 0 var(--accent); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .4rem; }
h2 { font-size: 1.2rem; margin: 0; }
h3 { font-size: 1.02rem; margin: 1.1rem 0 .3rem; }
.lead { color: var(--soft); margin: 0 0 .6rem; }
.tabs { border-bottom: 1px solid var(--line); margin: .6rem 0 1.1rem; }
.tabs ul { display: flex; flex-wrap: wrap; gap: 0 .3rem; }
.tabs a { display: block; padding: .55rem .8rem; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; }
.tabs a:hover { text-decoration: underline; }
.tabs a[aria-current] { border-color: var(--accent); }
.settings { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1.25rem; align-items: start; }
.side h2 { font-size: .8rem; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 0 0 .3rem; }
.side a { display: block; padding: .4rem .6rem; border-radius: .4rem; color: var(--ink); text-decoration: none; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.2rem 1.1rem; margin: 0 0 1.1rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .4rem 1rem; border-bottom: 1px solid var(--line); padding-bottom: .6rem; margin-bottom: .8rem; }
dl { display: grid; grid-template-columns: minmax(9rem, 16rem) minmax(0, 1fr); gap: .45rem 1rem; margin: .4rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.field { display: grid; grid-template-columns: minmax(9rem, 16rem) minmax(0, 1fr); gap: .2rem 1rem; margin: 0 0 .9rem; align-items: center; }
.field > .hint { grid-column: 2; }
fieldset { border: 0; margin: 0 0 .9rem; padding: 0; min-width: 0; }
legend { padding: 0; margin-bottom: .25rem; }
.tick { display: flex; align-items: center; gap: .55rem; min-height: 2.25rem; }
.tick input { width: 1.2rem; height: 1.2rem; margin: 0; accent-color: var(--accent); flex: none; }
input[type="text"], input[type="password"], select { font: inherit; width: 100%; min-height: 2.6rem; padding: .4rem .6rem; color: var(--ink); background: var(--card); border: 1px solid var(--line-strong); border-radius: .4rem; }
.hint { color: var(--soft); font-size: .9rem; margin: .1rem 0; }
.acts { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; margin-top: .9rem; }
button, .button { display: inline-block; font: inherit; cursor: pointer; color: var(--ink); background: var(--card); border: 1px solid var(--line-strong); border-radius: .45rem; padding: .4rem .95rem; min-height: 2.5rem; text-decoration: none; }
button:hover, .button:hover { text-decoration: underline; }
button.main { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); font-weight: 600; }
table { width: 100%; border-collapse: collapse; margin: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .45rem .7rem .45rem 0; border-top: 1px solid var(--line); }
th { font-weight: 600; }
th, td { overflow-wrap: break-word; }
td code { overflow-wrap: anywhere; }
td form { display: inline; }
.said { border-radius: .5rem; padding: .7rem 1rem; margin: 0 0 1.1rem; border: 1px solid var(--good); background: var(--good-ground); color: var(--good); }
.said.bad { border-color: var(--bad); background: var(--bad-ground); color: var(--bad); }
.said p { margin: 0; }
.note { background: var(--warn-ground); border-left: 4px solid var(--warn-line); border-radius: .3rem; padding: .55rem .85rem; margin: 0 0 .9rem; }
.on { color: var(--good); font-weight: 600; white-space: nowrap; }
.off { color: var(--soft); }
.fault { color: var(--bad); font-weight: 600; }
.value { background: var(--sunk); border: 1px solid var(--line); border-radius: .35rem; padding: .1rem .4rem; }
pre { background: var(--sunk); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; white-space: pre-wrap; margin: .6rem 0; }
form:not(:has(option[value="OAuth 2"]:checked)) .oauth { display: none; }
@media (max-width: 48rem) {
  .whole, .settings { grid-template-columns: minmax(0, 1fr); gap: .9rem; padding: .9rem; }
  .settings { padding: 0; }
  .menu ul, .side ul { display: flex; flex-wrap: wrap; }
  .field, dl { grid-template-columns: minmax(0, 1fr); }
  .field > .hint { grid-column: 1; }
  dd { margin-bottom: .4rem; }
  .model, .top { padding-left: .9rem; padding-right: .9rem; }
  table.wide, table.wide tbody, table.wide tr, table.wide td, table.wide th[scope="row"] { display: block; }
  table.wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.wide td, table.wide th[scope="row"] { border: 0; padding: .1rem 0; }
  table.wide tr { border-top: 1px solid var(--line); padding: .5rem 0; display: block; }
}
`;
