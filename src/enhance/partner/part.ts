import { toLocal } from '#domain/opening-hours/amsterdam-time.ts';
import { nowInWords } from '#domain/opening-hours/now-in-words.ts';
import type { PartnerFile } from '#domain/partner/file.ts';
import type { LanguageSettings } from '#domain/partner/settings.ts';
import type { Place } from './card.ts';
import { frame, withoutData } from './frame.ts';
import { loadFile } from './load.ts';
import { link, make, type Child } from './make.ts';
import { settings, settingsFor } from './settings.ts';
import css from './partner.css?inline';

// A stylesheet made by a script: a page that allows no inline style allows this one.
const styles = new CSSStyleSheet();
styles.replaceSync(css);

const MINUTE = 60_000;

/**
 * A part of Loketwijzer in a page of another organisation. What that page put between the tags is seen until the data are
 * there, and stays when they do not come. Nothing is stored or sent; the address and the history of the page stay as they are.
 */
export abstract class PartnerPart extends HTMLElement {
  /** Closed: a script of the page that watches what people press cannot tell the answers apart. */
  private readonly root = this.attachShadow({ mode: 'closed' });
  private timer = 0;
  private file: PartnerFile | null = null;

  connectedCallback(): void {
    this.root.adoptedStyleSheets = [styles];
    this.root.replaceChildren(make('slot'));
    this.timer = window.setInterval(() => this.showOpenNow(), MINUTE);
    this.start().catch((error: unknown) => this.showBroken(error));
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  /** Loads what the attributes ask for and shows it. Throws, in words for who made the page, when that is not possible. */
  protected abstract start(): Promise<void>;

  /** A file in the language of the page if it is one of these, otherwise in Dutch. */
  protected async load(name: string, languages: readonly string[]): Promise<PartnerFile> {
    const { language } = settingsFor(this);
    const spoken = languages.includes(language) ? language : settings.defaultLanguage;
    return loadFile(`${name}.${spoken}`, this.getAttribute('files'));
  }

  protected placeFor(file: PartnerFile): Place {
    const level = Number(this.getAttribute('heading') ?? 2);
    return {
      file,
      site: this.site(),
      home: settings.languages[file.language]?.home ?? '/',
      level: level >= 1 && level <= 4 ? level : 2,
    };
  }

  protected show(place: Place, ...content: Child[]): void {
    const { file } = place;
    this.file = file;
    const page = settingsFor(this);
    const isOther = page.language !== file.language;
    this.root.replaceChildren(
      frame(
        place,
        isOther ? make('p', { lang: page.language, dir: page.direction }, page.words.not_here) : null,
        this.isStale() ? make('p', { class: 'notice', 'data-stale': '' }, file.words.stale) : null,
        ...content,
      ),
    );
    this.showOpenNow();
  }

  /** Where links lead: only a page of the site itself says that it stands elsewhere. */
  private site(): string {
    const own = this.getAttribute('site');
    return own === null ? settings.site : new URL(own, location.href).origin;
  }

  /** Shows a sentence and a link in place of the part. */
  protected showInstead(
    say: (words: LanguageSettings['words']) => { text: string; label: string },
    address: string,
  ): void {
    const { language, ...own } = settingsFor(this);
    const { text, label } = say(own.words);
    this.root.replaceChildren(
      withoutData(language, own, text, link(own.home + address, this.site(), { class: 'step' }, label)),
    );
  }

  protected showBroken(error: unknown): void {
    console.error(`<${this.localName}>`, error instanceof Error ? error.message : error);
    this.showInstead(({ broken, open }) => ({ text: broken, label: open }), '');
  }

  /** Old data may miss a holiday; then the hours stand there in words only. */
  protected showOpenNow(): void {
    if (this.file === null || this.isStale()) return;
    const holidays = new Set(this.file.holidays);
    const now = new Date();
    for (const element of this.root.querySelectorAll<HTMLElement>('[data-hours]')) {
      element.textContent = nowInWords(element.dataset['hours'] ?? '?', now, holidays, this.file.words.now);
    }
  }

  private isStale(): boolean {
    return this.file !== null && toLocal(new Date()).date > this.file.freshUntil;
  }
}
