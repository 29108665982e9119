/** The 82 units that reported to the confederation in 2023: 63 federations of provinces and cities, 19 other unions. */
import { readFileSync } from 'node:fs';

export const TLD = 'tld';
/** The reports are of the spring of 2023. */
export const DAY = '2023-05-29';

/**
 * Two more of the unions that stood directly below the confederation in 2023. They are known to us by name only and
 * without a source for what they were called then, so they are in the demo's directory and not in the sample one.
 */
const MORE = [
  { id: 'cd-hang-hai', type: 'cd-tct', level: 'corporation', name: 'Công đoàn Hàng hải Việt Nam', shortName: 'CĐ Hàng hải', place: 'Hà Nội', parentId: TLD },
  { id: 'cd-hang-khong', type: 'cd-tct', level: 'corporation', name: 'Công đoàn Tổng công ty Hàng không Việt Nam', shortName: 'CĐ Tổng công ty Hàng không', place: 'Hà Nội', parentId: TLD },
];

const REPORTING = ['province', 'industry', 'corporation'];

/** The sample directory with those two, and without the departments and the press: the demo gathers from the 82. */
export function demoDirectory() {
  const sample = JSON.parse(readFileSync(new URL('../../schema/directory.sample.json', import.meta.url), 'utf8'));
  const units = sample.units.filter(({ id, level, parentId }) => id === TLD || parentId !== TLD || REPORTING.includes(level));
  return { ...sample, version: 'demo-1', note: 'Danh bạ của trang thử: danh bạ mẫu, thêm hai đơn vị cho đủ 82, bớt các ban và báo chí.', units: [...units, ...MORE] };
}

const existed = ({ validFrom = '', validTo = '9999' }) => validFrom <= DAY && DAY <= validTo;

/** The 82, in the order of the directory. */
export const unitsOf = (directory) => directory.units.filter((unit) => unit.parentId === TLD && REPORTING.includes(unit.level) && existed(unit));

/** A unit as a report names it. */
export const asReporting = (directory, { id, name, shortName, level, parentId, place, symbolSuffix }) => {
  const superior = directory.units.find((one) => one.id === parentId)?.name;
  return { id, name, level, ...(shortName && { shortName }), ...(superior && { superior }), ...(place && { place }), ...(symbolSuffix && { symbolSuffix }) };
};
