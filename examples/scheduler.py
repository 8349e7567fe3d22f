"""Simulates an operating system's scheduler: scheduler.py TASKS.txt

Tasks are generators that ask for the processor, sleep, and send each other messages; the scheduler
gives time slices by priority with ageing.
"""

from __future__ import annotations

import heapq
import sys
from collections import deque
from enum import Enum, auto
from typing import Iterator, NamedTuple


class State(Enum):
    READY = auto()
    SLEEPING = auto()
    WAITING = auto()
    DONE = auto()


class Request(NamedTuple):
    action: str
    amount: int = 0
    target: str = ""


class Task:
    def __init__(self, name: str, priority: int, program: list[Request]) -> None:
        self.name = name
        self.priority = priority
        self.age = 0
        self.state = State.READY
        self.inbox: deque[str] = deque()
        self.used = 0
        self.steps = self.run(program)

    def run(self, program: list[Request]) -> Iterator[Request]:
        for request in program:
            match request:
                case Request("compute", amount):
                    for _ in range(amount):
                        yield Request("tick")
                case Request("receive"):
                    while not self.inbox:
                        yield request
                    print(f"      {self.name} reads {self.inbox.popleft()!r}")
                case _:
                    yield request

    def urgency(self) -> tuple[int, str]:
        return -(self.priority + self.age // 3), self.name


class Scheduler:
    def __init__(self, tasks: dict[str, Task], slice_length: int = 3) -> None:
        self.tasks = tasks
        self.slice_length = slice_length
        self.now = 0
        self.sleepers: list[tuple[int, str]] = []

    def ready(self) -> list[Task]:
        return [t for t in self.tasks.values() if t.state is State.READY]

    def wake(self) -> None:
        while self.sleepers and self.sleepers[0][0] <= self.now:
            _, name = heapq.heappop(self.sleepers)
            self.tasks[name].state = State.READY

    def perform(self, task: Task, request: Request) -> bool:
        """Returns whether the task may keep the processor."""
        match request:
            case Request(action="tick"):
                self.now += 1
                task.used += 1
                return True
            case Request(action="sleep", amount=ticks) if ticks > 0:
                task.state = State.SLEEPING
                heapq.heappush(self.sleepers, (self.now + ticks, task.name))
                return False
            case Request(action="send", target=target) if target in self.tasks:
                other = self.tasks[target]
                other.inbox.append(f"hello from {task.name} at {self.now}")
                if other.state is State.WAITING:
                    other.state = State.READY
                return True
            case Request(action="receive"):
                task.state = State.WAITING
                return False
            case _:
                raise ValueError(f"{task.name}: cannot {request}")

    def slice(self, task: Task) -> None:
        begin = self.now
        task.age = 0
        while self.now - begin < self.slice_length:
            try:
                request = next(task.steps)
            except StopIteration:
                task.state = State.DONE
                break
            if not self.perform(task, request):
                break
        print(f"{begin:4d}-{self.now:<4d} {task.name:<8} {task.state.name.lower()}")

    def run(self) -> None:
        while True:
            self.wake()
            candidates = self.ready()
            if not candidates:
                if not self.sleepers:
                    break
                self.now = self.sleepers[0][0]
                continue
            chosen = min(candidates, key=Task.urgency)
            for task in candidates:
                task.age += task is not chosen
            self.slice(chosen)
        stuck = [t.name for t in self.tasks.values() if t.state is not State.DONE]
        print(f"finished at {self.now}" + (f", stuck: {', '.join(stuck)}" if stuck else ""))


def parse(text: str) -> dict[str, Task]:
    tasks: dict[str, Task] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, priority, *steps = line.split()
        program: list[Request] = []
        for step in steps:
            action, _, argument = step.partition(":")
            if argument.isdigit():
                program.append(Request(action, int(argument)))
            else:
                program.append(Request(action, target=argument))
        tasks[name] = Task(name, int(priority), program)
    return tasks


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1]) as source:
        scheduler = Scheduler(parse(source.read()))
    scheduler.run()
    for t in scheduler.tasks.values():
        print(f"{t.name:<8} used {t.used} ticks")
