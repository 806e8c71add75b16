"""The Python names of types in generated signatures and in reports about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Scalars of the plan whose names in Python differ.
SCALARS: Mapping[str, str] = {
    "datetime": "dt.datetime",
    "date": "dt.date",
    "decimal": "Decimal",
    "decimal text": "Decimal",
    "uuid": "UUID",
    "file": "FileInput",
    "content": "BinaryInput",
    "any": "Any",
    "null": "None",
    "never": "Never",
    "event": "ServerSentEvent",
}
