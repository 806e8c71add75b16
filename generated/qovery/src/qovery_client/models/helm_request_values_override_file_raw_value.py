from .._runtime import Model


class HelmRequestValuesOverrideFileRawValue(Model):
    content: str | None = None
    name: str | None = None
