/** The benchmark programs as a Java programmer would write them. */
package io.krait.benchmarks.programs;
