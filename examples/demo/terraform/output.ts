import { ensure } from '../failure';

/** A warning or error in Terraform's output without colour. */
export interface Diagnostic {
  /** Such as `Error: Instance cannot be destroyed`. */
  readonly headline: string;
  /** What it means, without the line ends that Terraform put into it, and without the place in the configuration. */
  readonly message: string;
}

export function diagnostics(output: string): Diagnostic[] {
  return output
    .split(/^(?=(?:Error|Warning): )/m)
    .filter((text) => /^(Error|Warning): /.test(text))
    .map((text) => {
      const [headline = '', ...paragraphs] = text.split(/\n\s*\n/);
      // The place comes first, and is indented.
      const message = paragraphs.find((paragraph) => /^\S/.test(paragraph)) ?? '';
      return { headline, message: message.trimEnd().replaceAll('\n', ' ') };
    });
}

/** The diagnostic with this headline that says `what`, in Terraform's words or OpenTofu's; it has to be there. */
export function diagnostic(output: string, headline: string | RegExp, what: string): string[] {
  const isMeant = (text: string) => (typeof headline === 'string' ? headline === text : headline.test(text));
  const found = diagnostics(output).find((each) => isMeant(each.headline) && each.message.includes(what));
  ensure(found !== undefined, `Terraform doesn't say "${headline}" about "${what}".`, lastLines(output));
  return linesOf(found);
}

export function linesOf({ headline, message }: Diagnostic): string[] {
  return message === '' ? [headline] : [headline, message];
}

/** The line that matches; it has to be there. */
export function decisiveLine(output: string, what: RegExp): string {
  const found = output.split('\n').find((line) => what.test(line));
  ensure(found !== undefined, `Terraform's output has no line like ${what}.`, lastLines(output));
  return found.trim();
}

export function lastLines(output: string, count = 15): string[] {
  return output.trim().split('\n').slice(-count);
}
