/**
 * The live part of the page's script, which goes on where that ends: it shows each state that the server tells, and only as long
 * as somebody looks at Okta.
 */
export const LIVE_SCRIPT = `
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
  // A look every few seconds, more with many apps.
  const OLD_NEWS = 150000 + 3000 * all('.runbook').length;
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
      {
        404: 'This page is of a former run. Close it, and open the address that the command printed.',
        503: 'Too many pages are open: close some, and reload this one.',
      }[status] ?? 'The command that serves this page has ended or cannot be reached.',
    );
  };
`;
