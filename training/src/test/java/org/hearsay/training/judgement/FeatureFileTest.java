package org.hearsay.training.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.attribution.Impression;
import org.hearsay.source.resolution.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureFileTest {
  @Test
  void whatWasWrittenIsRead(@TempDir Path folder) throws IOException {
    float[] values = {0.5f, -1, 2, 3};
    Features features =
        new Features(List.of("head=mayor", "plural=false"), List.of(), new Impression(values));
    try (FeatureFile file = new FeatureFile(folder.resolve("features"))) {
      file.add(new FeatureFile.Entry(3, 1, 0, features));
      file.add(
          new FeatureFile.Entry(
              FeatureFile.UNLABELLED, FeatureFile.UNLABELLED, FeatureFile.UNLABELLED, features));
      file.complete();
    }

    List<FeatureFile.Entry> read = FeatureFile.read(folder.resolve("features"));

    assertThat(read).extracting(FeatureFile.Entry::part).containsExactly(3, -1);
    assertThat(read).extracting(FeatureFile.Entry::isLabelled).containsExactly(true, false);
    assertThat(read.getLast().features().kind()).containsExactly("head=mayor", "plural=false");
    assertThat(read.getLast().features().act()).isEmpty();
    assertThat(read.getLast().features().impression().values()).containsExactly(values);
  }

  @Test
  void aFileThatEndsEarlyIsNotTakenForWhole(@TempDir Path folder) throws IOException {
    Features features = new Features(List.of(), List.of(), new Impression(new float[0]));
    try (FeatureFile file = new FeatureFile(folder.resolve("features"))) {
      file.add(new FeatureFile.Entry(3, 1, 0, features));
    }

    assertThatThrownBy(() -> FeatureFile.read(folder.resolve("features")))
        .isInstanceOf(EOFException.class);
  }
}
