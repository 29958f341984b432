package org.xuanyan.load;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Turns the library's marks, which count columns in code points, into places, which count them in UTF-16 code units.
 */
final class YamlPlace {

    private YamlPlace() {}

    static SourceSpan of(SourceText yaml, Optional<Mark> mark) {
        return mark.map(each -> yaml.point(each.getLine() + 1, each.getColumn()))
                .orElseGet(() -> SourceSpan.startOf(yaml.file()));
    }
}
