import { Hono } from 'hono';
import * as z from 'zod';
import { readBody } from '../../../lib/testing/http/request-body';
import { OktaError } from '../../../lib/testing/org/okta-error';

const api = new Hono();
api.onError((error, c) => (error instanceof OktaError ? c.json(error.body(), error.status) : c.json({}, 500)));
api.post('/', async (c) => c.json(await readBody(c, z.object({ name: z.string() }), 'thing')));
const post = async (body: string) => (await api.request('/', { method: 'POST', body })).json();

test('a body is what the schema makes of it', async () => {
  expect(await post('{"name":"x","more":1}')).toEqual({ name: 'x' });
});

test('what is not JSON is E0000003', async () => {
  expect(await post('{')).toMatchObject({ errorCode: 'E0000003' });
});

test('what breaks the schema is E0000001 with every cause', async () => {
  expect(await post('{}')).toMatchObject({
    errorCode: 'E0000001',
    errorSummary: 'Api validation failed: thing',
    errorCauses: [{ errorSummary: expect.stringMatching(/^name: /) }],
  });
  expect(await post('')).toMatchObject({ errorCode: 'E0000001' });
});
