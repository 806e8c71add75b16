from .._runtime import Model


class ReplacementDomainStorageCreateInput(Model):
    attributes: dict[str, str] | None = None
    name: str
    replacement_for: str | None = None
