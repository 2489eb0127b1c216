import { parse } from 'yaml';
import * as z from 'zod';
import type { NewApp, OktaSimulator } from '../../testing';
import { naming, readTextFile } from '../text-file';

const settings = z.record(z.string(), z.unknown());

/** What a simulated org starts with, as a file of YAML or JSON says it. */
const seedFile = z.strictObject({
  groups: z
    .array(z.union([z.string(), z.strictObject({ name: z.string(), description: z.string().optional() })]))
    .default([]),
  people: z
    .array(z.looseObject({ login: z.string(), email: z.string(), groups: z.array(z.string()).default([]) }))
    .default([]),
  apps: z
    .array(
      z.strictObject({
        label: z.string(),
        catalogKey: z.string().optional(),
        signOnMode: z.string().optional(),
        appSettings: settings.optional(),
        signOn: settings.optional(),
        assignments: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});
export type Seed = z.infer<typeof seedFile>;

/** @throws Error of one line that names the file and the place */
export function readSeed(file: string): Seed {
  const text = readTextFile(file);
  return naming(file, () => {
    let data: unknown;
    try {
      data = parse(text);
    } catch {
      // Its own words quote what stands there.
      throw new Error('neither YAML nor JSON');
    }
    const seed = seedFile.safeParse(data ?? {});
    const [issue] = seed.error?.issues ?? [];
    if (issue) throw new Error([issue.path.map(String).join('.'), issue.message].filter(Boolean).join(': '));
    return seed.data ?? seedFile.parse({});
  });
}

/** Makes what isn't there yet, so that a simulator with a state file may be started again with the same seed. */
export async function plant(okta: OktaSimulator, { groups, people, apps }: Seed): Promise<void> {
  const { admin } = okta;
  const before = okta.state();
  for (const each of groups) {
    const { name, description } = typeof each === 'string' ? { name: each, description: undefined } : each;
    if (!before.groups.some((group) => group.name === name)) admin.createGroup(name, description);
  }
  for (const { groups: memberOf, ...profile } of people) {
    if (!before.users.some((user) => user.profile['login'] === profile.login)) admin.createUser(profile, memberOf);
  }
  for (const { assignments, ...app } of apps) {
    if (before.apps.some(({ label }) => label === app.label)) continue;
    // The sign-on mode is checked when the app is made.
    await admin.createApp(app as NewApp);
    for (const group of assignments) admin.assignGroup(app.label, group);
  }
}
