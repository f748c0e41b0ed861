package org.hearsay.ledger.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.ledger.database.RowBatch;
import org.hearsay.ledger.database.Tables.Appearances;
import org.hearsay.ledger.database.Tables.Derived;
import org.hearsay.ledger.database.Tables.SpeakerKeys;
import org.hearsay.ledger.database.Tables.Speakers;
import org.hearsay.source.EntityKind;
import org.hearsay.speaker.Appearance;
import org.hearsay.speaker.Identification.Absorbed;
import org.hearsay.speaker.Identification.Placed;
import org.hearsay.speaker.NameKeys;
import org.hearsay.speaker.SpeakerNode;
import org.hearsay.speaker.Traits;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

/** Speakers and their appearances, as they are written. For one article at a time. */
final class SpeakerRows {
  /** Counts up when the rules change, so that an older ledger makes its speakers anew. */
  private static final int VERSION = 2;

  private static final String DERIVED = "speakers";

  private static final int MOST_OF_A_NAME = 32;

  private final DSLContext transaction;
  private final SpeakerReader reader;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, SpeakerNode> before = new HashMap<>();

  SpeakerRows(DSLContext transaction) {
    this.transaction = transaction;
    reader = new SpeakerReader(transaction);
  }

  /**
   * Those that have one of the keys, in the order of their founding; of each key the {@value
   * #MOST_OF_A_NAME} that appear in most articles. Of a name that hundreds share for want of
   * evidence, the others wait for a person.
   */
  List<SpeakerNode> sharing(Collection<String> keys) {
    Map<Long, SpeakerNode> found = reader.sharing(keys, MOST_OF_A_NAME);
    found.forEach((number, node) -> {
      numbers.put(node.id(), number);
      before.put(node.id(), node);
    });
    return List.copyOf(found.values());
  }

  /** Keeps nodes that are new or know more. */
  void keep(long article, List<SpeakerNode> nodes) {
    List<SpeakerNode> fresh =
        nodes.stream().filter(node -> !numbers.containsKey(node.id())).toList();
    RowBatch.insert(
        transaction,
        Speakers.SPEAKER,
        Speakers.VALUES,
        fresh.stream().map(node -> values(article, node)).toList());
    number(fresh);
    List<@Nullable Object[]> known = new ArrayList<>();
    for (SpeakerNode node : nodes) {
      if (!fresh.contains(node)) {
        known.add(changed(node));
      }
    }
    RowBatch.execute(transaction, update(), known);
    keepKeys(nodes, fresh);
  }

  private static @Nullable Object[] values(long article, SpeakerNode node) {
    return new @Nullable Object[] {
      node.id(),
      node.name(),
      node.kind(),
      node.traits(),
      node.appearances(),
      article,
      node.first().outlet(),
      node.first().day()
    };
  }

  private @Nullable Object[] changed(SpeakerNode node) {
    return new @Nullable Object[] {
      node.name(), node.kind(), node.traits(), node.appearances(), number(node)
    };
  }

  private Query update() {
    return transaction
        .update(Speakers.SPEAKER)
        .set(Speakers.NAME, (String) null)
        .set(Speakers.KIND, (EntityKind) null)
        .set(Speakers.TRAITS, (Traits) null)
        .set(Speakers.APPEARANCES, (Integer) null)
        .where(Speakers.NUMBER.eq((Long) null));
  }

  private void number(List<SpeakerNode> fresh) {
    List<String> ids = fresh.stream().map(SpeakerNode::id).toList();
    if (!ids.isEmpty()) {
      numbers.putAll(
          transaction
              .select(Speakers.ID, Speakers.NUMBER)
              .from(Speakers.SPEAKER)
              .where(Speakers.ID.in(ids))
              .fetchMap(Speakers.ID, Speakers.NUMBER));
    }
  }

  private long number(SpeakerNode node) {
    return Objects.requireNonNull(numbers.get(node.id()), node.id());
  }

  /** The keys that nodes have now and had not before; fresh ones had none. */
  private void keepKeys(List<SpeakerNode> nodes, List<SpeakerNode> fresh) {
    List<SpeakerNode> named =
        nodes.stream().filter(node -> !hasSameNames(before.get(node.id()), node)).toList();
    Map<Long, Set<String>> kept =
        keys(named.stream().filter(node -> !fresh.contains(node)).map(this::number).toList());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (SpeakerNode node : named) {
      long number = number(node);
      NameKeys.of(node).stream()
          .filter(key -> !kept.getOrDefault(number, Set.of()).contains(key))
          .forEach(key -> rows.add(new @Nullable Object[] {key, number}));
    }
    RowBatch.insert(
        transaction,
        SpeakerKeys.KEY,
        List.<Field<?>>of(SpeakerKeys.NAME, SpeakerKeys.SPEAKER),
        rows);
  }

  private Map<Long, Set<String>> keys(List<Long> speakers) {
    return speakers.isEmpty()
        ? Map.of()
        : transaction
            .select(SpeakerKeys.SPEAKER, SpeakerKeys.NAME)
            .from(SpeakerKeys.KEY)
            .where(SpeakerKeys.SPEAKER.in(speakers))
            .collect(groupingBy(Record2::value1, mapping(Record2::value2, toSet())));
  }

  /** By which it is found. */
  private static boolean hasSameNames(@Nullable SpeakerNode one, SpeakerNode other) {
    return one != null
        && one.kind() == other.kind()
        && one.traits().names().equals(other.traits().names())
        && one.traits().domains().equals(other.traits().domains());
  }

  /** Puts appearances of an article to their nodes. */
  void place(long article, List<Placed> placed) {
    RowBatch.insert(
        transaction,
        Appearances.APPEARANCE,
        Appearances.ALL,
        placed.stream()
            .map(it -> row(article, it.appearance(), numbers.get(it.node()), it.reason()))
            .toList());
  }

  private static @Nullable Object[] row(
      long article, Appearance appearance, @Nullable Long speaker, String reason) {
    return new @Nullable Object[] {
      article, appearance.entity().local(), appearance.id(), speaker, reason
    };
  }

  /** What shows that two are one is kept with the appearance that founded the one absorbed. */
  void absorb(Absorbed absorbed) {
    Long from = numbers.remove(absorbed.node());
    if (from == null) {
      return; // founded and absorbed by the same article
    }
    long into = Objects.requireNonNull(numbers.get(absorbed.into()), absorbed.into());
    transaction
        .update(Appearances.APPEARANCE)
        .set(Appearances.SPEAKER, into)
        .where(Appearances.SPEAKER.eq(from))
        .execute();
    transaction
        .update(Appearances.APPEARANCE)
        .set(Appearances.REASON, absorbed.reason())
        .where(Appearances.ID.eq(absorbed.node()))
        .execute();
    remove(from);
  }

  /** Makes two one, of which the one that was founded first is left. */
  void unite(long one, long other, String reason) {
    Map<Long, SpeakerNode> nodes = reader.speakers(List.of(one, other));
    nodes.forEach((number, node) -> numbers.put(node.id(), number));
    List<SpeakerNode> inOrder = List.copyOf(nodes.values());
    SpeakerNode older = inOrder.getFirst();
    SpeakerNode younger = inOrder.getLast();
    update(older.absorbing(younger));
    absorb(new Absorbed(younger.id(), older.id(), reason));
  }

  private void update(SpeakerNode node) {
    RowBatch.execute(transaction, update(), List.<@Nullable Object[]>of(changed(node)));
    keepKeys(List.of(node), List.of());
  }

  /** An appearance as it was kept. */
  record Kept(long speaker, String reason) {}

  /** Takes all appearances out of an article; by their ids. */
  Map<String, Kept> take(long article) {
    Map<String, Kept> kept = new LinkedHashMap<>();
    transaction
        .select(Appearances.ID, Appearances.SPEAKER, Appearances.REASON)
        .from(Appearances.APPEARANCE)
        .where(Appearances.ARTICLE.eq(article))
        .forEach(row -> kept.put(row.value1(), new Kept(row.value2(), row.value3())));
    transaction.deleteFrom(Appearances.APPEARANCE).where(Appearances.ARTICLE.eq(article)).execute();
    return kept;
  }

  /** Puts one back where it was, with what is known of it now; the id of its node. */
  String stay(long article, Appearance appearance, Kept kept) {
    RowBatch.insert(
        transaction,
        Appearances.APPEARANCE,
        Appearances.ALL,
        List.<@Nullable Object[]>of(row(article, appearance, kept.speaker(), kept.reason())));
    SpeakerNode node = node(kept.speaker()).knowing(SpeakerNode.foundedBy(appearance));
    update(node);
    return node.id();
  }

  /** A speaker has an appearance less; it goes with its last. */
  void withdraw(long speaker) {
    boolean appears =
        transaction.fetchExists(Appearances.APPEARANCE, Appearances.SPEAKER.eq(speaker));
    if (appears) {
      update(node(speaker).withdrawn());
    } else {
      remove(speaker);
    }
  }

  private SpeakerNode node(long number) {
    SpeakerNode node = Objects.requireNonNull(reader.speakers(List.of(number)).get(number));
    numbers.put(node.id(), number);
    return node;
  }

  /** Takes a speaker out with all its appearances: their ids, by the number of the article. */
  Map<Long, Set<String>> takeAll(long speaker) {
    Map<Long, Set<String>> ids = new TreeMap<>();
    transaction
        .select(Appearances.ARTICLE, Appearances.ID)
        .from(Appearances.APPEARANCE)
        .where(Appearances.SPEAKER.eq(speaker))
        .forEach(row -> ids.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
    transaction.deleteFrom(Appearances.APPEARANCE).where(Appearances.SPEAKER.eq(speaker)).execute();
    remove(speaker);
    return ids;
  }

  /** Ids of the speakers that appear in an article. */
  Set<String> there(long article) {
    return transaction
        .select(Speakers.ID)
        .from(Appearances.APPEARANCE)
        .join(Speakers.SPEAKER)
        .on(Speakers.NUMBER.eq(Appearances.SPEAKER))
        .where(Appearances.ARTICLE.eq(article))
        .fetchSet(Speakers.ID);
  }

  private void remove(long number) {
    transaction.deleteFrom(SpeakerKeys.KEY).where(SpeakerKeys.SPEAKER.eq(number)).execute();
    transaction.deleteFrom(Speakers.SPEAKER).where(Speakers.NUMBER.eq(number)).execute();
  }

  /** All of them. */
  void clear() {
    transaction.deleteFrom(Appearances.APPEARANCE).execute();
    transaction.deleteFrom(SpeakerKeys.KEY).execute();
    transaction.deleteFrom(Speakers.SPEAKER).execute();
  }

  /**
   * Notes that the speakers are those that the present rules make.
   *
   * @return how many there are
   */
  int noteVersion() {
    transaction.deleteFrom(Derived.DERIVED).where(Derived.NAME.eq(DERIVED)).execute();
    transaction
        .insertInto(Derived.DERIVED, Derived.NAME, Derived.VERSION)
        .values(DERIVED, VERSION)
        .execute();
    return transaction.fetchCount(Speakers.SPEAKER);
  }

  /** Whether the speakers are those that the present rules make. */
  static boolean areUpToDate(DSLContext transaction) {
    return transaction
        .select(Derived.VERSION)
        .from(Derived.DERIVED)
        .where(Derived.NAME.eq(DERIVED))
        .fetchOptional(Derived.VERSION)
        .filter(version -> version >= VERSION)
        .isPresent();
  }
}
