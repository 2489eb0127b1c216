import type { Help } from './help';

/** What the commands say to people, to be read over together. What their options are for stands beside the options. */

/**
 * How the command is called from a shell. By the package's name: `npx` asks the registry for a name that isn't installed, and
 * that of the command alone, `oneid-scim`, is anybody's to take.
 */
const COMMAND = 'npx oneid-scim-provisioning';

const OKTA_VARIABLES =
  'OKTA_ORG_NAME, OKTA_BASE_URL; OKTA_API_TOKEN, or OKTA_ACCESS_TOKEN, or OKTA_API_CLIENT_ID, ' +
  'OKTA_API_PRIVATE_KEY, OKTA_API_PRIVATE_KEY_ID and OKTA_API_SCOPES, as for the Terraform provider';

export const ADOPT_HELP: Help = {
  environment: {
    Okta: OKTA_VARIABLES,
  },
  examples: [
    `${COMMAND} adopt`,
    `${COMMAND} adopt --app "Zuora OneID" --format typescript --out main.ts`,
    `${COMMAND} adopt --app 0oa1b2c3d4e5f6g7h8i9`,
  ],
  notes: ['Nothing is written to Okta.'],
  exitCodes: '0 found and printed, 2 several apps, which are listed, 1 could not read it.',
};

export const INIT_HELP: Help = {
  environment: { 'Okta, for --adopt': OKTA_VARIABLES },
  examples: [
    `${COMMAND} init`,
    `${COMMAND} init oneid --yes`,
    `${COMMAND} init oneid --cdk cdktf --backend s3 --ci github --label "Zuora OneID"`,
    `${COMMAND} init oneid --yes --adopt --app 0oa1b2c3d4e5f6g7h8i9`,
  ],
  notes: [
    'Three questions are asked at most: those that no flag answers. The files are listed on standard output. A README.md, .gitignore or ' +
      'CODEOWNERS that is there stays as it is; where another of the files is there, nothing is written.',
  ],
  exitCodes: '0 written, 2 several apps to adopt, which are listed, 1 could not do it.',
};

export const EJECT_HELP: Help = {
  examples: [`${COMMAND} eject --dir cdktf.out/stacks/oneid --out terraform`],
  notes: [
    'The state goes on: with the same backend the first plan of the module has no changes. Nothing is asked and nothing applied.',
  ],
  exitCodes: '0 written, 1 could not do it.',
};

export const REVIEW_HELP: Help = {
  examples: [
    `terraform show -json plan.out | ${COMMAND} review -`,
    'tofu show -json plan.out > plan.json',
    `${COMMAND} review plan.json --stack cdktf.out/stacks/oneid/cdk.tf.json`,
    `${COMMAND} review *.plan.json --format markdown --out comment.md --fail-on critical`,
    `${COMMAND} review plan.json --acknowledge acknowledged.yaml`,
    `${COMMAND} review plan.json --users people.csv`,
  ],
  notes: [],
  exitCodes: "0 nothing at or above --fail-on that isn't acknowledged, 2 findings, 1 could not review.",
};

export const PREVIEW_HELP: Help = {
  environment: { 'Okta, for --from-okta': OKTA_VARIABLES },
  examples: [
    `terraform show -json plan.out | ${COMMAND} preview - --users people.csv`,
    `${COMMAND} preview --dir cdktf.out/stacks/oneid --users people.json --format html --out preview.html`,
    `${COMMAND} preview plan.json --users people.csv --format markdown --redact`,
    `${COMMAND} preview --dir cdktf.out/stacks/oneid --from-okta --group "OneID Users" --limit 40`,
  ],
  notes: [
    "The names in the first line of a CSV, or the keys in JSON, are those of Okta's profile: login, email, firstName, lastName, " +
      'locale, ... Okta is asked with --from-okta only, OneID never, and nothing is written to either.',
  ],
  exitCodes: '0 no problem found, 2 problems, or several apps, which are listed, 1 could not preview.',
};

export const HANDOFF_HELP: Help = {
  examples: [
    `${COMMAND} handoff --dir cdktf.out/stacks/oneid`,
    `terraform show -json | ${COMMAND} handoff - --format html --out handoff.html`,
    `${COMMAND} handoff --dir cdktf.out/stacks/oneid --serve`,
    `${COMMAND} handoff --dir cdktf.out/stacks/oneid --watch --timeout 60`,
  ],
  notes: [
    "--serve and --watch ask Okta, read-only, with the provider's environment variables: OKTA_ORG_NAME, OKTA_BASE_URL " +
      'and OKTA_API_TOKEN, or what else the provider takes. They end when everything declared is on, and nothing else.',
    'The address of the page has a secret in it: other users of this machine reach the port, and read nothing without it.',
  ],
  exitCodes:
    '0 written, or all on; 2 not all on, or more than declared, by --timeout; 1 could not do it; 130 interrupted before that.',
};

export const VERIFY_HELP: Help = {
  environment: {
    Okta: OKTA_VARIABLES,
    OneID:
      'ONEID_CLIENT_ID, ONEID_CLIENT_SECRET, and ONEID_SCOPE where needed: a client of type Client Credentials. ' +
      'Without them OneID is left out.',
  },
  examples: [
    `terraform show -json | ${COMMAND} verify -`,
    `${COMMAND} verify --dir cdktf.out/stacks/oneid --user ada@example.com`,
    `terraform show -json | ${COMMAND} verify - --format markdown --out "$GITHUB_STEP_SUMMARY"`,
    `terraform show -json | ${COMMAND} verify - --acknowledge acknowledged.yaml`,
  ],
  notes: ['Nothing is written to Okta or OneID.'],
  exitCodes: '0 all as declared, 2 something is not, 1 could not verify.',
};

export const SIMULATE_HELP: Help = {
  examples: [
    `${COMMAND} simulate -- terraform apply`,
    `${COMMAND} simulate --seed org.yaml --state-file okta.json -- npm test`,
    `${COMMAND} simulate --port 8080 --environment okta.env &`,
  ],
  notes: [
    'Without a command it runs until Ctrl-C, and the environment goes to standard output, or to the file of --environment: commands of a ' +
      'shell that put the org in force, and variables of a real org out of it.',
  ],
  exitCodes: '0 stopped by a signal, 1 could not start; with a command that of the command.',
};

export const SIMULATE_ADMIN_HELP: Help = {
  environment: { Simulator: 'OKTA_HTTP_PROXY and OKTA_API_TOKEN, as `simulate` sets them' },
  examples: [
    `${COMMAND} simulate admin createGroup Finance`,
    `${COMMAND} simulate admin setToApp "Zuora OneID" '{"createUsers":true}'`,
    `${COMMAND} simulate admin reauthenticate "Zuora OneID"`,
  ],
  notes: ['What is done is printed as JSON: the app, the group, or the id of the person.'],
  exitCodes: '0 done, 1 the screen would not let one do it, or no simulator is there.',
};

export const REHEARSE_HELP: Help = {
  environment: {
    Terraform: 'TERRAFORM_BINARY_NAME: which of terraform and tofu; TF_VAR_... for variables of the stack',
  },
  examples: [
    `${COMMAND} rehearse --dir cdktf.out/stacks/oneid`,
    `${COMMAND} rehearse --seed org.yaml`,
    `${COMMAND} rehearse --no-terraform`,
  ],
  notes: [
    'It applies a copy of the stack, with the real provider, to a simulated Okta, and prints three addresses on 127.0.0.1: the handoff, and ' +
      'models of the Admin Console and of OneID. The stack is only read, its state and backend are not touched, and neither Okta nor OneID is asked.',
    'Each address has a secret in it. Everything ends with Ctrl-C, and nothing is left.',
  ],
  exitCodes:
    '0 the last "Prove it" passed, 2 it failed, 130 ended before anybody proved it, 1 could not rehearse. They are given at Ctrl-C.',
};

// What is asked.

export const QUESTIONS = {
  cdk: 'What is the stack to be written with?',
  backend: 'Where is Terraform to keep the state?',
  ci: 'What is to plan and apply?',
} as const;

export const question = (title: string, choices: Readonly<Record<string, string>>) =>
  [
    title,
    ...Object.entries(choices).map(([name, meaning], index) => `  ${index + 1}  ${name}: ${meaning}`),
    'Number or name, or nothing for the first: ',
  ].join('\n');

export const notAnAnswer = (names: readonly string[]) => `One of ${names.join(', ')}, or its number: `;

// What is told while they work.

export const keptFile = (file: string) => `${file} is there already and stays as it is.`;

export const ejected = (folder: string) =>
  `Next: terraform init and terraform plan in ${folder} say "No changes". From then on apply from there only.`;

export const nextSteps = (folder: string, isAdopted: boolean) =>
  `Next, in ${folder}: ${isAdopted ? 'read ADOPTED.md; ' : ''}npm install, then npm test and npm run synth. README.md says what comes first.`;

export const ASKING_OKTA = 'Asking Okta, read-only, until all of it is on. Ctrl-C ends it.';
export const TIME_IS_UP = 'The time is up.';
export const INTERRUPTED = 'Interrupted.';

export const severalApps = (count: number) => `${count} apps: name the one that people use by its id, with --app.`;

export const appsToPreview = (count: number) => `${count} apps: name one by its label or address, with --app.`;

export const readingStandardInput = (what: string) => `Reading ${what} from standard input.`;

export const standardInputTooSlow = (what: string) => `standard input: the time limit came before the end of ${what}`;

export const handoffServed = (url: string) => `The handoff is at ${url} and asks Okta read-only. Ctrl-C ends it.`;

export const forwardHint = (port: string) =>
  `If your browser is on another machine, forward the port there, such as with \`ssh -L ${port}:127.0.0.1:${port} THIS_MACHINE\`, ` +
  'and open the same address. Keep a port that an editor or a codespace forwards private: whoever has the address can read the page.';

export const stepSeen = (app: string, step: number, title: string) =>
  `✔ ${app}: step ${step}, ${title}, is seen in Okta.`;

export const appFinding = (app: string, finding: string) => `! ${app}: ${finding}`;

export const simulatorRuns = (orgUrl: string, url: string, stateFile: string | undefined) =>
  `Simulated Okta org ${orgUrl} on ${url}, kept ${stateFile === undefined ? 'in memory' : `in ${stateFile}`}. Ctrl-C stops it.`;

const REHEARSAL = { handoff: 'Handoff', okta: 'Okta Admin Console (a model)', oneId: 'OneID (a model)' } as const;
export const rehearsalIsAt = (what: keyof typeof REHEARSAL, url: string) => `${REHEARSAL[what]}: ${url}`;
export const writtenByTerraform = (name: string) =>
  `The stack is applied by ${name} to a simulated Okta on this machine. The first apply takes a moment.`;
export const WITHOUT_TERRAFORM = (why: string) =>
  `Without Terraform, because ${why}: the simulator makes the app, and later the rest, as the stack says.`;
export const firstApplyStopped = (why: string | undefined) =>
  `The app is made. The apply stopped there, as it has to before provisioning is switched on${why === undefined ? '' : `: ${why}`}.`;
export const rehearsalInShell = (file: string, folder: string, tool: string) =>
  `In a shell: . ${file} && ${tool.split(' ')[0]} -chdir=${folder} apply`;
export const REHEARSAL_RUNS = 'Go through the handoff. Ctrl-C here ends everything.';
export const ONLY_THE_APP =
  'The stack makes the app and nothing else: it is in phase "app". Take `phase` out, synthesize it again, and press the button then.';
/** What the page is called on which the team does its steps. */
export const DESK = "Your team's desk";
export const DESK_NOTES = {
  notice: 'This page stands for your repository and your shell.',
  terraform:
    'This stands for the pull request and the run that applies it. A stack that is synthesized anew is read anew: that is how anything else of it is changed.',
  direct:
    'There is no Terraform here: the simulator makes the mapping, the assignments and the pushed groups that the stack says.',
  empty: 'As OneID showed it. Left empty, what the stack says counts.',
  location: 'Where the secret is kept, never the secret. Left empty, what the stack says counts.',
  verify: 'Reads the simulated Okta and the OneID of this rehearsal back, and compares them with what was declared.',
  fine: 'Done.',
  notFine: 'It did not go through. What it said stands below.',
} as const;
export const VERIFY_OF_REHEARSAL = 'oneid-scim verify --names';
export const REST_IS_NOT_APPLIED =
  'The stack declares a mapping that is not applied yet: apply the rest first. Nothing was verified.';
export const DONE_DIRECTLY = 'the simulator, in place of Terraform';
export const stillOff = (label: string) =>
  `Provisioning of app "${label}" is off in Okta: do the steps there first. Nothing was assigned, mapped or pushed.`;

// Why they can't.

export const projectIsThere = (files: readonly string[]) =>
  `nothing was written, since nothing is overwritten: ${files.join(', ')} ${files.length === 1 ? 'is' : 'are'} there already`;
export const LABEL_OR_APP = '--label is of an app to be created; --app names one that is there, with --adopt';
export const NO_ONE_TO_ASK = 'standard input is no terminal: pass --yes for the defaults, or --cdk, --backend and --ci';
export const ANSWERS_ENDED = 'nothing was written: the answers ended before the questions';
export const STATE_OR_DIR = 'pass a state (a file, or - for standard input) or --dir, one of the two';
export const PLAN_OR_DIR =
  'pass a plan or a stack (a file, or - for standard input) or --dir, one of the two, and people from elsewhere';
export const USERS_OR_OKTA =
  'pass people: --users with a file (or - for standard input) or --from-okta, one of the two';
export const ONLY_FROM_OKTA = '--group and --limit are for --from-okta';
export const noStackIn = (folder: string) =>
  `${folder}: there is no cdk.tf.json: pass the folder that a synthesis writes, such as cdktf.out/stacks/oneid`;
export const noSuchApp = (app: string) => `it fills no app with the label or address ${app}`;
export const ONLY_WHILE_WAITING = '--port, --stay and --timeout are for --serve and --watch';
export const TOO_LARGE_A_TEXT = 'too large: more than half a gigabyte of text';
export const NOT_A_PORT = 'must be a number from 0 to 65535.';
export const NOT_A_NUMBER_OF_PEOPLE = 'must be a number of people from 1 to 100000.';
export const NOT_MINUTES = 'must be a number of minutes above 0.';
export const NOT_A_PERIOD = 'must be a number with m, h or d behind it, such as 24h, up to 90d.';
export const NOT_SECONDS = 'must be a number of seconds up to 86400.';

export const NAMES_OF_USERS = '--names names people of --users: pass that too';

export const PLAN_AND_PEOPLE = 'standard input is the plan or the people, not both: pass one of them as a file';

export const stackForEachPlan = (stacks: number, plans: number) =>
  `--stack is needed once for each plan, in the same order: got ${stacks} for ${plans}`;

export const oneIdIsNeeded = (why: 'user' | 'nothing-else', isLeftOut: boolean) =>
  `${why === 'user' ? '--user is looked up in OneID' : 'nothing is left to verify'}: set ONEID_CLIENT_ID and ` +
  `ONEID_CLIENT_SECRET${isLeftOut ? ', and leave --no-oneid out' : ''}`;

export const NO_SIMULATOR =
  'no simulator answers: OKTA_HTTP_PROXY has to lead to one on 127.0.0.1, as `simulate` sets it';
export const simulatorRefused = (why: string) => `the simulated Admin Console: ${why}`;

export const STACK_TO_REHEARSE = 'pass --dir with the folder of a synthesized stack, such as cdktf.out/stacks/oneid';
export const NOT_A_STACK = 'no synthesized stack';
export const notToBeRehearsed = (what: string) =>
  `${what} would reach more than Okta, which is all that is simulated: rehearse a stack without it`;
export const NOTHING_OF_ONEID = 'the stack makes no app of OneID: rehearse one whose app.source is create';
export const nothingWasMade = (why: string) => `the first apply made nothing to hand over: ${why}`;

export const portInUse = (port: number | undefined) => `port ${port} is in use`;

export const standardOutputFailed = (why: string) => `oneid-scim: standard output: ${why}`;

/** What Node says of a file, by its code. */
export const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  ENOTDIR: 'a part of its path is no folder',
  ERR_FS_FILE_TOO_LARGE: 'too large',
};
