import type { OneIdScimProvisioningProps } from '../../lib';

/**
 * Files `*.test-d.ts` are read by `npm run typecheck` and never run: what stands there must compile, and what stands below a
 * `@ts-expect-error` must not, for the reason beside it.
 */
export declare function props(props: OneIdScimProvisioningProps): void;

/** Props beside a minimal app. */
export declare function propsBesideApp(props: Omit<OneIdScimProvisioningProps, 'app'>): void;
