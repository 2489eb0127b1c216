import http from 'node:http';

/** Where Node keeps by what its `fetch` sends: what it puts there for NODE_USE_ENV_PROXY asks a proxy. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

/** Does it while nothing gets out that is sent by what is set for the whole process, as a proxy may be. */
export async function withNoWayOut(work: () => Promise<void>): Promise<void> {
  const elsewhere = () => {
    throw new Error('sent by the way of the whole process');
  };
  // That of Node's own `fetch`, which isn't that of a test.
  const outer: object = await fetch.constructor('return globalThis')();
  const before = [http.globalAgent, Reflect.get(outer, DISPATCHER)] as const;
  http.globalAgent = Object.assign(new http.Agent(), { addRequest: elsewhere, createConnection: elsewhere });
  Reflect.set(outer, DISPATCHER, { dispatch: elsewhere });
  try {
    await work();
  } finally {
    http.globalAgent = before[0];
    Reflect.set(outer, DISPATCHER, before[1]);
  }
}
