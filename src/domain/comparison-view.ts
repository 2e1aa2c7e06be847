/** A comparison table, ready to show: one cell a column, in the order of the columns. */
export interface ComparisonView {
  columns: string[];
  rows: { question: string; cells: string[] }[];
}
