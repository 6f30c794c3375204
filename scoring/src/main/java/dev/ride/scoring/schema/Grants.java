package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What access control lists say, as attributes: one a grantee, and only where it departs from what the object's owner
 * and everybody have on a new object. Who granted never shows, and the owner is called that, whoever it is.
 */
final class Grants {
    private static final String NONE = "none";
    private static final Map<Character, String> PRIVILEGES = Map.ofEntries(
            Map.entry('r', "SELECT"),
            Map.entry('a', "INSERT"),
            Map.entry('w', "UPDATE"),
            Map.entry('d', "DELETE"),
            Map.entry('D', "TRUNCATE"),
            Map.entry('x', "REFERENCES"),
            Map.entry('t', "TRIGGER"),
            Map.entry('m', "MAINTAIN"),
            Map.entry('X', "EXECUTE"),
            Map.entry('U', "USAGE"),
            Map.entry('C', "CREATE"),
            Map.entry('c', "CONNECT"),
            Map.entry('T', "TEMPORARY"),
            Map.entry('s', "SET"),
            Map.entry('A', "ALTER SYSTEM"));

    private Grants() {}

    /**
     * @param list the items as the server prints them, {@code grantee=privileges/grantor}; null where none was ever set
     * @param usual the items of a new object; null for none
     */
    static SortedMap<String, String> attributes(List<String> list, List<String> usual, String owner) {
        var attributes = new TreeMap<String, String>();
        if (list == null) {
            return attributes;
        }
        var granted = byGrantee(list, owner);
        var expected = byGrantee(usual == null ? List.of() : usual, owner);
        granted.forEach((grantee, privileges) -> {
            if (!privileges.equals(expected.get(grantee))) {
                attributes.put("grants to " + grantee, privileges);
            }
        });
        expected.keySet().stream()
                .filter(grantee -> !granted.containsKey(grantee))
                .forEach(grantee -> attributes.put("grants to " + grantee, NONE));
        return attributes;
    }

    /** The same privilege can be granted to a role by several others: that is one grant. */
    private static Map<String, String> byGrantee(List<String> items, String owner) {
        var letters = new HashMap<String, TreeSet<String>>();
        for (var item : items) {
            int end = endOfName(item);
            var name = unquoted(item.substring(0, end));
            var grantee = name.isEmpty() ? "PUBLIC" : name.equals(owner) ? "its owner" : Identifiers.quoted(name);
            letters.computeIfAbsent(grantee, any -> new TreeSet<>())
                    .addAll(privileges(item.substring(end + 1, item.indexOf('/', end))));
        }
        var grants = new HashMap<String, String>();
        letters.forEach((grantee, privileges) -> {
            privileges.removeIf(privilege -> privileges.contains(privilege + " WITH GRANT OPTION"));
            grants.put(grantee, privileges.isEmpty() ? NONE : String.join(", ", privileges));
        });
        return grants;
    }

    private static List<String> privileges(String letters) {
        var privileges = new ArrayList<String>();
        for (int i = 0; i < letters.length(); i++) {
            boolean grantable = i + 1 < letters.length() && letters.charAt(i + 1) == '*';
            var letter = letters.charAt(i);
            var word = PRIVILEGES.getOrDefault(letter, String.valueOf(letter));
            privileges.add(grantable ? word + " WITH GRANT OPTION" : word);
            i += grantable ? 1 : 0;
        }
        return privileges;
    }

    /** Where the grantee's name ends: at the first equals sign that no quotes hold. */
    private static int endOfName(String item) {
        boolean quoted = false;
        for (int i = 0; i < item.length(); i++) {
            if (item.charAt(i) == '"') {
                quoted = !quoted;
            } else if (item.charAt(i) == '=' && !quoted) {
                return i;
            }
        }
        throw new IllegalStateException("The server printed an access control item without a grantee: " + item);
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
