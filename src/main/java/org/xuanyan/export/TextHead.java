package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.SourceMessages;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.reference.Reference;

/**
 * What stands before a text that is taken away, in the first language of the interface: whoever gets the file alone has to
 * know where it comes from, and whether it is complete.
 *
 * @param day of adoption, in words
 * @param container the title of the site
 * @param address the permanent address, if it is known
 * @param status whether the text is complete
 * @param remarks how it is published, and what is wrong with it
 * @param language of these words
 * @param remarksLanguage of the remarks, which editors wrote
 */
record TextHead(
        String day,
        String container,
        Optional<String> address,
        String status,
        List<String> remarks,
        LanguageTag language,
        LanguageTag remarksLanguage) {

    /** Copies the list, so that the record is immutable. */
    TextHead {
        remarks = List.copyOf(remarks);
    }

    static TextHead of(Declaration declaration, SiteLocale locale) {
        PageMessages messages = locale.messages();
        Metadata metadata = declaration.metadata();
        List<String> status = new ArrayList<>();
        if (metadata.draft()) {
            status.add(messages.say("draft.title"));
        }
        status.add(SourceMessages.status(declaration, messages));
        String policy = SourceMessages.policy(metadata, messages);
        if (!policy.isEmpty()) {
            status.add(policy);
        }
        Reference reference = Reference.of(locale.site(), metadata);
        return new TextHead(
                Dates.of(metadata.adopted(), messages),
                locale.site().title(),
                reference.address().map(Object::toString),
                String.join(" · ", status),
                metadata.damage(),
                messages.language(),
                locale.site().language());
    }
}
