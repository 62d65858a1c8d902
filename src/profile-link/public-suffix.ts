import { parse } from 'tldts';

const OPTIONS = {
  allowIcannDomains: true,
  allowPrivateDomains: false,
  detectIp: false,
  extractHostname: false,
  mixedInputs: false,
  validateHostname: false,
};

/** The registrable domain by the whole public suffix list; undefined for endings ICANN does not know. */
export function findDomain(host: string): string | undefined {
  const { domain, isIcann } = parse(host, OPTIONS);
  return isIcann && domain !== null ? domain : undefined;
}
