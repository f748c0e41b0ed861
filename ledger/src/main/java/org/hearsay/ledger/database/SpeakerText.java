package org.hearsay.ledger.database;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.source.Entity;
import org.hearsay.source.Entity.Role;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Speaker;

/**
 * A speaker whom a person named, as JSON: with all that is known of the entities, as those of the
 * article change when it is read again. Stateless.
 */
final class SpeakerText {
  private SpeakerText() {}

  static ObjectNode of(Speaker speaker) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("case", ChangeText.word(SpeakerCase.of(speaker)));
    ArrayNode entities = json.putArray("entities");
    SpeakerCase.entities(speaker).forEach(entity -> entities.add(of(entity)));
    return json;
  }

  static Speaker speaker(JsonNode json) {
    List<Entity> entities = new ArrayList<>();
    json.required("entities").forEach(entity -> entities.add(entity(entity)));
    return ChangeText.constant(SpeakerCase.class, json, "case").speaker(entities);
  }

  private static ObjectNode of(Entity entity) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", entity.id())
            .put("name", entity.name())
            .put("kind", ChangeText.word(entity.kind()))
            .put("mentions", SpanText.of(entity.mentions()));
    ArrayNode roles = json.putArray("roles");
    for (Role role : entity.roles()) {
      roles.addObject().put("text", role.text()).put("span", SpanText.of(role.span()));
    }
    return json.put("age", entity.age()).put("audience", entity.audience());
  }

  private static Entity entity(JsonNode json) {
    List<Role> roles = new ArrayList<>();
    for (JsonNode role : json.required("roles")) {
      roles.add(
          new Role(
              ChangeText.string(role, "text"), SpanText.span(ChangeText.string(role, "span"))));
    }
    return new Entity(
        ChangeText.string(json, "id"),
        ChangeText.string(json, "name"),
        ChangeText.constant(EntityKind.class, json, "kind"),
        SpanText.spans(ChangeText.string(json, "mentions")),
        roles,
        json.hasNonNull("age") ? json.get("age").intValue() : null,
        json.hasNonNull("audience") ? json.get("audience").longValue() : null);
  }
}
