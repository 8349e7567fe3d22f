from typing import Buffer, Hashable, Sized, Iterable, Iterator, Reversible, Container, Collection, Sequence, MutableSequence, MutableSet, MappingView, KeysView, ItemsView, ValuesView, Mapping, MutableMapping, Awaitable, Coroutine, Generator, AsyncIterable, AsyncIterator, AsyncGenerator, Callable
from typing import AbstractSet as Set

class ByteString(Sequence[int]): ...
