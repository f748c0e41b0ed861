/**
 * What a server works with: a ledger, the models that read and compare, loaded once, and the order
 * in which many at once may use them.
 *
 * <p>Entry point: {@link org.hearsay.app.desk.Desk}. Those who look never wait for those who add.
 */
@NullMarked
package org.hearsay.app.desk;

import org.jspecify.annotations.NullMarked;
