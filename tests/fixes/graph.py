"""Shortest paths and reachable nodes over dicts that say too little."""

import heapq


def roads(n):
    links: dict = {}
    for i in range(n):
        links.setdefault(i, []).append(((i * 3 + 1) % n, i % 5 + 1))
        links.setdefault(i, []).append(((i + 7) % n, 4))
    return links


def shortest(links: dict, start):
    known: dict = {start: 0}
    queue = [(0, start)]
    while queue:
        length, node = heapq.heappop(queue)
        if length > known[node]:
            continue
        for other, more in links[node]:
            reached = length + more
            if other not in known or reached < known[other]:
                known[other] = reached
                heapq.heappush(queue, (reached, other))
    return known


def reachable(links: dict, start):
    seen = set()
    todo = [start]
    while todo:
        node = todo.pop()
        if node not in seen:
            seen.add(node)
            for other, _ in links[node]:
                todo.append(other)
    return len(seen)


def farthest(known: dict):
    best = 0
    for node in known:
        if known[node] > best:
            best = known[node]
    return best


links = roads(40)
known = shortest(links, 0)
print(farthest(known), reachable(links, 0), sum(known.values()))
