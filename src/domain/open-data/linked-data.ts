import type { GovernmentService, OpeningHoursSpecification, Service, ServiceChannel, WithContext } from 'schema-dts';
import type { Channel, Loket } from '#domain/loket/traits.ts';
import type { DeskView } from '#domain/loket/view.ts';
import { describeWeek, WEEKDAYS } from '#domain/opening-hours/index.ts';

/**
 * A desk in the words of schema.org, for search engines. They show a number without the line "nog te bevestigen" that stands
 * beside it on the page, so that only channels of level `bevestigd` are in it. An organisation is not: many are described
 * ("diverse organisaties"), not named.
 *
 * @param url address of the page in its language, from the first slash
 */
export function linkedData(
  loket: Loket,
  view: DeskView,
  url: string,
): WithContext<Service> | WithContext<GovernmentService> {
  const channels = loket.channels.filter(isConfirmed).map((channel) => serviceChannel(channel, loket));
  return {
    '@context': 'https://schema.org',
    '@type': governmental.includes(loket.kind) ? 'GovernmentService' : 'Service',
    name: view.name,
    description: view.summary,
    url,
    ...areaServed(loket),
    ...(channels.length === 0 ? {} : { availableChannel: channels }),
  };
}

/** As the text of a script element: no `<` in it can end the element. */
export function asScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const governmental: readonly Loket['kind'][] = ['politie', 'inspectie'];

const isConfirmed = ({ href, verification }: Channel) => href !== null && verification.level === 'bevestigd';

/** Where it works, when that is the whole country; parts of it have no name in content/. */
function areaServed({ reach }: Loket) {
  return reach === 'landelijk' ? { areaServed: { '@type': 'Country' as const, name: 'NL' } } : {};
}

function serviceChannel({ href, hours, cost, languages }: Channel, loket: Loket): ServiceChannel {
  const availableLanguage = languages.length === 0 ? {} : { availableLanguage: languages };
  const address = href ?? '';
  if (!address.startsWith('tel:')) return { '@type': 'ServiceChannel', serviceUrl: address, ...availableLanguage };
  return {
    '@type': 'ServiceChannel',
    servicePhone: {
      '@type': 'ContactPoint',
      telephone: address.slice('tel:'.length),
      ...availableLanguage,
      ...areaServed(loket),
      ...(cost === 'gratis' ? { contactOption: 'TollFree' as const } : {}),
      ...(hours === null ? {} : { hoursAvailable: openingHours(hours) }),
    },
  };
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Times that end before they begin run on into the next day, as schema.org has it. It has no 24:00. */
function openingHours(hours: NonNullable<Channel['hours']>): OpeningHoursSpecification[] {
  const lines =
    hours === 'altijd'
      ? [{ from: 'maandag', to: 'zondag', ranges: [{ from: '00:00', to: '24:00' }] } as const]
      : describeWeek(hours);
  return lines.flatMap(({ from, to, ranges }) =>
    ranges.map((range) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: days.slice(WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to) + 1),
      opens: range.from,
      closes: range.to === '24:00' ? '23:59' : range.to,
    })),
  );
}
