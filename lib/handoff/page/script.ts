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
  // The dot is green only while somebody looks: not once nobody does, and not on old news.
  const say = (state, words) => {
    live.dataset.state = state;
    if (live.textContent !== words) live.textContent = words;
  };
  const clock = () => new Date().toLocaleTimeString();
  const looked = document.getElementById('looked');
  const OLD_NEWS = 150000;
  let lastLook;
  let heard = performance.now();
  const update = ({ message, trouble, looking, apps }) => {
    heard = performance.now();
    if (!trouble && looking) lastLook = clock();
    say(
      looking ? (trouble ? 'trouble' : 'on') : 'off',
      looking ? message : message + ' Nobody looks at Okta any more: what is ticked may change unseen.',
    );
    looked.textContent = lastLook === undefined ? '' : 'Last look at Okta: ' + lastLook;
    for (const { id, features, seen, findings, next } of apps) {
      const runbook = all('.runbook').find((each) => each.dataset.app === id);
      if (runbook === undefined) {
        end('This page shows another stack than the one that is served here now. Close it, and open the address that the command printed.');
        return;
      }
      for (const mark of all('.now', runbook)) {
        const isOn = features.includes(mark.dataset.feature);
        mark.hidden = false;
        mark.textContent = isOn ? 'on in Okta' : 'off in Okta';
        mark.toggleAttribute('data-on', isOn);
      }
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
    if (!looking) end();
  };
  const events = new EventSource('events');
  const end = (words) => {
    events.close();
    clearInterval(watchdog);
    if (words !== undefined) say('trouble', words);
  };
  const watchdog = setInterval(() => {
    if (performance.now() - heard > OLD_NEWS) say('trouble', 'No news from the command for some minutes: what is ticked may be old.');
  }, 5000);
  events.onmessage = (event) => update(JSON.parse(event.data));
  events.onerror = async () => {
    if (events.readyState !== EventSource.CLOSED) {
      say('trouble', 'The command that serves this page has ended or cannot be reached.');
      return;
    }
    // An answer that is no stream ends it for good.
    const { status } = await fetch('events', { method: 'HEAD' }).catch(() => ({}));
    end(
      status === 503
        ? 'Too many pages are open: close some, and reload this one.'
        : 'This page is of a former run. Close it, and open the address that the command printed.',
    );
  };
})();
`;
