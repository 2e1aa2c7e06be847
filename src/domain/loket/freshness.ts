/**
 * Days after which a number that nobody looked at again may well be wrong (INT-2): from then on the check warns editors, and
 * data that stand on another site say that there are newer ones.
 */
export const freshDays = 90;
