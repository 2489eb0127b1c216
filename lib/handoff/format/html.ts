import { createHash } from 'node:crypto';
import { html as markup, raw } from 'hono/html';
import { printable } from '../../report/printable';
import { content } from '../page/markup';
import { SCRIPT } from '../page/script';
import { STYLES } from '../page/styles';
import type { HandoffDocument } from '../runbook';

export interface PageOptions {
  /**
   * Whether the page asks the server that it came from what Okta says.
   * @default false
   */
  readonly live?: boolean | undefined;
}

/**
 * One page with everything in it: it loads nothing, from nowhere, and its policy lets it run nothing but its own script.
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP
 */
export function html(document: HandoffDocument, { live = false }: PageOptions = {}): string {
  const [only] = document.runbooks;
  const title = document.runbooks.length === 1 && only ? `Handoff: ${printable(only.app.label)}` : 'OneID handoff';
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(live)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(STYLES)}</style>
</head>
<body>
${content(document, live)}
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
  return String(page);
}

/** Nothing but the page's own style and script; live, the server that it came from too. */
export function contentSecurityPolicy(live: boolean): string {
  return [
    "default-src 'none'",
    `style-src '${hash(STYLES)}'`,
    `script-src '${hash(SCRIPT)}'`,
    'img-src data:',
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
