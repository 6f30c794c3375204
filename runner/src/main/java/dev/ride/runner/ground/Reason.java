package dev.ride.runner.ground;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something could not be done with a file, in words. The exceptions named here say nothing but its path. */
public final class Reason {
    private Reason() {}

    public static String of(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "something else is there";
        }
        if (e instanceof NotDirectoryException) {
            return "that is no folder";
        }
        if (e instanceof CharacterCodingException) {
            return "it is no text in UTF-8";
        }
        return e.getMessage();
    }
}
