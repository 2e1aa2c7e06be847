import { dirname, relative } from 'node:path/posix';
import { z } from 'zod';
import { kinds } from '#checks/content/kinds.ts';

/** The schemas that reach an editor's program lie in content/, so that they come along with the files they describe. */
const folder = 'content/.schema';

/** The kinds of content/ that are YAML. The frontmatter of MDX is left out: no YAML server reads it. */
const yamlKinds = kinds.filter(({ pattern }) => pattern.source.endsWith(String.raw`\.yaml$`));

/**
 * A JSON Schema for every kind of YAML file, by the path where it lies. Draft 7, because every YAML server knows it; what an
 * editor types goes in, so fields with a default may be left out.
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    yamlKinds.map(({ kind, schema }) => {
      const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: ownWordsFirst });
      return [`${folder}/${kind}.json`, `${JSON.stringify(made, null, 2)}\n`];
    }),
  );
}

/** Of “a slug or nothing” a server would show what a slug is, and not what the field is for. */
function ownWordsFirst({
  jsonSchema: { description, anyOf = [] },
}: {
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  for (const form of anyOf) if (description !== undefined) form.description = description;
}

const modeline = /^# yaml-language-server:.*\n/u;

/**
 * The text of a YAML file with a first line that names its schema, in the words every YAML server understands. A text that has
 * the right line, or whose path is no kind we know, comes back as it was.
 *
 * @param file path from the root: content/loketten/comensha.yaml
 */
export function withModeline(file: string, text: string): string {
  const found = kinds.find(({ pattern }) => pattern.test(file));
  if (found === undefined || !file.endsWith('.yaml')) return text;
  const schema = relative(dirname(file), `${folder}/${found.kind}.json`);
  return `# yaml-language-server: $schema=${schema}\n${text.replace(modeline, '')}`;
}
