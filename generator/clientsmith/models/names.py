"""Choose the names of types and models in the annotations of a module of models."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from clientsmith.imports import ModuleNames
from clientsmith.plan.model.models import ModelModule, ObjectModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup


_RUNTIME = ("Date", "DateTime", "ExactDecimal", "Model", "OpenIntEnum", "OpenStrEnum")
_ORIGINS = {
    **dict.fromkeys(("TYPE_CHECKING", "Annotated", "Any", "Literal", "TypeAlias"), "typing"),
    **dict.fromkeys((*_RUNTIME, "TaggedUnion", "TextDecimal"), ".._runtime"),
    **dict.fromkeys(("bool", "dict", "float", "int", "list", "str", "tuple"), "builtins"),
    "Field": "pydantic",
    "TypeAliasType": "typing_extensions",
    "UUID": "uuid",
}
_CONTAINER = re.compile(r"\b(?:dict\[str, |(list|tuple)\[)")


@dataclass(frozen=True)
class ModelNames:
    """The names in one module of models.

    Args:
        module: the module.
        homes: class name -> its module.
    """

    module: ModelModule
    homes: Mapping[str, str]

    @cached_property
    def here(self) -> tuple[str, ...]:
        """The classes and aliases of the module, in the order of their definitions."""
        return tuple(model.name for model in self.module.models)

    @cached_property
    def _fields(self) -> frozenset[str]:
        models = [model for model in self.module.models if isinstance(model, ObjectModel)]
        return frozenset(field.name for model in models for field in model.fields)

    @cached_property
    def hidden(self) -> tuple[str, ...]:
        """Classes of the module with the name of a field, which hides them from annotations."""
        return tuple(sorted(self._fields & set(self.here)))

    @cached_property
    def types(self) -> ModuleNames:
        """The types that are not models. A field or a class can hide them."""
        taken = self._fields.union(self.module.mentioned, self.here)
        return ModuleNames(_ORIGINS, taken, spread=False)

    @cached_property
    def models(self) -> ModuleNames:
        """The models, including those of this module. A field can hide them."""
        elsewhere = set(self.module.mentioned).difference(self.here)
        return ModuleNames({name: f".{self.homes[name]}" for name in elsewhere}, self._fields)

    @property
    def imports(self) -> list[Markup]:
        """The import statements of all names that have been used so far."""
        return [*self.types.imports, *self.models.imports]

    def hint(self, text: str) -> str:
        """Return a type from datamodel-code-generator with the names of containers in this module."""
        return _CONTAINER.sub(self._container, text)

    def _container(self, match: re.Match[str]) -> str:
        if match[1]:
            return f"{self.types[match[1]]}["
        return f"{self.types['dict']}[{self.types['str']}, "
