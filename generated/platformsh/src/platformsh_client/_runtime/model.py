# The shared runtime of the clients, the same in each; see __init__.py.
"""Base class of the generated models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Iterator


class Model(BaseModel):
    """What the server sent: fields by their Python names, unknown ones kept as they came.

    `model_fields_set` tells what the server really sent; a field that should have been there and
    was not is None and is not in that set.
    """

    # Validators are built on first use, so importing a module of models stays cheap.
    model_config = ConfigDict(
        extra="allow", populate_by_name=True, defer_build=True, protected_namespaces=()
    )

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

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        """What was sent: a repr without the fields that were left out, and so with true nulls."""
        given, fields = self.model_fields_set, type(self).model_fields
        for name, value in super().__repr_args__():
            if name in given or name not in fields:
                yield name, value
