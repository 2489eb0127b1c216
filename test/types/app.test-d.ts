import { props } from './props';

// A created app needs a label and takes what an administrator may choose.
props({ app: { source: 'create', label: 'Zuora OneID' } });
props({ app: { source: 'create', label: 'OneID', catalogKey: 'slack', settings: { domain: 'acme' } } });
props({ app: { source: 'create', label: 'OneID', adminNote: undefined, hideFromUsers: true } });

// An adopted one needs its id, too; that of the mapping may be given.
props({ app: { source: 'adopt', appId: '0oa1', label: 'OneID' } });
props({ app: { source: 'adopt', appId: '0oa1', label: 'OneID', profileMappingId: 'prm1' } });

// A referenced one is its id.
props({ app: { source: 'reference', appId: '0oa1' } });

// @ts-expect-error there is no app by default
props({});
// @ts-expect-error whether the app is made or taken over is never guessed
props({ app: { label: 'OneID' } });
// @ts-expect-error not one of the three sources
props({ app: { source: 'import', appId: '0oa1', label: 'OneID' } });
// @ts-expect-error a created app has no name without a label
props({ app: { source: 'create' } });
// @ts-expect-error Okta gives a created app its id
props({ app: { source: 'create', label: 'OneID', appId: '0oa1' } });
// @ts-expect-error the mapping of a created app doesn't exist yet
props({ app: { source: 'create', label: 'OneID', profileMappingId: 'prm1' } });
// @ts-expect-error an import needs the id
props({ app: { source: 'adopt', label: 'OneID' } });
// @ts-expect-error Terraform manages an adopted app and writes its label
props({ app: { source: 'adopt', appId: '0oa1' } });
// @ts-expect-error a data source needs the id
props({ app: { source: 'reference' } });
// @ts-expect-error who manages a referenced app gives it its label
props({ app: { source: 'reference', appId: '0oa1', label: 'OneID' } });
// @ts-expect-error only what this stack manages can be imported
props({ app: { source: 'reference', appId: '0oa1', profileMappingId: 'prm1' } });
