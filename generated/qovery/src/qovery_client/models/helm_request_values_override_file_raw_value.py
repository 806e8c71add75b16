from .._runtime import Model


class HelmRequestValuesOverrideFileRawValue(Model):
    name: str | None = None
    content: str | None = None
