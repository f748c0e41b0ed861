package org.hearsay.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.hearsay.intake.container.Item;
import org.hearsay.intake.container.Items;

/**
 * The inputs of one file or address.
 *
 * @param inputs read as they are asked for
 * @param mayBeSeveral whether there may be more than one, or none
 * @param source closed with these
 */
record OpenInputs(Iterator<Input> inputs, boolean mayBeSeveral, Closeable source)
    implements Iterator<Input>, Closeable {
  /** None at all. */
  static final OpenInputs NONE = new OpenInputs(Collections.emptyIterator(), true, () -> {});

  /** A single one. */
  static OpenInputs of(Input input) {
    return new OpenInputs(List.of(input).iterator(), false, () -> {});
  }

  /** Those that the items of a file become. */
  static OpenInputs of(Items items, Function<Item, Input> become) {
    Iterator<Input> inputs =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return items.hasNext();
          }

          @Override
          public Input next() {
            return become.apply(items.next());
          }
        };
    return new OpenInputs(inputs, true, items);
  }

  /** The same, which closes something more. */
  OpenInputs closing(Closeable more) {
    Closeable both =
        () -> {
          source.close();
          more.close();
        };
    return new OpenInputs(inputs, mayBeSeveral, both);
  }

  @Override
  public boolean hasNext() {
    return inputs.hasNext();
  }

  @Override
  public Input next() {
    return inputs.next();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
