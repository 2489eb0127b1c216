import type { OktaPushMapping } from '../../okta-org/okta-reads';
import type { DeclaredInstance, DeclaredPushGroup } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { APPLY, NOT_DECLARED_YET, screen } from './screen';

const pushGroup = new Lines('okta', 'push-group');

/** Each declared push, and those that somebody made beside them. */
export function pushGroupLines(declared: DeclaredInstance, { pushMappings }: LiveApp): Line[] {
  if (pushMappings === undefined) {
    return [
      pushGroup.skipped(
        declared.mapping === undefined ? `Pushed groups: ${NOT_DECLARED_YET}` : 'Pushed groups: none are declared',
      ),
    ];
  }
  const known = new Set(declared.pushGroups.map(({ id }) => id));
  return [
    ...declared.pushGroups.map((each) =>
      pushLine(
        declared,
        each,
        pushMappings.find(({ id }) => id === each.id),
      ),
    ),
    ...pushMappings.filter(({ id }) => !known.has(id)).map((each) => foreignLine(declared, each, pushMappings)),
  ];
}

function pushLine(declared: DeclaredInstance, push: DeclaredPushGroup, live: OktaPushMapping | undefined): Line {
  const name = push.source.name ?? push.source.id;
  const where = screen(declared, 'group-push');
  const details = (was: string, is: string | null) => ({ subject: name, declared: was, found: is });
  if (live === undefined) {
    return pushGroup.fail(
      `${name} is not pushed any more`,
      `Somebody unlinked it. The provider stops at a push that is gone: run \`terraform state rm '${push.address}'\`, then \`terraform apply\`. With Terraform (OpenTofu reads the push all the same) and no access to the state, move its entry from \`pushGroups\` to \`forget.pushGroups\` and apply; to push it again, move it back and apply once more.`,
      details(push.status, null),
    );
  }
  if (live.status === 'ERROR') {
    return pushGroup.fail(
      `${name} could not be pushed`,
      `Okta shows why at ${where}. Terraform can't change it in this status: mend the cause, then choose Push now there, or unlink it and run \`terraform state rm '${push.address}'\` and \`terraform apply\`.`,
      details(push.status, live.status),
    );
  }
  if (live.sourceGroupId !== push.source.id) {
    return pushGroup.fail(
      `Another group is pushed than ${name}`,
      `Look at ${where}, and run \`terraform plan\`: the push is replaced.`,
      details(push.source.id, live.sourceGroupId),
    );
  }
  if (push.targetGroupId !== undefined && live.targetGroupId !== push.targetGroupId) {
    return pushGroup.fail(
      `${name} is pushed to another group of OneID`,
      `Look at ${where}, and run \`terraform plan\`.`,
      details(push.targetGroupId, live.targetGroupId ?? null),
    );
  }
  if (live.status !== push.status) {
    return pushGroup.fail(
      live.status === 'ACTIVE'
        ? `${name} is pushed, and declared not to be`
        : `${name} is not pushed: changes of its members don't arrive`,
      `Somebody changed it at ${where}. ${APPLY}.`,
      details(push.status, live.status),
    );
  }
  return pushGroup.pass(
    live.status === 'ACTIVE' ? `${name} is pushed` : `${name} is linked, and not pushed, as declared`,
    details(push.status, live.status),
  );
}

function foreignLine(declared: DeclaredInstance, foreign: OktaPushMapping, live: readonly OktaPushMapping[]): Line {
  const { id, sourceGroupId, status } = foreign;
  const details = { subject: sourceGroupId, found: status };
  const where = screen(declared, 'group-push');
  if (status === 'ERROR') {
    return pushGroup.fail(
      `A group that isn't declared could not be pushed: ${sourceGroupId}`,
      `Okta shows why at ${where}. Mend the cause, or unlink it there.`,
      details,
    );
  }
  const push = declared.pushGroups.find(({ source }) => source.id === sourceGroupId);
  if (push === undefined) {
    return pushGroup.note(
      `A group that isn't declared is pushed too: ${sourceGroupId}`,
      'To have it in Terraform, declare the group in `pushGroups`. Apply only if the plan shows this push as an import: a group by its name, or by an id that is written out, is taken over so.',
      details,
    );
  }
  const name = push.source.name ?? sourceGroupId;
  return live.some((each) => each.id === push.id)
    ? pushGroup.note(
        `${name} has a second push, which Terraform doesn't know: ${id}`,
        `Terraform knows ${push.id}. Unlink the other one at ${where}, and leave the group in the target app.`,
        details,
      )
    : pushGroup.note(
        `${name} has a push that Terraform doesn't know: ${id}`,
        `Once Terraform has forgotten ${push.id}, as said above, \`terraform plan\` shows this one as an import.`,
        details,
      );
}
