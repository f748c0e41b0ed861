package org.hearsay.attribution;

import java.util.List;
import org.hearsay.article.Span;

/**
 * Someone is reported to have said, thought or wanted something.
 *
 * @param source who, as the article words it; empty where no source is stated
 * @param cue the words or mark that link source and content; empty where there are none
 * @param content what is attributed, in one piece or several; never empty
 * @param quotation how the content is worded
 * @param spanConfidence calibrated probability, 0 to 1, that this is an attribution with these
 *     spans; it says nothing about who the speaker is or what the source does with the content
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Quotation quotation,
    double spanConfidence) {
  /**
   * Sorts and copies the spans.
   *
   * @throws IllegalArgumentException when there is no content, or the confidence is not between 0
   *     and 1
   */
  public Attribution {
    source = source.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    content = content.stream().sorted().toList();
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a content");
    }
    if (!(spanConfidence >= 0 && spanConfidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + spanConfidence);
    }
  }
}
