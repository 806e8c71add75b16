"""Names of functions in documents that FastAPI wrote, without the routes that it appends to them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from clientsmith.naming.operations import routed_function
from clientsmith.normalise.draft import Node, operations
from clientsmith.source.references import component_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.normalise.draft import Draft

_BODY = "Body_"


def functions(draft: Draft) -> dict[str, str]:
    """Return operation id -> function. Functions that several routes are named after are left out."""
    return _alone(
        {
            name: routed_function(name, path, method)
            for path, method, operation in operations(draft)
            if isinstance(name := operation.get("operationId"), str)
        }
    )


def body_names(draft: Draft) -> dict[str, str]:
    """Return component -> name for the bodies of functions: `Body_upload_upload_post` is `upload_body`."""
    bodies = {
        name: routed_function(name.removeprefix(_BODY), path, method)
        for path, method, operation in operations(draft)
        for name in _components(operation.get("requestBody"))
        if name.startswith(_BODY)
    }
    named = {name: f"{function}_body" for name, function in _alone(bodies).items()}
    return {old: new for old, new in named.items() if new not in draft.schemas}


def _alone(functions: Mapping[str, str]) -> dict[str, str]:
    found = {name: function.strip("_") for name, function in functions.items()}
    times = Counter(found.values())
    return {name: function for name, function in found.items() if function and times[function] == 1}


def _components(body: object) -> list[str]:
    """Return the components that the media types of a body refer to."""
    content = body.get("content") if isinstance(body, Node) else None
    media = content.values() if isinstance(content, Node) else ()
    names = [component_name(one.get("schema")) for one in media if isinstance(one, Node)]
    return [name for name in names if name is not None]
