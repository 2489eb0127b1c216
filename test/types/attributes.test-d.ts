import { propsBesideApp } from './props';

// The username is one of two built-in ones, or an expression.
propsBesideApp({ applicationUsername: 'email' });
propsBesideApp({ applicationUsername: 'login' });
propsBesideApp({ applicationUsername: { expression: 'user.employeeNumber' } });

// @ts-expect-error any other text must say that it is an expression
propsBesideApp({ applicationUsername: 'user.employeeNumber' });
// @ts-expect-error a custom username without its expression
propsBesideApp({ applicationUsername: {} });
// @ts-expect-error the template is Okta's word; the prop is called expression
propsBesideApp({ applicationUsername: { template: 'user.employeeNumber' } });

// An attribute is the expression that fills it, or what else is to be declared of it.
propsBesideApp({ attributes: { locale: 'user.locale' } });
propsBesideApp({
  attributes: { costCenter: { expression: 'user.costCenter', type: 'integer', title: 'Cost center' } },
});
propsBesideApp({ attributes: { locale: { externalName: 'locale', externalNamespace: 'urn:x' } } });
propsBesideApp({ attributes: { locale: 'user.locale', costCenter: { expression: 'user.costCenter' } } });

// @ts-expect-error an attribute that isn't to be mapped is left out
propsBesideApp({ attributes: { locale: null } });
// @ts-expect-error a SCIM attribute of this library has one of four types
propsBesideApp({ attributes: { costCenter: { expression: 'user.costCenter', type: 'array' } } });
// @ts-expect-error every mapped attribute is pushed on create and update
propsBesideApp({ attributes: { costCenter: { expression: 'user.costCenter', pushStatus: 'PUSH' } } });
// @ts-expect-error attributes are known by their variable names
propsBesideApp({ attributes: ['costCenter'] });
