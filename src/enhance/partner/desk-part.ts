import { deskCard } from './card.ts';
import { make } from './make.ts';
import { PartnerPart } from './part.ts';
import { settings } from './settings.ts';

/** <loketwijzer-loket loket="…">: one desk, as its card on the site. */
export class DeskPart extends PartnerPart {
  protected async start(): Promise<void> {
    const id = this.getAttribute('loket') ?? '';
    const all = Object.keys(settings.languages);
    const own = await this.load('loketten', all);
    // A desk whose translation fell behind is there in Dutch only.
    const file = id in own.desks ? own : await this.load('loketten', []);
    const desk = file.desks[id];
    if (desk === undefined) {
      throw new RangeError(`loket="${id}" bestaat niet. Kies een id uit /data/loketten.json van ${settings.site}.`);
    }
    const place = this.placeFor(file);
    this.show(place, deskCard(place, id, place.level, make('p', {}, desk.summary)));
  }
}
