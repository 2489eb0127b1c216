import type * as z from 'zod';
import type { configSchema } from './props';
export type OneIdScimProvisioningConfig = z.input<ReturnType<typeof configSchema>>;
