/** Address of a Worker's file, of the page's own origin or a `blob:` of it; or what a Trusted Types policy of the host made of one. */
export type WorkerSource = string | { toJSON(): string };

/** The little of Trusted Types that is needed here; TypeScript knows nothing of it. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}
interface Policy {
  createScriptURL(url: string): unknown;
}

/** The name that a host with `trusted-types` has to allow. */
const POLICY = 'union-report';

/** A name can be given once to a page. */
let policy: Policy | undefined;

/**
 * What `new Worker` takes. What an element's attribute says anybody may have put there, so it must be of the page's
 * own origin; a host's policy has its own opinion.
 *
 * @throws where it is not, and where the page's policy forbids ours
 */
export function trustedWorker(source: WorkerSource): string | URL {
  if (typeof source !== 'string' && !(source instanceof URL)) return source as unknown as string;
  const address = new URL(source, document.baseURI);
  if (address.origin !== location.origin || !/^(https?|blob):$/.test(address.protocol)) throw new Error(`${address.href} is of another origin`);
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return address;
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: (url) => url });
  return policy.createScriptURL(address.href) as string;
}
