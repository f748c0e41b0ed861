package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.article.Publication;
import org.hearsay.intake.fetch.Fetcher;

/** All inputs of what is given. */
final class InputsOf {
  /** Where nothing is to be fetched. */
  static final Supplier<Fetcher> NO_WEB =
      () -> {
        throw new AssertionError("nothing here is to be fetched");
      };

  private InputsOf() {}

  static Inputs nothingGiven() {
    return new Inputs(Publication.UNKNOWN, InputStream.nullInputStream(), NO_WEB, false);
  }

  static List<Input> files(String... given) {
    return all(nothingGiven(), given);
  }

  static List<Input> standardInput(byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    return all(new Inputs(Publication.UNKNOWN, in, NO_WEB, false), "-");
  }

  static List<Input> all(Inputs inputs, String... given) {
    List<Input> all = new ArrayList<>();
    try (ReadInputs read = inputs.of(List.of(given))) {
      read.forEachRemaining(all::add);
    }
    return all;
  }
}
