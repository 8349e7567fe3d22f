"""Grades by pupil: classes whose attributes come from parsed text."""

TEXT = """ann;maths;1.5
ann;music;2.0
bob;maths;3.5
bob;music;1.0
cid;maths;2.5
""" * 4


class Grade:
    def __init__(self, pupil, subject, mark):
        self.pupil = pupil
        self.subject = subject
        self.mark = mark


def parse(text):
    for line in text.splitlines():
        pupil, subject, mark = line.split(";")
        yield Grade(pupil, subject, float(mark))


def average(grades: list):
    total = 0.0
    for grade in grades:
        total += grade.mark
    return total / len(grades)


def by_pupil(grades: list):
    groups: dict = {}
    for grade in grades:
        groups.setdefault(grade.pupil, []).append(grade)
    return groups


def best(grades: list, key):
    found = grades[0]
    for grade in grades:
        if key(grade) < key(found):
            found = grade
    return found


def mark_of(grade):
    return grade.mark


def subject_length(grade):
    return len(grade.subject) * 10 + grade.mark


grades = list(parse(TEXT))
print(average(grades))
for pupil, group in by_pupil(grades).items():
    print(pupil, len(group), average(group))
print(best(grades, mark_of).pupil, best(grades, subject_length).subject)
