import Link from '#components/Link.astro';
import Begrip from './Begrip.astro';
import Belknop from './Belknop.astro';
import Code from './Code.astro';
import Gemeten from './Gemeten.astro';
import Inventaris from './Inventaris.astro';
import LetOp from './LetOp.astro';
import Loket from './Loket.astro';
import Nummer from './Nummer.astro';
import Partnervoorbeeld from './Partnervoorbeeld.astro';
import Stappen from './Stappen.astro';
import Table from './Table.astro';
import Toonkaart from './Toonkaart.astro';
import Vergelijker from './Vergelijker.astro';
import Voorbeeldscore from './Voorbeeldscore.astro';
import Vragenlijsten from './Vragenlijsten.astro';
import Zoekmeting from './Zoekmeting.astro';

/** What editors may use in the text of a page (content/README.md). The content check refuses anything else. */
export const mdxComponents = {
  Begrip,
  Belknop,
  Gemeten,
  Inventaris,
  LetOp,
  Loket,
  Nummer,
  Partnervoorbeeld,
  Stappen,
  Toonkaart,
  Vergelijker,
  Voorbeeldscore,
  Vragenlijsten,
  Zoekmeting,
  a: Link,
  pre: Code,
  table: Table,
};
