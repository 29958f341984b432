package org.xuanyan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.Said;
import org.xuanyan.model.Block;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Note;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Page;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.PageName;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

class ParserTest {

    private final Problems problems = new Problems();

    private Block.Passage passage(String body) {
        return (Block.Passage) Manuscripts.parse(body, problems).blocks().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "甲|乙, 甲乙",
        "甲|a, 甲a",
        "a|乙, a乙",
        "a|b, a b",
        "《甲》|b, 《甲》b",
        "a|，b, 'a，b'",
        "甲[^n]|[^n]乙, 甲乙",
        "a[^n]|[^n]b, a b"
    })
    void aLineBreakIsASpaceOnlyBetweenWordsThatNeedOne(String lines, String joined) {
        assertThat(passage(lines.replace('|', '\n') + "\n\n[^n]: x\n").text()).isEqualTo(joined);
        assertThat(Said.of(problems)).contains("several lines");
    }

    @Test
    void notesAreNumberedInTheOrderOfTheText() {
        ParsedDeclaration parsed = Manuscripts.parse("一[^B]二[^a]三[^b]\n\n[^a]: *甲*\n\n[^b]: 乙\n", problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(((Block.Passage) parsed.blocks().get(0)).marks())
                .containsExactly(new NoteMark(1, 1, 1), new NoteMark(2, 2, 1), new NoteMark(3, 1, 2));
        assertThat(parsed.notes()).extracting(Note::text).containsExactly("乙", "甲");
        assertThat(parsed.notes()).extracting(note -> note.html().markup()).contains("<p><em>甲</em></p>");
    }

    @Test
    void nestingHasALimit() {
        Manuscripts.parse("> ".repeat(20_000) + "x", problems);
        Manuscripts.parse("[".repeat(20_000) + "x" + "](/)".repeat(20_000), problems);
        Manuscripts.parse("*a ".repeat(20_000) + "b*".repeat(20_000), problems);
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void aPageMayUseMarkdown() {
        Page page = PageParser.parse(
                new PageManuscript(
                        new PageName("about"),
                        new LanguageTag("zh"),
                        "t",
                        "d",
                        new SourceText("a.md", "## 题\n\n甲\n乙 **重** `代码` [链接](/declarations/) ![图](/assets/x.svg)\n")),
                problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(page.body().markup())
                .isEqualTo("<h2>题</h2>\n<p>甲乙 <strong>重</strong> <code>代码</code> "
                        + "<a href=\"../declarations/\">链接</a> <img src=\"../assets/x.svg\" alt=\"图\" /></p>");
        assertThat(page.links())
                .extracting(link -> link.target() + " " + link.at())
                .isEqualTo(List.of("declarations/ a.md:4:14", "assets/x.svg a.md:4:35"));
    }
}
