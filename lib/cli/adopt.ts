import { Command, Option } from 'commander';
import {
  ADOPT_FORMATS,
  type AdoptFormat,
  type Adoption,
  adopt,
  adoptionNotes,
  type Candidate,
  oktaFromEnvironment,
  renderAdoption,
  SeveralAppsError,
} from '../adopt';
import type { HttpOptions } from '../http';
import { printable } from '../report/printable';
import { writeText } from './text-file';

interface Options {
  readonly app?: string | undefined;
  readonly format: AdoptFormat;
  readonly out?: string | undefined;
}

const HELP = `
Environment:
  OKTA_ORG_NAME, OKTA_BASE_URL; OKTA_API_TOKEN, or OKTA_ACCESS_TOKEN, or OKTA_API_CLIENT_ID, OKTA_API_PRIVATE_KEY,
  OKTA_API_PRIVATE_KEY_ID and OKTA_API_SCOPES, as for the Terraform provider

Examples:
  oneid-scim adopt
  oneid-scim adopt --app "Zuora OneID" --format typescript --out main.ts
  oneid-scim adopt --app 0oa1b2c3d4e5f6g7h8i9

Nothing is written to Okta.

Exit code: 0 found and printed, 2 several apps, which are listed, 1 could not read it.`;

export function adoptCommand(): Command {
  return new Command('adopt')
    .description('Print the declaration of an app that exists, so that Terraform takes it over unchanged.')
    .option('--app <label or id>', "of the app; without it the one whose SAML addresses are OneID's")
    .addOption(new Option('--format <format>', 'of the declaration').choices(ADOPT_FORMATS).default('json'))
    .option('--out <file>', 'write it there')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      process.exitCode = await run(options);
    });
}

async function run({ app, format, out }: Options): Promise<number> {
  const http: HttpOptions = { onProgress: tell };
  const okta = await oktaFromEnvironment(process.env, http);
  let adoption: Adoption;
  try {
    adoption = await adopt(okta, { app, ...http });
  } catch (error) {
    if (!(error instanceof SeveralAppsError)) throw error;
    tellCandidates(error.candidates);
    return 2;
  }
  const text = renderAdoption(adoption, format);
  if (out === undefined) process.stdout.write(text);
  else writeText(out, text);
  // In TypeScript they are comments.
  if (format === 'json') {
    for (const { heading, items } of adoptionNotes(adoption)) {
      tell(`${heading}:`);
      for (const item of items) tell(`- ${item}`);
    }
  }
  return 0;
}

function tellCandidates(candidates: readonly Candidate[]): void {
  for (const { id, label, status } of candidates) {
    process.stdout.write(`${printable(id)}  ${printable(status)}  ${printable(label)}\n`);
  }
  tell(`${candidates.length} apps: name the one that people use by its id, with --app.`);
}

function tell(words: string): void {
  process.stderr.write(`${printable(words)}\n`);
}
