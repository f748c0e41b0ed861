package org.hearsay.app.report.dossier;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.Doubts;
import org.hearsay.app.prose.OriginWords;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Merge;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;

/**
 * The origins of one side as a list: each with what makes it one, then what may make them fewer.
 */
final class OriginList {
  private static final int MOST_LINKS = 3;
  private static final int MOST_DOUBTS = 10;

  private final OriginWords origins;

  OriginList(ExactWords words) {
    origins = new OriginWords(words);
  }

  List<String> inWords(OriginRange range) {
    List<OriginGroup> groups = OriginGroup.of(range);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      items.add((i + 1) + ": " + worded(groups.get(i), range));
    }
    List<Doubts.Doubt> doubts = Doubts.of(range, groups);
    doubts.stream()
        .limit(MOST_DOUBTS)
        .forEach(doubt -> items.add("not shown to differ: " + doubt.inWords()));
    if (doubts.size() > MOST_DOUBTS) {
      items.add("not shown to differ: " + (doubts.size() - MOST_DOUBTS) + " more");
    }
    return items;
  }

  private String worded(OriginGroup group, OriginRange range) {
    String name =
        origins.name(group.head()) + ", " + Counted.of(group.statements().size(), "statement");
    List<Merge> links = group.links();
    if (links.isEmpty()) {
      return name;
    }
    String reasons =
        links.stream()
            .limit(MOST_LINKS)
            .map(link -> origins.link(link, range))
            .collect(joining("; "));
    String more = links.size() > MOST_LINKS ? "; and " + (links.size() - MOST_LINKS) + " more" : "";
    return name + "; one origin, because " + reasons + more;
  }
}
