const row = /^\| (?<dutch>[^|]+) \|/gmu;

/**
 * The glossary for translators of a new language (content/vertalen/): what to decide first, and the Dutch words that need one
 * fixed translation each.
 *
 * @param known text of a glossary that is there already; its first column is taken over
 */
export function translatorsGlossary(code: string, known: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  const words = [...known.matchAll(row)]
    .map(({ groups }) => groups?.['dutch']?.trim() ?? '')
    .filter((word) => word !== 'Nederlands' && !word.startsWith('---'));
  return [
    `# ${name} (${code}): words and style`,
    '',
    `For whoever translates or edits the ${name} texts. Change a word here first, then everywhere.`,
    '',
    '## Form of address',
    '',
    '- How do people who help write to somebody they do not know? One form, for “je” and for “u”.',
    '- How does a text stay without the gender of the reader and of others?',
    '',
    '## Style',
    '',
    '- Short sentences, ordinary words, the meaning of the Dutch: nothing looser, nothing stricter, no promise.',
    '- A Dutch term that one must say on the phone stands in brackets at first mention on a page. Names of desks stay Dutch.',
    '- “zonder je naam” is not “anonymous”: who gives no name can still be seen by number or IP address.',
    '- Titles and descriptions of pages for people themselves are quiet (`content/stille-woorden.yaml`).',
    '',
    '## Words',
    '',
    `| Nederlands | ${name} | why / where from |`,
    '|---|---|---|',
    ...words.map((word) => `| ${word} |  |  |`),
    '',
    '## Not done yet',
    '',
    '- Nobody of a help organisation and no second-language reader has read these texts. Until then `reviewed_by` stays null.',
    '',
  ].join('\n');
}
