/** One fact about links, the answer it gives, and the texts that must all be read that way. Everybody here is invented. */
export interface Shape {
  fact: string;
  /** The canonical link, or a reason, or a reason and the link to suggest. */
  gives: string;
  from: string[];
}

/** Shapes of one network; every canonical link among them must name that network. */
export interface ShapeTable {
  network: string;
  shapes: Shape[];
}
