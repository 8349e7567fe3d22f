# ---
# Functions named as methods that every Java object or module has.
def run() -> None:
    print("run")


def notify() -> None:
    print("notify")


def wait(n: int) -> None:
    print("wait", n)


def name() -> str:
    return "name"


def hashCode() -> int:
    return 5


class Task:
    def __init__(self) -> None:
        self.type = 1
        self.dict = 2

    def run(self) -> None:
        print("task")

    def notify(self) -> None:
        print("told")

    def wait(self, n: int) -> None:
        print("waits", n)

    def getClass(self) -> int:
        return self.type + self.dict


run()
notify()
wait(3)
task = Task()
task.run()
task.notify()
task.wait(4)
print(name(), hashCode(), task.getClass())
# output:
#   run
#   notify
#   wait 3
#   task
#   told
#   waits 4
#   name 5 3
