/** Text for comparing without tones: "Đà Nẵng" → "da nang". Lower case, no marks, single spaces. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/\s+/g, ' ').trim();

/** How unit names are shortened in union offices, folded. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(Object.entries({
  ldld: 'lien doan lao dong',
  tld: 'tong lien doan lao dong viet nam',
  cd: 'cong doan',
  cdcs: 'cong doan co so',
  cdn: 'cong doan nganh',
  tp: 'thanh pho',
  tx: 'thi xa',
  hcm: 'ho chi minh',
  tphcm: 'thanh pho ho chi minh',
  tct: 'tong cong ty',
  kcn: 'khu cong nghiep',
  kcx: 'khu che xuat',
  kkt: 'khu kinh te',
  gd: 'giao duc',
  tw: 'trung uong',
}));

/** A unit's name for searching: folded, without punctuation, its usual short forms written out. */
export const foldUnitName = (name: string): string =>
  fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => SHORT_FORMS.get(word) ?? word).join(' ');

let collator: Intl.Collator | undefined;

/** Order of the Vietnamese alphabet: a < ă < â, d < đ, tones after letters, numbers by size. */
export const compareVietnamese = (a: string, b: string): number =>
  (collator ??= new Intl.Collator('vi', { numeric: true })).compare(a, b);
