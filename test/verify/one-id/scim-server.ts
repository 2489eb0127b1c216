import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';

export interface ScimServer extends AsyncDisposable {
  readonly url: string;
  /** Method and path with query of each request. */
  readonly received: string[];
}

/** A SCIM 2.0 server that isn't ours: SCIMMY, with a token endpoint beside it. */
export async function scimServer(users: readonly Record<string, unknown>[], token: string): Promise<ScimServer> {
  SCIMMY.Resources.declare(SCIMMY.Resources.User, {
    egress: (resource: { id?: string; filter?: { match: <T>(values: T[]) => T[] } }) => {
      const found = resource.filter ? resource.filter.match([...users]) : users;
      return (resource.id ? found.find(({ id }) => id === resource.id) : found) as never;
    },
  });
  // Every group that is asked for is there.
  SCIMMY.Resources.declare(SCIMMY.Resources.Group, {
    egress: (resource: { filter?: { expression?: string } }) => {
      const displayName = /"(.*)"/.exec(resource.filter?.expression ?? '')?.[1] ?? '';
      return [{ id: 'group', displayName }] as never;
    },
  });
  const received: string[] = [];
  const app = express();
  app.use((request, _response, next) => {
    received.push(`${request.method} ${request.originalUrl}`);
    next();
  });
  app.post('/oauth2/token', (_request, response) => void response.json({ access_token: token, token_type: 'Bearer' }));
  app.use(
    '/scim/v2',
    new SCIMMYRouters({
      type: 'bearer',
      handler: (request: express.Request) => {
        if (request.header('Authorization') !== `Bearer ${token}`) throw new Error('no token');
        return 'client';
      },
    }) as unknown as express.RequestHandler,
  );
  const server = await new Promise<Server>((listening) => {
    const started = app.listen(0, '127.0.0.1', () => listening(started));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
