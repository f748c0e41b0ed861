package org.hearsay.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Places in an article's text, as they are given on the command line.
 *
 * @param spans in order; empty for "none"
 */
record Places(List<Span> spans) {
  private static final Pattern PLACE = Pattern.compile("([0-9]{1,9})[-–]([0-9]{1,9})");

  /** Reads "118-160,172-207", or "none". */
  static final class Parser implements ITypeConverter<Places> {
    @Override
    public Places convert(String text) {
      return text.equals("none")
          ? new Places(List.of())
          : new Places(Arrays.stream(text.split(",", -1)).map(Parser::span).sorted().toList());
    }

    private static Span span(String text) {
      var place = PLACE.matcher(text.strip());
      if (place.matches()) {
        int begin = Integer.parseInt(place.group(1));
        int end = Integer.parseInt(place.group(2));
        if (begin < end) {
          return new Span(begin, end);
        }
      }
      throw new TypeConversionException(
          "'" + text + "' is no place in a text; places are given as 118-160,172-207, or none");
    }
  }
}
