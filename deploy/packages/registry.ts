/** Younger than this a version may still turn out to be somebody else's: most break-ins are seen within days (INT-3). */
const daysToWait = 7;

/**
 * Versions that were published less than a week ago, one sentence each.
 *
 * @param times package@version → moment of publication (ISO)
 * @param now ISO moment
 */
export function youngPackages(times: ReadonlyMap<string, string>, now: string): string[] {
  const limit = Date.parse(now) - daysToWait * 86_400_000;
  return [...times]
    .filter(([, time]) => Date.parse(time) > limit)
    .map(([name, time]) => `${name} was published on ${time.slice(0, 10)}, less than ${daysToWait} days ago.`);
}

/**
 * What `npm audit signatures` came to: right, wrong, or skipped because the network or the registry gave no keys.
 *
 * @param result exit status and output of the command
 */
export function judgeSignatures(result: { status: number | null; stdout: string; stderr: string }): {
  verdict: 'right' | 'wrong' | 'skipped';
  words: string;
} {
  const { status, stdout, stderr } = result;
  const said = `${stdout}\n${stderr}`.trim();
  if (status === 0) return { verdict: 'right', words: said };
  const isWrong = /(?:invalid|missing)\s+(?:registry )?(?:signature|attestation)/u.test(said);
  if (isWrong) return { verdict: 'wrong', words: said };
  const reason = said.split('\n').find((line) => /^npm error/u.test(line)) ?? 'npm says nothing';
  return { verdict: 'skipped', words: `Signatures not checked: ${reason}` };
}
