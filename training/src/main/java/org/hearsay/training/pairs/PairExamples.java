package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.claim.Relation;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.intake.gold.StanceCorpus.StancePair;
import org.hearsay.reader.pairs.PairWindows;
import org.hearsay.reader.pieces.Window;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.corpus.Example;

/** What the pair model learns from, as the trainer takes it. */
final class PairExamples {
  private static final int UNRELATED_OF_FNC = 8_000;
  private static final int UNRELATED_OF_ARC = 1_000;
  private static final int DISAGREE_TIMES = 2;
  private static final int STANCES_AGAIN = 5_000;
  private static final int SHOWN_AGAIN = 6_000;

  /** Of how many of the contents pairs are made by rule. */
  private static final double MADE_FROM = 0.3;

  private final Path data;
  private final PairWindows windows;

  PairExamples(Path data) throws IOException {
    this.data = data;
    windows = new PairWindows(BaseFiles.vocabulary());
  }

  /** Headlines with the sentences of bodies, of tenths that are to be learnt; entailments. */
  List<Example> stances() throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    for (String corpus : List.of("fnc1", "arc")) {
      PairCorpora.Stances stances = new PairCorpora.Stances(data, corpus);
      List<StancePair> all = stances.of(Tenth.LEARNT);
      List<StancePair> chosen =
          new ArrayList<>(all.stream().filter(s -> s.relation() != Relation.UNRELATED).toList());
      int unrelated = corpus.equals("fnc1") ? UNRELATED_OF_FNC : UNRELATED_OF_ARC;
      chosen.addAll(stances.hardestUnrelated(all, unrelated));
      chosen.forEach(pair -> pairs.add(stances.labelled(pair)));
    }
    pairs.addAll(PairCorpora.entailments(data));
    List<Example> examples = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      int times = pair.relation() == Relation.CONTRADICTS ? DISAGREE_TIMES : 1;
      examples.addAll(Collections.nCopies(times, example(pair)));
    }
    return examples;
  }

  /** Pairs of single statements, with some of the {@code stances} lest these be forgotten. */
  List<Example> statements(List<Example> stances) throws IOException {
    StatementPairs made = new StatementPairs(new Random(1));
    List<StancePair> learnt = new PairCorpora.Stances(data, "fnc1").of(Tenth.LEARNT);
    List<LabelledPair> pairs = new ArrayList<>(made.ofHeadlines(learnt));
    pairs.addAll(
        made.ofContents(GoldCorpus.read(data.resolve("polnear/train.jsonl.gz")).articles()));
    pairs.addAll(PairCorpora.entailments(data));
    return with(pairs, stances, STANCES_AGAIN, 2);
  }

  /** Statements reworded and reversed by rule, with some of what was shown {@code before}. */
  List<Example> made(List<Example> before) throws IOException {
    Path corpus = data.resolve("polnear/train.jsonl.gz");
    return with(MadePairs.of(corpus, MADE_FROM, 1), before, SHOWN_AGAIN, 3);
  }

  private List<Example> with(List<LabelledPair> pairs, List<Example> before, int again, long seed) {
    List<Example> examples = new ArrayList<>(pairs.stream().map(this::example).toList());
    List<Example> shuffled = new ArrayList<>(before);
    Collections.shuffle(shuffled, new Random(seed));
    examples.addAll(shuffled.subList(0, Math.min(shuffled.size(), again)));
    return examples;
  }

  private Example example(LabelledPair labelled) {
    Window window = windows.of(labelled.pair()).orElseThrow();
    long[] labels = new long[window.length()];
    Arrays.fill(labels, Example.UNLABELLED);
    long[] names = labels.clone();
    labels[0] = labelled.relation().ordinal();
    return new Example(window, labels, names, List.of());
  }
}
