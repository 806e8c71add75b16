"""JSONPath (RFC 9535) for overlays: where in a document a query leads."""

from __future__ import annotations

from typing import Any, TypeAlias

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError

from generator.source.load import MAX_DEPTH

#: The keys and positions that lead from the document to a value in it; none lead to the document itself.
Location: TypeAlias = "tuple[str | int, ...]"


class PathError(ValueError):
    """A query that is not one of RFC 9535, or that cannot be evaluated."""


class _Environment(JSONPathEnvironment):
    # `..` goes as deep as a document may be.
    max_recursion_depth = MAX_DEPTH + 1


_ENVIRONMENT = _Environment()


def find(document: Any, query: str) -> list[Location]:
    """Find everything that a query selects, each once, in the order in which it is selected.

    Args:
        document: plain data.
        query: a JSONPath query, such as `$.paths['/a'].get`.

    Raises:
        PathError: if the query cannot be used.
    """
    try:
        found = [node.location for node in _ENVIRONMENT.finditer(query, document)]
    except JSONPathError as error:
        raise PathError(str(error)) from None
    except (ArithmeticError, ValueError):
        # The library leaves numbers of any length and size to Python.
        raise PathError("a number in it is too large") from None
    except RecursionError:
        raise PathError("it is nested too deeply") from None
    return list(dict.fromkeys(found))
