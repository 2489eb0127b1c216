import type { HttpOptions } from '../http';
import type { DeclaredInstance } from '../state';
import { Lines } from './line';
import type { OneIdCredentials } from './one-id/credentials';
import { groupLines } from './one-id/groups';
import { OneIdScim } from './one-id/one-id-scim';
import { schemasLine, serviceProviderLine } from './one-id/service';
import { type LookedUp, lookUp, userLines } from './one-id/user';
import type { Line } from './verification';

/** What one OneID said; instances with the same connection share it. */
interface Asked {
  readonly scim: OneIdScim;
  readonly service: readonly Line[];
  readonly lookedUp: LookedUp | undefined;
}

/** Reads OneID, once for each pair of addresses that is declared. */
export class OneIdSide {
  private readonly asked = new Map<string, Promise<Asked>>();

  constructor(
    private readonly credentials: OneIdCredentials,
    private readonly user: string | undefined,
    private readonly options: HttpOptions,
  ) {}

  /** What OneID says of an instance. @throws HttpError */
  async lines(declared: DeclaredInstance): Promise<Line[]> {
    const { scim, service, lookedUp } = await this.ask(declared);
    const person = lookedUp ? userLines(declared, lookedUp, scim.dialect) : [NO_USER];
    const groups = await groupLines(scim, declared);
    const dialect = new Lines('oneid', 'dialect');
    return [
      ...service,
      ...groups,
      ...person,
      ...scim.dialect.differences.map((difference) =>
        dialect.note(`Otherwise than in the SCIM standard, and read nevertheless: ${difference}`),
      ),
    ];
  }

  private ask({ connection }: DeclaredInstance): Promise<Asked> {
    const key = JSON.stringify([connection.accessTokenEndpointUri, connection.baseUrl]);
    const known = this.asked.get(key);
    if (known) return known;
    const asking = this.askOnce(connection);
    this.asked.set(key, asking);
    return asking;
  }

  private async askOnce(connection: DeclaredInstance['connection']): Promise<Asked> {
    const scim = await OneIdScim.connect(connection, this.credentials, this.options);
    const token = new Lines('oneid', 'token').pass('OneID gives a token', { found: connection.accessTokenEndpointUri });
    const service = [token, await serviceProviderLine(scim), await schemasLine(scim)];
    return { scim, service, lookedUp: this.user === undefined ? undefined : await lookUp(scim, this.user) };
  }
}

const NO_USER = new Lines('oneid', 'user').skipped('Nobody was looked up: name somebody with `--user`');
