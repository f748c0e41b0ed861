package org.hearsay.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.app.report.Report;
import org.hearsay.article.Article;
import org.hearsay.attribution.AttributionModel;
import org.hearsay.attribution.ModelReading;
import org.hearsay.intake.Input;
import org.hearsay.intake.TextInputs;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Sources;

/**
 * Reads inputs a batch at a time, so that memory does not grow with their number, and reports each
 * in the order of the input as soon as its batch is done.
 */
final class Reading {
  /**
   * The first batch is one article, so that the first result comes soon; each next one is twice as
   * large, up to this.
   */
  private static final int MOST_ARTICLES = 32;

  private static final int MOST_CHARACTERS = 500_000;

  private final TextInputs texts;
  private final AttributionModel model;
  private final Sources sources;
  private final Report report;
  private final Writer out;
  private final ReadingProgress progress;

  Reading(
      TextInputs texts,
      AttributionModel model,
      Sources sources,
      Report report,
      Writer out,
      ReadingProgress progress) {
    this.texts = texts;
    this.model = model;
    this.sources = sources;
    this.report = report;
    this.out = out;
    this.progress = progress;
  }

  /** Reads all; false when some could not be read. */
  boolean all(List<String> paths) throws IOException {
    boolean allRead = true;
    List<Input> batch = new ArrayList<>();
    int articles = 1;
    int characters = 0;
    for (String path : paths) {
      Input input = texts.read(path);
      allRead &= input instanceof Input.Accepted;
      batch.add(input);
      characters +=
          input instanceof Input.Accepted accepted ? accepted.article().text().length() : 0;
      if (batch.size() == articles || characters > MOST_CHARACTERS) {
        report(batch);
        batch.clear();
        articles = Math.min(2 * articles, MOST_ARTICLES);
        characters = 0;
      }
    }
    report(batch);
    return allRead;
  }

  private void report(List<Input> batch) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Input input : batch) {
      if (input instanceof Input.Accepted accepted) {
        articles.add(accepted.article());
      }
    }
    List<ModelReading> readings = model.read(articles);
    List<Account> accounts =
        IntStream.range(0, articles.size())
            .parallel()
            .mapToObj(i -> sources.of(articles.get(i), readings.get(i)))
            .toList();
    int next = 0;
    for (Input input : batch) {
      switch (input) {
        case Input.Accepted accepted -> report.read(accepted.path(), accounts.get(next++));
        case Input.Rejected rejected -> report.rejected(rejected.path(), rejected.reason());
      }
      out.flush();
      progress.step();
    }
  }
}
