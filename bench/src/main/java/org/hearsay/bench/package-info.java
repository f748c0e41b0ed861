/**
 * What takes how long: small parts measured with JMH, whole ones (reading, a growing ledger, a
 * server under load) by programs of their own.
 *
 * <p>{@code ./mvnw -q -pl bench -am -DskipTests package -Dbench=NAME} runs the benchmarks whose
 * name holds {@code NAME}. Not to be confused with evaluation, which measures how much is right.
 */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
