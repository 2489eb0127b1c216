/**
 * What the page does in the browser: copies values, keeps a person's ticks, and, live, shows what Okta proves. Without it
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
    button.hidden = false;
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
  const load = (runbook) => {
    try {
      const found = JSON.parse(localStorage.getItem(keyOf(runbook)));
      return new Set(Array.isArray(found) ? found : []);
    } catch {
      return new Set();
    }
  };
  const ticks = new Map(all('.runbook').map((runbook) => [runbook, load(runbook)]));
  const keep = (runbook) => {
    try {
      localStorage.setItem(keyOf(runbook), JSON.stringify([...ticks.get(runbook)]));
    } catch {}
  };
  const show = () => {
    let done = 0;
    const steps = all('.step');
    for (const step of steps) {
      const isDone = step.querySelector('.mark input').checked;
      done += isDone ? 1 : 0;
      step.toggleAttribute('data-done', isDone);
      all('.contents a').filter((link) => link.hash === '#' + step.id)
        .forEach((link) => link.parentElement.toggleAttribute('data-done', isDone));
    }
    const progress = document.getElementById('progress');
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
  document.getElementById('clear').addEventListener('click', () => {
    for (const [runbook, own] of ticks) {
      own.clear();
      keep(runbook);
      for (const box of all('.mark input', runbook)) box.checked = box.hasAttribute('data-seen');
    }
    show();
    announce('Your ticks are cleared.');
  });
  for (const element of all('[data-needs-script]')) element.hidden = false;
  show();

  // Live.
  const live = document.getElementById('live');
  if (!live) return;
  const list = (element, words) => {
    element.replaceChildren(...words.map((each) => {
      const item = document.createElement('li');
      // Backticks mark code, as elsewhere in a runbook.
      item.append(...each.split(/\`/).map((part, index) => {
        const piece = document.createElement(index % 2 === 1 ? 'code' : 'span');
        piece.textContent = part;
        return piece;
      }));
      return item;
    }));
  };
  const update = ({ message, trouble, done, apps }) => {
    live.dataset.state = trouble ? 'trouble' : 'on';
    if (live.textContent !== message) live.textContent = message;
    for (const { id, seen, findings, next } of apps) {
      const runbook = all('.runbook').find((each) => each.dataset.app === id);
      for (const step of all('.step', runbook)) {
        const box = step.querySelector('.mark input');
        const isSeen = seen.includes(box.value);
        if (isSeen && !box.hasAttribute('data-seen')) {
          box.checked = true;
          announce('Okta confirms: ' + step.querySelector('h3').dataset.title);
        }
        if (!isSeen && box.hasAttribute('data-seen')) box.checked = ticks.get(runbook).has(box.value);
        box.toggleAttribute('data-seen', isSeen);
        step.querySelector('.seen').hidden = !isSeen;
      }
      const finding = runbook.querySelector('.finding');
      list(finding.querySelector('ul'), findings);
      finding.hidden = findings.length === 0;
      const complete = runbook.querySelector('.complete');
      if (complete.hidden && next.length > 0) announce('Okta reports everything that is declared.');
      list(complete.querySelector('ul'), next);
      complete.hidden = next.length === 0;
    }
    show();
    if (done) events.close();
  };
  const events = new EventSource('events');
  events.onmessage = (event) => update(JSON.parse(event.data));
  events.onerror = () => {
    live.dataset.state = 'trouble';
    live.textContent = 'The command that serves this page has ended or cannot be reached.';
  };
})();
`;
