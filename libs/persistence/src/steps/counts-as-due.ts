/**
 * When an open step counts as due: one that was dated anew by the time that was missed, so that it stays among the
 * overdue; one that is held back by when it can go, since nobody can do anything about it.
 */
export const COUNTS_AS_DUE = `case when state = 'waiting' then due_at else coalesce(overdue_since, due_at) end`;
