/** What somebody who begins may choose. The keys are the values of the flags; the first of each is the default. */

export const CDKS = {
  cdktf: 'CDKTF 0.21, which HashiCorp ended in December 2025: what this package is tested with most',
  cdktn: 'CDK Terrain 0.24, its continuation by the community; its command needs Node 22.19',
} as const;

export const BACKENDS = {
  local: 'a file on this machine: to try things; the workflows refuse to plan with it',
  s3: 'Amazon S3',
  gcs: 'Google Cloud Storage',
  azurerm: 'Azure Blob Storage',
  hcp: 'HCP Terraform; synthesis then needs Terraform',
} as const;

export const CIS = {
  github: 'GitHub Actions',
  gitlab: 'GitLab CI/CD',
  none: 'none',
} as const;

export type Cdk = keyof typeof CDKS;
export type Backend = keyof typeof BACKENDS;
export type Ci = keyof typeof CIS;

/** What a project is made from: plain data. */
export interface ProjectOptions {
  /** Of package.json; what npm doesn't take in a name is made a hyphen. */
  readonly name: string;
  readonly cdk: Cdk;
  readonly backend: Backend;
  readonly ci: Ci;
  /** Props of the construct, as `context.oneId` of cdktf.json has them. */
  readonly oneId: Readonly<Record<string, unknown>>;
  /**
   * What is to be known of an app that was adopted, as Markdown that is safe to print.
   * @default - nothing was adopted
   */
  readonly adopted?: string | undefined;
}

export interface ProjectFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly content: string;
  /** Whether a file of that name that is there already may stay: the project works without ours. */
  readonly optional?: boolean;
}
