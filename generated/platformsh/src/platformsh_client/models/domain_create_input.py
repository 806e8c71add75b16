from typing import TypeAlias

from .._runtime import Model


class ProdDomainStorageCreateInput(Model):
    attributes: dict[str, str] | None = None
    is_default: bool | None = None
    name: str


class ReplacementDomainStorageCreateInput(Model):
    attributes: dict[str, str] | None = None
    name: str
    replacement_for: str | None = None


DomainCreateInput: TypeAlias = ProdDomainStorageCreateInput | ReplacementDomainStorageCreateInput
