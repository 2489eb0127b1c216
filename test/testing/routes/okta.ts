import { OktaSimulator, type OktaSimulatorOptions } from '../../../lib/testing';
import { type Answer, call, SAML_APP } from '../call';

/** Starts an org for the tests of a file, and gives what calls it. */
export function simulatedOrg(options: OktaSimulatorOptions = {}) {
  let simulator: OktaSimulator;
  beforeAll(async () => {
    simulator = await OktaSimulator.start(options);
  });
  afterAll(() => simulator.stop());
  const request = (method: string, path: string, body?: unknown): Promise<Answer> =>
    call(simulator, method, path, body);
  return {
    okta: () => simulator,
    request,
    newApp: async (app: Record<string, unknown> = {}) =>
      (await request('POST', '/api/v1/apps?activate=true', { ...SAML_APP, ...app })).body,
    newGroup: async (name: string) => (await request('POST', '/api/v1/groups', { profile: { name } })).body,
  };
}
