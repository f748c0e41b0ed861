package org.hearsay.ledger.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Ledger.SpeakerSummary;
import org.hearsay.origin.Trace;
import org.hearsay.origin.Tracing;
import org.hearsay.source.Account;
import org.hearsay.source.EntityKind;

/** All that a ledger holds, by id, a few at a time. */
record Sorted(Ledger ledger) {
  private static final int AT_ONCE = 100;

  void eachAccount(Consumer<Account> consumer) {
    List<ArticleId> ids = new ArrayList<>(ledger.articles());
    ids.sort(Comparator.comparing(ArticleId::value));
    inParts(ids, ledger::accounts, consumer);
  }

  void eachClaim(Consumer<Claim> consumer) {
    List<String> ids = new ArrayList<>(ledger.claims());
    ids.sort(Comparator.naturalOrder());
    inParts(ids, ledger::claims, consumer);
  }

  void eachTrace(Tracing tracing, Consumer<Trace> consumer) {
    List<String> ids = new ArrayList<>(ledger.claims());
    ids.sort(Comparator.naturalOrder());
    inParts(ids, part -> tracing.of(ledger.claims(part)), consumer);
  }

  void eachSpeaker(Consumer<SpeakerSummary> consumer) {
    ledger.speakers("", EnumSet.allOf(EntityKind.class), Integer.MAX_VALUE).stream()
        .sorted(Comparator.comparing(summary -> summary.speaker().id()))
        .forEach(consumer);
  }

  private static <I, T> void inParts(
      List<I> ids, Function<List<I>, List<T>> read, Consumer<T> consumer) {
    for (int begin = 0; begin < ids.size(); begin += AT_ONCE) {
      int end = Math.min(begin + AT_ONCE, ids.size());
      read.apply(ids.subList(begin, end)).forEach(consumer);
    }
  }
}
