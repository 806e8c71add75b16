"""Read examples as a package reads answers: `python -m tests.corpus.reading SOURCE MODULE FILE`.

The file lists the examples, each with the operation's id; what is printed are the numbers of those that were
not read, each with what is wrong. Runs in a process of its own, as thousands of modules stay loaded.
"""

from __future__ import annotations

import datetime as dt
import importlib
import json
import pkgutil
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEPTH = 600


def read_all(source: Path, package: str, asked: list[dict[str, Any]]) -> Iterator[tuple[int, str]]:
    """The numbers of the examples that are not read as they should be, and why."""
    sys.path.insert(0, str(source))
    runtime = importlib.import_module(f"{package}._runtime")
    operations = _operations(package, runtime.Operation)
    decode = importlib.import_module(f"{package}._runtime.decode")
    encode = importlib.import_module(f"{package}._runtime.encode")
    forms = importlib.import_module(f"{package}._runtime.forms")
    for number, one in enumerate(asked):
        whole = operations.get(one["operation"])
        if whole is None:
            yield number, "no method has this operation"
            continue
        kind = one["media_type"]
        operation, _ = forms.form_of(whole, one["status"], kind, kind)
        if operation.decode not in ("json", "any"):
            continue  # nothing is read, or a stream, whose example nobody says how to write down
        words = _read(decode, encode, operation, one["value"], strict=one["strict"])
        if words is not None:
            yield number, words


def _operations(package: str, kind: type[Any]) -> dict[str, Any]:
    resources = importlib.import_module(f"{package}.resources")
    found: dict[str, Any] = {}
    for module in pkgutil.walk_packages(resources.__path__, f"{package}.resources."):
        members = vars(importlib.import_module(module.name)).values()
        found |= {one.id: one for one in members if isinstance(one, kind)}
    return found


def _read(decode: Any, encode: Any, operation: Any, value: Any, *, strict: bool) -> str | None:
    content = json.dumps(value).encode()
    problems: dict[str, str] = {}
    try:
        result = decode.decode(operation.validator, content, problems.setdefault, strict=strict)
    except decode.Mismatch as error:
        return f"is valid, and is refused: {error.place}: {error.problem}"
    except Exception as error:  # a finding like any other
        return f"{type(error).__name__}: {error}"[:300]
    try:
        again = encode.wire(result, "the example", kept=True)
    except Exception as error:  # likewise
        return f"is read, and cannot be sent back: {type(error).__name__}: {error}"[:300]
    place = difference(value, again, "")
    return None if place is None else f"is read as something else at {place}"


def difference(one: Any, other: Any, place: str) -> str | None:
    """Where two values differ; None where they mean the same. Two ways to write a time are one."""
    if isinstance(one, dict) and isinstance(other, dict):
        if missing := sorted(one.keys() ^ other.keys()):
            return f"{place}.{missing[0]}"
        found = (difference(one[key], other[key], f"{place}.{key}") for key in one)
        return next(filter(None, found), None)
    if isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            return f"{place}[]"
        pairs = enumerate(zip(one, other, strict=True))
        found = (difference(a, b, f"{place}[{number}]") for number, (a, b) in pairs)
        return next(filter(None, found), None)
    same = type(one) is type(other) or (_is_number(one) and _is_number(other))
    if (same and one == other) or _is_same_moment(one, other):
        return None
    return place or "the top"


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_same_moment(one: Any, other: Any) -> bool:
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    if one.lower() == other.lower():
        return True  # a UUID in capitals
    try:
        moments = [dt.datetime.fromisoformat(text.upper()) for text in (one, other)]
    except ValueError:
        return False
    return moments[0] == moments[1]


if __name__ == "__main__":
    sys.setrecursionlimit(_DEPTH)
    warnings.simplefilter("ignore")
    given = json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))
    print(json.dumps(list(read_all(Path(sys.argv[1]), sys.argv[2], given))))
