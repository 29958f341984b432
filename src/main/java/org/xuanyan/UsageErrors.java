package org.xuanyan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.problem.Code;
import org.xuanyan.text.NearestWord;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The messages for a command line that cannot be parsed. */
final class UsageErrors {

    private final ConsoleMessages messages;
    private final List<String> arguments;

    /**
     * Creates the messages for one command line.
     *
     * @param arguments of the command line, as given
     */
    UsageErrors(ConsoleMessages messages, String... arguments) {
        this.messages = messages;
        this.arguments = List.of(arguments);
    }

    /** Returns two lines, as {@link ConsoleMessages#failure} does. */
    String describe(ParameterException failure) {
        try {
            return explain(failure);
        } catch (RuntimeException broken) {
            return new Failure(messages).describe(broken);
        }
    }

    private String explain(ParameterException failure) {
        if (failure.getCause() instanceof Misuse misuse) {
            return messages.failure(
                    label(failure.getArgSpec()) + ": ",
                    misuse.code(),
                    misuse.arguments().toArray());
        }
        if (failure instanceof MissingParameterException missing) {
            return describe(missing);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return say(failure, Code.OPTION_GIVEN_TWICE, label(twice.getOverwritten()));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return describe(unmatched);
        }
        if (failure.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
            return say(failure, Code.NEEDLESS_VALUE, option.longestName(), failure.getValue());
        }
        return say(failure, Code.WRONG_USAGE);
    }

    private String describe(UnmatchedArgumentException unmatched) {
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        String first = unmatched.getUnmatched().get(0);
        Set<String> candidates = first.startsWith("-")
                ? command.optionsMap().keySet()
                : command.subcommands().keySet();
        return say(
                unmatched,
                Code.UNKNOWN_ARGUMENT,
                String.join(" ", unmatched.getUnmatched()),
                NearestWord.to(first.replaceFirst("=.*", ""), candidates).orElse(""));
    }

    private String describe(MissingParameterException missing) {
        List<ArgSpec> specs = missing.getMissing();
        if (specs.size() == 1 && specs.get(0) instanceof OptionSpec option && isGiven(option)) {
            return say(missing, Code.OPTION_WITHOUT_VALUE, option.longestName(), option.paramLabel());
        }
        return say(
                missing,
                Code.MISSING_ARGUMENT,
                specs.stream().map(UsageErrors::withValue).collect(Collectors.joining(", ")));
    }

    private boolean isGiven(OptionSpec option) {
        return Stream.of(option.names()).anyMatch(arguments::contains);
    }

    private String say(ParameterException failure, Code code, Object... about) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        String command = (name + " ").substring(Help.PROGRAM.length() + 1);
        return messages.failure(
                "", code, Stream.concat(Stream.of(command), Stream.of(about)).toArray());
    }

    private static String label(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static String withValue(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : spec.paramLabel();
    }
}
