import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const needed = ['content', 'src', 'deploy', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/** Copies what a build needs to a new folder, so that the bench can build there without touching dist/. */
export function copyProject(target: string): void {
  mkdirSync(target, { recursive: true });
  for (const part of needed) cpSync(part, join(target, part), { recursive: true });
}

/**
 * Adds pages to the citizens' section of a copy: each a page that is there already under another name. Every one also gives a
 * page in each other language that says it is not there.
 */
export function addPages(project: string, count: number): void {
  const folder = join(project, 'content/burgers/nl');
  const models = globSync('*.mdx', { cwd: folder })
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  for (let number = 1; number <= count; number++) {
    const text = (models[number % models.length] ?? '')
      .replace(/^title: .*$/mu, `title: Pagina ${number}`)
      .replace(/^order: .*$/mu, `order: ${1000 + number}`);
    writeFileSync(join(folder, `pagina-${number}.mdx`), text);
  }
}
