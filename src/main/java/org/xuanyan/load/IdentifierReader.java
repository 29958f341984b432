package org.xuanyan.load;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xuanyan.model.Treaty;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Reads the identifiers by which others list an instrument. Each belongs to one instrument of the file. */
final class IdentifierReader {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d{0,9}");

    /** Part I has what parties register, part II what is filed and recorded. */
    private static final Pattern UNTS = Pattern.compile("II?-[1-9]\\d{0,5}");

    private final Problems problems;

    /** Where each identifier stands first; those of different lists differ in their form. */
    private final Map<String, SourceSpan> places = new TreeMap<>();

    IdentifierReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the keys {@code wikidata} and {@code unts} of an instrument, both optional. */
    Treaty.Identifiers read(Fields fields) {
        return new Treaty.Identifiers(
                identifier(fields, "wikidata", WIKIDATA, Code.NOT_A_WIKIDATA_ID),
                identifier(fields, "unts", UNTS, Code.NOT_A_REGISTRATION_NUMBER));
    }

    private Optional<String> identifier(Fields fields, String key, Pattern form, Code malformed) {
        Optional<Scalar> read = fields.optional(key);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Scalar scalar = read.get();
        if (!form.matcher(scalar.value()).matches()) {
            problems.report(malformed, scalar.at(), scalar.value());
            return Optional.empty();
        }
        SourceSpan earlier = places.putIfAbsent(scalar.value(), scalar.at());
        if (earlier != null) {
            problems.report(Code.DUPLICATE_IDENTIFIER, scalar.at(), scalar.value(), earlier.line());
            return Optional.empty();
        }
        return Optional.of(scalar.value());
    }
}
