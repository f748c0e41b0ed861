package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Publication;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.name.OutletNames;
import org.jspecify.annotations.Nullable;

/**
 * The link that no words of an article name: whoever published it has it from the outlet or channel
 * that the metadata credits it to.
 */
final class InferredCarrier {
  private InferredCarrier() {}

  /** The chains with that link before each that does not name it anyway. */
  static List<List<Hop>> before(List<List<Hop>> chains, Publication publication) {
    String credit = publication.credit();
    if (credit == null || isOwn(credit, publication.outlet())) {
      return chains;
    }
    Hop inferred = Hop.inferred(credit, SourceKind.OUTLET);
    return chains.stream().map(chain -> before(chain, inferred)).toList();
  }

  /** An outlet that credits itself has nothing from elsewhere. */
  private static boolean isOwn(String credit, @Nullable String outlet) {
    return outlet != null && OutletNames.agree(credit, outlet);
  }

  private static List<Hop> before(List<Hop> chain, Hop inferred) {
    if (chain.stream().anyMatch(hop -> OutletNames.agree(hop.name(), inferred.name()))) {
      return chain;
    }
    List<Hop> longer = new ArrayList<>();
    longer.add(inferred);
    longer.addAll(chain);
    return longer;
  }
}
