import { HttpError } from '../../http';
import type { DeclaredInstance } from '../../state';
import { StateError } from '../../state';
import type { OktaSimulator, OneIdStandIn } from '../../testing';
import { type OneIdCredentials, oktaFromEnvironment, renderVerification, verify } from '../../verify';
import { REST_IS_NOT_APPLIED, VERIFY_OF_REHEARSAL } from '../terminal/messages';
import type { Engine, Outcome } from './engine';
import { readStack, resourcesOf } from './stack';

/** `oneid-scim verify` of the rehearsal: the simulated Okta and the OneID stand-in read back. */
export function verificationOf(
  okta: OktaSimulator,
  oneId: OneIdStandIn,
  engine: Engine,
  source: string,
): () => Promise<Outcome> {
  let credentials: OneIdCredentials | undefined;
  return async () => {
    await okta.settled();
    credentials ??= {
      ...oneId.admin.createClientCredentialsClient('Verification'),
      scope: undefined,
      host: new URL(oneId.url).host,
    };
    try {
      const instances = await engine.instances();
      // A state holds what was applied, and verify goes by it: what was never applied it would not miss.
      const mapped = instances.filter(({ mapping }) => mapping !== undefined).length;
      if (mapped < resourcesOf(readStack(source), 'okta_profile_mapping').length) {
        return { isFine: false, command: VERIFY_OF_REHEARSAL, output: REST_IS_NOT_APPLIED };
      }
      const verification = await verify(
        instances.map((each) => onLoopback(each, oneId)),
        {
          okta: await oktaFromEnvironment(okta.environment()),
          oneId: credentials,
          people: true,
          names: true,
          user: userOf(okta, instances),
        },
      );
      return {
        isFine: verification.verdict !== 'fail',
        command: VERIFY_OF_REHEARSAL,
        output: renderVerification(verification, 'text').replaceAll(oneId.url, oneId.origin),
      };
    } catch (error) {
      if (!(error instanceof HttpError || error instanceof StateError)) throw error;
      return { isFine: false, command: VERIFY_OF_REHEARSAL, output: error.message };
    }
  };
}

/** OneID is asked where it is on this machine, and nowhere else. */
function onLoopback(instance: DeclaredInstance, { origin, url }: OneIdStandIn): DeclaredInstance {
  const moved = (address: string) =>
    URL.canParse(address) && new URL(address).origin === origin ? address.replace(origin, url) : NOWHERE;
  const { connection } = instance;
  return {
    ...instance,
    connection: {
      ...connection,
      baseUrl: moved(connection.baseUrl),
      accessTokenEndpointUri: moved(connection.accessTokenEndpointUri),
    },
  };
}

/** An address on this machine at which nobody listens. */
const NOWHERE = 'http://127.0.0.1:1';

/** Somebody who is to have arrived: the first who has the app. */
function userOf(okta: OktaSimulator, instances: readonly DeclaredInstance[]): string | undefined {
  const people = instances.flatMap(({ app }) => okta.admin.lookAt(app.id).people);
  return people.find(({ userName }) => userName !== null)?.userName ?? people[0]?.login;
}
