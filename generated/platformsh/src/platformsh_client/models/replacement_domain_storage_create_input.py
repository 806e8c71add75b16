from .._runtime import Model


class ReplacementDomainStorageCreateInput(Model):
    name: str
    attributes: dict[str, str] | None = None
    replacement_for: str | None = None
