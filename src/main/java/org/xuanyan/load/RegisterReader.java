package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AddressDecisions.AddressDecision;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.RecordedPassage;
import org.xuanyan.model.Register;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.FormerDeclarations;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads {@code published.txt} and reports published declarations that are missing. */
final class RegisterReader {

    /** How an instrument was recorded before all addresses were. */
    private static final String FORMER_INSTRUMENT = "instrument: ";

    private RegisterReader() {}

    /**
     * Reads the register; each declaration in it must have a folder and a ledger, unless an editor says what became of it. Then
     * its ledger must be there, or that of the declaration to which it leads, because it has the ids that were published.
     *
     * @param moved what an editor says became of published addresses
     * @param name the name of the file in findings
     * @param parent the folder of the declarations
     * @throws IOException if the disk fails
     */
    static Register read(Path file, String name, Path parent, AddressDecisions moved, Problems problems)
            throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            reportLost(name, parent, problems);
        }
        return TextReader.isThere(file, name, problems)
                ? TextReader.read(file, name, problems)
                        .map(text -> read(text, parent, moved, problems))
                        .orElseGet(() -> Register.empty(name))
                : Register.empty(name);
    }

    /** Reports that there is no register although a declaration has a ledger: builds write the register first, and never remove it. */
    private static void reportLost(String name, Path parent, Problems problems) throws IOException {
        for (Path folder : Folders.children(parent)) {
            if (Files.exists(folder.resolve(Ledger.FILE), LinkOption.NOFOLLOW_LINKS)) {
                problems.report(Code.LOST_REGISTER, SourceSpan.startOf(name), folder.getFileName(), Ledger.FILE);
                return;
            }
        }
    }

    private static Register read(SourceText text, Path parent, AddressDecisions moved, Problems problems) {
        List<String> lines = checkEnd(text, text.text().lines().toList(), problems);
        SortedSet<Slug> slugs = new TreeSet<>();
        SortedMap<String, String> addresses = new TreeMap<>();
        SortedSet<RecordedPassage> passages = new TreeSet<>();
        Map<String, Integer> ids = new TreeMap<>();
        Map<Slug, Slug> declarations = new TreeMap<>();
        Optional<String> series = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            SourceSpan at = new SourceSpan(text.file(), i + 1, 1, 0);
            if (LedgerReader.CONFLICT.matcher(line).lookingAt()) {
                problems.report(Code.MERGE_CONFLICT, at);
            } else if (line.startsWith(Register.SERIES)) {
                series = Optional.of(line.substring(Register.SERIES.length()));
            } else if (line.startsWith(Register.ADDRESS)) {
                address(line, at, addresses, problems);
            } else if (line.startsWith(Register.PASSAGE)) {
                passage(line, at, ids, problems)
                        .map(each -> sharing(each, declarations))
                        .ifPresent(passages::add);
            } else {
                declaration(line, at, parent, moved, problems).ifPresent(slugs::add);
            }
        }
        return new Register(text.file(), Optional.of(text.text()), slugs, addresses, passages, series);
    }

    /** Returns all lines but the last, which must say that the file is whole; in an open merge, it cannot. */
    private static List<String> checkEnd(SourceText text, List<String> all, Problems problems) {
        int last = all.size() - 1;
        boolean closed = last >= 0 && all.get(last).startsWith(Register.END);
        List<String> lines = closed ? all.subList(0, last) : all;
        String end = Register.end(lines);
        if (lines.stream().anyMatch(each -> LedgerReader.CONFLICT.matcher(each).lookingAt())) {
            return lines;
        }
        if (!closed) {
            problems.report(Code.REGISTER_WITHOUT_END, new SourceSpan(text.file(), last + 2, 1, 0), end);
        } else if (!all.get(last).equals(end)) {
            problems.report(Code.REGISTER_MISCOUNTED, new SourceSpan(text.file(), last + 1, 1, 0), end);
        }
        return lines;
    }

    private static void reportUnknown(String line, SourceSpan at, Problems problems) {
        Optional<String> now = Optional.of(line)
                .filter(each -> each.startsWith(FORMER_INSTRUMENT))
                .map(each -> Register.ADDRESS + Routes.TREATIES + each.substring(FORMER_INSTRUMENT.length()) + "/");
        problems.report(Code.NOT_A_PUBLISHED_SLUG, at, line, now);
    }

    private static void address(String line, SourceSpan at, SortedMap<String, String> addresses, Problems problems) {
        int end = line.indexOf(Register.STANDS_FOR);
        String address = end < 0 ? line : line.substring(0, end);
        String meaning = end < 0 ? "" : line.substring(end + Register.STANDS_FOR.length());
        if (Routes.published(address).isEmpty()) {
            reportUnknown(line, at, problems);
        } else if (!addresses.getOrDefault(address, meaning).equals(meaning)) {
            problems.report(Code.ADDRESS_RECORDED_TWICE, at, address, addresses.get(address));
        } else {
            addresses.put(address, meaning);
        }
    }

    /**
     * Reads the line of a passage.
     *
     * @param ids id → the line in which it is recorded
     */
    private static Optional<RecordedPassage> passage(
            String line, SourceSpan at, Map<String, Integer> ids, Problems problems) {
        Optional<RecordedPassage> passage = RecordedPassage.of(line.substring(Register.PASSAGE.length()));
        if (passage.isEmpty()) {
            reportUnknown(line, at, problems);
            return passage;
        }
        Integer earlier = ids.putIfAbsent(passage.get().id(), at.line());
        if (earlier != null) {
            problems.report(Code.PASSAGE_RECORDED_TWICE, at, passage.get().id(), earlier);
        }
        return passage.filter(each -> earlier == null);
    }

    /** Returns the same passage with one object for each declaration, because they recur in thousands of lines. */
    private static RecordedPassage sharing(RecordedPassage passage, Map<Slug, Slug> declarations) {
        return new RecordedPassage(
                passage.id(),
                passage.places().stream()
                        .map(each -> new ParagraphPlace(
                                declarations.computeIfAbsent(each.declaration(), slug -> slug), each.paragraph()))
                        .toList());
    }

    private static Optional<Slug> declaration(
            String line, SourceSpan at, Path parent, AddressDecisions moved, Problems problems) {
        Optional<Slug> slug = Slug.of(line);
        Optional<AddressDecision> decision =
                slug.map(FormerDeclarations::address).flatMap(moved::on);
        if (slug.isEmpty()) {
            reportUnknown(line, at, problems);
        } else if (decision.isPresent()) {
            boolean isKept = Stream.concat(slug.stream(), FormerDeclarations.successor(decision.get()).stream())
                    .anyMatch(
                            each -> Files.exists(parent.resolve(each.toString()).resolve(Ledger.FILE)));
            if (!isKept) {
                problems.report(Code.LOST_LEDGER, at, line, Ledger.FILE);
            }
        } else if (!Files.isDirectory(parent.resolve(line))) {
            problems.report(Code.LOST_DECLARATION, at, line);
        } else if (!Files.exists(parent.resolve(line).resolve(Ledger.FILE))) {
            problems.report(Code.LOST_LEDGER, at, line, Ledger.FILE);
        }
        return slug;
    }
}
