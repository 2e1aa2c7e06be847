import type { Problem } from './problem.ts';

/** The settings of src/site.config.ts that the checks look at. */
export interface Settings {
  url: string;
  owner: string | null;
  contact: string | null;
  exit: Readonly<Record<string, { href: string }>>;
  exitCheckedOn: string | null;
  securityContact: { address: string; expires: string } | null;
}

export const settingsFile = 'src/site.config.ts';

/**
 * Makes problems with the line of a setting.
 *
 * @param source text of src/site.config.ts
 * @returns a function that gives one problem in a list, at the line of the setting or at line 1
 */
export function settingProblem(source: string) {
  const lines = source.split('\n');
  return (setting: string, what: string, why: string, mend: string): Problem[] => {
    const index = lines.findIndex((line) => line.startsWith(`  ${setting}:`));
    return [{ file: settingsFile, line: Math.max(index, 0) + 1, what, why, mend }];
  };
}
