import type { Element } from 'domhandler';
import { load, type CheerioAPI } from 'cheerio';

/**
 * The text of a built page as Markdown: headings, paragraphs, lists, tables and links, without our components, so that another
 * generator can make a page of the same words.
 *
 * @param html a built page
 */
export function plainMarkdown(html: string): { title: string; description: string; body: string } {
  const $ = load(html);
  const main = $('main');
  main.find('script, template, [hidden], .visually-hidden').remove();
  const title = oneLine(main.find('h1').first().text()) || oneLine($('title').text());
  main.find('h1').remove();
  // Innermost first: what is inside a link or cell is text by then.
  main.find('a[href]').each((_, link) => {
    $(link).replaceWith(escaped(`[${oneLine($(link).text())}](${$(link).attr('href') ?? ''})`));
  });
  const blocks = main
    .find('h2, h3, h4, p, li, dt, dd, summary, tr, figcaption, label')
    .toArray()
    .map((block) => blockText($, block))
    .filter((text) => text !== '');
  return {
    title,
    description: $('meta[name=description]').attr('content') ?? '',
    body: blocks.join('\n\n'),
  };
}

const prefixes: Record<string, string> = { h2: '## ', h3: '### ', h4: '#### ', li: '- ', dd: '- ' };

/** Text of one block, without the blocks inside it, which come after it by themselves. */
function blockText($: CheerioAPI, block: Element): string {
  const own = $(block).clone();
  own.find('h2, h3, h4, p, li, dt, dd, summary, tr, figcaption, label').remove();
  if (block.name === 'tr') {
    const cells = $(block).find('th, td').toArray();
    return `- ${cells.map((cell) => oneLine($(cell).text())).join(', ')}`;
  }
  const text = oneLine(own.text());
  return text === '' ? '' : `${prefixes[block.name] ?? ''}${text}`;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** As text of HTML: the link is put back where it stood. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
