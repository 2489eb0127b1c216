import { LIVE_SCRIPT } from './live-script';

/**
 * What the page does in the browser: copies values, keeps what a person ticks and types, shows one person's steps, and, live,
 * what Okta proves. Without it
 * the page is still the whole runbook. It speaks to nobody but the server that the page came from, and only live.
 */
export const SCRIPT = `
'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const announcer = document.getElementById('announcer');
  const announce = (words) => {
    announcer.textContent = '';
    setTimeout(() => { announcer.textContent = words; }, 50);
  };

  // Copying. Where the browser has no clipboard for this page, the older way; where it has neither, it says so.
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'quiet';
      document.body.append(area);
      area.select();
      const done = document.execCommand('copy');
      area.remove();
      return done;
    }
  };
  for (const button of all('button.copy')) {
    button.hidden = button.dataset.copy === '';
    button.addEventListener('click', async () => {
      const done = await copied(button.dataset.copy);
      button.focus();
      announce(done ? 'Copied ' + button.dataset.label : 'Could not copy. Select the value and copy it by hand.');
      button.firstElementChild.textContent = done ? 'Copied' : 'By hand';
      button.toggleAttribute('data-copied', done);
      clearTimeout(button.timer);
      button.timer = setTimeout(() => {
        button.firstElementChild.textContent = 'Copy';
        button.removeAttribute('data-copied');
      }, 2500);
    });
  }

  // A person's own ticks, kept for each app; what Okta proves isn't among them. A browser that keeps nothing for a file
  // still shows them until the page is closed.
  const keyOf = (runbook) => 'oneid-scim-handoff:' + runbook.dataset.app;
  const stored = (key) => {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  };
  const store = (key, value) => {
    try {
      if (value === '') localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {}
  };
  const load = (runbook) => {
    try {
      const found = JSON.parse(stored(keyOf(runbook)));
      return new Set(Array.isArray(found) ? found : []);
    } catch {
      return new Set();
    }
  };
  const ticks = new Map(all('.runbook').map((runbook) => [runbook, load(runbook)]));
  const keep = (runbook) => store(keyOf(runbook), JSON.stringify([...ticks.get(runbook)]));
  const show = () => {
    let done = 0;
    const steps = all('.step').filter((step) => !step.hidden);
    for (const step of all('.step')) {
      const isDone = step.querySelector('.mark input').checked;
      done += isDone && !step.hidden ? 1 : 0;
      step.toggleAttribute('data-done', isDone);
      all('.contents a').filter((link) => link.hash === '#' + step.id)
        .forEach((link) => link.parentElement.toggleAttribute('data-done', isDone));
    }
    const progress = document.getElementById('progress');
    progress.max = steps.length;
    progress.value = done;
    document.getElementById('count').textContent = done + ' of ' + steps.length + ' steps done';
  };
  for (const [runbook, own] of ticks) {
    for (const box of all('.mark input', runbook)) {
      box.checked = box.hasAttribute('data-seen') || own.has(box.value);
      box.addEventListener('change', () => {
        own[box.checked ? 'add' : 'delete'](box.value);
        keep(runbook);
        show();
      });
    }
  }
  // What a person got in one step and needs in later ones: typed once, kept in this browser, sent nowhere.
  const asks = all('input[data-ask]').map((input) => {
    const runbook = input.closest('.runbook');
    const key = keyOf(runbook) + ':' + input.dataset.ask;
    const fill = () => {
      const value = input.value.trim();
      for (const row of all('tr[data-known="' + input.dataset.ask + '"]', runbook)) {
        const cell = row.querySelector('td');
        cell.dataset.from ??= cell.textContent;
        const shown = document.createElement('span');
        shown.className = value === '' ? 'from' : 'value';
        shown.textContent = value === '' ? cell.dataset.from : value;
        cell.replaceChildren(shown);
        const button = row.querySelector('button.copy');
        button.dataset.copy = value;
        button.hidden = value === '';
      }
      return value;
    };
    input.value = stored(key);
    input.addEventListener('input', () => store(key, fill()));
    fill();
    return { clear: () => { input.value = ''; store(key, fill()); } };
  });

  // One person's steps alone, on the screen and in print.
  const people = all('#person input');
  const filter = () => {
    const chosen = people.find((each) => each.checked)?.value ?? '';
    for (const each of all('.step, .contents li')) {
      each.hidden = chosen !== '' && each.dataset.where !== chosen;
    }
    show();
  };
  for (const each of people) {
    each.checked = each.value === stored('oneid-scim-handoff-person');
    each.addEventListener('change', () => {
      store('oneid-scim-handoff-person', each.value);
      filter();
    });
  }

  document.getElementById('clear').addEventListener('click', () => {
    for (const [runbook, own] of ticks) {
      own.clear();
      keep(runbook);
      for (const box of all('.mark input', runbook)) box.checked = box.hasAttribute('data-seen');
    }
    for (const each of asks) each.clear();
    show();
    announce('What you ticked and typed is cleared.');
  });
  for (const element of all('[data-needs-script]')) element.hidden = false;
  filter();

${LIVE_SCRIPT}})();
`;
