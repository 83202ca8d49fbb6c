package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.wording.UncertainUserWording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a user may do, in the rules of Redis' access control lists: {@code on ~app::* -@all +@read}. Who it is, is said
 * elsewhere: rules of passwords are refused. A user that is neither on nor off is off, and one that is given commands begins
 * with none (user guide, "Specifying permissions using an access string").
 */
final class AccessString {
    /** Those of Redis and Valkey ({@code ACL CAT}), and of the modules that ElastiCache has. */
    private static final String CATEGORIES = "all|admin|bitmap|blocking|connection|dangerous|fast|geo|hash|hyperloglog"
            + "|keyspace|list|pubsub|read|scripting|set|slow|sortedset|stream|string|transaction|write"
            + "|json|bloom|search";

    /**
     * A command's name or its subcommand's: {@code get}, {@code no-evict}, {@code JSON.GET}, {@code FT._LIST}. It never tries a
     * shorter one, which would take a stack as deep as the word is long.
     */
    private static final String WORD = "[a-zA-Z0-9]+(?:[._-]_?[a-zA-Z0-9]+)*+";

    private static final Pattern RULE = Pattern.compile("on|off"
            + "|~\\S+|%(R|W|RW)~\\S+|allkeys|resetkeys"
            + "|&\\S+|allchannels|resetchannels"
            + "|[+-]@(" + CATEGORIES + ")|[+-](?![0-9])" + WORD + "(\\|" + WORD + ")?|allcommands|nocommands"
            + "|db=\\S+");
    private static final Pattern SELECTOR = Pattern.compile("\\([^()]*\\)");
    private static final List<String> FROM_THE_START = List.of("+@all", "-@all", "allcommands", "nocommands");

    private AccessString() {}

    /**
     * The form in which ElastiCache stores and answers it.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if a rule is none
     */
    static String normalise(String asked) {
        check(SELECTOR.matcher(asked).results().map(selector -> selector.group()
                .substring(1, selector.group().length() - 1)));
        String outside = SELECTOR.matcher(asked).replaceAll(" ");
        check(Stream.of(outside));
        List<String> rules = new ArrayList<>(words(outside));
        if (!rules.contains("on") && !rules.contains("off")) {
            rules.add(0, "off");
        }
        int firstCommand = 0;
        while (firstCommand < rules.size() && !isCommand(rules.get(firstCommand))) {
            firstCommand++;
        }
        if (firstCommand == rules.size() || !FROM_THE_START.contains(rules.get(firstCommand))) {
            rules.add(firstCommand, "-@all");
        }
        SELECTOR.matcher(asked).results().forEach(selector -> rules.add(selector.group()));
        return String.join(" ", rules);
    }

    private static boolean isCommand(String rule) {
        return rule.startsWith("+") || rule.startsWith("-") || rule.endsWith("commands");
    }

    private static void check(Stream<String> parts) {
        parts.flatMap(part -> words(part).stream())
                .filter(rule -> !RULE.matcher(rule).matches())
                .findFirst()
                .ifPresent(rule -> {
                    throw invalidParameterValue(UncertainUserWording.badAccessString(rule));
                });
    }

    private static List<String> words(String text) {
        return Stream.of(text.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
