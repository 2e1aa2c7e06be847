import type { PartnerSettings } from '#domain/partner/settings.ts';

/** The build puts the settings here (deploy/partner-script.ts). */
declare const PARTNER_SETTINGS: PartnerSettings;

export const settings = PARTNER_SETTINGS;

/** The language of an element: its own `lang`, or that of the part of the page it stands in, without region. */
export function languageOf(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang.toLowerCase().split('-')[0] ?? '';
}

/** Words for when there is no data file: in the language of an element where the site has it, otherwise in Dutch. */
export function settingsFor(element: Element) {
  const language = languageOf(element);
  const own = settings.languages[language];
  const spoken = own === undefined ? settings.defaultLanguage : language;
  return { language: spoken, ...(settings.languages[spoken] as NonNullable<typeof own>) };
}
