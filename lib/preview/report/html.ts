import { html as markup, raw } from 'hono/html';
import { printable, printableJson } from '../../report/printable';
import { contentSecurityPolicy, type Markup, standalonePage } from '../../report/standalone-page';
import { counted } from '../counted';
import type { Preview, PreviewedPerson } from '../preview-document';
import { groupedProblems } from './grouped';
import { SCRIPT, STYLES } from './page';
import { nameOf, verdictLines } from './verdict';

const PARTS = { styles: STYLES, script: SCRIPT };
const POLICY = contentSecurityPolicy(PARTS);

/** One page with everything in it: it loads nothing, from nowhere, and its policy lets it run nothing but its own script. */
export function html(document: Preview): string {
  const { app, people, notes, summary } = document;
  const columns = [...new Set(people.flatMap(({ attributes }) => Object.keys(attributes)))];
  const title = `Preview: ${printable(nameOf(app))}`;
  const body = markup`<main>
<h1>What ${printable(nameOf(app))} will receive</h1>
<ul class="verdict ${summary.withProblems > 0 ? 'bad' : 'good'}">${verdictLines(document).map((line) => markup`<li>${line}</li>`)}</ul>
${groupedProblems(document).map(
  ({ attribute, problem, action, logins }) => markup`<section class="problem">
<h2><code>${printable(attribute)}</code>: ${printable(problem)}</h2>
<p>${counted(logins.length)}. <strong>Do:</strong> ${printable(action)}</p>
</section>`,
)}
<p class="tools"><label><input type="checkbox" id="only"> Only people with problems</label> <span id="count" role="status">${counted(people.length)}</span></p>
<div class="scroll" tabindex="0" role="region" aria-label="People">
<table id="people">
<thead><tr>${['person', ...columns, 'problems'].map((name) => markup`<th scope="col" aria-sort="none"><button type="button">${printable(name)}</button></th>`)}<th scope="col">body</th></tr></thead>
<tbody>${people.map((person) => row(person, columns))}</tbody>
</table>
</div>
<ul class="notes">${notes.map((note) => markup`<li>${printable(note)}</li>`)}</ul>
<p class="notes">This file holds data of people. It loads nothing and sends nothing.</p>
</main>`;
  return standalonePage({ ...PARTS, title, policy: POLICY, body });
}

function row({ login, attributes, changes, problems, body }: PreviewedPerson, columns: readonly string[]): Markup {
  return markup`
<tr${problems.length > 0 ? raw(' data-problem') : ''}><th scope="row">${printable(login)}</th>${columns.map((name) => {
    const change = changes.find(({ attribute }) => attribute === name);
    const isWrong = problems.some(({ attribute }) => attribute === name);
    return markup`<td${isWrong ? raw(' class="wrong"') : ''}>${printable(attributes[name] ?? '')}${
      change ? markup`<br><small>before: ${change.before === null ? '(none)' : printable(change.before)}</small>` : ''
    }</td>`;
  })}<td>${problems.map(({ attribute, problem }) => markup`<div><code>${printable(attribute)}</code>: ${printable(problem)}</div>`)}</td><td><details><summary>SCIM</summary><pre>${printableJson(body)}</pre></details></td></tr>`;
}
