package org.xuanyan.link;

import java.util.Comparator;
import java.util.List;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Page;
import org.xuanyan.model.Reading;
import org.xuanyan.model.Workspace;
import org.xuanyan.problem.Problems;

/** Puts the collection together: order and permanent ids. */
public final class Linker {

    private static final Comparator<Declaration> BY_DATE = Comparator.comparing(
                    (Declaration each) -> each.metadata().adopted())
            .thenComparing(each -> each.metadata().slug());

    private Linker() {}

    /** Returns the whole collection; {@code problems} receives section marks that occur twice or do not follow. */
    public static Corpus link(Workspace workspace, List<Reading> readings, List<Page> pages, Problems problems) {
        List<Declaration> declarations = readings.stream()
                .map(reading -> Anchors.assign(reading, problems))
                .sorted(BY_DATE)
                .toList();
        return new Corpus(workspace.site(), declarations, pages, workspace.assets());
    }
}
