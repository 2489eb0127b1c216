import type { renderHandoff } from '../../lib/handoff';
import type { reviewPlan } from '../../lib/review';
import type { OktaSimulator } from '../../lib/testing';
import type { verify } from '../../lib/verify';
import { props, propsBesideApp } from './props';

// What may be left out may also be undefined, as in `adminNote: isPilot ? 'Pilot' : undefined`, with
// `exactOptionalPropertyTypes`, which is on here.
declare const perhaps: undefined;
props({ app: { source: 'create', label: 'OneID', catalogKey: perhaps, settings: perhaps, hideFromUsers: perhaps } });
props({ app: { source: 'adopt', appId: '0oa1', label: 'OneID', profileMappingId: perhaps }, provider: perhaps });
propsBesideApp({ phase: perhaps, connection: perhaps, supportedActions: perhaps, provisioningToApp: perhaps });
propsBesideApp({ applicationUsername: perhaps, attributes: perhaps, attributeSchema: perhaps, protect: perhaps });
propsBesideApp({ pushGroups: perhaps, assignments: perhaps, whenProvisioningIsOff: perhaps });
propsBesideApp({ connection: { managedBy: perhaps, baseUrl: perhaps, clientId: perhaps } });
propsBesideApp({ pushGroups: [{ sourceGroup: { name: 'Finance' }, targetGroup: perhaps, status: perhaps }] });

declare function reviewOptions(options: Parameters<typeof reviewPlan>[1]): void;
reviewOptions({ name: perhaps, stack: perhaps, stackName: perhaps, failOn: perhaps, acknowledgements: perhaps });
declare function handoffOptions(options: Parameters<typeof renderHandoff>[2]): void;
handoffOptions({ colour: perhaps });
declare function verifyOptions(options: Parameters<typeof verify>[1]): void;
verifyOptions({ okta: perhaps, oneId: perhaps, user: perhaps, signal: perhaps, onProgress: perhaps, limits: perhaps });
declare function simulatorOptions(options: Parameters<typeof OktaSimulator.start>[0]): void;
simulatorOptions({ port: perhaps, stateFile: perhaps, apiToken: perhaps, rateLimits: perhaps, assumptions: perhaps });

// @ts-expect-error undefined would stand in place of the default, as the limits are merged
verifyOptions({ limits: { retries: perhaps } });
// @ts-expect-error a label can't be left out
props({ app: { source: 'create', label: perhaps } });
