/** What must be seen nowhere: neither in what the demo prints nor in what it leaves behind. */
export const SECRETS = {
  apiToken: 'okta-token-that-nobody-may-see',
  clientSecret: 'client-secret-that-nobody-may-see',
} as const;
