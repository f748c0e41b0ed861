/**
 * What takes how long, measured with JMH.
 *
 * <p>{@code ./mvnw -q -pl bench -am -DskipTests package -Dbench=NAME} runs the benchmarks whose
 * name holds {@code NAME}. Not to be confused with evaluation, which measures how much is right.
 */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
