# ---
# Functions named as methods that every Java object or module has.
def run() -> None:
    print("run")  # expect: run


def notify() -> None:
    print("notify")  # expect: notify


def wait(n: int) -> None:
    print("wait", n)  # expect: wait 3


def name() -> str:
    return "name"


def hashCode() -> int:
    return 5


class Task:
    def __init__(self) -> None:
        self.type = 1
        self.dict = 2

    def run(self) -> None:
        print("task")  # expect: task

    def notify(self) -> None:
        print("told")  # expect: told

    def wait(self, n: int) -> None:
        print("waits", n)  # expect: waits 4

    def getClass(self) -> int:
        return self.type + self.dict


run()
notify()
wait(3)
task = Task()
task.run()
task.notify()
task.wait(4)
print(name(), hashCode(), task.getClass())  # expect: name 5 3
