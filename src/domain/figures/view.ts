import { spokenDate } from '#domain/text/dates.ts';
import { citedSource } from '#domain/text/sources.ts';
import type { Figure } from '#schema/figures.ts';
import { barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';
import { figureTable } from './table.ts';
import type { FigureView } from './types.ts';

/**
 * Everything a page shows of one set of figures: chart, key, warnings, table and sources.
 *
 * @param id    name of the file without its extension; becomes the anchor on the page
 * @param figure content/cijfers/<id>.yaml
 */
export function figureView(id: string, figure: Figure): FigureView {
  const { series } = figure;
  const needsKey = series.length > 1 || series.some(({ note }) => note !== undefined);
  return {
    id,
    title: figure.title,
    what: figure.what,
    unitName: figure.unit_name,
    summary: figure.summary,
    chart: figure.chart === 'lijn' ? lineChart(figure) : barChart(figure),
    key: needsKey ? series.map(({ label, note }) => ({ label, note: note ?? null })) : [],
    warnings: figure.warnings.map(({ text }) => text),
    table: figureTable(figure),
    sources: figure.sources.map((source) => citedSource(source, 'nl')),
    updated: spokenDate(figure.updated, 'nl'),
  };
}
