package org.hearsay.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD (schema.org), the first source to trust: it is written
 * for machines. Scripts that are no JSON say nothing.
 */
final class StructuredData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Objects of a page that are looked at. */
  private static final int MOST_OBJECTS = 5_000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> objects = new ArrayList<>();
  private final @Nullable JsonNode article;

  private StructuredData(Document page) {
    for (Element script : page.select("script[type^=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data()));
      } catch (JsonProcessingException e) {
        // It says nothing.
      }
    }
    article = objects.stream().filter(StructuredData::isArticle).findFirst().orElse(null);
  }

  static StructuredData of(Document page) {
    return new StructuredData(page);
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        objects.add(node);
        if (node.path("@id").isTextual() && node.size() > 1) {
          byId.putIfAbsent(node.path("@id").textValue(), node);
        }
      }
      node.forEach(open::addLast);
    }
  }

  private static boolean isArticle(JsonNode node) {
    return types(node)
        .anyMatch(type ->
            type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray() ? texts(type) : Stream.ofNullable(type.textValue());
  }

  private static Stream<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.textValue()));
    return texts.stream().filter(Objects::nonNull);
  }

  @Nullable String headline() {
    return text("headline");
  }

  /** The text of the article, where the page gives all of it or its begin. */
  @Nullable String body() {
    return text("articleBody");
  }

  /** The moment of publication as it is written. */
  @Nullable String published() {
    String published = text("datePublished");
    return published == null ? text("dateCreated") : published;
  }

  @Nullable String language() {
    return text("inLanguage");
  }

  /** Address of the page that the article is the main thing of, else the article's own. */
  @Nullable String address() {
    if (article == null) {
      return null;
    }
    JsonNode main = article.path("mainEntityOfPage");
    String named = main.isObject() ? main.path("@id").textValue() : main.textValue();
    return named == null ? text("url") : named;
  }

  @Nullable String publisher() {
    List<String> names = names("publisher");
    return names.isEmpty() ? null : names.getFirst();
  }

  /** The names of the authors in their order. */
  List<String> authors() {
    return names("author");
  }

  private @Nullable String text(String field) {
    JsonNode value = article == null ? null : article.get(field);
    return value == null || !value.isTextual() ? null : Words.plain(value.textValue());
  }

  /** The names of one or several people or organisations, given whole, by name or by reference. */
  private List<String> names(String field) {
    JsonNode value = article == null ? null : article.get(field);
    if (value == null) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode one : value.isArray() ? value : JSON.createArrayNode().add(value)) {
      JsonNode whole = byId.getOrDefault(one.path("@id").asText(), one);
      JsonNode name = whole.isTextual() ? whole : whole.path("name");
      Stream<String> given = name.isArray() ? texts(name) : Stream.ofNullable(name.textValue());
      given.map(Words::plain).filter(Objects::nonNull).forEach(names::add);
    }
    return List.copyOf(names);
  }
}
