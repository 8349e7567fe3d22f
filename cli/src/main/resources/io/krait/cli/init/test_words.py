from @name@.words import count, longest


def test_words_are_counted():
    assert count("to be or not to be") == {"to": 2, "be": 2, "or": 1, "not": 1}


def test_the_longest_word():
    assert longest("a bee sees") == "sees"
    assert longest("") == ""
