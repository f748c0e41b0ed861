/**
 * The network that is trained, on PyTorch through DJL.
 *
 * <p>Entry point: {@link org.hearsay.training.network.Trainer}. {@link
 * org.hearsay.training.network.Architecture} names every parameter; {@link
 * org.hearsay.training.network.NetworkScript} says in TorchScript what is computed with them, since
 * DJL's own operators don't reach bfloat16 on the CPU.
 */
@NullMarked
package org.hearsay.training.network;

import org.jspecify.annotations.NullMarked;
