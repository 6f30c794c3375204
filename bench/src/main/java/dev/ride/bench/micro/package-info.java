/**
 * What can be measured without a process: the comparer and the lexer alone, by JMH.
 */
package dev.ride.bench.micro;
