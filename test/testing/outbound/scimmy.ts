import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';

type Resource = Record<string, unknown> & { id: string };

export interface ScimmyServer extends AsyncDisposable {
  readonly url: string;
  readonly users: ReadonlyMap<string, Resource>;
  readonly groups: ReadonlyMap<string, Resource>;
}

/** A SCIM 2.0 server that isn't ours: SCIMMY, which checks every body by the schemas of RFC 7643. */
export async function scimmyServer(token: string): Promise<ScimmyServer> {
  const [users, groups] = [new Map<string, Resource>(), new Map<string, Resource>()];
  SCIMMY.Resources.declare(SCIMMY.Resources.User, handlers(users, 'userName'));
  SCIMMY.Resources.declare(SCIMMY.Resources.Group, handlers(groups, 'displayName'));
  const app = express();
  app.use(
    '/scim/v2',
    new SCIMMYRouters({
      type: 'bearer',
      handler: (request: express.Request) => {
        if (request.header('Authorization') !== `Bearer ${token}`) throw new Error('no token');
        return 'okta';
      },
    }) as unknown as express.RequestHandler, // A router by its documentation; its types don't say so.
  );
  const server = await new Promise<Server>((listening) => {
    const started = app.listen(0, '127.0.0.1', () => listening(started));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // It listens on a port.
    users,
    groups,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface Asked {
  readonly id?: string;
  readonly filter?: { match: <T>(values: T[]) => T[] };
}

// biome-ignore lint/suspicious/noExplicitAny: the handlers that SCIMMY documents, whose types are those of its own classes
function handlers(kept: Map<string, Resource>, unique: string): any {
  return {
    egress: ({ id, filter }: Asked) => {
      if (id !== undefined) {
        const one = kept.get(id);
        if (one === undefined) throw new SCIMMY.Types.Error(404, null as never, `Resource ${id} not found`);
        return one;
      }
      return filter ? filter.match([...kept.values()]) : [...kept.values()];
    },
    ingress: ({ id = randomUUID() }: Asked, instance: object) => {
      const resource = { ...JSON.parse(JSON.stringify(instance)), id };
      const taken = [...kept.values()].some((other) => other.id !== id && other[unique] === resource[unique]);
      if (taken) throw new SCIMMY.Types.Error(409, 'uniqueness', `${unique} is taken`);
      kept.set(id, resource);
      return resource;
    },
    degress: ({ id = '' }: Asked) => void kept.delete(id),
  };
}
