import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorSchemas, withModeline } from './schemas.ts';

/**
 * `npm run schemas`: writes the JSON Schemas of content/.schema/ from src/schema/, and the line that names them at the top of
 * every YAML file. To be run after a change of src/schema/; a test holds the committed files against it.
 */
const schemas = editorSchemas();
for (const old of globSync('content/.schema/*.json')) if (!schemas.has(old)) rmSync(old);
for (const [path, text] of schemas) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
let changed = 0;
for (const file of globSync('content/**/*.yaml')) {
  const text = readFileSync(file, 'utf8');
  const named = withModeline(file.replaceAll('\\', '/'), text);
  if (named === text) continue;
  writeFileSync(file, named);
  changed++;
}
console.log(`${schemas.size} schema’s geschreven. In ${changed} bestanden is de eerste regel bijgewerkt.`);
