/** Somebody who goes through pages with forms, without a browser: by the words of links, fields and buttons. */
export class Visitor {
  url = '';
  status = 0;
  html = '';
  headers = new Headers();

  /** Opens an address, and what it leads on to, as long as that is on this machine. */
  async open(url: string, init: RequestInit = {}): Promise<this> {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const location = response.headers.get('Location');
    if (location !== null) {
      const next = new URL(location, url);
      if (next.hostname !== '127.0.0.1') throw new Error(`The page leads to ${next.origin}`);
      return this.open(next.href);
    }
    [this.url, this.status, this.headers] = [url, response.status, response.headers];
    this.html = await response.text();
    return this;
  }

  /** What there is to read, but for the style. */
  get text(): string {
    return plain(this.html.replace(/<style>.*?<\/style>/s, ''));
  }

  /** What was said of the last form. */
  get said(): string {
    return plain(/<div class="said.*?<\/div>/s.exec(this.html)?.[0] ?? '').trim();
  }

  /** Texts of the links, those in the menu among them. */
  get links(): string[] {
    return [...this.anchors().keys()];
  }

  async follow(link: string): Promise<this> {
    const href = this.anchors().get(link);
    if (href === undefined) throw new Error(`No link ${link}, but ${this.links.join(', ')}`);
    return this.open(new URL(href, this.url).href);
  }

  /** What the form with this button has in its fields now, by label. */
  fields(button: string): Record<string, string> {
    return Object.fromEntries(this.form(button).fields);
  }

  /** Fills fields in by their label (true and false tick and untick) and presses the button. */
  async press(button: string, filled: Readonly<Record<string, string | boolean>> = {}): Promise<this> {
    const { action, fields, labels, hidden } = this.form(button);
    for (const [label, value] of Object.entries(filled)) {
      if (!labels.has(label)) throw new Error(`No field ${label}, but ${[...labels].join(', ')}`);
      fields.delete(label);
      if (value !== false) fields.set(label, value === true ? 'on' : value);
    }
    const body = new URLSearchParams([...hidden, ...fields, ['button', button]]);
    return this.open(new URL(action, this.url).href, { method: 'POST', body });
  }

  private anchors(): Map<string, string> {
    return new Map(
      [...this.html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, href = '', text = '']) => [
        plain(text.replace(/<span class="quiet">.*?<\/span>/gs, '')).trim(),
        plain(href),
      ]),
    );
  }

  private form(button: string) {
    const forms = [...this.html.matchAll(/<form [^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)];
    const buttons = forms.flatMap(([, , inner = '']) =>
      [...inner.matchAll(/name="button" value="([^"]*)"/g)].map(([, each = '']) => plain(each)),
    );
    const found = forms.filter(([, , inner = '']) => inner.includes(`name="button" value="${escaped(button)}"`));
    const [form] = found;
    if (form === undefined) throw new Error(`No button ${button}, but ${buttons.join(', ')}`);
    const [, action = '', inner = ''] = form;
    const fields = new Map<string, string>();
    const hidden = new Map<string, string>();
    const labels = new Set<string>();
    for (const [, attributes = ''] of inner.matchAll(/<input ([^>]*)>/g)) {
      const [type, name, value] = ['type', 'name', 'value'].map((each) =>
        plain(new RegExp(`${each}="([^"]*)"`).exec(attributes)?.[1] ?? ''),
      ) as [string, string, string];
      if (type === 'hidden') hidden.set(name, value);
      else labels.add(name);
      if (['text', 'password'].includes(type) || / checked/.test(attributes)) fields.set(name, value);
    }
    for (const [, name = '', options = ''] of inner.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
      labels.add(plain(name));
      fields.set(plain(name), plain(/<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''));
    }
    return { action: plain(action), fields, labels, hidden };
  }
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
