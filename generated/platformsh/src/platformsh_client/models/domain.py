from typing import TypeAlias

from .._runtime import DateTime, Model


class ProdDomainStorage(Model):
    attributes: dict[str, str]
    created_at: DateTime | None
    id: str | None = None
    is_default: bool | None = None
    name: str
    project: str | None = None
    registered_name: str | None = None
    type: str
    updated_at: DateTime | None


class ReplacementDomainStorage(Model):
    attributes: dict[str, str]
    created_at: DateTime | None
    id: str | None = None
    name: str
    project: str | None = None
    registered_name: str | None = None
    replacement_for: str | None = None
    type: str
    updated_at: DateTime | None


Domain: TypeAlias = ProdDomainStorage | ReplacementDomainStorage
