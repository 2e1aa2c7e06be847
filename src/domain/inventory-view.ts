/** The items of an inventory under one heading, ready to show. */
export interface InventoryGroupView {
  heading: string;
  /** Id of the heading, for links within the page. */
  anchor: string;
  items: {
    id: string;
    name: string;
    what: string;
    status: string;
    forWhom: string;
    website: string | null;
    deskHref: string | null;
    sources: string;
  }[];
}
