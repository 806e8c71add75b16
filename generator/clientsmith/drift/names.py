"""What the parts of documents are called in the client that is made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.naming.identifiers import attribute_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.normalise import Canonical
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.package import Package
    from clientsmith.plan.model.request import Argument


@dataclass(frozen=True)
class Names:
    """From the public names of a client to what they stand for.

    Args:
        classes: the symbols of `models` and `types` -> the component that each is made of.
        arguments: the symbols of methods -> the name of each argument -> the part of the operation, and the
            property of it, that it stands for.
        schemas: the components of the canonical documents.
    """

    classes: Mapping[str, str]
    arguments: Mapping[str, Mapping[str, tuple[str, str]]]
    schemas: Mapping[str, Mapping[str, Any]]

    def property_of(self, symbol: str, name: str) -> str | None:
        """The property that a field of a model or a key of a dictionary stands for."""
        schema = self.schemas.get(self.classes.get(symbol, ""), {})
        # A dictionary has the names of the wire.
        names = (
            {name: name}
            if symbol.startswith("types.")
            else _reversed(attribute_names(schema.get("properties") or ()))
        )
        wire = names.get(name)
        return wire if wire in (schema.get("properties") or {}) else None


def _reversed(names: Mapping[str, str]) -> dict[str, str]:
    return {name: wire for wire, name in names.items()}


def names_of(package: Package, canonicals: Sequence[Canonical]) -> Names:
    """The names that a package gives.

    Args:
        package: the plan of it.
        canonicals: the documents that it was made of.
    """
    components = {model.name: model.component for model in package.models}
    classes = {f"models.{name}": component for name, component in components.items()}
    for one in package.types:
        for name in (one.name, one.dict_name):
            classes[f"types.{name}"] = components[one.name]
    return Names(
        classes,
        {f"client.{method.public_name}": _arguments(method) for method in package.methods},
        {
            name: schema
            for one in canonicals
            for name, schema in one.document.get("components", {}).get("schemas", {}).items()
        },
    )


def _arguments(method: Method) -> dict[str, tuple[str, str]]:
    found = ((one.name, _stands_for(one)) for one in method.signature)
    return {name: part for name, part in found if part is not None}


def _stands_for(one: Argument) -> tuple[str, str] | None:
    if one.location in ("path", "query", "header", "cookie"):
        return f"{one.location} parameter {one.wire}", ""
    # The rest stands for no property, and a choice of media types for none either.
    if one.location != "body" or one.is_rest:
        return None
    return "request body", "" if one.is_whole else one.wire
