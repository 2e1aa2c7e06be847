import { DeskPart } from './desk-part.ts';
import { KeuzehulpPart } from './keuzehulp-part.ts';

/*
 * The one script for partner sites (decision 31). A browser that cannot make stylesheets by script keeps showing what the page
 * put between the tags; so does a page that loads this twice.
 */
const parts = { 'loketwijzer-keuzehulp': KeuzehulpPart, 'loketwijzer-loket': DeskPart };
for (const [name, part] of Object.entries(parts)) {
  if (customElements.get(name) === undefined) customElements.define(name, part);
}
