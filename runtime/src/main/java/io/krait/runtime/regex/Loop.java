package io.krait.runtime.regex;

import org.jspecify.annotations.Nullable;

/**
 * One turn of a repeated group.
 *
 * @param code where its REPEAT's arguments are
 * @param count how often the body has matched
 * @param last where the last turn began, or -1
 * @param around the loop that this one is in
 */
record Loop(int code, int count, int last, @Nullable Loop around) {}
