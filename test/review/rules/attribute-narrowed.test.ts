import { describeRule, plan, update } from '../plans';

const property = (values = {}) => ({ id: 'a', app_id: '0oaAPP', index: 'region', type: 'string', ...values });
const change = (before: object, after: object, type = 'okta_user_schema_property') =>
  plan([update(`${type}.a`, property(before), property(after))]);

describeRule('attribute-narrowed', {
  offending: {
    'a value less': [
      change({ enum: ['EU', 'US'] }, { enum: ['EU'] }),
      { severity: 'medium', changes: [{ attribute: 'enum', before: ['EU', 'US'], after: ['EU'] }] },
    ],
    'a list where any value went': [change({ enum: [] }, { enum: ['EU'] }), {}],
    'a value less in a list of lists': [change({ array_enum: ['a', 'b'] }, { array_enum: ['b', 'c'] }), {}],
    shorter: [
      change({ max_length: 50 }, { max_length: 20 }),
      { changes: [{ attribute: 'max_length', before: 50, after: 20 }] },
    ],
    'a longest where none was': [change({ max_length: 0 }, { max_length: 20 }), {}],
    longer: [change({ min_length: null }, { min_length: 2 }), {}],
    'another pattern of an attribute that is there by itself': [
      change({ pattern: null }, { pattern: '[a-z]+' }, 'okta_user_base_schema_property'),
      { severity: 'medium' },
    ],
    'known only after apply': [
      plan([
        update('okta_app_user_schema_property.a', property({ enum: ['EU'] }), property(), {
          after_unknown: { enum: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'a value more': change({ enum: ['EU'] }, { enum: ['EU', 'US'] }),
    'any value goes': change(
      { enum: ['EU'], max_length: 20, pattern: 'a' },
      { enum: [], max_length: 0, pattern: null },
    ),
    'longer texts': change({ max_length: 20, min_length: 2 }, { max_length: 50, min_length: 1 }),
    'another title': change({ title: 'a' }, { title: 'b' }),
  },
});
