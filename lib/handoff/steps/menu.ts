/**
 * The way to an app from the top of the Admin Console. Newer consoles call the first of it otherwise.
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-connect/main/
 */
export const APPLICATIONS = ['Applications (newer: Applications and Resources)', 'Applications'];
