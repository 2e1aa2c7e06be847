export { toInstant, toLocal, type LocalTime } from './amsterdam-time.ts';
export { compactHours, parseHours } from './compact.ts';
export { describeWeek, type WeekLine } from './describe-week.ts';
export { openState, type OpenState } from './open-state.ts';
export { problems, type HoursProblem } from './validate.ts';
export { WEEKDAYS, type Weekday } from './weekdays.ts';
