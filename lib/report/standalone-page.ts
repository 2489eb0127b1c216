import { createHash } from 'node:crypto';
import { html as markup, raw } from 'hono/html';

/** What `html` of hono gives: text that is escaped already, or a promise of it where it is given one. */
export type Markup = ReturnType<typeof markup>;

/** A page's own style and script: its policy lets nothing else run. */
export interface PageParts {
  readonly styles: string;
  readonly script: string;
}

/** One page with everything in it: it loads nothing, from nowhere, but what the policy allows. */
export function standalonePage(page: PageParts & { title: string; policy: string; body: Markup }): string {
  const { title, policy, styles, script, body } = page;
  return String(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(styles)}</style>
</head>
<body>
${body}
<script>${raw(script)}</script>
</body>
</html>
`);
}

/**
 * Nothing but the page's own style and script.
 *
 * @param more directives that the page needs beside them
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP
 */
export function contentSecurityPolicy({ styles, script }: PageParts, ...more: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src '${hash(styles)}'`,
    `script-src '${hash(script)}'`,
    'img-src data:',
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
