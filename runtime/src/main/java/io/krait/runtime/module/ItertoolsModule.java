package io.krait.runtime.module;

import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.container.AccumulateIterator;
import io.krait.runtime.container.BatchedIterator;
import io.krait.runtime.container.ChainIterator;
import io.krait.runtime.container.CombinationsIterator;
import io.krait.runtime.container.CombinationsWithReplacementIterator;
import io.krait.runtime.container.CompressIterator;
import io.krait.runtime.container.CountIterator;
import io.krait.runtime.container.CycleIterator;
import io.krait.runtime.container.DropWhileIterator;
import io.krait.runtime.container.FilterFalseIterator;
import io.krait.runtime.container.GroupByIterator;
import io.krait.runtime.container.PairwiseIterator;
import io.krait.runtime.container.PermutationsIterator;
import io.krait.runtime.container.ProductIterator;
import io.krait.runtime.container.RepeatIterator;
import io.krait.runtime.container.SliceIterator;
import io.krait.runtime.container.StarMapIterator;
import io.krait.runtime.container.TakeWhileIterator;
import io.krait.runtime.container.TeeIterator;
import io.krait.runtime.container.ZipLongestIterator;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module itertools. */
@PyModuleInfo(value = "itertools", doc = "Functional tools for creating and using iterators.")
final class ItertoolsModule {
  private ItertoolsModule() {}

  @Py("tee(iterable: Iterable[T], n: int = 2, /) -> tuple[Iterator[T], ...]")
  static PyTuple tee(Object iterable, long n) {
    return TeeIterator.tee(iterable, n);
  }

  @PyConst("accumulate: type")
  static PyType accumulate() {
    return AccumulateIterator.TYPE;
  }

  @PyConst("batched: type")
  static PyType batched() {
    return BatchedIterator.TYPE;
  }

  @PyConst("chain: type")
  static PyType chain() {
    return ChainIterator.TYPE;
  }

  @PyConst("combinations: type")
  static PyType combinations() {
    return CombinationsIterator.TYPE;
  }

  @PyConst("combinations_with_replacement: type")
  static PyType combinationsWithReplacement() {
    return CombinationsWithReplacementIterator.TYPE;
  }

  @PyConst("compress: type")
  static PyType compress() {
    return CompressIterator.TYPE;
  }

  @PyConst("count: type")
  static PyType count() {
    return CountIterator.TYPE;
  }

  @PyConst("cycle: type")
  static PyType cycle() {
    return CycleIterator.TYPE;
  }

  @PyConst("dropwhile: type")
  static PyType dropwhile() {
    return DropWhileIterator.TYPE;
  }

  @PyConst("filterfalse: type")
  static PyType filterfalse() {
    return FilterFalseIterator.TYPE;
  }

  @PyConst("groupby: type")
  static PyType groupby() {
    return GroupByIterator.TYPE;
  }

  @PyConst("pairwise: type")
  static PyType pairwise() {
    return PairwiseIterator.TYPE;
  }

  @PyConst("permutations: type")
  static PyType permutations() {
    return PermutationsIterator.TYPE;
  }

  @PyConst("product: type")
  static PyType product() {
    return ProductIterator.TYPE;
  }

  @PyConst("repeat: type")
  static PyType repeat() {
    return RepeatIterator.TYPE;
  }

  @PyConst("islice: type")
  static PyType islice() {
    return SliceIterator.TYPE;
  }

  @PyConst("starmap: type")
  static PyType starmap() {
    return StarMapIterator.TYPE;
  }

  @PyConst("takewhile: type")
  static PyType takewhile() {
    return TakeWhileIterator.TYPE;
  }

  @PyConst("zip_longest: type")
  static PyType zipLongest() {
    return ZipLongestIterator.TYPE;
  }

  @PyConst("_tee: type")
  static PyType teeType() {
    return TeeIterator.TYPE;
  }
}
