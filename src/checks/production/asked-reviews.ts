/** A topic that asks for more than a look by the editors. */
export interface AskedReview {
  kind: 'redactie' | 'jurist' | 'organisatie';
  /** Why, for the editor. */
  why: string;
}

interface Topic extends AskedReview {
  /** Section and name of the file; a section alone, ending in "/", stands for all of its files. */
  files: string[];
}

/**
 * Which pages and trees ask for a lawyer or for the organisations they speak of. It stands here and not in the pages, so
 * that nobody loosens it while editing a text. What is not listed asks for the editors.
 */
export const topics: Topic[] = [
  {
    // LANG-6: fear of deportation is answered with text that a lawyer approved, or not at all.
    kind: 'jurist',
    why: 'Dit gaat over politie, verblijf of straf. Eén onjuiste zin kan iemand haar verblijf of vrijheid kosten.',
    files: [
      'slachtoffers/politie',
      'slachtoffers/papieren',
      'slachtoffers/niet-gestraft',
      'slachtoffers/strafbare-dingen',
      'slachtoffers/rechten',
      'slachtoffers/advocaat-en-tolk',
      'slachtoffers/geld',
      'slachtoffers/terug',
      'slachtoffers/niet-in-nederland',
      'professionals/aangifte',
      'professionals/bedenktijd-en-verblijf',
      'professionals/asielopvang',
      'professionals/niet-straffen',
      'professionals/na-sepot',
      'professionals/schade-en-loon',
      'professionals/terugkeer',
    ],
  },
  {
    kind: 'jurist',
    why: 'Dit zegt wat de wet toestaat, verplicht of verbiedt. Wie het volgt, moet daarop kunnen bouwen.',
    files: [
      'keuzehulp/delen',
      'overdracht/nl',
      'professionals/wat-is-mensenhandel',
      'professionals/melden-aangifte-registreren',
      'professionals/registreren-bij-comensha',
      'professionals/gegevens-delen',
      'professionals/beroepsgeheim',
      'professionals/meldcode',
      'professionals/minderjarigen',
      'professionals/bank-en-notaris',
      'professionals/beleid',
      'burgers/anoniem-melden',
      'burgers/wat-gebeurt-er-met-uw-melding',
      'algemeen/vergelijken',
      'over/privacy',
    ],
  },
  {
    kind: 'organisatie',
    why: 'Dit zegt wat een organisatie doet als iemand komt. Alleen zij weet of dat klopt.',
    files: [
      'keuzehulp/ik',
      'keuzehulp/iemand-anders',
      'keuzehulp/professional',
      'algemeen/noodhulp',
      'slachtoffers/praten',
      'slachtoffers/veilige-plek',
      'slachtoffers/gezondheid',
      'slachtoffers/jonger-dan-18',
      'professionals/opvang',
      'professionals/opvang-en-ngo',
      'professionals/zorgcoordinatie',
      'professionals/regionale-samenwerking',
      'professionals/wie-doet-wat',
    ],
  },
  {
    kind: 'organisatie',
    why: 'Signalen bepalen wie gezien wordt en wie niet. Wie ermee werkt, hoort ze te toetsen.',
    files: ['signalen/'],
  },
];

const byEditors: AskedReview = {
  kind: 'redactie',
  why: 'Een tekst die niemand nakeek, kan fout zijn zonder dat iemand het merkt.',
};

/**
 * The review that a page or tree asks for.
 *
 * @param file path from the root: content/slachtoffers/nl/politie.mdx, content/keuzehulp/ik.yaml
 */
export function askedReview(file: string): AskedReview {
  const name = file.replace(/^content\//u, '').replace(/\.(mdx|yaml)$/u, '');
  const topic = name.replace(/\/[a-z]{2}\//u, '/');
  const isOf = (one: string) => (one.endsWith('/') ? topic.startsWith(one) : topic === one);
  return topics.find(({ files }) => files.some(isOf)) ?? byEditors;
}
