/** The elements' own ids are made as those of drafts are. */
export { newId } from '../../drafts/new-id.js';
