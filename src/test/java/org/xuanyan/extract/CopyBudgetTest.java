package org.xuanyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.ProcessorTime;

/** What is refused because no import of it would end in time, and what is not. */
class CopyBudgetTest {

    private static final int MORE = CopyBudget.NESTED + 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><p>各",
                "<div>",
                "<table><tr><td>",
                "<FONT color=red>",
                "<b/>",
                "<x-part>",
                "<b><p>各</i>",
                "<noscript>"
            })
    void aPageWhoseElementsAreNotEndedIsRefused(String begun) {
        assertThat(CopyBudget.ofPage("<p>各方。</p>" + begun.repeat(MORE))).hasValueSatisfying(each -> {
            assertThat(each.kind()).isEqualTo("nested");
            assertThat(each.offset()).isEqualTo(10 + begun.length() * CopyBudget.NESTED);
        });
        assertThat(CopyBudget.ofPage(begun.repeat(CopyBudget.NESTED))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>各",
                "<li>各",
                "<br>",
                "<IMG src=x>",
                "<b>各</b>",
                "<div><div>各</div></div>",
                "<path d=x />",
                "<script>'<b>'</script>",
                "<Script>'<b>'</SCRIPT>",
                "<noscript><b></b></noscript>",
                "<style>/*<b>*/</style>",
                "<!-- <b> -->",
                "各 < 方",
                "</b>",
                "<>"
            })
    void whatIsEndedOrNeverStandsInItselfIsNot(String part) {
        assertThat(CopyBudget.ofPage(part.repeat(MORE))).isEmpty();
    }

    @Test
    void aScriptOrCommentWithoutEndIsSkipped() {
        assertThat(CopyBudget.ofPage("<script>" + "<b>".repeat(MORE))).isPresent();
        assertThat(CopyBudget.ofPage("<!-- " + "-".repeat(MORE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- ", "<script ", "<Xmp>", "<b </b ", "<p", "</", "</p", "<!--</b "})
    void whatNeverEndsIsLookedForOnce(String part) {
        String page = part.repeat(2_000_000 * ProcessorTime.SCALE / part.length());
        ProcessorTime.assertLessThan(Duration.ofSeconds(2), part, () -> CopyBudget.ofPage(page));
    }

    @Test
    void aPlainTextHasLinesAndAnEnd() {
        String line = "各".repeat(CopyBudget.LINE);
        assertThat(CopyBudget.ofText(line + "\n" + line + "\r" + line)).isEmpty();
        assertThat(CopyBudget.ofText("甲\n乙" + line)).contains(new CopyBudget("line", CopyBudget.LINE, 2));
        assertThat(CopyBudget.ofText("各\n".repeat(2 << 20))).isEmpty();
        assertThat(CopyBudget.ofText("各\n".repeat(2 << 20) + "各")).contains(new CopyBudget("large", 4, 0));
    }
}
