from typing import TypeAlias

from .._runtime import DateTime, Model


class ProdDomainStorage(Model):
    attributes: dict[str, str]
    created_at: DateTime | None
    """When it was created."""

    id: str | None = None
    is_default: bool | None = None
    name: str
    project: str | None = None
    registered_name: str | None = None
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class ReplacementDomainStorage(Model):
    attributes: dict[str, str]
    created_at: DateTime | None
    """When it was created."""

    id: str | None = None
    name: str
    project: str | None = None
    registered_name: str | None = None
    replacement_for: str | None = None
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


Domain: TypeAlias = ProdDomainStorage | ReplacementDomainStorage
