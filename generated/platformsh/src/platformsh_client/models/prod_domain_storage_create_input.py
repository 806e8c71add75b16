from .._runtime import Model


class ProdDomainStorageCreateInput(Model):
    name: str
    attributes: dict[str, str] | None = None
    is_default: bool | None = None
