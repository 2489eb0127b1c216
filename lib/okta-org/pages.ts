import type { Client } from '@okta/okta-sdk-nodejs';
import * as z from 'zod';
import { MOST, read, tooMany } from './okta-org';

/**
 * The pages of a list, each asked for when it is wanted. They are read as they are: the models of Okta's SDK leave things out.
 *
 * @throws HttpError; also for a list that leads back to a page that was read, or never ends
 * @see https://developer.okta.com/docs/api/#pagination
 */
export async function* pagesOf<T>(client: Client, schema: z.ZodType<T>, address: string): AsyncGenerator<Page<T>> {
  let count = 0;
  for (let asked: string | undefined = address; asked !== undefined; ) {
    const { entries, next }: Answer<T> = await pageAt(client, schema, asked);
    count += entries.length;
    if (count > MOST) throw tooMany();
    yield { entries, isLast: next === undefined };
    asked = next;
  }
}

export interface Page<T> {
  readonly entries: readonly T[];
  readonly isLast: boolean;
}

/** Every page of a list. */
export async function everyPage<T>(client: Client, schema: z.ZodType<T>, address: string): Promise<T[]> {
  const found: T[] = [];
  for await (const { entries } of pagesOf(client, schema, address)) for (const each of entries) found.push(each);
  return found;
}

interface Answer<T> {
  readonly entries: T[];
  /** Where the next page is. */
  readonly next: string | undefined;
}

async function pageAt<T>(client: Client, schema: z.ZodType<T>, address: string): Promise<Answer<T>> {
  let link: string | null = null;
  const entries = await read(z.array(schema), async () => {
    const answer = await client.http.http(address, JSON_ANSWER);
    link = answer.headers.get('Link');
    return answer.json();
  });
  return { entries, next: /<([^<>]+)>\s*;\s*rel="next"/.exec(link ?? '')?.[1] };
}

// The SDK adds to these headers, whose type is more than it takes.
const JSON_ANSWER = { headers: { Accept: 'application/json' } } as object as Parameters<Client['http']['http']>[1];

/** A search in an address, with the short form of a space that Okta's documentation shows. */
export function searchText(search: string): string {
  return encodeURIComponent(search).replaceAll('%20', '+');
}
