package org.hearsay.intake.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When something was published, as exactly as it was written.
 *
 * @param day in the zone that was given, or that nobody gave
 * @param at null where no time of day or no zone was given
 */
record Moment(LocalDate day, @Nullable OffsetDateTime at) {}
