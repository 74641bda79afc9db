/** Something in a text that is, or means to be, a link. Offsets count UTF-16 units. */
export interface FoundLink {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

// Every part is bounded, so that no text takes more than a few steps per character.
const linkStart =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(?:javascript|vbscript|data|file|mailto|tel|https?):(?=\S))[^\s<>"“”«»]*/giu;

/** Links in the order of the text, without the punctuation of the sentence around them. */
export function findLinks(text: string): readonly FoundLink[] {
  return [...text.matchAll(linkStart)].map((match) => {
    const found = withoutTrailing(match[0]);
    return { from: match.index, to: match.index + found.length, text: found };
  });
}

/** Cuts the sentence's full stop, quotes, and a bracket that the link didn't open. */
function withoutTrailing(link: string): string {
  let end = link.length;
  let open = 0;
  for (const character of link) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
  }
  for (; end > 0; end -= 1) {
    const last = link[end - 1] ?? '';
    if (last === ')' && open < 0) open += 1;
    else if (!".,;:!?'’”]}*".includes(last)) break;
  }
  return link.slice(0, end);
}

const reservedNames = [
  'example',
  'test',
  'invalid',
  'localhost',
  'local',
  'internal',
  'home',
  'lan',
  'onion',
];
const reservedHosts = ['example.com', 'example.net', 'example.org'];

/**
 * What is wrong with a link, in words; undefined where nothing is. Looks at the text only, fetches nothing.
 * Source of the reserved names: RFC 2606, 6761, 6762; of the address ranges: RFC 6890.
 */
export function linkFault(link: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):/iu.exec(link)?.[1]?.toLowerCase() ?? 'https';
  if (scheme === 'mailto' || scheme === 'tel') return undefined;
  if (scheme !== 'https' && scheme !== 'http') return `a link may not start with “${scheme}:”`;
  if (/^https?:(?!\/\/[^/])/iu.test(link)) return 'the address after “://” is missing';
  const url = URL.parse(/^www\./iu.test(link) ? `https://${link}` : link);
  if (url === null) return 'this is no whole web address';
  if (url.username !== '' || url.password !== '') return 'a link may not carry a user name or password';
  return hostFault(url.hostname.replace(/\.$/u, ''));
}

function hostFault(host: string): string | undefined {
  if (host.startsWith('[')) return 'an IP address leads nowhere that a reader knows';
  if (/^\d+\.\d+\.\d+\.\d+$/u.test(host)) {
    return isPrivate(host)
      ? 'this address exists only inside a private network'
      : 'an IP address leads nowhere that a reader knows';
  }
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (reservedNames.includes(last) || reservedHosts.includes(labels.slice(-2).join('.'))) {
    return `“${host}” is a placeholder or a private name`;
  }
  if (labels.length < 2 || labels.some((label) => label === '')) return 'the name of the site is not whole';
  return /^[a-z]{2,}$|^xn--/u.test(last) ? undefined : `there is no site that ends in “.${last}”`;
}

function isPrivate(address: string): boolean {
  const [a = 0, b = 0] = address.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    a >= 224
  );
}
