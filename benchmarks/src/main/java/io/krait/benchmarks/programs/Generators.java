package io.krait.benchmarks.programs;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** A pipeline of iterators. */
public final class Generators implements Program {
  private static final class Naturals implements Iterator<Long> {
    private final long limit;
    private long n;

    Naturals(long limit) {
      this.limit = limit;
    }

    @Override
    public boolean hasNext() {
      return n < limit;
    }

    @Override
    public Long next() {
      if (n >= limit) {
        throw new NoSuchElementException();
      }
      return n++;
    }
  }

  private static final class Evens implements Iterator<Long> {
    private final Iterator<Long> source;
    private long found;
    private boolean ready;

    Evens(Iterator<Long> source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      while (!ready && source.hasNext()) {
        found = source.next();
        ready = found % 2 == 0;
      }
      return ready;
    }

    @Override
    public Long next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ready = false;
      return found;
    }
  }

  private static final class Squares implements Iterator<Long> {
    private final Iterator<Long> source;

    Squares(Iterator<Long> source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      return source.hasNext();
    }

    @Override
    public Long next() {
      long n = source.next();
      return n * n;
    }
  }

  @Override
  public Object run() {
    long total = 0;
    Iterator<Long> values = new Squares(new Evens(new Naturals(400000)));
    while (values.hasNext()) {
      total += values.next() & 1023;
    }
    return total;
  }
}
