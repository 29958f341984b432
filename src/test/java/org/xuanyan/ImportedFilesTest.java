package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.extract.Extractor;
import org.xuanyan.problem.Problems;

/** Imports of PDF, DOCX and MHTML files, and of pages in the encoding that they declare. */
@Tag("slow")
class ImportedFilesTest {

    private static final String SLUG = "2031-yunling";

    private static final String TITLE = "桥岭组织成员国元首理事会云岭宣言";
    private static final String OPENING = "桥岭组织成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：";
    private static final String TEXT = "成员国支持共同建设跨河大桥，便利两岸人民往来。";

    private static final String BODY = "\n" + OPENING + "\n\n" + TEXT + "\n";

    private static final String PAGE =
            "<body><h1>" + TITLE + "</h1>\r\n<p>" + OPENING + "</p>\r\n<p>" + TEXT + "</p></body></html>";

    @TempDir
    Path temp;

    private ImportSandbox sandbox;
    private Path folder;

    @BeforeEach
    void emptyContentFolder() throws IOException {
        sandbox = new ImportSandbox(temp);
        folder = sandbox.content().resolve("declarations/" + SLUG);
    }

    private Sandbox.Outcome imported(String name, byte[] file) throws IOException {
        Sandbox.Outcome outcome = sandbox.imported(Files.write(temp.resolve(name), file), SLUG);
        assertThat(sandbox.declaration(SLUG)).endsWith("---\n" + BODY);
        return outcome;
    }

    private static byte[] pdf() {
        return new PrintedPdf()
                .page()
                .text(60, 60, 20, TITLE)
                .lines(60, 100, 12, "　　" + OPENING, "　　" + TEXT)
                .bytes();
    }

    /** The text that was taken is compared from then on; that it is what the file says is checked here. */
    @Test
    void thePdfIsKeptBesideItsTextAndPublished() throws IOException {
        byte[] file = pdf();
        imported("copy.pdf", file);

        Path original = folder.resolve("sources/copy.pdf");
        String taken = Files.readString(folder.resolve("sources/copy.pdf.html"));
        assertThat(original).hasBinaryContent(file);
        assertThat(new Extractor("copy.pdf", "copy.pdf.html", new Problems(), any -> Optional.empty())
                        .text(file, "pdf"))
                .contains(taken);
        assertThat(Files.readString(folder.resolve("declaration.md")))
                .contains("id: pdf\n    file: sources/copy.pdf.html\n    kind: pdf-text\n")
                .containsPattern("original: \\{file: sources/copy.pdf, sha256: [0-9a-f]{64}\\}");
        Path site = sandbox.publish().resolve("declarations/" + SLUG + "/sources");
        assertThat(site.resolve("copy.pdf")).hasBinaryContent(file);
        assertThat(site.resolve("copy.pdf.html.txt")).hasContent(taken);
        assertThat(Files.readString(site.resolve("index.html")))
                .contains("href=\"copy.pdf\" download=\"copy.pdf\"", "href=\"copy.pdf.html.txt\"");
        assertThat(Files.readString(site.resolve("index.json")))
                .contains("\"original\":{\"file\":\"sources/copy.pdf\",\"sha256\":\"");
    }

    @Test
    void anOriginalThatChangedOrIsMissingIsAnError() throws IOException {
        imported("copy.pdf", pdf());
        Path original = folder.resolve("sources/copy.pdf");
        Path text = folder.resolve("declaration.md");

        Files.write(original, new byte[] {1});
        assertThat(sandbox.check().err()).contains("declaration.md:16:", "[changed-copy]");
        Files.delete(original);
        assertThat(sandbox.check().err()).contains("no such raw copy: \"sources/copy.pdf\"");
        Files.writeString(text, Files.readString(text).replace("original: {file", "original: {pages: 3, file"));
        assertThat(sandbox.check().err()).contains("pages");
    }

    @Test
    void aBrokenFileIsRefusedInOneSentence() throws IOException {
        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("raw.txt", "%PDF-1.7\u0000"), SLUG);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("raw.txt:1:1: error: the file is damaged, and its text cannot be read [broken-file]\n")
                .contains("1 error, 0 warnings")
                .doesNotContain("Exception");
        assertThat(Golden.tree(sandbox.content())).isEmpty();
    }

    /** The copy is kept beside the text in order, because an account cannot explain another order. */
    @Test
    void aCopyWithTwoColumnsBesideEachOtherIsPutIntoOrder() throws IOException {
        List<String> left = List.of(
                "  桥岭组织成员国领导人于2031年7月5日",
                "在云岭举行会议，并发表宣言如下：",
                "  成员国支持共同建设跨河大桥，便利",
                "两岸人民往来。各方主张加强山区的森",
                "林防火合作，定期交换观测数据，共同",
                "保护森林与河流，扩大两岸学校之间的",
                "交流。");
        List<String> right = List.of(
                "  成员国欢迎各方参加桥梁建设，愿意",
                "提供资金、技术和培训，并保障施工的",
                "安全与质量，造福两岸人民。",
                "  各方商定每年举行会晤，检查工程进",
                "展情况，通报结果。",
                "  成员国感谢东道国的热情款待，商定",
                "下次会议在平溪举行。");
        StringBuilder copy = new StringBuilder(" ".repeat(12)).append(TITLE).append("\n\n");
        for (int i = 0; i < left.size(); i++) {
            copy.append(left.get(i))
                    .append(" ".repeat(26 - left.get(i).length()))
                    .append(right.get(i))
                    .append('\n');
        }

        byte[] file = copy.toString().getBytes(StandardCharsets.UTF_8);

        Sandbox.Outcome outcome = sandbox.imported(Files.write(temp.resolve("copy.txt"), file), SLUG);

        assertThat(outcome.err())
                .contains(
                        "copy.txt:1:1: warning: the lines of two columns stood beside each other",
                        "in the file sources/copy.txt.columns.txt beside the copy",
                        "[two-columns]")
                .doesNotContain("[unexplained]", "[table-rows]", "[line-order]");
        assertThat(sandbox.declaration(SLUG))
                .endsWith("---\n\n" + OPENING + "\n\n"
                        + "成员国支持共同建设跨河大桥，便利两岸人民往来。各方主张加强山区的森林防火合作，定期交换观测数据，"
                        + "共同保护森林与河流，扩大两岸学校之间的交流。\n\n"
                        + "成员国欢迎各方参加桥梁建设，愿意提供资金、技术和培训，并保障施工的安全与质量，造福两岸人民。"
                        + "\n\n各方商定每年举行会晤，检查工程进展情况，通报结果。\n\n成员国感谢东道国的热情款待，商定下次会议在平溪举行。\n");
        assertThat(folder.resolve("sources/copy.txt")).hasBinaryContent(file);
        assertThat(sandbox.declaration(SLUG))
                .contains("file: sources/copy.txt.columns.txt\n", "original: {file: sources/copy.txt, sha256: ");
        assertThat(sandbox.publish().resolve("declarations/" + SLUG + "/sources/copy.txt"))
                .hasBinaryContent(file);
    }

    /** The text of a file that is refused stands nowhere, so findings name the file. */
    @Test
    void aPdfWithoutATextIsRefusedByItsOwnName() throws IOException {
        byte[] file = new PrintedPdf().page().text(60, 60, 20, "Annex").bytes();

        Sandbox.Outcome outcome = sandbox.importCopy(Files.write(temp.resolve("copy.pdf"), file), SLUG);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("copy.pdf:1:1: error: the copy has no paragraph in Chinese [no-text]")
                .doesNotContain("copy.pdf.html");
    }

    @Test
    void aWordDocumentWithAnotherNameIsImported() throws IOException {
        String body = Zips.paragraph("<w:outlineLvl w:val=\"0\"/>", TITLE)
                + Zips.paragraph("", OPENING)
                + Zips.paragraph("", TEXT);
        imported("宣言.docx", Zips.of(Map.of("word/document.xml", Zips.word(body))));

        assertThat(folder.resolve("sources")).isDirectoryContaining("glob:**/copy.docx");
        assertThat(folder.resolve("sources")).isDirectoryContaining("glob:**/copy.docx.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted-printable", "base64", "8bit"})
    void aSavedPageIsRead(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding.equals("8bit") ? "GB18030" : "UTF-8");
        byte[] bytes = ("<html>" + PAGE).getBytes(charset);
        String body = encoding.equals("base64")
                ? Base64.getMimeEncoder().encodeToString(bytes)
                : encoding.equals("8bit") ? new String(bytes, StandardCharsets.ISO_8859_1) : quoted(bytes);
        String file = "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                + "\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\n\r\n----b\r\nContent-Type: text/html;"
                + " charset=gb2312\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body
                + "\r\n----b\r\nContent-Type: text/css\r\n\r\np{}\r\n----b\r\nContent-Type: text/html\r\n\r\n"
                + "<p>广告</p>\r\n----b--\r\n";

        imported("page.mhtml", file.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(folder.resolve("sources")).isDirectoryContaining("glob:**/page.mhtml.html");
        assertThat(sandbox.publish().resolve("declarations/" + SLUG + "/sources/page.mhtml.txt"))
                .exists();
    }

    private static String quoted(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (byte each : bytes) {
            String next = each > 0 && each != '=' ? Character.toString(each) : String.format("=%02X", each & 0xFF);
            if (column + next.length() > 75) {
                text.append("=\r\n");
                column = 0;
            }
            text.append(next);
            column += next.length();
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "gb18030", "Big5", "x-gbk"})
    void aPageIsReadInTheEncodingThatItDeclares(String declared) throws IOException {
        String meta =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared + "\"></head>";
        boolean big5 = declared.equals("Big5");
        byte[] bytes = (meta + PAGE)
                .replace(big5 ? TEXT : "", big5 ? "成員。" : "")
                .getBytes(Charset.forName(big5 ? "Big5" : "GB18030"));
        Sandbox.Outcome outcome =
                sandbox.importCopy(Files.write(temp.resolve("web.html"), bytes), SLUG, "--title", "题");

        assertThat(outcome.err())
                .contains("web.html:1:1: warning: the file declares the encoding " + declared.replace("x-", "")
                        + " and was read as " + (big5 ? "Big5" : "GB18030") + " [declared-encoding]")
                .doesNotContain("undecodable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
    void aPageInAnyEncodingThatJavaKnowsIsRead(String declared) throws IOException {
        String words = "Главы государств поддерживают строительство моста через реку в интересах жителей.";
        byte[] bytes = ("<html><meta charset=" + declared + "><body><h1>Декларация</h1><p>" + words + "</p><p>1. "
                        + words + "</p></body></html>")
                .getBytes(Charset.forName(declared));
        Sandbox.Outcome outcome = sandbox.importCopy(Files.write(temp.resolve("web.html"), bytes), SLUG);

        assertThat(outcome.err())
                .contains("the file declares the encoding " + declared + " and was read as " + declared);
        assertThat(sandbox.declaration(SLUG)).contains("\n    encoding: " + declared + "\n", words);
        assertThat(Files.readAllBytes(sandbox.content().resolve("declarations/" + SLUG + "/sources/web.html")))
                .isEqualTo(bytes);
        assertThat(sandbox.check().err()).doesNotContain("[unexplained]", "encoding");
    }

    /** A program that converts a page often leaves its old declaration. */
    @Test
    void utf8WinsOverAWrongDeclarationAndMarksOverAll() throws IOException {
        String page = "<html><head><meta charset=gb2312></head>" + PAGE;
        assertThat(imported("web.html", page.getBytes(StandardCharsets.UTF_8)).err())
                .doesNotContain("declared-encoding");
    }

    @Test
    void aByteOrderMarkTellsTheEncoding() throws IOException {
        byte[] bytes = ("\uFEFF" + TITLE + "\n" + BODY).getBytes(StandardCharsets.UTF_16LE);
        assertThat(imported("raw.txt", bytes).err()).contains("BOM and was read as UTF-16LE [declared-encoding]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE"})
    void anEncodingThatEveryCharacterShowsIsGuessed(String encoding) throws IOException {
        byte[] bytes = (TITLE + "\n" + BODY).getBytes(Charset.forName(encoding));
        Sandbox.Outcome outcome = sandbox.importCopy(Files.write(temp.resolve("raw.txt"), bytes), SLUG);

        assertThat(outcome.err()).contains("was read as " + encoding + ", which was guessed", "[guessed-encoding]");
        assertThat(sandbox.declaration(SLUG)).contains("\n    encoding: " + encoding + "\n", TEXT);
        assertThat(sandbox.check().err()).doesNotContain("[unexplained]", "encod");
    }

    @Test
    void theCharactersShowTheOrderOfBytesOfUtf16() throws IOException {
        byte[] bytes = (TITLE + "\n" + BODY).getBytes(StandardCharsets.UTF_16BE);
        Path copy = Files.write(temp.resolve("raw.txt"), bytes);

        assertThat(sandbox.importCopy(copy, SLUG, "--encoding", "UTF-16").code())
                .isZero();
        assertThat(sandbox.declaration(SLUG)).contains("\n    encoding: UTF-16BE\n", TEXT);
    }

    @Test
    void aCopyWithADamagedByteIsWrittenAndTheByteIsKept() throws IOException {
        String text = TITLE + "\n" + BODY + "\n成员国主张加强山区防#火合作，定期交换观测数据。\n\n" + TEXT.repeat(3) + "\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.substring(0, text.indexOf('#')).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        Sandbox.Outcome outcome = sandbox.importCopy(Files.write(temp.resolve("raw.txt"), bytes), SLUG);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("raw.txt:7:11: warning: characters were lost here", "[lost-bytes]");
        assertThat(sandbox.declaration(SLUG)).contains("防\uFFFD火");
        assertThat(Files.readAllBytes(sandbox.content().resolve("declarations/" + SLUG + "/sources/raw.txt")))
                .isEqualTo(bytes);
        assertThat(sandbox.check().err()).doesNotContain("[unexplained]", "[undecodable]", "[changed-copy]");
    }

    @Test
    void bytesThatAreNotInTheDeclaredEncodingAreAnErrorWithItsPlace() throws IOException {
        byte[] bytes = ("<html><meta charset=gb2312>" + PAGE + "xxxxxxxx").getBytes(Charset.forName("GB18030"));
        Arrays.fill(bytes, bytes.length - 8, bytes.length, (byte) 0xFF);
        Sandbox.Outcome outcome = sandbox.importCopy(Files.write(temp.resolve("web.html"), bytes), SLUG);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("web.html:3:", "[undecodable]");
    }

    private static final String ENGLISH = """
            Riverside Declaration of the Leaders

            The leaders of the five coastal states met in Riverside – at the invitation of President Zoë Müller – and \
            declare that “each state’s path” is its own, and that they will build a bridge across the river.
            """;

    private static final String RUSSIAN = """
            Заречная декларация

            1. Мы подтверждаем приверженность Уставу и мирному урегулированию споров в регионе.
            """;

    @ParameterizedTest
    @CsvSource({"windows-1252, en", "windows-1251, ru", "KOI8-R, ru"})
    void theLanguageShowsAnEncodingOfSingleBytes(String encoding, String language) throws IOException {
        String text = language.equals("en") ? ENGLISH : RUSSIAN;
        String page = "<html><body><p>" + text.strip().replace("\n\n", "</p><p>") + "</p></body></html>";
        for (String copy : List.of("raw.txt", "web.html")) {
            byte[] bytes = (copy.endsWith("txt") ? text : page).getBytes(Charset.forName(encoding));
            String slug = copy.endsWith("txt") ? SLUG : "2032-page";
            Sandbox.Outcome outcome = sandbox.importCopy(Files.write(temp.resolve(copy), bytes), slug);

            assertThat(outcome.err())
                    .contains("was read as " + encoding + ", which was guessed", "[guessed-encoding]")
                    .doesNotContain("[lost-bytes]");
            assertThat(sandbox.declaration(slug))
                    .contains(
                            "\n    encoding: " + encoding + "\n",
                            text.strip().lines().skip(2).findFirst().orElseThrow());
        }
    }

    /** An English text may have a few Chinese words, and be damaged. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\u00FF "})
    void aFewChineseCharactersAreNotReadAsWesternOnes(String damage) throws IOException {
        String text = ENGLISH.replaceAll("[^\\x00-\\x7F]", "") + "The bridge is called 云岭桥 (Yunling).\n";
        byte[] chinese = text.getBytes(Charset.forName("GB18030"));
        byte[] end = damage.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = Arrays.copyOf(chinese, chinese.length + end.length);
        System.arraycopy(end, 0, bytes, chinese.length, end.length);

        assertThat(sandbox.importCopy(Files.write(temp.resolve("raw.txt"), bytes), SLUG)
                        .err())
                .doesNotContain("windows-1252")
                .contains("[undecodable]");
    }

    /** The names of encodings are those of pages and texts. */
    @Test
    void anArchivedPageInAnyDeclaredEncodingIsRead() throws IOException {
        String head = "From: <Saved>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        String page = "<html><body><h1>Riverside Declaration</h1><p>"
                + ENGLISH.strip().lines().skip(2).findFirst().orElseThrow() + "</p></body></html>\r\n--b--\r\n";
        byte[] bytes = (head + page).getBytes(Charset.forName("windows-1252"));
        sandbox.importCopy(Files.write(temp.resolve("page.mhtml"), bytes), SLUG);

        assertThat(sandbox.declaration(SLUG)).contains("“each state’s path”", "Zoë Müller");
    }

    /** Pages and texts are guessed; a part without a name of its encoding is one of them. */
    @ParameterizedTest
    @CsvSource({"GB18030, ; charset=\"\"", "GB18030, ''", "Big5, ''"})
    void theEncodingOfAnArchivedPageIsGuessed(String encoding, String declared) throws IOException {
        String head = "From: <Saved>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/html" + declared + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        String words = encoding.equals("Big5")
                ? "<html><body><h1>橋嶺組織成員國元首理事會雲嶺宣言</h1><p>橋嶺組織成員國領導人於2031年7月5日在雲嶺舉行會議，並發表宣言如下：</p>"
                        + "<p>成員國支持共同建設跨河大橋，便利兩岸人民往來。</p></body></html>"
                : "<html>" + PAGE;
        byte[] bytes = (head + words + "\r\n--b--\r\n").getBytes(Charset.forName(encoding));
        Sandbox.Outcome outcome = sandbox.importCopy(Files.write(temp.resolve("page.mhtml"), bytes), SLUG);

        assertThat(outcome.err())
                .contains("page.mhtml:1:1: warning: ", "was read as " + encoding + ", which was guessed")
                .doesNotContain("[lost-bytes]");
        assertThat(sandbox.declaration(SLUG)).contains("adopted: 2031-07-05");
    }

    /** In a terminal, a Chinese character has two cells, so that columns of cells are not columns of characters. */
    @Test
    void columnsOfCellsAreNotTakenForColumnsOfCharacters() throws IOException {
        List<String> left = List.of(
                "　　桥岭组织成员国领导人于2031年7月5日在",
                "云岭举行元首理事会会议，并发表宣言如下：",
                "一",
                "　　各方注意到，本地区粮食产量增长3.5%，",
                "但山区居民的收入仍低于平均水平。",
                "　　元首们感谢南屏王国为筹备和举办此次会",
                "议所做的工作。",
                "　　成员国愿扩大学校之间的交流，互派教师");
        List<String> right = List.of(
                "与学生，鼓励青年人学习彼此的语言。各方谴",
                "责一切形式的恐怖主义，主张切断其资金来",
                "源，同时反对双重标准。",
                "二",
                "　　各方愿深化农业科技合作，建立良种交换",
                "融化问题，加强水文监测、预报和信息共享。",
                "各方一致认为，贫困仍是本地区面临的严峻挑",
                "战，应当优先发展基础教育。");
        StringBuilder copy = new StringBuilder(TITLE).append("\n\n");
        for (int i = 0; i < left.size(); i++) {
            int cells = left.get(i).codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
            copy.append(left.get(i))
                    .append(" ".repeat(48 - cells))
                    .append(right.get(i))
                    .append('\n');
        }

        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("copy.txt", copy.toString()), SLUG);

        assertThat(outcome.err()).contains("[two-columns]").doesNotContain("[segmented]");
        assertThat(Files.readString(folder.resolve("declaration.md")))
                .contains("信息共享。各方一致认为，贫困仍是本地区面临的严峻挑战，应当优先发展基础教育。");
    }

    /** The file is kept as it came; the text without escapes stands beside it, and the draft is made from that. */
    @Test
    void aCopyInEscapesIsReadWithoutThem() throws IOException {
        StringBuilder copy = new StringBuilder();
        (TITLE + "\n\n" + OPENING + "\n\n各方商定每年举行会晤。\n")
                .chars()
                .forEach(c -> copy.append(c < 0x80 ? Character.toString(c) : "\\u%04x".formatted(c)));
        byte[] file = copy.toString().getBytes(StandardCharsets.UTF_8);

        Sandbox.Outcome outcome = sandbox.imported(Files.write(temp.resolve("copy.txt"), file), SLUG);

        assertThat(outcome.err())
                .contains("copy.txt:1:1: warning: the characters of the copy are escapes (\\uXXXX)", "[escaped-copy]")
                .doesNotContain("[unexplained]");
        assertThat(sandbox.declaration(SLUG)).endsWith("---\n\n" + OPENING + "\n\n各方商定每年举行会晤。\n");
        assertThat(folder.resolve("sources/copy.txt")).hasBinaryContent(file);
        assertThat(folder.resolve("sources/copy.txt.decoded.txt")).content().startsWith(TITLE);
    }

    /** A mail is written like a saved page; one without a page has a text. */
    @ParameterizedTest
    @CsvSource({"base64, UTF-8", "base64, GB18030", "quoted-printable, UTF-8"})
    void aMailIsRead(String transfer, String encoding) throws IOException {
        byte[] bytes = (TITLE + "\n" + BODY + "\n-- \n资料组\n").getBytes(Charset.forName(encoding));
        StringBuilder quoted = new StringBuilder();
        for (byte each : bytes) {
            quoted.append(each == '\n' ? "\r\n" : "=%02X".formatted(each & 0xFF));
        }
        String body = transfer.equals("base64") ? Base64.getMimeEncoder().encodeToString(bytes) : quoted.toString();
        String head = "From: a@example.org\r\nSubject: =?utf-8?B?5a6j?=\r\nContent-Type: text/plain; charset="
                + encoding + "\r\nContent-Transfer-Encoding: " + transfer + "\r\n\r\n";

        imported("mail.eml", (head + body + "\r\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sandbox.text(SLUG)).isEqualTo(OPENING + "\n" + TEXT);
    }

    /** The text of such a page is in its data, for search engines, or in the state of a program, where nobody can tell it from the rest. */
    @Test
    void aPageThatOnlyAProgramShowsIsReadFromItsDataOrRefused() throws IOException {
        String words = "成员国将在河上修建大桥，便利两岸人民往来。成员国支持环境保护领域的合作。".repeat(5);
        String page = "<!doctype html><html lang=zh><body><div id=app></div><script%s</script></body></html>";
        String article = page.formatted(
                " type=\"application/ld+json\">{\"headline\":\"桥宣言\",\"articleBody\":\"" + words + "\"}");
        String state = page.formatted(">window.__INITIAL_STATE__ = {\"a\":\"" + words + "\"}");

        Sandbox.Outcome refused = sandbox.importCopy(sandbox.copy("state.html", state), SLUG);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("state.html:1:1: error: the page shows no text", "[text-in-script]");

        Sandbox.Outcome read = sandbox.imported(sandbox.copy("page.html", article), SLUG);
        assertThat(read.err()).contains("JSON-LD articleBody", "[text-in-data]");
        assertThat(sandbox.declaration(SLUG)).contains(words);
    }
}
