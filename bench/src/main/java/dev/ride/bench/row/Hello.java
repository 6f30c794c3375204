package dev.ride.bench.row;

/** The least that a command can be which a Java virtual machine runs. */
public final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
