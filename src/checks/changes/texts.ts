import { globSync, readFileSync } from 'node:fs';

/** Folders whose changes are told to visitors. */
export const registerFolders = ['content/loketten', 'content/regios', 'content/keuzehulp'] as const;

/** Whether a file of those folders is of the register itself: no words and no translations. */
export function isRegisterFile(file: string): boolean {
  return /^content\/(?:loketten|regios|keuzehulp)\/[^/.]+\.yaml$/u.test(file);
}

/** The text of every file of the register as it is on the disk, by its path from `root`. */
export function textsOnDisk(root: string): Map<string, string> {
  const files = registerFolders
    .flatMap((folder) => globSync(`${folder}/*.yaml`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'));
  return new Map(files.filter(isRegisterFile).map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
}
