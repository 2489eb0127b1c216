import { html } from 'hono/html';
import { FEATURES } from '../../okta/features';
import { printable } from '../../report/printable';
import { type Field, type HandoffDocument, PEOPLE, PLACES, type Runbook, type Step } from '../runbook';
import { progressOf } from '../seen';

/** The page's content. Every foreign text is escaped by `html`, and made printable before. */

// `html` gives a promise only where it is given one.
type Markup = ReturnType<typeof html>;

export function content(document: HandoffDocument, live: boolean): Markup {
  const { runbooks } = document;
  const [only] = runbooks;
  const title =
    runbooks.length === 1 && only ? `Set up provisioning for ${shown(only.app.label)}` : 'Set up provisioning';
  const total = runbooks.reduce((sum, { steps }) => sum + steps.length, 0);
  return html`
<a class="skip" href="#main">Skip to the steps</a>
<header class="bar"><div>
<strong>OneID handoff</strong>
<progress id="progress" aria-labelledby="count" max="${total}" value="0"></progress>
<span id="count" class="count">${total} steps</span>
${live ? html`<span class="live"><span id="live" role="status" data-state="off">Asking Okta…</span> <span id="looked" class="looked"></span></span>` : ''}
</div></header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
<p class="lead">What Okta's and OneID's APIs leave to a person, in the order you work. Values are exact: copy them. ${
    live
      ? 'While the command that serves this page runs, it asks Okta every few seconds, and what Okta proves is ticked here.'
      : 'Ticks stay in this browser.'
  }</p>
${filter(runbooks)}
${
  runbooks.length > 1
    ? html`<nav aria-label="Apps"><ul>${runbooks.map(({ app }, index) => html`<li><a href="#app-${index + 1}">${shown(app.label)}</a></li>`)}</ul></nav>`
    : ''
}
${runbooks.map((runbook, index) => section(runbook, index + 1, runbooks.length === 1))}
<footer>
<p>No secret is on this page, and nothing that you do here changes Okta or OneID. Made by <code>oneid-scim handoff</code>.</p>
<button type="button" id="clear" data-needs-script hidden>Clear what I ticked and typed</button>
</footer>
</main>
<div id="announcer" class="quiet" aria-live="polite"></div>`;
}

/** Who does what: the steps of one person can be shown alone, and printed. */
function filter(runbooks: readonly Runbook[]): Markup {
  const steps = runbooks.flatMap((runbook) => runbook.steps);
  const choice = (value: string, label: string, own: readonly Step[]) => {
    const minutes = own.reduce((sum, step) => sum + step.minutes, 0);
    return html`<label><input type="radio" name="person" value="${value}"${value === '' ? html` checked` : ''} autocomplete="off"> <span>${label}</span> <span class="time">${own.length} steps, ${minutes} min</span></label>`;
  };
  return html`<fieldset id="person" class="person" data-needs-script hidden><legend>Show the steps of (minutes are estimates)</legend>
${choice('', 'Everybody', steps)}
${PLACES.map((place) =>
  choice(
    place,
    PEOPLE[place],
    steps.filter(({ where }) => where === place),
  ),
)}
</fieldset>`;
}

function section(runbook: Runbook, number: number, alone: boolean): Markup {
  const { app, steps, next } = runbook;
  const { complete } = progressOf(runbook, runbook.reportedFeatures);
  return html`
<section class="runbook" id="app-${number}" data-app="${shown(app.id)}" aria-labelledby="app-${number}-title">
<h2 id="app-${number}-title"${alone ? html` class="quiet"` : ''}>${shown(app.label)}</h2>
<p class="lead">App <code>${shown(app.name)}</code>, ${app.adminConsole === null ? '' : html`<a href="${app.adminConsole}" target="_blank" rel="noopener noreferrer">in the Okta Admin Console</a>`}; Terraform knows it as <code>${shown(app.address)}</code>.</p>
<div class="finding" role="status" hidden><strong>Please look at this:</strong><ul></ul></div>
<div class="complete" role="status"${complete ? '' : html` hidden`}><h3>Okta reports everything that is declared. Next:</h3><ul>${
    complete ? next.map((each) => html`<li>${prose(each)}</li>`) : ''
  }</ul></div>
<div class="columns">
<nav class="contents" aria-label="Steps for ${shown(app.label)}"><h3>Steps</h3><ol>${steps.map(
    ({ id, title, where }, index) =>
      html`<li data-where="${where}"><a href="#app-${number}-${id}" data-number="${index + 1}">${shown(title)}</a></li>`,
  )}</ol></nav>
<ol class="steps">${steps.map((step, index) => stepMarkup(step, index + 1, `app-${number}-${step.id}`))}</ol>
</div>
</section>`;
}

function stepMarkup(step: Step, number: number, id: string): Markup {
  const { where, title, minutes, zuora, url, opens, navigation, fields, actions, warnings, notes, seen } = step;
  const confirmed = seen === true;
  return html`
<li class="step" id="${id}" data-where="${where}">
<div class="head">
<span class="number" aria-hidden="true">${number}</span>
<h3 data-title="${shown(title)}"><span class="quiet">Step ${number}: </span>${shown(title)} <span class="where" data-where="${where}">${PEOPLE[where]}</span></h3>
<label class="mark"><input type="checkbox" value="${step.id}"${confirmed ? html` checked data-seen` : ''} autocomplete="off"> Done<span class="quiet"> with step ${number}, ${shown(title)}</span></label>
<p class="facts"><span>about ${minutes} min</span>${zuora === null ? '' : html`<span>Zuora's page: ${shown(zuora)}</span>`}<strong class="seen"${confirmed ? '' : html` hidden`}>Seen in Okta</strong></p>
</div>
<div class="body">
${warnings.map((each) => html`<p class="warning"><strong>Warning:</strong> ${prose(each)}</p>`)}
${
  url !== null || navigation.length > 0
    ? html`<div class="path">${url === null ? '' : html`<a class="open" href="${url}" target="_blank" rel="noopener noreferrer">Open ${shown(opens ?? where)}<span class="quiet"> for step ${number}, in a new tab</span></a>`}${
        navigation.length > 0
          ? html`<ol aria-label="Where to click">${navigation.map((each) => html`<li>${shown(each)}</li>`)}</ol>`
          : ''
      }</div>`
    : ''
}
${fields.length > 0 ? html`<table><caption class="quiet">Fields of step ${number}</caption><tbody>${rows(fields, step)}</tbody></table>` : ''}
${actions.length > 0 ? html`<ol class="actions">${actions.map((each) => html`<li>${prose(each)}</li>`)}</ol>` : ''}
${notes.length > 0 ? html`<ul class="notes">${notes.map((each) => html`<li>${prose(each)}</li>`)}</ul>` : ''}
<p class="until"><strong>Done when:</strong> ${prose(step.doneWhen)}</p>
<p class="back"><strong>Way back:</strong> ${prose(step.wayBack)}</p>
</div>
</li>`;
}

/** Fields that stand alone have a row each; boxes that stand together share one. */
function rows(fields: readonly Field[], step: Step): Markup[] {
  return fields.flatMap((field, index) => {
    if (field.group === null) return [row(field, step)];
    const isFirst = fields[index - 1]?.group !== field.group;
    return isFirst
      ? [
          boxes(
            field.group,
            fields.filter(({ group }) => group === field.group),
          ),
        ]
      : [];
  });
}

function boxes(group: string, fields: readonly Field[]): Markup {
  return html`<tr><th scope="row">${shown(group)}</th><td colspan="2"><ul class="boxes">${fields.map(
    ({ label, value }) =>
      value
        ? html`<li><span class="box" data-ticked aria-hidden="true">✓</span><span class="todo">Tick</span> <span>${shown(label)}${onInOkta(label)}</span></li>`
        : html`<li class="off"><span class="box" aria-hidden="true"></span><span class="todo">Leave off</span> <span>${shown(label)}${onInOkta(label)}</span></li>`,
  )}</ul></td></tr>`;
}

/** Whether Okta reports a box to be on, which the live page says beside what is to be done with it. */
function onInOkta(label: string): Markup | string {
  const reported = FEATURES.find(({ screen }) => screen === label);
  return reported === undefined ? '' : html` <span class="now" data-feature="${reported.feature}" hidden></span>`;
}

function row(field: Field, { id, title }: Step): Markup {
  const { label, value, copy } = field;
  // What can't be shown as it is isn't copied unseen either.
  const copies = copy && typeof value === 'string' && value === shown(value);
  const key = field.value === null ? field.known : null;
  if (key !== null && id === 'oauth-client') {
    return html`<tr><th scope="row">${shown(label)}</th><td colspan="2">${valueMarkup(field)}<label class="ask" data-needs-script hidden>Paste it here, and later steps have it: <input type="text" data-ask="${key}" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="200"></label><span class="hint" data-needs-script hidden>Kept in this browser, and sent nowhere. Never the secret.</span></td></tr>`;
  }
  return html`<tr${key === null ? '' : html` data-known="${key}"`}><th scope="row">${shown(label)}</th><td>${valueMarkup(field)}</td><td class="act">${
    key !== null
      ? html`<button type="button" class="copy" data-copy="" data-label="${shown(label)}" hidden><span>Copy</span><span class="quiet"> ${shown(label)} of ${shown(title)}</span></button>`
      : copies
        ? html`<button type="button" class="copy" data-copy="${value}" data-label="${shown(label)}" hidden><span>Copy</span><span class="quiet"> ${shown(label)}</span></button>`
        : ''
  }</td></tr>`;
}

const LOCK = html`<svg class="lock" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z"/></svg>`;

function valueMarkup({ kind, value, placeholder }: Field): Markup {
  if (value === null) {
    return html`<span class="from">${kind === 'secret-not-shown' ? LOCK : ''}${shown(placeholder ?? '')}</span>`;
  }
  return html`<span class="value">${shown(String(value))}</span>${kind === 'choice' ? html` <span class="off">from the list</span>` : ''}`;
}

/** A text in which backticks mark code. */
function prose(words: string): Markup[] {
  return shown(words)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function shown(words: string): string {
  return printable(words);
}
