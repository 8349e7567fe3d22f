from typing import Optional, Union


def f(x: Optional[int], y: Union[int, str, list[int]], z=None):
    if x is None:
        reveal_type(x)  # revealed: None
    else:
        reveal_type(x)  # revealed: int
    if isinstance(y, (int, str)):
        reveal_type(y)  # revealed: int | str
    else:
        reveal_type(y)  # revealed: list[int]
    if not x:
        return 0
    reveal_type(x)  # revealed: int
    assert isinstance(y, str)
    reveal_type(y)  # revealed: str
    if (n := len(y)) > 2:
        reveal_type(n)  # revealed: int
    return x or 1.5


reveal_type(f(1, "a"))  # revealed: int | float


class Node:
    def __init__(self, v: int, next: "Node | None" = None):
        self.v = v
        self.next = next


def last(node: Node):
    while node.next is not None:
        reveal_type(node.next)  # revealed: Node
        node = node.next
    reveal_type(node.next)  # revealed: None
    return node.v


last(Node(1, Node(2)))


def m(s: int | str | tuple[int, str] | dict[str, float] | Node | None):
    match s:
        case 1 | 2:
            reveal_type(s)  # revealed: Literal[1, 2]
        case int(k):
            reveal_type(k)  # revealed: int
        case (a, b):
            reveal_type(b)  # revealed: str
        case {"k": value}:
            reveal_type(value)  # revealed: float
        case Node(v=q):
            reveal_type(q)  # revealed: int
        case str() as text if text:
            reveal_type(text)  # revealed: str
        case None:
            reveal_type(s)  # revealed: None
        case rest:
            reveal_type(rest)  # revealed: str | dict[str, float]
