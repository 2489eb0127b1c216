import { todayInUtc } from '../acknowledgement/acknowledge';
import { type Acknowledgement, acknowledge, fingerprintOf } from './acknowledgements';
import { type Chain, chainsOf } from './chain/chain';
import { Facts } from './facts/facts';
import { type FailOn, type Finding, type ReviewDocument, SEVERITIES, type Unjudged } from './finding';
import { PeopleCount } from './people';
import type { PeoplePreview } from './people-preview';
import { withRepairs } from './plan/across/repair';
import { withSuccessions } from './plan/across/succession';
import { Examined } from './plan/attributes/examined';
import { oktaId } from './plan/attributes/okta-id';
import { ConstructPaths } from './plan/construct-paths';
import { type Plan, readPlans } from './plan/plan';
import { ReviewError } from './review-error';
import { RULES } from './rules';
import type { Found, Rule } from './rules/rule';
import { unjudgedIn, unseenBefore } from './unjudged';

export interface ReviewOptions {
  /**
   * The least severity whose findings fail the review.
   * @default 'high'
   */
  readonly failOn?: FailOn | undefined;
  /**
   * Findings that somebody answers for; they stay visible and don't fail the review.
   * @default none
   */
  readonly acknowledgements?: readonly Acknowledgement[] | undefined;
  /**
   * Whether a change that no rule looked at fails the review.
   * @default false
   */
  readonly failOnUnjudged?: boolean | undefined;
  /**
   * The day on which acknowledgements are checked for expiry, YYYY-MM-DD in UTC.
   * @default today in UTC
   */
  readonly today?: string | undefined;
}

export interface PlanToReview {
  /** What `terraform show -json` printed: its text, also of several plans one a line, or the object that `JSON.parse` made of one. */
  readonly plan: unknown;
  /**
   * What reports call the plan.
   * @default 'plan'
   */
  readonly name?: string | undefined;
  /**
   * The synthesized stack (cdk.tf.json), text or object, for the construct paths that a plan lacks.
   * @default no construct paths
   */
  readonly stack?: unknown;
  /**
   * What an error calls the stack.
   * @default 'stack of ' and the plan's name
   */
  readonly stackName?: string | undefined;
  /**
   * What the plan does to people by their profiles, as `previewsForReview` of `./preview` counts it; called when the plan is
   * known to be one. For one plan, not for several one a line.
   * @default people are not previewed
   */
  readonly people?: (() => readonly PeoplePreview[]) | undefined;
}

/** What a review found. `document` is plain data, described by docs/schemas/review.schema.json. */
export interface Review {
  readonly document: ReviewDocument;
  /**
   * Groups, apps and endpoints that the plans touch, for a picture; gathered when it is asked for.
   * @throws ReviewError if an assignment or a push that doesn't change has a value of the wrong type
   */
  readonly chains: readonly Chain[];
}

/**
 * Reviews one plan.
 * @param plan what `terraform show -json` or `tofu show -json` printed: its text, or the object that `JSON.parse` made
 * @throws ReviewError if it isn't a plan, is cut off, has a format that isn't known, or has a value of the wrong type
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 */
export function reviewPlan(plan: unknown, options: ReviewOptions & Omit<PlanToReview, 'plan'> = {}): Review {
  const { name, stack, stackName, people } = options;
  return reviewPlans([{ plan, name, stack, stackName, people }], options);
}

/**
 * Reviews several plans as one: facts are combined across them, and one report comes out.
 * @throws ReviewError as {@link reviewPlan}, with the plan's name in front
 */
export function reviewPlans(inputs: readonly PlanToReview[], options: ReviewOptions = {}): Review {
  const plans = inputs.flatMap(
    ({ plan, name, stack, people, stackName = name === undefined ? 'stack' : `stack of ${name}` }) => {
      const paths = naming(stackName, () => new ConstructPaths(stack ?? {}));
      return naming(name, () => readWith(people, readPlans(plan, name))).map((read) => ({ read, paths }));
    },
  );
  return reviewRead(plans, options);
}

function readWith(people: PlanToReview['people'], plans: readonly Plan[]): readonly Plan[] {
  if (people === undefined) return plans;
  if (plans.length > 1) throw new ReviewError('several plans, one a line: people are previewed with one plan a file');
  const previews = people();
  return plans.map((plan) => ({ ...plan, previews, notes: [...plan.notes, ...previewNotes(previews)] }));
}

function previewNotes(previews: readonly PeoplePreview[]): string[] {
  return previews.length === 0
    ? ["Nothing in the plan tells what fills an app's accounts: no people are previewed."]
    : previews.flatMap(({ address, people, notes }) => [
        `${people} ${people === 1 ? 'person was' : 'people were'} previewed for ${address}, by the profiles given; whether they have the app was not looked at.`,
        ...notes.map((note) => `${address}: ${note}`),
      ]);
}

interface ReadInput {
  readonly read: Plan;
  readonly paths: ConstructPaths;
}

function reviewRead(separate: readonly ReadInput[], options: ReviewOptions): Review {
  const plans = naming(undefined, () =>
    withSuccessions(
      separate.map(({ read }, index) => withRepairs({ ...read, scope: separate.length > 1 ? String(index) : '' })),
    ),
  );
  const inputs = plans.map((read, index) => ({ read, paths: separate[index]?.paths ?? new ConstructPaths({}) }));
  const facts = naming(undefined, () => new Facts(plans));
  const people = new PeopleCount();
  const judged = inputs.map(({ read, paths }) => naming(read.name, () => judge(read, paths, facts, people)));
  const findings = judged.flatMap((one) => one.findings).sort(bySeverity);
  const unjudged = judged.flatMap((one) => one.unjudged);
  const failOnUnjudged = options.failOnUnjudged ?? false;
  const today = options.today ?? todayInUtc();
  const acknowledgements = acknowledge(findings, options.acknowledgements ?? [], today);
  const failOn = options.failOn ?? 'high';
  const open = findings.filter(({ acknowledged }) => !acknowledged);
  const limit = failOn === 'never' ? -1 : SEVERITIES.indexOf(failOn);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  const isHarmful = open.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
  const document: ReviewDocument = {
    schemaVersion: 1,
    verdict: isHarmful || (failOnUnjudged && unjudged.length > 0) ? 'fail' : 'pass',
    failOn,
    counts: {
      critical: count('critical'),
      high: count('high'),
      medium: count('medium'),
      low: count('low'),
      acknowledged: findings.length - open.length,
    },
    people: people.counted(facts),
    findings,
    acknowledgements,
    unjudged,
    failOnUnjudged,
    notes: [...new Set(plans.flatMap((plan) => [...plan.notes, ...importNotes(plan)]))],
    plan: {
      formatVersion: joined(plans.map(({ formatVersion }) => formatVersion)) ?? '',
      terraformVersion: joined(plans.map(({ terraformVersion }) => terraformVersion)),
      complete: plans.some(({ complete }) => complete === false)
        ? false
        : plans.every(({ complete }) => complete === true) || null,
      errored: plans.some(({ errored }) => errored),
    },
    plans: plans.map(({ name, formatVersion, terraformVersion, complete, errored }) => ({
      name,
      formatVersion,
      terraformVersion,
      complete,
      errored,
    })),
  };
  let chains: readonly Chain[] | undefined;
  return {
    document,
    get chains() {
      chains ??= chainsOf(facts);
      return chains;
    },
  };
}

/** Said beside the entry of what isn't judged, which has names alone. */
function importNotes({ resources }: Plan): string[] {
  return resources
    .filter(({ imported }) => imported)
    .flatMap((change) => {
      const unseen = unseenBefore(change);
      return unseen.length === 0
        ? []
        : [
            `${change.address} is imported, and the provider does not read its ${unseen.join(', ')}: no plan shows what Okta has there and what the apply changes of it. Compare it with the mapping in the Admin Console (Provisioning, To App) before.`,
          ];
    });
}

function judge(
  plan: Plan,
  paths: ConstructPaths,
  facts: Facts,
  people: PeopleCount,
): { findings: Finding[]; unjudged: Unjudged[] } {
  const scoped = facts.within(plan);
  const examined = new Examined();
  const findings = RULES.flatMap((rule) =>
    examined
      .during(() => [...rule.examine(plan, scoped)])
      .map((found) => {
        const finding = complete(rule, found, plan, paths);
        people.take(found.people ?? {}, finding.certainty);
        return finding;
      }),
  );
  return { findings, unjudged: unjudgedIn(plan, examined, findings) };
}

function complete(rule: Rule, found: Found, plan: Plan, paths: ConstructPaths): Finding {
  const address = typeof found.at === 'string' ? found.at : found.at.address;
  const isDeferred = typeof found.at !== 'string' && found.at.deferred === true;
  const id = found.boundTo ?? (typeof found.at === 'string' ? null : oktaId(found.at));
  const { title, names, changes = [], people = {}, severity = rule.severity } = found;
  return {
    rule: rule.id,
    severity,
    certainty: isDeferred ? 'possible' : (found.certainty ?? 'certain'),
    address,
    constructPath: paths.of(address),
    source: paths.sourceOf(address),
    title,
    why: found.why ?? rule.why,
    action: found.action ?? rule.action,
    changes,
    ...(names === undefined ? {} : { names: [...names] }),
    fingerprint: fingerprintOf({ rule: rule.id, severity, address, plan: plan.name, title, changes, id, people }),
    acknowledged: null,
    plan: plan.name,
  };
}

/** What is known of people by their profiles stands above what may happen to them. */
const ABOVE_ITS_EQUALS = 'people-user-names-change';

/** Worst first; the rest makes the order the same whatever the order of resources in the plan. */
function bySeverity(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.rule === ABOVE_ITS_EQUALS) - Number(a.rule === ABOVE_ITS_EQUALS) ||
    compare(a.rule, b.rule) ||
    compare(a.plan, b.plan) ||
    compare(a.address, b.address) ||
    compare(a.title, b.title) ||
    compare(a.why, b.why)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function joined(values: readonly (string | null)[]): string | null {
  return [...new Set(values.filter((value) => value !== null))].join(', ') || null;
}

function naming<T>(name: string | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw name !== undefined && error instanceof ReviewError ? new ReviewError(`${name}: ${error.message}`) : error;
  }
}
