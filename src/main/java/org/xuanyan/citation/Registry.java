package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.language.NameWords;
import org.xuanyan.language.ResolutionWords;
import org.xuanyan.language.TitleBrackets;
import org.xuanyan.model.Authority;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.NameNormaliser;
import org.xuanyan.text.SourceSpan;

/** The authority file, indexed by name: finds the instrument that a name means. */
final class Registry {

    /** The language of the names that the file calls English. */
    private static final Language ENGLISH = Languages.of(LanguageTag.ENGLISH);

    private final Authority authority;
    private final TitleBrackets brackets;
    private final ResolutionWords resolutionWords;

    /** Whether the language of the file writes names as words. */
    private final boolean ownWords;

    private final NameNormaliser normaliser;

    /** Titles between brackets: canonical form → index of the entry. */
    private final Map<String, Integer> titles = new TreeMap<>();

    private final LooseNames looseTitles;

    private final PartyNames partyNames;

    /** All names, with brackets or without: folded name → index of the entry. */
    private final Map<String, Integer> owners = new TreeMap<>();

    private final NameTrie names = new NameTrie();
    private final NameTrie bodies = new NameTrie();
    private final List<String> bodyNames;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Set<String> works = new TreeSet<>();
    private final Map<TreatyId, List<Treaty>> protocols = new TreeMap<>();

    /** Code of a language → the names that it writes as words. */
    private final Map<String, WordNames> wordNames = new ConcurrentHashMap<>();

    private Registry(Authority authority, Language language) {
        this.authority = authority;
        this.brackets = language.titles().brackets();
        this.resolutionWords = language.resolutions();
        this.ownWords = language.nameWords().isPresent();
        this.looseTitles = new LooseNames(language.instrumentNames());
        this.normaliser = NameNormaliser.with(authority.abbreviations());
        this.partyNames = new PartyNames(language.instrumentNames(), normaliser);
        this.bodyNames = List.copyOf(authority.bodies().keySet());
    }

    /**
     * Makes a registry and reports names that are ambiguous or listed twice.
     *
     * @param language of the file
     */
    static Registry of(Authority authority, Language language, Problems problems) {
        Registry registry = new Registry(authority, language);
        registry.add(problems);
        return registry;
    }

    private void add(Problems problems) {
        for (int i = 0; i < bodyNames.size(); i++) {
            bodies.add(normaliser.key(bodyNames.get(i)), i);
            for (String alias : authority.bodies().get(bodyNames.get(i))) {
                bodies.add(normaliser.key(alias), i);
            }
            addEnglish(i);
        }
        authority.works().forEach(work -> works.add(canonical(work)));
        // Titles inside a title must be registered before the title itself.
        named().stream().sorted(Comparator.comparingInt(RegisteredName::depth)).forEach(each -> add(each, problems));
        for (int i = 0; i < authority.entries().size(); i++) {
            addNumber(i, problems);
            Authority.Entry entry = authority.entries().get(i);
            Treaty treaty = entry.treaty();
            if (isOfAnotherText(treaty)) {
                problems.report(Code.MADE_UP_TEXT_ID, entry.places().get(0), treaty.id());
            }
            partyNames.add(treaty);
            treaty.others(Treaty.Bond.PROTOCOL_TO)
                    .forEach(each -> protocols
                            .computeIfAbsent(each, id -> new ArrayList<>())
                            .add(treaty));
        }
    }

    /** Whether an id looks as if the program had made it from a title, and is that of no name of the entry, nor of its number. */
    private boolean isOfAnotherText(Treaty treaty) {
        Stream<String> numbered = treaty.number().stream()
                .flatMap(number -> new Mention.ResolutionNumber(treaty.body(), number)
                        .titles(resolutionWords, this::bodyInTitle).stream());
        return TextId.isOne(treaty.id())
                && Stream.of(
                                Stream.of(treaty.title()),
                                treaty.aliases().stream(),
                                treaty.unbracketed().stream(),
                                numbered)
                        .flatMap(each -> each)
                        .noneMatch(name -> TextId.of(name).equals(treaty.id()));
    }

    /** Adds the English name of a body, with and without the words that texts shorten or leave out. */
    private void addEnglish(int body) {
        String name = authority.english().getOrDefault(bodyNames.get(body), "");
        if (!name.isEmpty()) {
            bodies.add(normaliser.key(name), body);
            ENGLISH.nameWords().stream()
                    .flatMap(words -> words.shorter(name))
                    .forEach(each -> bodies.add(normaliser.key(each), body));
        }
    }

    /** Returns the names that a language writes as words. */
    WordNames wordNames(String code, NameWords words) {
        return wordNames.computeIfAbsent(code, each -> WordNames.of(authority, words));
    }

    /** Returns the name of a body as it stands before the number of a resolution in a title. */
    String bodyInTitle(String body) {
        return ownWords ? authority.english().getOrDefault(body, body) + " " : body;
    }

    /** Returns the words by which titles are made for resolutions that the file does not list. */
    ResolutionWords resolutionWords() {
        return resolutionWords;
    }

    /**
     * One name in the authority file.
     *
     * @param entry the index of its entry
     * @param bracketed whether texts put it between title brackets
     * @param depth how deep titles are nested inside it
     */
    private record RegisteredName(String name, int entry, boolean bracketed, int depth, SourceSpan at) {}

    private List<RegisteredName> named() {
        List<RegisteredName> named = new ArrayList<>();
        for (int i = 0; i < authority.entries().size(); i++) {
            Authority.Entry entry = authority.entries().get(i);
            Treaty treaty = entry.treaty();
            List<String> all = new ArrayList<>(List.of(treaty.title()));
            all.addAll(treaty.aliases());
            int bracketed = all.size();
            all.addAll(treaty.unbracketed());
            for (int k = 0; k < all.size(); k++) {
                int depth = depth(Title.inside(all.get(k), brackets));
                named.add(new RegisteredName(
                        all.get(k), i, k < bracketed, depth, entry.places().get(k)));
            }
        }
        return named;
    }

    private static int depth(List<Title> titles) {
        return titles.stream().mapToInt(each -> 1 + depth(each.inner())).max().orElse(0);
    }

    private void add(RegisteredName named, Problems problems) {
        String name = named.name();
        Optional<Integer> earlier = named.bracketed()
                ? Optional.ofNullable(titles.putIfAbsent(canonical(name), named.entry()))
                : names.add(withoutQuotes(normaliser.fold(name)).text(), named.entry());
        if (named.bracketed()) {
            looseTitles.add(
                    canonical(name),
                    named.entry(),
                    authority.entries().get(named.entry()).treaty());
        }
        if (works.contains(canonical(name))) {
            problems.report(Code.TITLE_IS_A_WORK, named.at(), name);
        }
        Optional<Integer> owner =
                earlier.or(() -> Optional.ofNullable(owners.putIfAbsent(normaliser.key(name), named.entry()))
                        .filter(each -> each != named.entry()));
        owner.ifPresent(index -> {
            if (index == named.entry()) {
                problems.report(Code.DUPLICATE_NAME, named.at(), name);
            } else {
                problems.report(
                        Code.AMBIGUOUS_NAME,
                        named.at(),
                        name,
                        authority.entries().get(index).treaty().id());
            }
        });
    }

    private void addNumber(int index, Problems problems) {
        Authority.Entry entry = authority.entries().get(index);
        Treaty treaty = entry.treaty();
        if (treaty.number().isPresent() && treaty.body().isPresent()) {
            Integer earlier = numbers.putIfAbsent(
                    numberKey(treaty.body().get(), treaty.number().get()), index);
            if (earlier != null) {
                problems.report(
                        Code.DUPLICATE_NUMBER,
                        entry.places().get(0),
                        treaty.number().get(),
                        authority.entries().get(earlier).treaty().id());
            }
        }
    }

    private static String numberKey(String body, String number) {
        return body + "\n" + number;
    }

    /**
     * Returns the form by which a title is looked up: folded, with registered titles inside it replaced by their ids,
     * so that the form does not depend on the name by which an inner title is cited.
     */
    String canonical(String title) {
        StringBuilder canonical = new StringBuilder();
        int done = 0;
        for (Title inner : Title.inside(title, brackets)) {
            String form = canonical(inner.words(title));
            Optional<Treaty> known = byCanonical(form);
            if (known.isPresent() || inner.certainty() != Title.TitleCertainty.QUOTED) {
                canonical
                        .append(normaliser.key(title.substring(done, inner.start())))
                        .append('<');
                canonical
                        .append(known.map(each -> "#" + each.id()).orElse(form))
                        .append('>');
                done = inner.end();
            }
        }
        return canonical.append(normaliser.key(title.substring(done))).toString();
    }

    /**
     * Returns the instrument that a title between brackets means.
     *
     * @param title without these brackets
     */
    Optional<Treaty> byTitle(String title) {
        return byCanonical(canonical(title));
    }

    private Optional<Treaty> byCanonical(String form) {
        return treaty(titles.get(form)).or(() -> looseTitles.find(form).flatMap(this::treaty));
    }

    /** Returns the only registered protocol to a treaty. */
    Optional<Treaty> protocolTo(TreatyId treaty) {
        List<Treaty> all = protocols.getOrDefault(treaty, List.of());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Whether the authority file lists a title as that of a work, which is not an instrument. */
    boolean isWork(String title) {
        return works.contains(canonical(title));
    }

    /** Returns the path of the authority file. */
    String file() {
        return authority.file();
    }

    /** Whether all of the authority file could be read. */
    boolean isWhole() {
        return authority.whole();
    }

    /** Returns what finds instruments by their parties. */
    PartyNames partyNames() {
        return partyNames;
    }

    /** Returns the text in the form in which {@link #bodyAt} searches. */
    NameNormaliser.Folded fold(String text) {
        return normaliser.fold(text);
    }

    /** Returns a text of {@link #fold} in the form in which {@link #nameAt} searches: quotation marks may come and go. */
    static NameNormaliser.Folded withoutQuotes(NameNormaliser.Folded folded) {
        return folded.without(NameNormaliser.QUOTE);
    }

    /** Returns the preferred name of the body with a name. */
    Optional<String> bodyNamed(String name) {
        String key = normaliser.key(name);
        return bodyAt(key, 0).filter(each -> each.end() == key.length()).map(this::body);
    }

    /** Returns the longest name without brackets that begins at an offset of a folded text. */
    Optional<NameTrie.Match> nameAt(String folded, int start) {
        return names.longestAt(folded, start);
    }

    /** Returns the longest name of a body that begins at an offset of a folded text. */
    Optional<NameTrie.Match> bodyAt(String folded, int start) {
        return bodies.longestAt(folded, start);
    }

    /** Returns the instrument that a match of {@link #nameAt} means. */
    Treaty treaty(NameTrie.Match match) {
        return authority.entries().get(match.value()).treaty();
    }

    /** Returns the preferred name of the body that a match of {@link #bodyAt} means. */
    String body(NameTrie.Match match) {
        return bodyNames.get(match.value());
    }

    /**
     * Returns the resolution that a number means; without a body, the only registered one with this number, or
     * that whose name it is.
     *
     * @param body the preferred name of the body
     * @param number e.g. {@code 2231} or {@code 79/79}
     */
    Optional<Treaty> byNumber(Optional<String> body, String number) {
        if (body.isPresent()) {
            return treaty(numbers.get(numberKey(body.get(), number)));
        }
        List<Treaty> all = bodyNames.stream()
                .flatMap(each -> treaty(numbers.get(numberKey(each, number))).stream())
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : named(number);
    }

    /** Returns the entry whose name is a number or symbol, as the program proposes it: {@code 第A/C.1/79/L.7号决议}. */
    private Optional<Treaty> named(String number) {
        return Stream.of(number, resolutionWords.title(number))
                .flatMap(each -> treaty(titles.get(canonical(each))).stream())
                .findFirst();
    }

    private Optional<Treaty> treaty(Integer index) {
        return Optional.ofNullable(index).map(i -> authority.entries().get(i).treaty());
    }
}
