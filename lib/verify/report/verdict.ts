import type { Verification } from '../verification';

/** How it came out, in one line. */
export function verdictLine({ verdict, counts, instances }: Verification): string {
  const checked = counts.pass + counts.fail + counts.acknowledged;
  const lines = (count: number) => (count === 1 ? '1 check' : `${count} checks`);
  const apps = instances.length === 1 ? '1 app' : `${instances.length} apps`;
  const rest = [
    ...(verdict === 'fail' && counts.acknowledged > 0 ? [`${counts.acknowledged} acknowledged`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} not checked`] : []),
    ...(counts.note > 0 ? [counts.note === 1 ? '1 note' : `${counts.note} notes`] : []),
  ].join(', ');
  const but = counts.acknowledged > 0 ? ` but for ${counts.acknowledged} acknowledged` : '';
  const more = rest === '' ? '' : ` (${rest})`;
  return verdict === 'pass'
    ? `Verified: ${apps}, ${lines(checked)}, all as declared${but}${more}.`
    : `Not as declared: ${counts.fail} of ${lines(checked)} of ${apps} ${counts.fail === 1 ? 'fails' : 'fail'}${more}.`;
}
