/** Milliseconds that this process computes for `work`. What else the machine does meanwhile isn't counted. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
