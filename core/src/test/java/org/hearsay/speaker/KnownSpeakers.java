package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.source.Account;

/** Speakers of articles that came one after another, in memory. */
final class KnownSpeakers {
  private final Map<String, SpeakerNode> nodes = new LinkedHashMap<>();
  private final Map<String, String> nodeOf = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();

  static KnownSpeakers of(Scene... scenes) {
    KnownSpeakers speakers = new KnownSpeakers();
    for (Scene scene : scenes) {
      speakers.add(scene.account());
    }
    return speakers;
  }

  void add(Account account) {
    Identification.Result result =
        new Identification(List.copyOf(nodes.values()), Set.of(), (one, other) -> false)
            .place(Appearances.of(account));
    result
        .absorbed()
        .forEach(absorbed -> {
          nodes.remove(absorbed.node());
          nodeOf.replaceAll((id, node) -> node.equals(absorbed.node()) ? absorbed.into() : node);
        });
    result.nodes().forEach(node -> nodes.put(node.id(), node));
    result
        .placed()
        .forEach(placed -> {
          nodeOf.put(placed.appearance().entity().toString(), placed.node());
          reasons.put(placed.appearance().entity().toString(), placed.reason());
        });
  }

  /** Those one of whose names this is. */
  List<SpeakerNode> named(String name) {
    List<SpeakerNode> named = new ArrayList<>();
    nodes
        .values()
        .forEach(node -> {
          if (node.traits().names().contains(name)) {
            named.add(node);
          }
        });
    return named;
  }

  /** Which node each entity belongs to. */
  Map<String, String> placement() {
    return nodeOf;
  }

  String reasonOf(Account account, String local) {
    return reasons.get(new EntityId(account.article().id(), local).toString());
  }
}
