"""Evaluate JSONPath queries (RFC 9535) for overlays."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError, lex

from clientsmith.source.bounds import MAX_DEPTH

#: A mapping or list and the key or position of a value in it; `(None, None)` is the document.
Slot: TypeAlias = "tuple[Any, Any]"


# The library's own pattern ends at U+10FF, so it would refuse `$.naïve名前` (RFC 9535, 2.5.1.1).
lex.RE_PROPERTY = re.compile(
    r"[a-zA-Z_\u0080-\uD7FF\uE000-\U0010FFFF][a-zA-Z0-9_\u0080-\uD7FF\uE000-\U0010FFFF]*"
)


class PathError(ValueError):
    """A query that is not one of RFC 9535, or that cannot be evaluated."""


class _Environment(JSONPathEnvironment):
    # `..` descends as deep as a document may be.
    max_recursion_depth = MAX_DEPTH + 1


_ENVIRONMENT = _Environment()


def find(document: Any, query: str) -> list[Slot]:
    """Find everything that a query selects, in its order, and as often as it is selected.

    Args:
        document: plain data.
        query: a JSONPath query, such as `$.paths['/a'].get`.

    Raises:
        PathError: if the query cannot be used.
    """
    try:
        return [
            (None, None) if node.parent is None else (node.parent.value, node.location[-1])
            for node in _ENVIRONMENT.finditer(query, document)
        ]
    except JSONPathError as error:
        raise PathError(str(error)) from None
    except (ArithmeticError, ValueError):
        # The library leaves numbers of any length and size to Python.
        raise PathError("a number in it is too large") from None
    except RecursionError:
        raise PathError("it is nested too deeply") from None
