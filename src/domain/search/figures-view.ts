/** How well the search finds, ready to show as a table. */
export interface SearchFiguresView {
  caption: string;
  head: string[];
  rows: { name: string; cells: string[] }[];
  note: string;
}
