"""Listeners come and go by themselves, also while they are told."""

from collections.abc import Callable

from app.domain.listeners import Listeners

Hear = Callable[[str], object]


def test_each_listens_until_it_ends_that_itself() -> None:
    heard: list[str] = []
    listeners: Listeners[Hear] = Listeners()
    first = listeners.add(heard.append)
    listeners.add(heard.append)
    for listener in listeners:
        listener("both")
    first()
    first()
    for listener in listeners:
        listener("one")
    assert heard == ["both", "both", "one"]


def test_who_ends_or_begins_while_it_is_told_does_no_harm() -> None:
    heard: list[str] = []
    listeners: Listeners[Hear] = Listeners()

    def once(word: str) -> None:
        heard.append(word)
        end()
        listeners.add(heard.append)

    end = listeners.add(once)
    for word in ("first", "second"):
        for listener in listeners:
            listener(word)
    assert heard == ["first", "second"]
