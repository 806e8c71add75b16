"""Where the independent library itself is wrong.

It judges everything but the parameters that are meant here; those are compared with what the
specification says, pair by pair (`calls.query_pairs`). That the library reads one of them after all is
a finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.roundtrip.documents import Document, Json, Node


def is_unread(document: Document, parameter: Node, value: Json) -> bool:
    """Whether openapi-core cannot read a value of a query parameter.

    - It looks for an exploded form object under the parameter's name; OpenAPI 3.0.3 (4.7.12.2, style
      `form`) sends its properties under their own names, and the parameter's name not at all.
    - Of an exploded list it sees the first item only, where the schema is a union and has no type; and
      it takes the JSON of objects in one for texts.
    """
    if "schema" not in parameter:
        return False
    style = parameter.get("style", "form")
    if style != "form" or not parameter.get("explode", True):
        return False
    is_union = "type" not in document.resolve(parameter["schema"])
    of_objects = isinstance(value, list) and any(isinstance(one, dict) for one in value)
    return isinstance(value, dict) or of_objects or (isinstance(value, list) and is_union)
