# The shared runtime, the same in every client; see __init__.py.
"""Base class of the generated models."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import GetCoreSchemaHandler


class _Building(threading.local):
    """The models that a validator being built in this thread consists of, by reference."""

    models: dict[str, type[BaseModel]] | None = None


_building = _Building()


class Model(BaseModel):
    """What the server sent: fields by their Python names, unknown ones kept as they came.

    `model_fields_set` tells what the server really sent; a field that should have been there and
    was not is None and is not in that set.
    """

    # Validators are built on first use, so importing a module of models stays cheap.
    model_config = ConfigDict(
        extra="allow", populate_by_name=True, defer_build=True, protected_namespaces=()
    )

    if TYPE_CHECKING:
        # A class whose document has a type for them says it; checkers let it do so if this is Any.
        __pydantic_extra__: Any = Field(init=False)

    def __init_subclass__(cls, **options: Any) -> None:
        """Keep what a class says of its other properties from hiding where they are kept.

        The value that checkers need would be found before the slot of that name: the other
        properties of an object would be in its `__dict__` with its fields, where pydantic takes
        them for one when it writes a member of a union, and an integer beside them for a float.
        """
        super().__init_subclass__(**options)
        if "__pydantic_extra__" in vars(cls):
            del cls.__pydantic_extra__

    # Hidden from type checkers, which know the arguments of a model from its fields.
    if not TYPE_CHECKING:

        def __init__(self, /, **data: object) -> None:
            super().__init__(**data)
            # A default that is not None is the tag by which a server finds the class: it is sent by
            # whoever makes an object. What a server left out is not sent back to it.
            for name, field in type(self).model_fields.items():
                if isinstance(field.default, str | int):
                    self.__pydantic_fields_set__.add(name)

        # Without this pydantic would call it for each object that it reads.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> core_schema.CoreSchema:
        """Describe each model that this one refers to beside it instead of inside of it.

        pydantic describes a model to its full depth. A long chain of models, or a union of many members
        that contain the union, would exhaust the stack.
        """
        ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
        if _building.models is not None:
            _building.models.setdefault(ref, cls)
            # With anything said about it, pydantic does not put the model in the place of its name.
            return core_schema.definition_reference_schema(ref, metadata={"apart": True})
        waiting: dict[str, type[BaseModel]] = {ref: cls}
        _building.models = waiting
        found: list[core_schema.CoreSchema] = []
        try:
            while len(found) < len(waiting):
                for ref, model in list(waiting.items())[len(found) :]:
                    described: Any = {**handler(model), "ref": ref}
                    found.append(described)
        finally:
            _building.models = None
        return core_schema.definitions_schema(found[0], found[1:])

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        """What was sent: a repr without the fields that were left out, and so with true nulls."""
        given, fields = self.model_fields_set, type(self).model_fields
        for name, value in super().__repr_args__():
            if name in given or name not in fields:
                yield name, value
