/** Style and script of the preview's page: it is read with either missing. */

export const STYLES = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 90rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1rem; margin: 0; }
.verdict { font-weight: 600; padding: .75rem 1rem .75rem 2rem; border-left: .4rem solid; }
.verdict.bad { border-color: #b3261e; }
.verdict.good { border-color: #1b6e3c; }
.problem { border-left: .4rem solid #b3261e; padding: .5rem 1rem; margin: 0 0 .75rem; }
.problem p { margin: .25rem 0 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 6rem; }
thead button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: left; }
th[aria-sort=ascending] button::after { content: " ▲"; }
th[aria-sort=descending] button::after { content: " ▼"; }
td.wrong { outline: 2px solid #b3261e; outline-offset: -2px; }
pre { margin: .5rem 0 0; white-space: pre-wrap; }
.tools { display: flex; gap: 1rem; align-items: center; }
.notes { font-size: .9rem; }
@media print { .tools { display: none; } .scroll { overflow: visible; } }
`;

export const SCRIPT = `
const body = document.querySelector('#people tbody');
const only = document.getElementById('only');
const count = document.getElementById('count');
function filter() {
  let shown = 0;
  for (const row of body.rows) {
    row.hidden = only.checked && !('problem' in row.dataset);
    if (!row.hidden) shown++;
  }
  count.textContent = shown === 1 ? '1 person' : shown + ' people';
}
only.addEventListener('change', filter);
const order = new Intl.Collator(undefined, { numeric: true });
for (const head of document.querySelectorAll('#people th[aria-sort]')) {
  head.firstElementChild.addEventListener('click', () => {
    const down = head.ariaSort === 'ascending';
    for (const other of document.querySelectorAll('#people th[aria-sort]')) other.ariaSort = 'none';
    head.ariaSort = down ? 'descending' : 'ascending';
    const text = (row) => row.cells[head.cellIndex].textContent;
    const rows = [...body.rows].sort((one, other) => order.compare(text(one), text(other)) * (down ? -1 : 1));
    body.append(...rows);
  });
}
`;
