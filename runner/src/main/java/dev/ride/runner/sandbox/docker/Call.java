package dev.ride.runner.sandbox.docker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One request to the engine.
 *
 * @param path with its query
 * @param body what becomes JSON; null for none
 */
record Call(String method, String path, Object body) {
    static Call get(String path) {
        return new Call("GET", path, null);
    }

    static Call post(String path) {
        return new Call("POST", path, null);
    }

    static Call delete(String path) {
        return new Call("DELETE", path, null);
    }

    /** A name as part of a path; those of images may have slashes in them. */
    static String named(String name) {
        return encoded(name).replace("%2F", "/");
    }

    Call with(String parameter, String value) {
        return new Call(method, path + (path.contains("?") ? "&" : "?") + parameter + "=" + encoded(value), body);
    }

    Call withBody(Object content) {
        return new Call(method, path, content);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
