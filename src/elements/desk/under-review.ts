/** Set while a file is being gone through on this device; the value is of the review that came last. */
export const UNDER_REVIEW = 'union-report-review';

/** Whether somebody was going through a file when a page went: only then it is worth looking. */
export function isUnderReview(): boolean {
  try {
    return UNDER_REVIEW in localStorage;
  } catch {
    return false;
  }
}
