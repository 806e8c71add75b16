from .._runtime import Model


class TagField(Model):
    name: str | None = None
    value: str | None = None
