package dev.ride.runner.scenario;

import java.util.regex.Pattern;

/** Addresses of repositories, which may carry a password or a token. */
final class GitUrl {
    private static final Pattern FORM = Pattern.compile("(https?|ssh|file)://\\S+|[\\w.-]+@[\\w.-]+:\\S+");

    /** Over http the user's name may be the token. */
    private static final Pattern WEB_USER = Pattern.compile("(?i)(https?://)[^/\\s]*@");

    private static final Pattern PASSWORD = Pattern.compile("(://[^/\\s:@]*):[^/\\s]*@");

    private GitUrl() {}

    static boolean matches(String source) {
        return FORM.matcher(source).matches();
    }

    /** The text, with what is secret of the addresses in it left out. */
    static String shown(String text) {
        return PASSWORD.matcher(WEB_USER.matcher(text).replaceAll("$1***@")).replaceAll("$1:***@");
    }
}
