import { propsBesideApp } from './props';

// A pushed group is a name, the same on both sides, or a group of Okta and what is to be done with it.
propsBesideApp({ pushGroups: ['Finance', { sourceGroup: { id: '00g1' } }] });
propsBesideApp({ pushGroups: [{ sourceGroup: { name: 'Finance' }, targetGroup: { name: 'OneID Finance' } }] });
propsBesideApp({ pushGroups: [{ sourceGroup: { id: '00g1' }, targetGroup: { id: '00g2' }, status: 'INACTIVE' }] });
propsBesideApp({ pushGroups: [{ sourceGroup: { name: 'Finance' }, existingMappingId: 'gPm1' }] });
const names: readonly string[] = ['Finance'];
propsBesideApp({ pushGroups: names, assignments: names });

// @ts-expect-error a push without what it pushes
propsBesideApp({ pushGroups: [{ targetGroup: { name: 'Finance' } }] });
// @ts-expect-error text is a name in the list only, where no id could be meant
propsBesideApp({ pushGroups: [{ sourceGroup: 'Finance' }] });
// @ts-expect-error a group of Okta is known by its name or its id
propsBesideApp({ pushGroups: [{ sourceGroup: {} }] });
// @ts-expect-error not a key of a group
propsBesideApp({ pushGroups: [{ sourceGroup: { label: 'Finance' } }] });
// @ts-expect-error a group of OneID likewise
propsBesideApp({ pushGroups: [{ sourceGroup: { id: '00g1' }, targetGroup: 'Finance' }] });
// @ts-expect-error a push is active or not
propsBesideApp({ pushGroups: [{ sourceGroup: { id: '00g1' }, status: 'PAUSED' }] });
// @ts-expect-error an assignment's key; what is pushed is the source group
propsBesideApp({ pushGroups: [{ group: { id: '00g1' } }] });

// An assigned group is a name, or a group of Okta and what its members get.
propsBesideApp({ assignments: ['OneID Users', { group: { name: 'Finance' } }] });
propsBesideApp({ assignments: [{ group: { id: '00g1' }, profile: { locale: 'en_US', limits: [1, 2] } }] });

// @ts-expect-error an assignment without a group
propsBesideApp({ assignments: [{ profile: {} }] });
// @ts-expect-error text is a name in the list only, where no id could be meant
propsBesideApp({ assignments: [{ group: 'Finance' }] });
// @ts-expect-error a group of Okta is known by its name or its id
propsBesideApp({ assignments: [{ group: {} }] });
// @ts-expect-error the order of the list is the priority
propsBesideApp({ assignments: [{ group: { id: '00g1' }, priority: 1 }] });
// @ts-expect-error a profile has attributes by name
propsBesideApp({ assignments: [{ group: { id: '00g1' }, profile: 'locale' }] });
