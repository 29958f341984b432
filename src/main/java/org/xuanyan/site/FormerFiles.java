package org.xuanyan.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AddressDecisions.AddressDecision;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Register;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;

/** Files at published addresses from which they moved: a file cannot lead elsewhere, so that it stands there once more. */
final class FormerFiles {

    private static final String FEED_BEGINS = "<feed ";
    private static final String ROOT = Register.ADDRESS;

    private FormerFiles() {}

    /** An address and all below it, with where that is now. */
    private record Move(String from, String to, Optional<String> decidedIn) {

        /** Returns that of an address which is or is below this one; empty if only this one itself moved. */
        private Optional<Move> of(String address) {
            return address.equals(from) || from.endsWith("/") && to.endsWith("/")
                    ? Optional.of(new Move(address, to + address.substring(from.length()), decidedIn))
                    : Optional.empty();
        }
    }

    /** Returns the recorded feeds of which a decision says what became, and which are neither on the site nor moved with it. */
    static List<AddressDecision> feedsWithoutSuccessor(
            Corpus corpus, Register register, AddressDecisions decisions, Set<String> files) {
        SortedMap<String, Move> moved = singles(corpus, register, decisions);
        Function<String, Optional<AddressDecision>> covering = decisions.covering();
        List<AddressDecision> feeds = new ArrayList<>();
        for (String address : register.addresses().keySet()) {
            String file = address.substring(ROOT.length());
            boolean stands = files.contains(file)
                    || Optional.ofNullable(moved.get(file))
                            .filter(move -> files.contains(present(move, moved)))
                            .isPresent();
            if (Routes.isFeed(file) && !stands) {
                covering.apply(address)
                        .map(each -> new AddressDecision(address, each.to(), each.reason(), each.at(), each.toAt()))
                        .ifPresent(feeds::add);
            }
        }
        return feeds;
    }

    /**
     * Returns the files that stand at their former addresses, too.
     *
     * @param files all of the site that have a permanent address
     */
    static Stream<Output> of(
            Corpus corpus, Register register, AddressDecisions decisions, Supplier<Stream<Output>> files) {
        List<Move> folders = folders(register, decisions);
        SortedMap<String, Move> singles = singles(corpus, register, decisions);
        if (folders.isEmpty() && singles.isEmpty()) {
            return Stream.empty();
        }
        Set<String> moved = folders.stream().map(Move::from).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Move>> byFolder =
                folders.stream().collect(Collectors.groupingBy(Move::to, TreeMap::new, Collectors.toList()));
        Set<String> there = files.get().map(Output::path).collect(Collectors.toCollection(TreeSet::new));
        SortedMap<String, List<Move>> byPresent = new TreeMap<>();
        singles.values().stream()
                .filter(each -> !there.contains(each.from())
                        && AddressDecisions.above(each.from()).noneMatch(moved::contains))
                .forEach(each -> byPresent
                        .computeIfAbsent(present(each, singles), file -> new ArrayList<>())
                        .add(each));
        return files.get()
                .filter(each -> !each.path().endsWith(".html"))
                .flatMap(each -> Stream.concat(
                                AddressDecisions.above(each.path())
                                        .flatMap(folder -> byFolder.getOrDefault(folder, List.of()).stream())
                                        .map(folder -> within(folder, each.path())),
                                byPresent.getOrDefault(each.path(), List.of()).stream())
                        .map(move -> copy(each, move)));
    }

    /** Returns where a file of a folder that moved stood before, as a path. */
    private static Move within(Move folder, String path) {
        return new Move(folder.from() + path.substring(folder.to().length()), path, folder.decidedIn());
    }

    /** Returns the file that is now what another one was, also if it moved more than once. */
    private static String present(Move move, SortedMap<String, Move> moved) {
        Set<String> seen = new TreeSet<>();
        String file = move.to();
        while (moved.containsKey(file) && seen.add(file)) {
            file = moved.get(file).to();
        }
        return file;
    }

    /** Returns the folders of declarations and comparisons, whose files are not recorded one by one, as paths. */
    private static List<Move> folders(Register register, AddressDecisions decisions) {
        return decisions
                .withAllImplied()
                .flatMap(each -> each
                        .to()
                        .filter(to -> Routes.declarationAt(each.from())
                                                .filter(register.slugs()::contains)
                                                .isPresent()
                                        && Routes.declarationAt(to).isPresent()
                                || Routes.comparedAt(each.from()).isPresent()
                                        && Routes.comparedAt(to).isPresent())
                        .map(to -> path(new Move(each.from(), to, Optional.of(decisions.file()))))
                        .stream())
                .toList();
    }

    /** Returns the path of each recorded file that moved → that and its next path. */
    private static SortedMap<String, Move> singles(Corpus corpus, Register register, AddressDecisions decisions) {
        List<Move> moves = Stream.concat(
                        decisions
                                .withAllImplied()
                                .flatMap(each ->
                                        each
                                                .to()
                                                .map(to -> new Move(each.from(), to, Optional.of(decisions.file())))
                                                .stream()),
                        corpus.treaties().stream().flatMap(FormerFiles::ofTreaty))
                .toList();
        SortedMap<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < moves.size(); i++) {
            places.putIfAbsent(moves.get(i).from(), i);
        }
        SortedMap<String, Move> singles = new TreeMap<>();
        if (!moves.isEmpty()) {
            register.addresses().keySet().stream()
                    .filter(FormerFiles::isFile)
                    .forEach(address -> AddressDecisions.above(address)
                            .flatMap(each -> Optional.ofNullable(places.get(each)).stream())
                            .sorted()
                            .flatMap(place -> moves.get(place).of(address).stream())
                            .findFirst()
                            .map(FormerFiles::path)
                            .ifPresent(each -> singles.put(each.from(), each)));
        }
        return singles;
    }

    private static Stream<Move> ofTreaty(Treaty treaty) {
        return treaty.formerIds().stream()
                .map((TreatyId former) ->
                        new Move(ROOT + Routes.treaty(former), ROOT + Routes.treaty(treaty.id()), Optional.empty()));
    }

    private static boolean isFile(String address) {
        return PublishedAddresses.file(address).isPresent() && !address.endsWith("/");
    }

    private static Move path(Move move) {
        return new Move(move.from().substring(ROOT.length()), move.to().substring(ROOT.length()), move.decidedIn());
    }

    private static Output copy(Output output, Move move) {
        Supplier<byte[]> content = Routes.isFeed(move.from())
                ? () -> withBase(output.content().get(), Routes.fromRoot(move.from()), Routes.fromRoot(output.path()))
                : output.content();
        return new Output(move.from(), move.decidedIn().orElse(output.madeFrom()), content);
    }

    /** Returns a feed whose relative links, also that to itself, lead where they led from its present address. */
    private static byte[] withBase(byte[] feed, Route former, Route present) {
        String text = new String(feed, StandardCharsets.UTF_8);
        int start = text.indexOf(FEED_BEGINS) + FEED_BEGINS.length();
        return (text.substring(0, start) + "xml:base=\"" + former.linkTo(present) + "\" " + text.substring(start))
                .getBytes(StandardCharsets.UTF_8);
    }
}
