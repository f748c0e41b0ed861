package org.hearsay.app.prose;

import org.hearsay.source.Act;
import org.jspecify.annotations.Nullable;

/** What a source does with a content, as a verb. */
public final class ActWords {
  private ActWords() {}

  /** As in "asserts"; for an act that is not sure enough, that it is not clear. */
  public static String of(@Nullable Act act) {
    return switch (act) {
      case ASSERT -> "asserts";
      case DENY -> "denies";
      case HEDGE -> "hedges";
      case ASK -> "asks";
      case WILL -> "wants or plans";
      case FEEL -> "values or feels";
      case null -> "is reported with (what they do with it is not clear)";
    };
  }
}
