# Ints never wrap: a result beyond 64 bits goes on as a big int.
def product(n: int) -> int:
    result = 1
    for i in range(1, n + 1):
        result *= i
    return result


print(product(20))  # expect: 2432902008176640000
print(product(25))  # expect: 15511210043330985984000000
print(2**63, -(2**63), 2**63 - 1 + 1)  # expect: 9223372036854775808 -9223372036854775808 9223372036854775808
# ---
# Floor division and modulo round towards minus infinity.
for a in (7, -7):
    for b in (2, -2):
        print(a // b, a % b, divmod(a, b))
# output:
#   3 1 (3, 1)
#   -4 -1 (-4, -1)
#   -4 1 (-4, 1)
#   3 -1 (3, -1)
# ---
# Dividing by zero is an error that names the operation.
def ratio(a: int, b: int) -> float:
    return a / b


try:
    print(ratio(1, 0))
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
print(1 // 0)
# raises: ZeroDivisionError: integer division or modulo by zero
