package org.hearsay.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.training.BaseFiles;
import org.junit.jupiter.api.Test;

/** Our tokenizer, which keeps places in UTF-16, against the one the encoder was trained with. */
class TokenizerTest {
  @Test
  void thePiecesAreThoseOfTheEncodersOwnTokenizer() throws IOException {
    PieceTokenizer ours = new PieceTokenizer(BaseFiles.vocabulary());
    Random random = new Random(41);
    try (InputStream json = BaseFiles.tokenizer();
        HuggingFaceTokenizer theirs =
            HuggingFaceTokenizer.newInstance(
                json, Map.of("addSpecialTokens", "false", "truncation", "false"))) {
      for (int round = 0; round < 2000; round++) {
        String text = text(random);
        Encoding encoding = theirs.encode(text, false, false);
        Pieces pieces = ours.tokenize(text);
        int[] ids = IntStream.range(0, pieces.size()).map(pieces::id).toArray();
        assertThat(ids).as(text).isEqualTo(IntStream.of(toInts(encoding.getIds())).toArray());
      }
    }
  }

  private static int[] toInts(long[] ids) {
    return java.util.Arrays.stream(ids).mapToInt(id -> (int) id).toArray();
  }

  private static String text(Random random) {
    String[] parts = {
      "The minister",
      " said",
      " “quoted”",
      "it’s",
      " co-operate",
      " Café",
      " cafe\u0301",
      " U.S.",
      " £4.5m",
      " 中国",
      "…",
      " naïve",
      "\n\n",
      "\t",
      " ",
      "—",
      "'",
      "\"",
      " ÅNGSTRÖM",
      " İstanbul",
      " ﬁne",
      " 12,000",
      "@x_y",
      " #tag",
      " שלום",
      " Привет"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }
}
