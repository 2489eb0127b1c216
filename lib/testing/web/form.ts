import { html } from 'hono/html';
import type { Markup } from './frame';
import { type Here, TOKEN_FIELD } from './site';

/** Parts of forms. The label of a field is also its name, so that what a screen calls a thing is all there is to know of it. */

export interface FormLook {
  /** Where it is sent to. */
  readonly action: string;
  /** What the buttons say, the first being the main one. Which was pressed is sent as `button`. */
  readonly buttons: readonly string[];
  /** Where Cancel leads to; without it there is none. */
  readonly cancel?: string | undefined;
  /** What goes along unseen. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** What tells buttons of the same words apart, for who hears the page. */
  readonly about?: string | undefined;
}

export function form(here: Here, look: FormLook, ...fields: readonly Markup[]): Markup {
  const { action, buttons, cancel, hidden = {}, about } = look;
  return html`<form method="post" action="${action}" autocomplete="off"><input type="hidden" name="${TOKEN_FIELD}" value="${here.token}">${Object.entries(
    hidden,
  ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${fields}
<div class="acts">${buttons.map(
    (text, index) =>
      html`<button type="submit" name="button" value="${text}"${index === 0 && fields.length > 0 ? html` class="main"` : ''}>${text}${about === undefined ? '' : html`<span class="quiet"> ${about}</span>`}</button>`,
  )}${cancel === undefined ? '' : html`<a class="button" href="${cancel}">Cancel</a>`}</div></form>`;
}

export function textField(label: string, value: string, hint = '', extra = ''): Markup {
  return html`<div class="field ${extra}"><label for="${idOf(label)}">${label}</label><input type="text" id="${idOf(label)}" name="${label}" value="${value}" autocomplete="off" autocapitalize="off" spellcheck="false"${described(label, hint)}>${hintMarkup(label, hint)}</div>`;
}

/** What is in it is never shown again. */
export function secretField(label: string, hint: string, extra = ''): Markup {
  return html`<div class="field ${extra}"><label for="${idOf(label)}">${label}</label><input type="password" id="${idOf(label)}" name="${label}" value="" autocomplete="new-password"${described(label, hint)}>${hintMarkup(label, hint)}</div>`;
}

export function choiceField(label: string, options: readonly string[], value: string, hint = ''): Markup {
  return html`<div class="field"><label for="${idOf(label)}">${label}</label><select id="${idOf(label)}" name="${label}" autocomplete="off"${described(label, hint)}>${options.map(
    (each) =>
      html`<option value="${each}"${each === value ? html` selected` : ''}>${each === '' ? 'Choose…' : each}</option>`,
  )}</select>${hintMarkup(label, hint)}</div>`;
}

export function radioField(label: string, options: readonly string[], value: string): Markup {
  return html`<fieldset><legend>${label}</legend>${options.map(
    (each) =>
      html`<label class="tick"><input type="radio" name="${label}" value="${each}"${each === value ? html` checked` : ''}> ${each}</label>`,
  )}</fieldset>`;
}

export function tickField(label: string, isOn: boolean): Markup {
  return html`<label class="tick"><input type="checkbox" name="${label}" value="on"${isOn ? html` checked` : ''}> ${label}</label>`;
}

export function tickFields(legend: string, boxes: Readonly<Record<string, boolean>>): Markup {
  return html`<fieldset><legend>${legend}</legend>${Object.entries(boxes).map(([label, isOn]) => tickField(label, isOn))}</fieldset>`;
}

/** What is set, to be read. */
export function values(entries: Readonly<Record<string, Markup | string>>): Markup {
  return html`<dl>${Object.entries(entries).map(([label, value]) => html`<dt>${label}</dt><dd>${value === '' ? html`<span class="off">not set</span>` : value}</dd>`)}</dl>`;
}

export function onOff(isOn: boolean, words: readonly [on: string, off: string] = ['Enabled', 'Not enabled']): Markup {
  return isOn ? html`<span class="on">✓ ${words[0]}</span>` : html`<span class="off">${words[1]}</span>`;
}

/** What came of the last form: read out at once. */
export function said(words: string | undefined, isBad = false): Markup {
  if (words === undefined) return html``;
  return html`<div class="said${isBad ? ' bad' : ''}" role="${isBad ? 'alert' : 'status'}"><p>${words}</p></div>`;
}

/** A card of a screen, with what stands beside its heading. */
export function card(heading: string, beside: Markup, ...content: readonly Markup[]): Markup {
  return html`<section class="card"><div class="head"><h2>${heading}</h2>${beside}</div>${content}</section>`;
}

function idOf(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function described(label: string, hint: string): Markup {
  return hint === '' ? html`` : html` aria-describedby="${idOf(label)}-hint"`;
}

function hintMarkup(label: string, hint: string): Markup {
  return hint === '' ? html`` : html`<p class="hint" id="${idOf(label)}-hint">${hint}</p>`;
}
