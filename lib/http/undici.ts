/** What goes through a proxy: half a megabyte, so it is a file of its own in the package, as `lib/okta-org`. */
export { Agent, fetch, ProxyAgent } from 'undici';
