package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Change.Distinguish;
import org.hearsay.claim.Change.OfSpeaker;
import org.hearsay.claim.Change.Unite;
import org.hearsay.claim.Correction;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.store.SpeakerDecisions.Pair;
import org.hearsay.source.Account;
import org.hearsay.speaker.Appearance;
import org.hearsay.speaker.Appearances;
import org.hearsay.speaker.Identification;
import org.hearsay.speaker.NameKeys;
import org.jooq.DSLContext;

/** Finds out for each article who of it is a speaker that the ledger knows. */
public final class SpeakerFiling {
  private static final int AT_ONCE = 100;

  private final DSLContext transaction;
  private final SpeakerReader reader;
  private final SpeakerDecisions decisions;

  /** Keeps other writers away from the speakers until the transaction ends. */
  public SpeakerFiling(DSLContext transaction) {
    this.transaction = transaction;
    new Locks(transaction).speakers();
    reader = new SpeakerReader(transaction);
    decisions = new SpeakerDecisions(transaction);
  }

  /** Those of an article that was just added. */
  void file(long article, Account account) {
    place(article, Appearances.of(account), Set.of());
    unite();
  }

  private void place(long article, List<Appearance> appearances, Set<String> there) {
    if (appearances.isEmpty()) {
      return;
    }
    SpeakerRows rows = new SpeakerRows(transaction);
    List<Pair> apart = decisions.apart();
    Identification.Result result =
        new Identification(
                rows.sharing(NameKeys.of(appearances)),
                there,
                (one, other) -> apart.stream().anyMatch(pair -> pair.is(one, other)))
            .place(appearances);
    rows.keep(article, result.nodes());
    rows.place(article, result.placed());
    result.absorbed().forEach(rows::absorb);
  }

  private void unite() {
    for (Correction correction : decisions.uniting()) {
      OfSpeaker change = (OfSpeaker) correction.change();
      reader
          .number(change.speaker())
          .ifPresent(one ->
              reader
                  .number(change.other())
                  .filter(other -> !other.equals(one))
                  .ifPresent(other ->
                      new SpeakerRows(transaction)
                          .unite(one, other, "held for one by " + correction.author())));
    }
  }

  /**
   * Those of an article that was read again, or corrected. Who is there by the same name stays
   * where it is, with what is now known of it; what only an earlier reading had said of it is
   * forgotten when the speakers are made anew.
   */
  void refile(long article, Account account) {
    SpeakerRows rows = new SpeakerRows(transaction);
    Map<String, SpeakerRows.Kept> before = rows.take(article);
    Set<String> there = new HashSet<>();
    List<Appearance> fresh = new ArrayList<>();
    for (Appearance appearance : Appearances.of(account)) {
      SpeakerRows.Kept kept = before.remove(appearance.id());
      if (kept == null) {
        fresh.add(appearance);
      } else {
        there.add(rows.stay(article, appearance, kept));
      }
    }
    before.values().forEach(gone -> rows.withdraw(gone.speaker()));
    place(article, fresh, there);
    unite();
  }

  /**
   * Does what a person said, once it is taken down.
   *
   * @throws IllegalArgumentException when there is no such speaker, or nothing to do
   */
  void apply(OfSpeaker change) {
    long one = require(change.speaker());
    long other = require(change.other());
    switch (change) {
      case Unite _ -> {
        if (one == other) {
          throw new IllegalArgumentException("the two speakers are one already");
        }
        unite();
      }
      case Distinguish _ -> {
        if (change.speaker().equals(change.other())) {
          throw new IllegalArgumentException("nothing is to be told from itself");
        }
        if (one == other) {
          placeAnew(one);
        }
      }
    }
  }

  private long require(String id) {
    return reader
        .number(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no speaker " + id));
  }

  /** All appearances of a speaker, as if they came now. */
  private void placeAnew(long speaker) {
    SpeakerRows rows = new SpeakerRows(transaction);
    Map<Long, Set<String>> ids = rows.takeAll(speaker);
    List<Long> articles = List.copyOf(ids.keySet());
    int next = 0;
    for (Account account : new AccountReader(transaction, articles).corrected()) {
      long article = articles.get(next++);
      List<Appearance> own =
          Appearances.of(account).stream()
              .filter(it -> ids.getOrDefault(article, Set.of()).contains(it.id()))
              .toList();
      place(article, own, rows.there(article));
    }
    unite();
  }

  /** Makes all of them anew; gives how many there are. */
  public int makeAnew() {
    return makeAnew(Steps.UNTOLD);
  }

  /**
   * The same.
   *
   * @param steps told how far it is
   */
  int makeAnew(Steps steps) {
    new SpeakerRows(transaction).clear();
    List<Long> articles =
        transaction
            .select(Articles.NUMBER)
            .from(Articles.ARTICLE)
            .orderBy(Articles.NUMBER)
            .fetch(Articles.NUMBER);
    for (int from = 0; from < articles.size(); from += AT_ONCE) {
      List<Long> some = articles.subList(from, Math.min(from + AT_ONCE, articles.size()));
      int next = 0;
      for (Account account : new AccountReader(transaction, some).corrected()) {
        file(some.get(next++), account);
      }
      steps.done(from + some.size(), articles.size());
    }
    return new SpeakerRows(transaction).noteVersion();
  }
}
