/**
 * Every error that leaves the package, by its `code`: a code is for programs and stays as it is from release to release,
 * a message is for people and may be worded better. `docs/errors.md` is made of this.
 */
export const ERRORS = {
  ONEID_INVALID_PROPS: {
    className: 'InvalidPropsError',
    entries: ['.'],
    when: 'Props of the construct, or the `oneId` context, break rules. `problems` has every one, with path, rule and value.',
    whatToDo: 'Change each prop that is named, as its rule says.',
  },
  ONEID_HCL_UNSUPPORTED: {
    className: 'HclUnsupportedError',
    entries: ['.'],
    when: 'The stack is synthesized to HCL, in which CDKTF has no form for a block that the construct needs.',
    whatToDo:
      "Synthesize to JSON, which is CDKTF's default: leave `--hcl` out. Who wants HCL makes it of that with `eject`.",
  },
  ONEID_ADDRESS: {
    className: 'AddressError',
    entries: ['.'],
    when: 'Two constructs of a stack would have the same Terraform addresses, or `overrideLogicalId` is called on a part of the construct.',
    whatToDo:
      'Give each construct of a stack an id of its own. Where a state has resources at other addresses, give `movedFrom`.',
  },
  ONEID_REVIEW: {
    className: 'ReviewError',
    entries: ['./review'],
    when: 'A plan, a synthesized stack or a list of acknowledgements is not what it should be. Nothing was reviewed.',
    whatToDo:
      'Make the JSON anew, whole and unchanged, with `terraform show -json PLANFILE` or `tofu show -json PLANFILE`, and mend a list of acknowledgements at the place that is named. Until a review ends, take the plan as not reviewed.',
  },
  ONEID_STATE: {
    className: 'StateError',
    entries: ['./handoff', './verify'],
    when: "A state can't be read, or lacks what the construct writes there.",
    whatToDo:
      "Pass the state of the whole stack after an apply: what `terraform show -json` (or `tofu show -json`) prints in the stack's folder after `terraform init`.",
  },
  ONEID_NOTHING_BY_HAND: {
    className: 'NothingByHand',
    entries: ['./handoff', './verify'],
    when: "Okta's API writes all provisioning of a state (`managedBy: 'okta-api'`). It is a `StateError` too.",
    whatToDo:
      'Nothing is left to a person: connection and features are resources of the stack, and Terraform writes them.',
  },
  ONEID_ADOPT: {
    className: 'AdoptError',
    entries: ['./adopt'],
    when: "The app that is to be adopted isn't found, or is none that the construct can declare.",
    whatToDo:
      'Name the app by its label or id as the Admin Console shows them. An app that is no custom SAML app is declared by hand.',
  },
  ONEID_SEVERAL_APPS: {
    className: 'SeveralAppsError',
    entries: ['./adopt'],
    when: 'More than one app is meant. `candidates` has them. It is an `AdoptError` too.',
    whatToDo: 'Name the app that people use by its id.',
  },
  ONEID_PREVIEW: {
    className: 'PreviewError',
    entries: ['./preview'],
    when: "A plan, a stack or a list of people can't be read, nothing in it fills the accounts of an app, or the group that is named isn't found. Nothing was previewed.",
    whatToDo:
      'Pass the output of `terraform show -json PLANFILE` or the synthesized cdk.tf.json, and people as a list of Okta profiles or as CSV with `login` among the names in its first line. A group is named exactly as Okta has it, or by its id.',
  },
  ONEID_CREDENTIALS: {
    className: 'CredentialsError',
    entries: ['./adopt', './preview', './verify'],
    when: "An environment variable that leads to Okta or OneID is missing, or holds what can't be right.",
    whatToDo:
      'Set the variables that are named: those of the Terraform provider for Okta, `ONEID_CLIENT_ID` and `ONEID_CLIENT_SECRET` for OneID.',
  },
  ONEID_HTTP: {
    className: 'HttpError',
    entries: ['./adopt', './preview', './verify'],
    when: "Okta or OneID couldn't be read, or a credential would have gone where it must not. `problem` is the kind of fault, `status` that of the answer, if there was one.",
    whatToDo:
      'Do what the message says. Asking again may help with `too-many-requests`, `server-error`, `unreachable`, `timeout` and `not-json`; with the others an address, a credential or its rights must change.',
  },
  ONEID_ACKNOWLEDGEMENTS: {
    className: 'AcknowledgementsError',
    entries: ['./verify'],
    when: 'A list of acknowledgements of `verify` is not what it should be. Nothing was verified.',
    whatToDo: 'Mend the list at the place that is named.',
  },
  ONEID_OKTA: {
    className: 'OktaError',
    entries: ['./testing'],
    when: 'The simulated org refuses what was asked, as Okta would. `status`, `errorCode`, `errorSummary` and `causes` are those of its answer.',
    whatToDo:
      'Ask for what `causes` allow. Okta lists its codes at https://developer.okta.com/docs/reference/error-codes/.',
  },
  ONEID_ADMIN_CONSOLE: {
    className: 'AdminConsoleError',
    entries: ['./testing'],
    when: "A person couldn't do this in the simulated Admin Console: the screen, the box, or the thing that is named isn't there, or a field is filled in wrongly.",
    whatToDo:
      'Do first what brings the screen up: `enableScim` with the supported actions that a box needs, then, with OAuth 2, `reauthenticate`. Name things by label, name or id as they are in `state()`.',
  },
  ONEID_SIMULATOR: {
    className: 'SimulatorError',
    entries: ['./testing'],
    when: "A simulator can't be started on the state file that is given, or a fault can't be planned as it is described.",
    whatToDo:
      "Give the options of the org that the file is of, or a file that doesn't exist yet; describe the fault as the type `Fault` says.",
  },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An error that leaves the package. Its message is of the case at hand; `whatToDo` holds for all of its kind. */
export abstract class CodedError extends Error {
  /** What kind of error it is, for programs: the same in every release. */
  abstract readonly code: ErrorCode;

  /** What to do about an error of this kind. */
  get whatToDo(): string {
    return ERRORS[this.code].whatToDo;
  }
}

/**
 * True if `x` has the mark of an error class. A mark is made by `Symbol.for`, so it is the same in every copy of the
 * package, and holds where `instanceof` doesn't: Okta's access is bundled on its own, and a program may have two versions.
 */
export function isMarked(x: unknown, mark: symbol): boolean {
  return typeof x === 'object' && x !== null && mark in x;
}
