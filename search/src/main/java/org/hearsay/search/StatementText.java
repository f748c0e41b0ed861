package org.hearsay.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.source.Speaker;

/** What a statement is found by, by field. */
final class StatementText {
  private static final int CHARACTERS_AROUND = 300;

  private StatementText() {}

  static Map<String, String> of(FiledStatement filed) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("content", filed.content());
    switch (filed.statement().speaker()) {
      case Speaker.Known known -> fields.put("speaker", known.entity().name());
      case Speaker.Unnamed unnamed -> fields.put("speaker", unnamed.entity().name());
      case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> {}
    }
    String title = filed.article().publication().title();
    if (title != null) {
      fields.put("title", title);
    }
    fields.put("around", around(filed));
    return fields;
  }

  private static String around(FiledStatement filed) {
    String text = filed.article().text();
    Span content = filed.statement().attribution().content().getFirst();
    int begin = Math.max(0, content.begin() - CHARACTERS_AROUND);
    return text.substring(begin, Math.min(text.length(), content.end() + CHARACTERS_AROUND));
  }
}
