/** A page that is not a file of its own in content/; its words stand in content/ui/. */
export interface FixedPage {
  address: string;
  /** Key in content/ui/<lang>.yaml. */
  words:
    | 'home'
    | 'hulp'
    | 'professionals'
    | 'citizens'
    | 'signals'
    | 'glossary'
    | 'sources_page'
    | 'figures'
    | 'choose'
    | 'directory'
    | 'region'
    | 'search'
    | 'changes';
  collection: string;
  audience: 'alle' | 'slachtoffer' | 'professional' | 'burger';
  /** Whether it is there in every language; the others are in Dutch only. */
  isInEveryLanguage: boolean;
}

const page = (
  address: string,
  words: FixedPage['words'],
  collection: string,
  audience: FixedPage['audience'],
  isInEveryLanguage: boolean,
): FixedPage => ({ address, words, collection, audience, isInEveryLanguage });

export const fixedPages: readonly FixedPage[] = [
  page('/', 'home', 'begin', 'alle', true),
  page('/hulp/', 'hulp', 'slachtoffers', 'slachtoffer', true),
  page('/professionals/', 'professionals', 'professionals', 'professional', false),
  page('/burgers/', 'citizens', 'burgers', 'burger', false),
  page('/signalen/', 'signals', 'signalen', 'alle', false),
  page('/begrippen/', 'glossary', 'begrippen', 'alle', false),
  page('/bronnen/', 'sources_page', 'bronnen', 'alle', false),
  page('/wijzigingen/', 'changes', 'wijzigingen', 'alle', false),
  page('/cijfers/', 'figures', 'cijfers', 'alle', false),
  page('/keuzehulp/', 'choose', 'keuzehulp', 'alle', true),
  page('/loketten/', 'directory', 'loketten', 'alle', true),
  page('/regio/', 'region', 'regio', 'alle', false),
  page('/zoeken/', 'search', 'zoeken', 'alle', true),
];
