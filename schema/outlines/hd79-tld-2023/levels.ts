import type { Band, Level } from '../../../src/outline/outline.js';

/** The three groups of levels that the outline asks figures for. */
export const bands = [
  { id: 'top', title: 'Cấp địa phương, ngành', short: 'Địa phương, ngành' },
  { id: 'middle', title: 'Cấp trên trực tiếp cơ sở', short: 'Cấp trên trực tiếp' },
  { id: 'base', title: 'Cấp cơ sở', short: 'Cơ sở' },
] as const satisfies readonly Band[];

const allBands = ['top', 'middle', 'base'] as const;

/** Departments and union newspapers report on the tasks assigned to them (guideline III.1.2): nothing is due, all is open. */
const assignedTasks = { otherwise: 'optional' } as const;

/**
 * The levels of 2023. The outline itself marks only press planning as conditional; what a grassroots union is
 * asked is our reading of the rest: what happens at one workplace, a dozen questions.
 */
export const levels = [
  { id: 'tld', title: 'Tổng Liên đoàn Lao động Việt Nam', bands: allBands },
  { id: 'department', title: 'Ban của Tổng Liên đoàn', bands: ['top'], reportsTo: ['tld'], profile: assignedTasks },
  { id: 'union-press', title: 'Cơ quan báo chí công đoàn', bands: ['top'], reportsTo: ['tld'], profile: assignedTasks },
  { id: 'province', title: 'Liên đoàn Lao động tỉnh, thành phố', band: 'top', bands: allBands, reportsTo: ['tld'] },
  { id: 'industry', title: 'Công đoàn ngành Trung ương và tương đương', band: 'top', bands: allBands, reportsTo: ['tld'] },
  { id: 'corporation', title: 'Công đoàn tổng công ty trực thuộc Tổng Liên đoàn', band: 'top', bands: allBands, reportsTo: ['tld'] },
  {
    id: 'intermediate', title: 'Công đoàn cấp trên trực tiếp cơ sở', band: 'middle', bands: ['middle', 'base'],
    reportsTo: ['province', 'industry', 'corporation'],
    profile: {
      nodes: { 'documents-top': 'hidden', 'documents-middle-units': 'hidden', 'press-planning': 'optional', 'press-capacity': 'hidden', site: 'optional' },
    },
  },
  {
    id: 'grassroots', title: 'Công đoàn cơ sở', band: 'base', bands: ['base'],
    reportsTo: ['intermediate', 'province', 'industry', 'corporation'],
    profile: {
      otherwise: 'optional',
      nodes: {
        'documents-top': 'hidden', 'documents-middle': 'hidden', 'documents-base-units': 'hidden',
        'press-planning': 'hidden', 'press-capacity': 'hidden',
        'direct-workplaces': 'hidden', 'direct-unions': 'hidden', 'social-unions': 'hidden',
        'documents-base-text': 'asked',
        'direct-sessions': 'asked', 'direct-members': 'asked', 'direct-feedback': 'asked', 'direct-text': 'asked',
        'communicators-total': 'asked',
        'social-pages': 'asked', 'leaders-following': 'asked',
        'impact-text': 'asked', 'obstacles-text': 'asked', 'solutions-text': 'asked', 'proposals-text': 'asked',
      },
    },
  },
] as const satisfies readonly Level[];
