import { printable } from '../../report/printable';
import { contentSecurityPolicy, standalonePage } from '../../report/standalone-page';
import { content } from '../page/markup';
import { SCRIPT } from '../page/script';
import { STYLES } from '../page/styles';
import type { HandoffDocument } from '../runbook';

const PARTS = { styles: STYLES, script: SCRIPT };

export interface PageOptions {
  /**
   * Whether the page asks the server that it came from what Okta says.
   * @default false
   */
  readonly live?: boolean | undefined;
}

/** One page with everything in it: it loads nothing, from nowhere, and its policy lets it run nothing but its own script. */
export function html(document: HandoffDocument, { live = false }: PageOptions = {}): string {
  const [only] = document.runbooks;
  const title = document.runbooks.length === 1 && only ? `Handoff: ${printable(only.app.label)}` : 'OneID handoff';
  return standalonePage({ ...PARTS, title, policy: pagePolicy(live), body: content(document, live) });
}

/** Nothing but the page's own style and script; live, the server that it came from too. */
export function pagePolicy(live: boolean): string {
  return contentSecurityPolicy(PARTS, ...(live ? ["connect-src 'self'"] : []));
}
