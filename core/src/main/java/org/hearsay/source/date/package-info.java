/**
 * Dates and times in English news text, resolved against the day of publication.
 *
 * <p>Entry point: {@link org.hearsay.source.date.TimeExpressions}. A text becomes tokens; at each,
 * the longest reading of all {@link org.hearsay.source.date.Rule}s holds; its {@link
 * org.hearsay.source.date.Meaning} becomes a TIMEX3 value (ISO 24617-1) from the day of publication
 * or from the date mentioned before.
 *
 * <p>News looks back: "on Friday", "Nov. 7", "in May" and "Christmas" are the latest not after
 * publication. Forward go "next" and "coming", the end of a range, a weekday that fits only next
 * year's date, and a day of the year within a month ahead in a sentence with "will" and the like.
 * "Last" and "next" Tuesday are of last and next week, from Monday on.
 *
 * <p>What is vague has PAST_REF or FUTURE_REF; a time without a day stays so (T09:30); what counts
 * from an event ("the day before the vote") has no value; "after the vote" is no expression. Ranges
 * give two expressions. Parts ("early", "the end of") widen the span and not the value, for TIMEX3
 * keeps them in another attribute.
 */
@NullMarked
package org.hearsay.source.date;

import org.jspecify.annotations.NullMarked;
