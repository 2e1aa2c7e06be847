import { globSync } from 'node:fs';
import type { Content } from '#checks/content/read.ts';
import { mayRunElsewhere, type LanguageSettings, type PartnerSettings } from '#domain/partner/settings.ts';
import { siteConfig } from '#site.config.ts';

/**
 * What the script for partner sites is built with.
 *
 * @param folder path of the built site; the data files in it say which tree there is in which language
 * @throws Error when content/ lacks the words of a language or the number of 112
 */
export function partnerSettings(content: Content, folder: string): PartnerSettings {
  const files = globSync('partners/keuzehulp-*.json', { cwd: folder })
    .map((file) => /keuzehulp-(?<tree>[a-z-]+)\.(?<language>[a-z]+)\.json$/u.exec(file)?.groups)
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  const trees: Record<string, string[]> = {};
  for (const { tree = '', language = '' } of files.filter((groups) => groups !== undefined)) {
    trees[tree] = [...(trees[tree] ?? []), language];
  }
  const emergency = content.of('loket').find(({ document }) => document.name === 'alarmnummer-112');
  const callHref = emergency?.data.channels.find(({ type }) => type === 'phone')?.href;
  if (callHref === undefined || callHref === null)
    throw new Error('content/loketten/alarmnummer-112.yaml has no number');
  return {
    site: siteConfig.url,
    defaultLanguage: siteConfig.defaultLanguage,
    callHref,
    trees,
    refused: content
      .of('boom')
      .filter(({ data }) => !mayRunElsewhere(data))
      .map(({ document }) => document.name),
    languages: Object.fromEntries(
      siteConfig.languages.map(({ code, dir }) => [code, languageSettings(content, code, dir)]),
    ),
  };
}

function languageSettings(content: Content, code: string, direction: LanguageSettings['direction']): LanguageSettings {
  const words = content.of('woorden').find(({ document }) => document.name === code)?.data;
  if (words === undefined) throw new Error(`content/ui/${code}.yaml is missing`);
  const { broken, for_self, open } = words.partner;
  return {
    direction,
    home: code === siteConfig.defaultLanguage ? '/' : `/${code}/`,
    words: {
      broken,
      for_self,
      open,
      danger: words.signals.danger,
      call: words.emergency.call,
      not_here: words.languages.not_here,
      about_me: words.home.door_self,
    },
  };
}
