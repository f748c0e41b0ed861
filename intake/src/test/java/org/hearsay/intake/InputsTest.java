package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final String ENGLISH =
      "The harbour master said that the bridge would open on Monday.";

  @TempDir private Path folder;

  @Test
  void anIndexMayGiveBylineMomentAndCredit() throws IOException {
    Path file = file("a.txt", ENGLISH);
    file(
        "index.jsonl",
        "{\"path\": \"a.txt\", \"author\": \"Ada Tarn\","
            + " \"published_at\": \"2026-03-05T23:30:00-05:00\", \"credit\": \"Halwire\"}\n");

    assertThat(read(file))
        .isInstanceOfSatisfying(
            Input.Accepted.class,
            accepted ->
                assertThat(accepted.article().publication())
                    .isEqualTo(
                        new Publication(
                            null,
                            null,
                            "Ada Tarn",
                            null,
                            LocalDate.of(2026, 3, 5),
                            OffsetDateTime.parse("2026-03-05T23:30:00-05:00"),
                            "Halwire")));
  }

  @Test
  void ofAFolderNoLinesAreTakenThatAreNoArticlesToBeRead() throws IOException {
    file("articles.jsonl", "{\"title\": \"Bridge\", \"text\": \"" + ENGLISH + "\"}\n");
    file("labels.jsonl", "{\"statement\": \"bridge#a1\", \"act\": \"deny\"}\n");
    file("gold.jsonl", "{\"text\": \"" + ENGLISH + "\", \"attributions\": []}\n");
    file("broken.jsonl", "{\"text\": \n");

    assertThat(FolderFiles.of(folder.toString()))
        .map(path -> Path.of(path).getFileName().toString())
        .containsExactly("articles.jsonl", "broken.jsonl");
  }

  @Test
  void theTextIsTheFilesContentUnchanged() throws IOException {
    String text = "\ufeffThe mayor said:\r\n\r\n“It’s 🦊 and cafe\u0301.”\r\n ";

    assertThat(read(file("a.txt", text)))
        .isInstanceOfSatisfying(
            Input.Accepted.class, input -> assertThat(input.article().text()).isEqualTo(text));
  }

  @Test
  void theFoldersIndexSaysWhereAnArticleAppeared() throws IOException {
    file(
        "index.jsonl",
        "no object\n"
            + "{\"path\": \"a.txt\", \"outlet\": \"Halwire\", \"published\": \"2026-03-05\"}\n");
    Path file = file("a.txt", ENGLISH);

    assertThat(read(Publication.UNKNOWN, file.toString()))
        .isInstanceOfSatisfying(
            Input.Accepted.class,
            input ->
                assertThat(input.article().publication())
                    .isEqualTo(new Publication(null, "Halwire", null, LocalDate.of(2026, 3, 5))));
  }

  @Test
  void whatIsGivenForAllCountsMoreThanTheIndex() throws IOException {
    file("index.jsonl", "{\"path\": \"a.txt\", \"outlet\": \"Halwire\", \"title\": \"T\"}\n");
    Publication given = new Publication(null, "Kontor", null, null);
    Path file = file("a.txt", ENGLISH);

    assertThat(read(given, file.toString()))
        .isInstanceOfSatisfying(
            Input.Accepted.class,
            input ->
                assertThat(input.article().publication())
                    .isEqualTo(new Publication("T", "Kontor", null, null)));
  }

  @Test
  void whatIsMissingIsRejected() {
    assertThat(reason(folder.resolve("none.txt"))).isEqualTo("there is no such file");
  }

  @Test
  void anEmptyNameIsNotTheFolderWeAreIn() {
    assertThat(pathsOf(List.of(""))).containsExactly("");
    assertThat(reason(Path.of(""))).isEqualTo("there is no such file");
  }

  @Test
  void whatIsEmptyOrBlankIsRejected() throws IOException {
    assertThat(reason(file("empty.txt", ""))).isEqualTo("the file is empty");
    assertThat(reason(file("blank.txt", " \n\t\u00a0\n")))
        .isEqualTo("there is nothing but white space in the file");
  }

  @Test
  void anInvalidByteIsRejectedWithItsPlace() throws IOException {
    byte[] bytes = "One line.\nCaf?\n".getBytes(StandardCharsets.ISO_8859_1);
    bytes[13] = (byte) 0xe9;
    Path file = Files.write(folder.resolve("latin.txt"), bytes);

    assertThat(reason(file)).isEqualTo("not UTF-8: invalid byte at offset 13 (line 2)");
  }

  @Test
  void aTextInUtf16IsCalledThat() throws IOException {
    Path file = Files.write(folder.resolve("wide.txt"), ENGLISH.getBytes(StandardCharsets.UTF_16));

    assertThat(reason(file))
        .isEqualTo("not UTF-8: UTF-16 by the byte order mark at offset 0 (line 1)");
  }

  @Test
  void linksThatLeadNowhereAreRejected() throws IOException {
    Path round = folder.resolve("round.txt");
    Files.createSymbolicLink(round, round);
    Path dangling =
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("none"));

    assertThat(reason(round)).startsWith("can't be read: ").doesNotContain("null");
    assertThat(reason(dangling)).isEqualTo("there is no such file");
  }

  @Test
  void aTextCutAmidACharacterIsRejected() throws IOException {
    byte[] whole = "The café".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("cut.txt"), Arrays.copyOf(whole, whole.length - 1));

    assertThat(reason(file)).isEqualTo("not UTF-8: invalid byte at offset 7 (line 1)");
  }

  @Test
  void binaryIsRejected() throws IOException {
    assertThat(reason(file("nul.txt", "PNG\n\0\1\2")))
        .isEqualTo("binary, not text: NUL byte at offset 4 (line 2)");
    assertThat(reason(file("controls.txt", "\1\2\3\4 text")))
        .startsWith("binary, not text: 4 of 9 bytes");
  }

  @Test
  void aFewControlCharactersDoNoHarm() throws IOException {
    assertThat(read(file("bell.txt", ENGLISH + "\u0007 " + ENGLISH)))
        .isInstanceOf(Input.Accepted.class);
  }

  @Test
  void fiveMegabytesAreReadAndNotOneByteMore() throws IOException {
    byte[] line = (ENGLISH + " ").getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[Inputs.MOST_BYTES + 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = line[i % line.length];
    }
    Path larger = Files.write(folder.resolve("larger.txt"), bytes);
    Path largest =
        Files.write(folder.resolve("largest.txt"), Arrays.copyOf(bytes, Inputs.MOST_BYTES));

    assertThat(reason(larger)).isEqualTo("the text is larger than 5000000 bytes");
    assertThat(read(largest)).isInstanceOf(Input.Accepted.class);
  }

  @Test
  void otherLanguagesAreRejectedByName() throws IOException {
    assertThat(reason(file("de.txt", GERMAN))).contains("German");
    assertThat(reason(file("fr.txt", FRENCH))).contains("French");
    assertThat(reason(file("es.txt", SPANISH))).contains("Spanish");
    assertThat(reason(file("ru.txt", RUSSIAN))).contains("Russian");
    assertThat(reason(file("ar.txt", ARABIC))).contains("Arabic");
  }

  @Test
  void namesCapitalsAndHeadlinesAreNotTakenForAnotherLanguage() throws IOException {
    assertThat(read(file("names.txt", "Oren Maskell\nIlva Tarn\nKees Falk")))
        .isInstanceOf(Input.Accepted.class);
    assertThat(read(file("caps.txt", ENGLISH.toUpperCase(java.util.Locale.ROOT))))
        .isInstanceOf(Input.Accepted.class);
    assertThat(read(file("headline.txt", "Minister resigns"))).isInstanceOf(Input.Accepted.class);
  }

  @Test
  void namesThatAreForeignMakeNoForeignText() throws IOException {
    String names =
        "Oren Maskell, Søren Kjær, Jean-Baptiste Delacroix, Giuseppe Rossi, María Fernández, "
            + "Ngozi Adeyemi, Hiroshi Tanaka, Zoltán Kovács, Henrike Osterlund, Wei Zhang, "
            + "Priya Natarajan, Luc Bernard, André Leroy, Henri Moreau";
    String results = "Marresk Rovers 2, Lissomar Athletic 1. Teverin United 0, Sundry Town 0.";
    String quotes = "“Das ist alles erfunden,” the mayor said. “Wir haben nichts zu verbergen.”";

    assertThat(List.of(file("n.txt", names), file("r.txt", results), file("q.txt", quotes)))
        .allSatisfy(file -> assertThat(read(file)).isInstanceOf(Input.Accepted.class));
  }

  @Test
  void oneSentenceIsEnoughToTellAnotherLanguage() throws IOException {
    assertThat(
            reason(
                file("de.txt", "Der Minister ist gestern zurückgetreten, sagte eine Sprecherin.")))
        .contains("German");
    assertThat(reason(file("zh.txt", "港务局长周一表示，这座桥要到春天才会重新开放。"))).contains("Chinese");
  }

  @Test
  void aFoldersTextsAreTakenInOrderAndHiddenOnesAreNot() throws IOException {
    file("b.txt", ENGLISH);
    Files.createDirectory(folder.resolve("a"));
    file("a/z.txt", ENGLISH);
    file("a/notes.md", ENGLISH);
    file(".hidden.txt", ENGLISH);

    assertThat(pathsOf(List.of(folder.toString())))
        .containsExactly(folder.resolve("a/z.txt").toString(), folder.resolve("b.txt").toString());
  }

  @Test
  void aLinkThatLeadsBackDoesNoHarm() throws IOException {
    file("a.txt", ENGLISH);
    Files.createSymbolicLink(folder.resolve("again"), folder);

    assertThat(pathsOf(List.of(folder.toString())))
        .containsExactly(folder.resolve("a.txt").toString());
  }

  @Test
  void aFolderThatALinkNamesIsReadUnderTheNameGiven() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    file("real/a.TXT", ENGLISH);
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    assertThat(pathsOf(List.of(link.toString()))).containsExactly(link.resolve("a.TXT").toString());
  }

  @Test
  void aPipeThatWasGivenIsReadAndADeviceIsNot() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/zero")), "needs a POSIX system");
    Path pipe = folder.resolve("pipe");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs mkfifo");
    Thread.startVirtualThread(() -> write(pipe));

    assertThat(read(pipe)).isInstanceOf(Input.Accepted.class);
    assertThat(reason(Path.of("/dev/zero")))
        .isEqualTo("it is a device, neither a file nor a folder");
    assertThat(pathsOf(List.of(folder.toString()))).containsExactly(folder.toString());
  }

  private static void write(Path pipe) {
    try {
      Files.writeString(pipe, ENGLISH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFolderWithoutTextsIsReported() {
    assertThat(pathsOf(List.of(folder.toString()))).containsExactly(folder.toString());
    assertThat(reason(folder))
        .isEqualTo("the folder can't be read, or holds no file that is taken from folders");
  }

  @Test
  void aFileWithoutPermissionIsRejected() throws IOException {
    Path file = file("secret.txt", ENGLISH);
    Files.setPosixFilePermissions(file, java.util.Set.of());
    assumeFalse(Files.isReadable(file), "the superuser may read every file");

    assertThat(reason(file)).isEqualTo("there is no permission to read it");
  }

  @Test
  void standardInputIsRead() {
    assertThat(InputsOf.standardInput(ENGLISH.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Accepted.class, input -> assertThat(input.path()).isEqualTo("-"));
  }

  @Test
  void standardInputIsNotClosed() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream("{\"text\": 1}".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    InputsOf.all(new Inputs(Publication.UNKNOWN, in, InputsOf.NO_WEB, false), "-");

    assertThat(closed[0]).isFalse();
  }

  @Test
  void ofAFolderAllKindsOfFilesAreTakenByTheirNamesAndReadAsWhatTheyAre() throws IOException {
    file("1.txt", ENGLISH);
    file("2.jsonl", "{\"text\": \"" + ENGLISH + "\"}\n{\"text\": \"" + ENGLISH + "\"}\n");
    file("3.html", "<!DOCTYPE html><p>" + ENGLISH);
    file("4.txt", "<html><p>" + ENGLISH);
    file("index.jsonl", "{\"path\": \"1.txt\"}");
    file("package.json", "{\n \"name\": \"a\", \"version\": [1, 2]\n}");
    file("sitemap.xml", "<?xml version=\"1.0\"?><urlset></urlset>");
    file("feeds.opml.xml", "<opml version=\"2.0\"><body/></opml>");
    file("style.css", "p { color: red }");

    assertThat(pathsOf(List.of(folder.toString())))
        .containsExactly(
            folder.resolve("1.txt").toString(),
            folder.resolve("2.jsonl") + "#1",
            folder.resolve("2.jsonl") + "#2",
            folder.resolve("3.html").toString(),
            folder.resolve("4.txt").toString());
  }

  @Test
  void whatIsNothingForHearsayIsRejectedWhereItWasNamed() throws IOException {
    assertThat(reason(file("a", "{\n \"name\": \"a\"\n}"))).startsWith("JSON, but neither");
    assertThat(reason(file("b", "[{\"text\": \"a\"}]"))).startsWith("JSON, but neither");
    assertThat(reason(file("c", "<?xml version=\"1.0\"?><urlset/>")))
        .startsWith("XML, but neither");
    assertThat(reason(file("d", "<opml version=\"1.0\"/>"))).contains("./hearsay watch");
  }

  @Test
  void aCompressedFileIsReadAsWhatIsInIt() throws IOException {
    Path file = folder.resolve("articles.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(("{\"text\": \"" + ENGLISH + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(file);
    Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length - 12));

    assertThat(pathsOf(List.of(file.toString()))).containsExactly(file + "#1");
    assertThat(reason(cut)).startsWith("line 1 can't be read: ");
  }

  @Test
  void aContainersArticlesHaveWhatWasGivenThenWhatTheIndexSaysThenWhatItSaysItself()
      throws IOException {
    file("index.jsonl", "{\"path\": \"a.jsonl\", \"outlet\": \"Halwire\", \"title\": \"I\"}");
    Path file =
        file(
            "a.jsonl",
            "{\"text\": \"%s\", \"outlet\": \"Courier\", \"title\": \"L\", \"url\": \"https://c.example\"}"
                .formatted(ENGLISH));

    assertThat(read(new Publication("G", null, null, null), file.toString()))
        .isInstanceOfSatisfying(
            Input.Accepted.class,
            input ->
                assertThat(input.article().publication())
                    .isEqualTo(new Publication("G", "Halwire", "https://c.example", null)));
  }

  @Test
  void whatCannotBeStoredAsItIsIsRejected() throws IOException {
    Path file =
        file(
            "a.jsonl",
            "{\"text\": \"The mayor \\u0000 said.\"}\n"
                + "{\"text\": \"The mayor \\ud83d said.\"}\n"
                + "{\"text\": \" \\u00a0 \"}\n"
                + "{\"text\": \"Le maire a dit.\", \"language\": \"fr-CA\"}\n");

    assertThat(InputsOf.files(file.toString()))
        .extracting(input -> ((Input.Rejected) input).reason())
        .containsExactly(
            "binary, not text: NUL at character 10",
            "half of a surrogate pair at character 10",
            "there is nothing but white space in the text",
            "the text is in \"fr-CA\"; the model was trained for English");
  }

  @Test
  void howManyThereAreIsKnownUntilAFileMayHoldSeveral() throws IOException {
    Path one = file("1.txt", ENGLISH);
    Path several = file("2.jsonl", "{\"text\": \"" + ENGLISH + "\"}");

    try (ReadInputs inputs = inputs().of(List.of(one.toString(), several.toString()))) {
      inputs.next();
      assertThat(inputs.expected()).isEqualTo(2);
      inputs.next();
      assertThat(inputs.expected()).isEqualTo(-1);
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Inputs inputs() {
    return InputsOf.nothingGiven();
  }

  private static List<String> pathsOf(List<String> given) {
    return InputsOf.files(given.toArray(String[]::new)).stream().map(Input::path).toList();
  }

  private static Input read(Path file) {
    return read(Publication.UNKNOWN, file.toString());
  }

  private static Input read(Publication given, String path) {
    InputStream none = InputStream.nullInputStream();
    List<Input> inputs = InputsOf.all(new Inputs(given, none, InputsOf.NO_WEB, false), path);
    assertThat(inputs).hasSize(1);
    return inputs.getFirst();
  }

  private static String reason(Path file) {
    return ((Input.Rejected) read(file)).reason();
  }

  private static final String GERMAN =
      "Der Hafenmeister sagte am Montag, die Brücke werde erst im Frühjahr wieder geöffnet. Das"
          + " Ministerium wollte sich dazu nicht äußern, und auch die Bürgermeisterin schwieg zu"
          + " den Berichten über die Kosten.";
  private static final String FRENCH =
      "Le capitaine du port a déclaré lundi que le pont ne serait rouvert qu’au printemps. Le"
          + " ministère n’a pas voulu s’exprimer et la maire est restée muette sur les coûts"
          + " évoqués par la presse.";
  private static final String SPANISH =
      "El capitán del puerto dijo el lunes que el puente no se abriría hasta la primavera. El"
          + " ministerio no quiso hacer comentarios y la alcaldesa guardó silencio sobre los costes"
          + " que publicó la prensa.";
  private static final String RUSSIAN =
      "Капитан порта сказал в понедельник, что мост откроют только весной. Министерство отказалось"
          + " от комментариев.";
  private static final String ARABIC =
      "قال مدير الميناء يوم الاثنين إن الجسر لن يفتح قبل الربيع، ورفضت الوزارة التعليق على تقارير"
          + " الصحف حول التكاليف.";
}
