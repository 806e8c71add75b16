# The shared runtime, the same in every client; see __init__.py.
"""Base class of the generated models."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import core_schema

from .server_text import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import GetCoreSchemaHandler


class _Building(threading.local):
    """The models of the validator that is being built in this thread, by reference."""

    models: dict[str, type[BaseModel]] | None = None


_building = _Building()


class Model(BaseModel):
    """An object of the API: fields by their Python names; unknown properties are kept unchanged.

    `model_fields_set` has the fields that the server sent. A required field that is missing is None
    and not in that set.
    """

    # Validators are built on first use, so that importing models is fast.
    model_config = ConfigDict(
        extra="allow", populate_by_name=True, defer_build=True, protected_namespaces=()
    )

    if TYPE_CHECKING:
        # A class can declare a type for its additional properties; type checkers allow it if this is Any.
        __pydantic_extra__: Any = Field(init=False)

    def __init_subclass__(cls, **options: Any) -> None:
        """Remove the value of `__pydantic_extra__`, which only type checkers need.

        It would hide the slot of that name. The additional properties would be in the `__dict__`, where
        pydantic confuses them with fields when it serializes a member of a union.
        """
        super().__init_subclass__(**options)
        if "__pydantic_extra__" in vars(cls):
            del cls.__pydantic_extra__

    # Hidden from type checkers, which know the arguments of a model from its fields.
    if not TYPE_CHECKING:

        def __init__(self, /, **data: object) -> None:
            super().__init__(**data)
            # A default that is not None is the tag of a class, which a new object must send. A tag that
            # the server left out is not sent back.
            for name, field in type(self).model_fields.items():
                if isinstance(field.default, str | int):
                    self.__pydantic_fields_set__.add(name)

        # Without this, pydantic would call `__init__` for each object that it reads.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> core_schema.CoreSchema:
        """Put the schemas of the models that this one refers to side by side instead of nesting them.

        By default, pydantic nests them to the full depth. A long chain of models, or a union of many
        members that contain the union, would exhaust the stack.
        """
        ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
        if _building.models is not None:
            _building.models.setdefault(ref, cls)
            # With metadata, pydantic does not replace the reference with the model.
            return core_schema.definition_reference_schema(ref, metadata={"apart": True})
        waiting: dict[str, type[BaseModel]] = {ref: cls}
        _building.models = waiting
        schemas: list[core_schema.CoreSchema] = []
        try:
            while len(schemas) < len(waiting):
                for ref, model in list(waiting.items())[len(schemas) :]:
                    schema: Any = {**handler(model), "ref": ref}
                    schemas.append(schema)
        finally:
            _building.models = None
        return core_schema.definitions_schema(schemas[0], schemas[1:])

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        """Yield the fields that are set, so that the repr shows null only if it was sent.

        The names of unknown properties are those of the server.
        """
        present, fields = self.model_fields_set, type(self).model_fields
        for name, value in super().__repr_args__():
            if name in present or name not in fields:
                yield (None if name is None else printable(name)), value
