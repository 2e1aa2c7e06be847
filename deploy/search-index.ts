import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

/** Part of `npm run build`: makes the search index of dist/. Ends with an error when a page cannot be read. */
const folder = join(import.meta.dirname, '../dist');

const { index, errors } = await createIndex();
if (index === undefined) throw new Error(errors.join('\n'));
const added = await index.addDirectory({ path: folder });
const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
// Pagefind also writes its own interfaces and worker; the search page loads none of them.
const unused = /^pagefind-(?:.*ui|highlight|worker|component.*)\.(?:js|css)$/u;
for (const file of await readdir(`${folder}/pagefind`)) {
  if (unused.test(file)) await rm(`${folder}/pagefind/${file}`);
}
const problems = [...added.errors, ...written.errors];
if (problems.length > 0) throw new Error(problems.join('\n'));
console.log(`Zoekindex gemaakt van ${added.page_count} pagina’s.`);
process.exit(0);
