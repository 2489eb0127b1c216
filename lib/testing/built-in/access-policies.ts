/** The authentication policies of a new org on Identity Engine; the system's one is that of new apps. */
export const ACCESS_POLICIES: readonly {
  readonly name: string;
  readonly description: string;
  readonly system: boolean;
}[] = [
  { name: 'Okta Admin Applications', description: 'Sign-on policy of the Admin Console.', system: false },
  { name: 'Any two factors', description: 'Require two factors to access.', system: true },
  { name: 'Password only', description: 'Require only a password.', system: false },
];
