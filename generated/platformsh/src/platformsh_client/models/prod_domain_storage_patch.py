from .._runtime import Model


class ProdDomainStoragePatch(Model):
    attributes: dict[str, str] | None = None
    is_default: bool | None = None
