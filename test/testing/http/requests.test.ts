import { Requests } from '../../../lib/testing/http/requests';

test('calls are kept in order, with the status once it is known', () => {
  const requests = new Requests();
  const { answered } = requests.record('GET', 'GET /a/{id}', '/a/1');
  requests.record('GET', 'GET /a/{id}', '/a/2');
  answered(200);
  expect(requests.all).toEqual([
    { number: 1, method: 'GET', route: 'GET /a/{id}', path: '/a/1', status: 200 },
    { number: 2, method: 'GET', route: 'GET /a/{id}', path: '/a/2', status: null },
  ]);
});

test('calls are counted by route, in alphabetical order', () => {
  const requests = new Requests();
  for (const route of ['GET /b', 'GET /a', 'GET /b']) {
    requests.record('GET', route, '/');
  }
  expect(Object.entries(requests.byRoute())).toEqual([
    ['GET /a', 1],
    ['GET /b', 2],
  ]);
  expect(requests.count).toBe(3);
});

test('clearing forgets the calls and goes on counting', () => {
  const requests = new Requests();
  requests.record('GET', 'GET /a', '/a');
  requests.clear();
  expect(requests.count).toBe(0);
  expect(requests.record('GET', 'GET /a', '/a').number).toBe(2);
});
