/**
 * Gets what stands at an address of the web, politely and without reaching into private networks.
 *
 * <p>Entry point: {@link org.hearsay.intake.fetch.Fetcher}. A fetch that fails is a value ({@link
 * org.hearsay.intake.fetch.Fetched.Failed}) with a reason, not an exception. docs/intake.md says
 * what is refused, and how a name is kept from meaning another address once it was checked.
 */
@NullMarked
package org.hearsay.intake.fetch;

import org.jspecify.annotations.NullMarked;
