"""A stack machine: instructions in a table of functions."""


class Machine:
    def __init__(self, program):
        self.program = program
        self.stack = []
        self.steps = 0

    def run(self):
        for name, argument in self.program:
            OPERATIONS[name](self, argument)
            self.steps += 1
        return self.stack.pop()


def push(machine, argument):
    machine.stack.append(argument)


def add(machine, argument):
    b = machine.stack.pop()
    a = machine.stack.pop()
    machine.stack.append(a + b)


def multiply(machine, argument):
    b = machine.stack.pop()
    a = machine.stack.pop()
    machine.stack.append(a * b)


def shift(machine, argument):
    machine.stack.append(machine.stack.pop() << argument)


def limit(machine, argument):
    machine.stack.append(machine.stack.pop() & argument)


OPERATIONS = {"push": push, "add": add, "mul": multiply, "shl": shift, "and": limit}


def program(n):
    code = [("push", 1)]
    for i in range(n):
        code.append(("push", i))
        code.append(("add", 0))
        code.append(("push", 3))
        code.append(("mul", 0))
        code.append(("shl", i & 1))
        code.append(("and", 0xFFFF))
    return code


machine = Machine(program(50))
print(machine.run(), machine.steps)
