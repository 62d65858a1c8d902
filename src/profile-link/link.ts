/** A web link in its parts, repaired, with its host in the form that DNS knows. */
export interface Link {
  /** Empty when the text named none. */
  scheme: 'http' | 'https' | '';
  /** Lower case, punycode, without the final dot. */
  host: string;
  /** The host as people read it. */
  unicodeHost: string;
  /** The registrable domain: `jane.dev` of `www.jane.dev`. */
  domain: string;
  /** As typed, from its first slash on; may be empty. */
  path: string;
  /** As typed, without `?`. */
  query: string;
  /** As typed, without `#`. */
  fragment: string;
}

/** Finds the registrable domain of a host under an ICANN suffix; undefined when there is none. */
export type FindDomain = (host: string) => string | undefined;
