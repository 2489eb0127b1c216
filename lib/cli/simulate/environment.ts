/**
 * The provider's variables that lead to a real org, which a simulator's don't replace: with one of them left in force the
 * provider would not ask the simulator, or not with its token.
 * @see https://registry.terraform.io/providers/okta/okta/latest/docs
 */
const OTHERS = [
  ...['OKTA_ACCESS_TOKEN', 'OKTA_API_CLIENT_ID', 'OKTA_API_PRIVATE_KEY', 'OKTA_API_PRIVATE_KEY_ID', 'OKTA_API_SCOPES'],
  ...['OKTA_CLIENT_ORGURL', 'OKTA_CLIENT_TOKEN'],
];

/** Commands of a POSIX shell that put the simulator in force, and everything else out of it. */
export function shellCommands(environment: Readonly<Record<string, string>>): string {
  const exports = Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}\n`);
  return `unset ${OTHERS.join(' ')}\n${exports.join('')}`;
}

/** The same for a rehearsal, whose OneID is on this machine too: no credential of the real one is left in force. */
export function rehearsalCommands(environment: Readonly<Record<string, string>>): string {
  return `unset ONEID_CLIENT_ID ONEID_CLIENT_SECRET ONEID_SCOPE ONEID_HOST\n${shellCommands(environment)}`;
}

/** The same for a process that is started. */
export function childEnvironment(
  env: NodeJS.ProcessEnv,
  environment: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !OTHERS.includes(name));
  return { ...Object.fromEntries(kept), ...environment };
}

/** Between single quotes a shell takes all but a single quote for what it is. */
function quoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}
