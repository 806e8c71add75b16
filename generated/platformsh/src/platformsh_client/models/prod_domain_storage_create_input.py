from .._runtime import Model


class ProdDomainStorageCreateInput(Model):
    attributes: dict[str, str] | None = None
    is_default: bool | None = None
    name: str
