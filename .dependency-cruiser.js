const facts = '^lib/(one-id/|okta/[^/]+\\.ts)';

/**
 * The rooms of each wing, floor by floor from the ground up. Within its wing a room imports what stands below it: nothing
 * beside it, nothing above it. What isn't named, such as a wing's `index.ts`, stands on top.
 */
const WINGS = {
  'lib/review': [
    ['finding.ts', 'review-error.ts', 'people-preview.ts'],
    ['plan'],
    ['facts'],
    ['chain', 'rules/shared'],
    ['rules'],
    ['report'],
  ],
  'lib/verify': [
    ['verification.ts', 'acknowledgements-error.ts'],
    ['line.ts', 'acknowledgements.ts'],
    ['okta', 'one-id', 'report'],
  ],
  'lib/handoff': [
    ['runbook.ts', 'one-id-console.ts', 'sources.ts', 'commands.ts'],
    ['seen.ts', 'awaited-features.ts', 'field.ts', 'step-definition.ts'],
    ['steps', 'page'],
    ['format'],
    ['live'],
  ],
  'lib/preview': [
    ['person.ts', 'preview-error.ts', 'preview-document.ts', 'counted.ts'],
    ['filling', 'people'],
    ['compute'],
    ['problems'],
    ['redact.ts', 'report', 'preview.ts'],
  ],
  'lib/adopt': [
    ['adopt-error.ts', 'adoption.ts'],
    ['adoptable.ts', 'find-app.ts', 'live-app.ts'],
    ['declaration', 'format'],
  ],
  'lib/eject': [['blocks.ts', 'template.ts'], ['hcl.ts'], ['readme.ts'], ['module.ts']],
  'lib/init': [['choices.ts', 'ci/actions.ts'], ['versions.ts'], ['files', 'ci']],
  'lib/expression': [
    ['grammar', 'reference', 'value.ts', 'nearest.ts'],
    ['context.ts', 'regular-expression.ts'],
    ['functions'],
    ['evaluate.ts'],
    ['check.ts', 'analyse.ts'],
    ['template.ts'],
  ],
  'lib/props': [
    ['plain-object.ts', 'types.ts', 'schema'],
    ['problems', 'schema.ts'],
    ['invalid-props-error.ts', 'rules'],
    ['validation.ts'],
  ],
  'lib/parts': [
    ['terraform', 'warnings.ts'],
    ['references', 'declared-features.ts'],
    [
      ...['checked-props.ts', 'risks.ts', 'saml-app.ts', 'scim-connection.ts', 'provisioning-features.ts', 'checks'],
      ...['attribute-mappings.ts', 'push-groups.ts', 'continuity.ts'],
    ],
    ['assignments.ts'],
  ],
  'lib/cli': [
    ['terminal'],
    ['text-file.ts'],
    ['state-source.ts', 'live-handoff.ts', 'adoption.ts', 'simulate'],
    ['project'],
    ['rehearse'],
  ],
  'lib/testing': [
    ['built-in', 'org/data'],
    ['org'],
    ['people', 'profiles', 'integrations'],
    ['provisioning'],
    ['apps'],
    ['outbound'],
    ['snapshot'],
    ['http', 'queries', 'console'],
    ['routes', 'web'],
    ['screens'],
    ['one-id'],
  ],
};

/** One rule for each room. */
function importsDownOnly(wing, floors) {
  const rooms = floors.flat();
  const inRooms = (names) => names.map((name) => `^${wing}/${name.replaceAll('.', '\\.')}(/|$)`);
  return floors.flatMap((floor, index) =>
    floor.map((room) => ({
      name: `${wing}/${room}-imports-down-only`,
      severity: 'error',
      from: {
        path: inRooms([room]),
        pathNot: inRooms(rooms.filter((name) => name.startsWith(`${room}/`))),
      },
      to: { path: `^${wing}/`, pathNot: inRooms([room, ...floors.slice(0, index).flat()]) },
    })),
  );
}

/**
 * The arrows between the parts of this library, each in one direction only.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    ...Object.entries(WINGS).flatMap(([wing, floors]) => importsDownOnly(wing, floors)),
    {
      name: 'review-knows-no-preview',
      comment: 'Preview writes for review what it is told of people; the command puts the two together.',
      severity: 'error',
      from: { path: '^lib/review/' },
      to: { path: '^lib/preview/' },
    },
    {
      name: 'preview-knows-what-review-is-told',
      severity: 'error',
      from: { path: '^lib/preview/' },
      to: { path: '^lib/review/', pathNot: '^lib/review/people-preview\\.ts' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'cdktf-only-where-declared',
      comment:
        'Only the construct, its parts, the bindings and main.ts speak to CDKTF; the command must start without it.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/(parts/|okta/bindings/|one-id-scim-provisioning\\.ts|index\\.ts)' },
      to: { path: 'node_modules/(cdktf|constructs|@cdktf)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-provider-barrel',
      comment: "The provider package's index loads every binding; import the one file instead.",
      severity: 'error',
      from: {},
      to: { path: 'node_modules/@cdktf/provider-okta/lib/index' },
    },
    {
      name: 'facts-know-nothing-else',
      severity: 'error',
      from: { path: facts },
      to: { path: '^lib/', pathNot: facts },
    },
    {
      name: 'errors-know-nothing-else',
      comment: 'What all errors have in common is below everything, so that each wing keeps its own error classes.',
      severity: 'error',
      from: { path: '^lib/errors\\.ts' },
      to: { path: '^lib/' },
    },
    {
      name: 'acknowledgement-knows-nothing-else',
      comment: 'Below review and verify, which both have findings that somebody answers for.',
      severity: 'error',
      from: { path: '^lib/acknowledgement/' },
      to: { path: '^lib/', pathNot: '^lib/acknowledgement/' },
    },
    {
      name: 'json-knows-nothing-else',
      severity: 'error',
      from: { path: '^lib/json\\.ts' },
      to: { path: '^lib/' },
    },
    {
      name: 'one-id-and-okta-apart',
      severity: 'error',
      from: { path: '^lib/one-id/' },
      to: { path: '^lib/okta/' },
    },
    {
      name: 'one-id-and-okta-apart-too',
      severity: 'error',
      from: { path: '^lib/okta/' },
      to: { path: '^lib/one-id/' },
    },
    {
      name: 'expression-knows-okta-facts-only',
      comment: "Okta's expression language, for props, review, preview and the simulator alike.",
      severity: 'error',
      from: { path: '^lib/expression/' },
      to: { path: '^lib/', pathNot: '^lib/(expression/|okta/[^/]+\\.ts)' },
    },
    {
      name: 'records-know-facts-only',
      severity: 'error',
      from: { path: '^lib/records\\.ts' },
      to: { path: '^lib/', pathNot: facts },
    },
    {
      name: 'state-knows-facts-and-records-only',
      severity: 'error',
      from: { path: '^lib/state/' },
      to: { path: '^lib/', pathNot: `${facts}|^lib/(state/|records\\.ts|errors\\.ts|json\\.ts)` },
    },
    {
      name: 'http-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^lib/http/' },
      to: { path: '^lib/', pathNot: '^lib/(http/|errors\\.ts)' },
    },
    {
      name: 'okta-org-knows-http-and-facts',
      severity: 'error',
      from: { path: '^lib/okta-org/' },
      to: { path: '^lib/', pathNot: `${facts}|^lib/(okta-org/|http/|errors\\.ts)` },
    },
    {
      name: 'okta-org-for-the-commands-that-ask-okta',
      severity: 'error',
      from: { path: '^(lib/|main\\.ts)', pathNot: '^lib/(okta-org|preview|verify|handoff|adopt|cli)/' },
      to: { path: '^lib/okta-org/' },
    },
    {
      name: 'okta-sdk-for-tests-only',
      comment: 'Ten megabytes, of which what is read here takes nothing: docs/decisions/0015.',
      severity: 'error',
      from: { path: '.' },
      to: { path: 'node_modules/@okta/' },
    },
    {
      name: 'operating-never-declares',
      comment: 'review, handoff and verify read plans, states and live orgs: facts and records are all they need.',
      severity: 'error',
      from: { path: '^lib/(review|preview|handoff|verify|state|http|okta-org)/' },
      to: { path: '^lib/(parts/|okta/bindings/|one-id-scim-provisioning|index|props/|testing/|cli/)' },
    },
    {
      name: 'adopt-describes-and-never-declares',
      comment: 'adopt writes props, and holds them to their rules; making something of them is up to the construct.',
      severity: 'error',
      from: { path: '^lib/adopt/' },
      to: { path: '^lib/(parts/|okta/bindings/|one-id-scim-provisioning|index\\.ts|testing/|cli/)' },
    },
    {
      name: 'eject-reads-json',
      comment: 'What was synthesized is all that it needs: it works on stacks of other versions too.',
      severity: 'error',
      from: { path: '^lib/eject/' },
      to: { path: '^lib/', pathNot: '^lib/(eject/|report/|json\\.ts|records\\.ts)' },
    },
    {
      name: 'init-writes-text',
      comment: 'What a project begins with is text. What an app looks like is handed over as data.',
      severity: 'error',
      from: { path: '^lib/init/' },
      to: { path: '^lib/', pathNot: '^lib/(init/|report/|errors\\.ts|version\\.ts)' },
    },
    {
      name: 'simulator-knows-okta-only',
      severity: 'error',
      from: { path: '^lib/testing/', pathNot: '^lib/testing/one-id/' },
      to: { path: '^lib/', pathNot: '^lib/(testing/|expression/|errors\\.ts|okta/[^/]+\\.ts)' },
    },
    {
      name: 'one-id-stand-in-knows-one-id-only',
      comment:
        'The one part of testing that knows OneID. It shares with the simulated Okta how filters are read, how a server is started, what pages are made of, and the error class.',
      severity: 'error',
      from: { path: '^lib/testing/one-id/' },
      to: {
        path: '^lib/',
        pathNot:
          '^lib/(one-id/|errors\\.ts|testing/(one-id/|web/|http/listen|queries/filter-expression|org/simulator-error))',
      },
    },
    {
      name: 'simulator-knows-no-one-id-stand-in',
      severity: 'error',
      from: { path: '^lib/testing/', pathNot: '^lib/testing/(one-id/|index\\.ts)' },
      to: { path: '^lib/testing/one-id/' },
    },
    {
      name: 'parts-below-the-construct',
      severity: 'error',
      from: { path: '^lib/(parts|okta|props)/' },
      to: { path: '^lib/(one-id-scim-provisioning|index)\\.ts|^main\\.ts' },
    },
    {
      name: 'library-never-imports-its-users',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(main\\.ts|test/|examples/|bench/|docs/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'types'] },
  },
};
