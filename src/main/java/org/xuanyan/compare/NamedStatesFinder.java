package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuanyan.language.Languages;
import org.xuanyan.language.StateNames;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Membership;
import org.xuanyan.model.NamedStates;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Slug;
import org.xuanyan.model.StateList;
import org.xuanyan.model.StatesOfParagraph;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SimplifiedForms;

/** Finds the states that declarations name. */
final class NamedStatesFinder {

    private static final Memory.Step<Declaration, List<StatesOfParagraph>> NAMED = new Memory.Step<>();

    private NamedStatesFinder() {}

    /**
     * Returns the collection with the states that it names.
     *
     * @param members of the organisation
     * @param memory has what was found in the last run
     */
    static Corpus find(Corpus corpus, List<Membership> members, Memory memory, Problems problems) {
        List<List<StatesOfParagraph>> found =
                memory.all(NAMED, List.of(), corpus.declarations(), (each, own) -> in(each), problems);
        Map<Slug, List<StatesOfParagraph>> byDeclaration = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            byDeclaration.put(corpus.declarations().get(i).metadata().slug(), found.get(i));
        }
        return corpus.with(new NamedStates(members, byDeclaration));
    }

    private static List<StatesOfParagraph> in(Declaration declaration) {
        StateNames names = Languages.of(declaration.metadata().language()).states();
        List<StatesOfParagraph> found = new ArrayList<>();
        for (Paragraph paragraph : declaration.paragraphs()) {
            String text = SimplifiedForms.of(paragraph.text());
            List<StateNames.FoundState> named = names.named(text);
            if (!named.isEmpty()) {
                Set<String> codes = new LinkedHashSet<>();
                named.forEach(each -> codes.add(each.code()));
                List<StateList> lists = names.lists(text, named);
                found.add(new StatesOfParagraph(
                        paragraph.id(), codes, StateList.rollCalls(lists), names.proposals(text, lists)));
            }
        }
        return found;
    }
}
