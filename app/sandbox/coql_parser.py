"""Reads a COQL query: text to `Query`, with Zoho's refusals for what isn't COQL.

Source: https://www.zoho.com/crm/developer/docs/api/v8/COQL-Limitations.html, Kaizen #171 (FAQs on
COQL) and https://github.com/zoho/crm-oas, v8.0/coql/mds/examples. Inside quotes, a quote is
written twice; a backslash is an ordinary character.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.conditions import Condition, Expression, Group, Value

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<string>'(?:[^']|'')*'|"(?:[^"]|"")*")
      | (?P<number>-?\d+(?:\.\d+)?(?![\w.:-]))
      | (?P<sign><=|>=|!=|=|<|>|\(|\)|,)
      | (?P<word>\$\{[^}]*\}|[\w$](?:[\w.$:+-]*[\w$])?)
    )""",
    re.VERBOSE,
)
_LONGEST_WHOLE_NUMBER = 300
_DEEPEST = 50
_COMPARISONS = ("=", "!=", "<", "<=", ">", ">=")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query; `start` is its place in the text."""

    kind: str
    text: str
    start: int

    @property
    def lower(self) -> str:
        """For comparing with keywords; a quoted text is never a keyword."""
        return "" if self.kind == "string" else self.text.lower()

    @property
    def plain(self) -> str:
        """The text without quotes."""
        if self.kind != "string":
            return self.text
        quote = self.text[0]
        return self.text[1:-1].replace(quote * 2, quote)

    @property
    def value(self) -> Value:
        """The token as a value in a condition."""
        if self.kind == "number":
            whole = "." not in self.text and len(self.text) <= _LONGEST_WHOLE_NUMBER
            return int(self.text) if whole else float(self.text)
        if self.lower in ("true", "false"):
            return self.lower == "true"
        return self.plain


@dataclass(frozen=True, slots=True)
class Query:
    """A query, read but not yet held against an organisation."""

    columns: tuple[str, ...]
    module: str
    where: Expression
    order_by: tuple[tuple[str, bool], ...]
    limit: int
    offset: int


DEFAULT_LIMIT = 200


def parse(text: str) -> Query:
    """Read a query; refuses with SYNTAX_ERROR or INVALID_QUERY."""
    return _Parser(text).query()


def _tokens(text: str) -> list[Token]:
    tokens = []
    place = 0
    end = len(text.rstrip())
    while place < end:
        match = _TOKEN.match(text, place)
        if match is None:
            raise Refusal(unexpected(text, place))
        kind = match.lastgroup or ""
        tokens.append(Token(kind, match[kind], match.start(kind)))
        place = match.end()
    return tokens


class _Parser:
    """Reads clause after clause, from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = _tokens(text)
        self._place = 0
        self._depth = 0

    def query(self) -> Query:
        if not self._take("select"):
            raise Refusal(not_supported())
        columns = self._list()
        if not self._take("from"):
            raise Refusal(missing_clause("from"))
        module = self._next().plain
        if not self._take("where"):
            raise Refusal(missing_clause("where"))
        where = self._joined()
        order_by = self._order_by()
        limit, offset = self._limit()
        if self._place < len(self._tokens):
            raise Refusal(self._unexpected())
        return Query(columns, module, where, order_by, limit, offset)

    def _peek(self, ahead: int = 0) -> Token | None:
        place = self._place + ahead
        return self._tokens[place] if place < len(self._tokens) else None

    def _next(self) -> Token:
        token = self._peek()
        if token is None:
            raise Refusal(self._unexpected())
        self._place += 1
        return token

    def _take(self, *words: str) -> bool:
        """Go past these words, if they come next."""
        for ahead, word in enumerate(words):
            token = self._peek(ahead)
            if token is None or token.lower != word:
                return False
        self._place += len(words)
        return True

    def _expect(self, word: str) -> None:
        if not self._take(word):
            raise Refusal(self._unexpected())

    def _name(self) -> str:
        """A column; reserved words are quoted."""
        token = self._next()
        if token.kind not in ("word", "string"):
            self._place -= 1
            raise Refusal(self._unexpected())
        return token.plain

    def _list(self) -> tuple[str, ...]:
        names = [self._name()]
        while self._take(","):
            names.append(self._name())
        return tuple(names)

    def _joined(self) -> Expression:
        """One part, or two joined; a third at the same level needs brackets."""
        first = self._part()
        for word in ("and", "or"):
            if self._take(word):
                expression = Group(word, (first, self._part()))
                if (token := self._peek()) is not None and token.lower in ("and", "or"):
                    raise Refusal(parse_error(token.text))
                return expression
        return first

    def _part(self) -> Expression:
        if self._depth == _DEEPEST or not self._take("("):
            return self._condition()
        self._depth += 1
        expression = self._joined()
        self._depth -= 1
        self._expect(")")
        return expression

    def _condition(self) -> Condition:
        field = self._name()
        negated = self._take("not")
        prefix = "not " if negated else ""
        if self._take("in"):
            return Condition(field, f"{prefix}in", self._value_list())
        if self._take("like"):
            return Condition(field, f"{prefix}like", (self._value(),))
        if self._take("between"):
            low = self._value()
            self._expect("and")
            return Condition(field, f"{prefix}between", (low, self._value()))
        if negated:
            raise Refusal(operator_not_supported("not"))
        return self._is_null(field) or self._comparison(field)

    def _is_null(self, field: str) -> Condition | None:
        if self._take("is", "not", "null"):
            return Condition(field, "is not null")
        if self._take("is", "null"):
            return Condition(field, "is null")
        return None

    def _comparison(self, field: str) -> Condition:
        token = self._next()
        if token.text not in _COMPARISONS or token.kind != "sign":
            self._place -= 1
            raise Refusal(self._unexpected())
        return Condition(field, token.text, (self._value(),))

    def _value_list(self) -> tuple[Value, ...]:
        self._expect("(")
        values = [self._value()]
        while self._take(","):
            values.append(self._value())
        self._expect(")")
        return tuple(values)

    def _value(self) -> Value:
        token = self._next()
        if token.kind == "sign":
            self._place -= 1
            raise Refusal(self._unexpected())
        return token.value

    def _order_by(self) -> tuple[tuple[str, bool], ...]:
        if not self._take("order", "by"):
            return ()
        keys = [self._order_key()]
        while self._take(","):
            keys.append(self._order_key())
        return tuple(keys)

    def _order_key(self) -> tuple[str, bool]:
        name = self._name()
        descending = self._take("desc")
        if not descending:
            self._take("asc")
        return name, descending

    def _limit(self) -> tuple[int, int]:
        """`limit 200 offset 400`, or `limit 400, 200` as in SQL."""
        if not self._take("limit"):
            return DEFAULT_LIMIT, self._count() if self._take("offset") else 0
        limit = self._count()
        if self._take(","):
            return self._count(), limit
        return limit, self._count() if self._take("offset") else 0

    def _count(self) -> int:
        token = self._next()
        if token.kind != "number" or not isinstance(token.value, int) or token.value < 0:
            raise Refusal(invalid_limit(token.text))
        return token.value

    def _unexpected(self) -> Response:
        token = self._peek()
        return unexpected(self._text, token.start if token else len(self._text), token)


def missing_clause(clause: str) -> Response:
    """400: FROM or WHERE is missing; WHERE is mandatory."""
    return answers.root_error("SYNTAX_ERROR", "missing clause", {"clause": clause})


def not_supported() -> Response:
    """400: no SELECT."""
    return answers.root_error("SYNTAX_ERROR", "given coql query not supported")


def operator_not_supported(operator: str) -> Response:
    """400: COQL lacks the operator."""
    details = {"operator": operator}
    return answers.root_error("SYNTAX_ERROR", "operator not supported", details)


def parse_error(near: str) -> Response:
    """400: as for more than two criteria without brackets."""
    message = "error occured while parsing the query"
    return answers.root_error("SYNTAX_ERROR", message, {"near": near})


def unexpected(text: str, place: int, token: Token | None = None) -> Response:
    """400: something else belongs at this place; line and column count from 1."""
    before = text[:place]
    details = {
        "line": before.count("\n") + 1,
        "column": place - (before.rfind("\n") + 1) + 1,
        "near": token.text if token else text[place : place + 20],
    }
    return answers.root_error("SYNTAX_ERROR", "unexpected token", details)


def invalid_limit(given: str) -> Response:
    """400: LIMIT or OFFSET is no number."""
    message = "limit given seems to be invalid"
    return answers.root_error("INVALID_QUERY", message, {"limit": given})
