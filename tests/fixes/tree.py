"""A search tree whose nodes are passed to functions of a table."""


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def add(self, key):
        self.size += 1
        if self.root is None:
            self.root = Node(key)
            return
        node = self.root
        while True:
            if key < node.key:
                if node.left is None:
                    node.left = Node(key)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(key)
                    return
                node = node.right

    def visit(self, action):
        todo = [self.root]
        while todo:
            node = todo.pop()
            if node is not None:
                action(node)
                todo.append(node.left)
                todo.append(node.right)


class Sum:
    def __init__(self):
        self.total = 0
        self.leaves = 0

    def see(self, node):
        self.total += node.key
        if node.left is None and node.right is None:
            self.leaves += 1


def depth_of(tree, key):
    node = tree.root
    n = 0
    while node is not None and node.key != key:
        node = node.left if key < node.key else node.right
        n += 1
    return n


CHECKS = [depth_of]

tree = Tree()
for i in range(60):
    tree.add(i * 37 % 61)
sum_ = Sum()
tree.visit(sum_.see)
print(tree.size, sum_.total, sum_.leaves)
print([check(tree, k) for check in CHECKS for k in (5, 17, 60)])
